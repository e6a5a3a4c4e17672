"""Reads the core's own data files, from a folder or from inside a zip archive alike."""

from __future__ import annotations

from collections.abc import Callable
from functools import cache
from importlib import import_module
from typing import Any

import calculators

HERE = calculators.__file__.replace("\\", "/").rpartition("/")[0]


def read(path: str) -> str | None:
    """Return the text of a file of the core, by its path below `calculators/`; None if absent."""
    loader: Any = calculators.__loader__
    try:
        data: bytes = loader.get_data(f"{HERE}/{path}")
    except OSError:
        return None
    return data.decode("utf-8")


def read_parsed(path: str, parse: Callable[[str], dict[str, Any]]) -> dict[str, Any] | None:
    """Return what `parse` makes of a file of the core; None if there is no such file.

    The archive for browsers may hold it made already, which spares the browser the parsing.
    """
    made = _parsed().get(path)
    if made is not None:
        return made
    text = read(path)
    return None if text is None else parse(text)


@cache
def _parsed() -> dict[str, dict[str, Any]]:
    try:
        module = import_module("calculators.parsed")
    except ModuleNotFoundError:
        return {}
    contents: dict[str, dict[str, Any]] = module.CONTENTS
    return contents
