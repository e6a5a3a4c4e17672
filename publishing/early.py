"""What a page's own text asks for, said in its head: a browser then fetches it with the first."""

from __future__ import annotations

import re
from dataclasses import dataclass

_SHEETS = re.compile(r'<link rel="stylesheet" href="([^"]+)"\s*/?>\n?')
_SCRIPT = re.compile(r'<script type="module" src="([^"]+)">')


@dataclass(frozen=True)
class Early:
    """Addresses, from the page, of style sheets and of modules."""

    sheets: list[str]
    scripts: list[str]


def taken(html: str) -> tuple[str, Early]:
    """Return the text without its style sheets, and what the head must say."""
    asked = Early(_once(_SHEETS.findall(html)), _once(_SCRIPT.findall(html)))
    return _SHEETS.sub("", html), asked


def _once(addresses: list[str]) -> list[str]:
    return list(dict.fromkeys(addresses))
