"""Writes what was measured between the marks of the measured page, in both languages."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

DOCS = Path(__file__).parent.parent / "docs"


@dataclass(frozen=True)
class Table:
    """One table: its name in the marks, each language's heading row, and the rows."""

    name: str
    heading: dict[str, Sequence[str]]
    rows: Sequence[tuple[dict[str, str], Sequence[str]]]


def number(value: float, places: int = 0) -> str:
    """Return a number with a comma between thousands."""
    return f"{value:,.{places}f}"


def write(table: Table) -> None:
    """Put a table into both pages; whatever stood between its marks goes."""
    for language in ("cy", "en"):
        page = DOCS / f"mesuriadau.{language}.md"
        text = page.read_text("utf-8")
        mark = re.compile(rf"(<!-- {table.name} -->\n).*?(<!-- /{table.name} -->)", re.DOTALL)
        found = mark.search(text)
        if not found:
            raise ValueError(f"{page} has no marks for {table.name}")
        body = lines(table, language)
        filled = f"{text[: found.end(1)]}\n{body}\n{text[found.start(2) :]}"
        page.write_text(filled, "utf-8")
        if language == "en":
            print(body)


def lines(table: Table, language: str) -> str:
    """Return a table in Markdown."""
    heading = table.heading[language]
    ruled = ["---", *["---:"] * (len(heading) - 1)]
    rows = [[label[language], *cells] for label, cells in table.rows]
    return "".join(f"| {' | '.join(row)} |\n" for row in [heading, ruled, *rows])
