"""What the calculators' pages say of themselves, in both languages, from one file."""

from __future__ import annotations

import tomllib
from functools import cache
from pathlib import Path
from types import SimpleNamespace
from typing import Any

FILE = Path(__file__).parent / "templates" / "calculator" / "words.toml"


@cache
def _entries() -> dict[str, dict[str, Any]]:
    return tomllib.loads(FILE.read_text("utf-8"))


def said(language: str) -> SimpleNamespace:
    """Return every phrase in one language, "cy" or "en", each under its name."""
    return SimpleNamespace(**{name: entry[language] for name, entry in _entries().items()})


def for_script(language: str) -> dict[str, str]:
    """Return the phrases that the page's script puts into a result: it has none of its own."""
    return {name: entry[language] for name, entry in _entries().items() if entry.get("page")}
