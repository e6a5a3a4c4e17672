"""Letters, agreements and forms that a result drafts, in both languages at once, clause by clause."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from . import written
from .reasons import Reason, reasons, sources
from .show import Show
from .text import Text

_POINTS = ("- ", "* ", "• ", "· ")
KINDS = ("heading", "paragraph", "item", "table")


@dataclass(frozen=True)
class Block:
    """One piece of a document: a heading, a sentence or two, a point of a list, or a table.

    `rows` are a table's, the first of them its head; `text` is then its caption. A greeting, a
    signature line and a heading need no reason; a sentence that says what the document says does.
    """

    kind: str
    text: Text | str
    because: tuple[Reason, ...] = ()
    rows: Sequence[Sequence[Any]] = ()

    def say(self, show: Show) -> dict[str, Any]:
        """Return the block in one language."""
        clauses, outside = sources(self.because)
        rows = [[show.value(cell) for cell in row] for row in self.rows]
        return {
            "kind": self.kind,
            "text": show.text(self.text),
            "head": rows[0] if rows else [],
            "rows": rows[1:],
            "clauses": clauses,
            "outside": outside,
        }


def heading(text: Text | str, because: Reason | Sequence[Reason] = ()) -> Block:
    """Return a heading."""
    return Block("heading", text, reasons(because))


def paragraph(text: Text | str, because: Reason | Sequence[Reason] = ()) -> Block:
    """Return a paragraph: best one sentence, so that each has its own clause in the margin."""
    return Block("paragraph", text, reasons(because))


def item(text: Text | str, because: Reason | Sequence[Reason] = ()) -> Block:
    """Return a point of a list."""
    return Block("item", text, reasons(because))


def words(typed: str | None, otherwise: Text | None = None) -> list[Block]:
    """Return what somebody typed, line by line: "- " begins a point; `otherwise` where it is blank."""
    lines = [line.strip() for line in (typed or "").splitlines() if line.strip()]
    if not lines:
        return [paragraph(otherwise)] if otherwise else []
    return [
        item(line[2:].strip()) if line.startswith(_POINTS) else paragraph(line) for line in lines
    ]


def table(
    caption: Text | str, rows: Sequence[Sequence[Any]], because: Reason | Sequence[Reason] = ()
) -> Block:
    """Return a table; the first row is its head."""
    return Block("table", caption, reasons(because), rows)


@dataclass(frozen=True)
class Document:
    """A title and blocks, said in Welsh and in English side by side.

    Each language has its blocks for a page, and the whole as plain text and as Markdown to copy.
    """

    id: str
    title: Text
    blocks: Sequence[Block]

    def say(self, shows: Mapping[str, Show]) -> dict[str, Any]:
        """Return the document once for each language."""
        said: dict[str, Any] = {"id": self.id}
        for language, show in shows.items():
            title = show.text(self.title)
            blocks = [block.say(show) for block in self.blocks]
            said[language] = {
                "title": title,
                "blocks": blocks,
                "text": written.plain(title, blocks),
                "markdown": written.markdown(title, blocks),
            }
        return said
