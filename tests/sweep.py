"""The long sweeps over every page and every calculator in a browser.

`make test` takes a fixed part of each, so that it stays short; `make sweep` takes all, and a release
is not made without it.
"""

import os
from collections.abc import Sequence
from typing import TypeVar

Item = TypeVar("Item")
EVERYTHING = os.environ.get("SWEEP") == "all"


def part(items: Sequence[Item], step: int) -> list[Item]:
    """Return every `step`-th item, or all of them in a sweep."""
    return list(items) if EVERYTHING else list(items)[::step]
