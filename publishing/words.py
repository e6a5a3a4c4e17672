"""What the calculators' pages say of themselves, in both languages, from the files beside their templates."""

from __future__ import annotations

import tomllib
from functools import cache
from pathlib import Path
from types import SimpleNamespace
from typing import Any

FOLDER = Path(__file__).parent / "templates" / "calculator"


@cache
def _entries() -> dict[str, dict[str, Any]]:
    entries: dict[str, dict[str, Any]] = {}
    for file in sorted(FOLDER.glob("*.toml")):
        entries |= tomllib.loads(file.read_text("utf-8"))
    return entries


def said(language: str) -> SimpleNamespace:
    """Return every phrase in one language, "cy" or "en", each under its name."""
    return SimpleNamespace(**{name: entry[language] for name, entry in _entries().items()})


def for_script(language: str) -> dict[str, str]:
    """Return the phrases that the page's script puts into a result: it has none of its own."""
    return {name: entry[language] for name, entry in _entries().items() if entry.get("page")}
