"""Letters, agreements and forms that a result drafts, in both languages at once, clause by clause."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from .reasons import Reason, reasons, sources
from .show import Show
from .text import Text

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
        return {
            "kind": self.kind,
            "text": show.text(self.text),
            "rows": [[show.value(cell) for cell in row] for row in self.rows],
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


def table(
    caption: Text | str, rows: Sequence[Sequence[Any]], because: Reason | Sequence[Reason] = ()
) -> Block:
    """Return a table; the first row is its head."""
    return Block("table", caption, reasons(because), rows)


@dataclass(frozen=True)
class Document:
    """A title and blocks, said in Welsh and in English side by side."""

    id: str
    title: Text
    blocks: Sequence[Block]

    def say(self, shows: Mapping[str, Show]) -> dict[str, Any]:
        """Return the document once for each language."""
        said: dict[str, Any] = {"id": self.id}
        for language, show in shows.items():
            said[language] = {
                "title": show.text(self.title),
                "blocks": [block.say(show) for block in self.blocks],
            }
        return said
