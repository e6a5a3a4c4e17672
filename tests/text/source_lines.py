"""The two documents as received, and which of their lines stand on which page."""

import re
from dataclasses import dataclass
from pathlib import Path

from tests.text.pages import LAYOUT, TOKEN

_HERE = Path(__file__).parent


@dataclass(frozen=True)
class Printed:
    """One token of a source, with the number of its line."""

    text: str
    line: int


def lines(document: str) -> list[str]:
    """The lines of a source; line 1 is at index 0."""
    path = _HERE / "sources" / f"{document}.cy.txt"
    return path.read_text(encoding="utf-8").split("\n")


def numbers(spans: str) -> list[int]:
    """The line numbers of "1-8, 31, 33", in that order."""
    found: list[int] = []
    for span in spans.split(","):
        first, _, last = span.strip().partition("-")
        found += range(int(first), int(last or first) + 1)
    return found


def dropped(document: str) -> set[int]:
    """The lines that no page holds, each with its reason in lines.toml."""
    return {line for spans in LAYOUT[document]["dropped"] for line in numbers(spans)}


def tokens(document: str, spans: str) -> list[Printed]:
    """What the lines of `spans` print, less bullets and the signs of bold and italics."""
    text = lines(document)
    left_out = dropped(document)
    return [
        Printed(token, number)
        for number in numbers(spans)
        if number not in left_out
        for token in TOKEN.findall(re.sub(r"\*", " ", _without_bullet(text[number - 1])))
        if not (token in "<>" and "://" in text[number - 1])  # the source's way to print a link
    ]


def _without_bullet(line: str) -> str:
    return re.sub(r"^\s*[-·•]\s+", "", line)
