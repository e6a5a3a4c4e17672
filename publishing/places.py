"""Where each clause stands: its short name, its heading and its address, in either language."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from pathlib import Path

from publishing import clauses

DOCS = Path(__file__).parent.parent / "docs"


@dataclass(frozen=True)
class Place:
    """One clause: `address` is relative to the root of its language (polisi/atodiad-c/#c-3.1)."""

    label: str
    title: str
    address: str


def of(language: str, docs: Path = DOCS) -> dict[str, Place]:
    """Return the place of every clause by its id, as the pages stand now."""
    pages = sorted(docs.rglob(f"*.{language}.md"))
    found: dict[str, Place] = {}
    for page in pages:
        found |= _on_page(page, page.stat().st_mtime_ns, docs, language)
    return found


@cache
def _on_page(page: Path, _changed: int, docs: Path, language: str) -> dict[str, Place]:
    return dict(_places(page, docs, language))


def _places(page: Path, docs: Path, language: str) -> Iterator[tuple[str, Place]]:
    name = page.relative_to(docs).as_posix().removesuffix(f".{language}.md")
    address = f"{name}/".removesuffix("index/")
    heading, text = "", page.read_text("utf-8")
    for clause in clauses.read(text) if clauses.MARKER.search(text) else ():
        if clause.kind == "heading":
            heading = clauses.plain(clause.markdown.partition("\n")[0])
        title = clauses.cite(clause.id, language, heading)
        yield clause.id, Place(clauses.label(clause.id, language), title, f"{address}#{clause.id}")
