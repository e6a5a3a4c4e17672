"""Reads the core's own data files, from a folder or from inside a zip archive alike."""

from __future__ import annotations

from pathlib import PurePosixPath
from typing import Any

import calculators

HERE = PurePosixPath(calculators.__file__.replace("\\", "/")).parent


def read(path: str) -> str | None:
    """Return the text of a file of the core, by its path below `calculators/`; None if absent."""
    loader: Any = calculators.__loader__
    try:
        data: bytes = loader.get_data(str(HERE / path))
    except OSError:
        return None
    return data.decode("utf-8")
