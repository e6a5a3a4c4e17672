"""What is searched: the built pages read back as units, each a clause with the words under it.

A unit is what one result stands for: a numbered clause (C 4.6), a heading and its unnumbered
paragraphs, a calculator's page, or a section of a guide. A unit's passages are the clauses within
it; a result opens at the passage that answers.
"""

import json
import re
from collections.abc import Collection, Iterable, Iterator
from dataclasses import dataclass, field
from pathlib import Path

from publishing.search.pages import Block
from publishing.search.pages import blocks as read_blocks
from publishing.search.words import words

# How much is kept of pages that are ours, in characters.
_BEGINNINGS = {"calculator": 120, "guide": 80}
# Clauses that the source numbers itself: each is a result of its own, not a part of its heading.
_NUMBERED = re.compile(r"(?:[cd]-\d+\.\d+|cp-tasg-\d+)(?=-|$)")


@dataclass
class Passage:
    """A clause's own words; `id` is empty for words before a section's first clause."""

    id: str
    text: str


@dataclass
class Unit:
    """One result: `parents` are the headings above it, outermost first; `kind` is clause, form (a
    blank to fill in), heading (nothing under it but further headings), calculator or guide; `headed` says that the title is the
    unit's own, not that of the section it stands in."""

    id: str
    page: str
    title: str
    parents: tuple[str, ...]
    kind: str
    headed: bool = True
    passages: list[Passage] = field(default_factory=list)

    @property
    def key(self) -> str:
        """The same for both languages' renderings of a unit."""
        return f"{self.page}#{self.id}"


def _units(blocks: Iterable[Block], page: str, headings: Collection[frozenset[str]]) -> list[Unit]:
    """The units of one built page; `page` is its address below the language, e.g. `polisi/costau/`."""
    units: list[Unit] = []
    above: list[tuple[int, str]] = []
    for block in blocks:
        if block.level:
            if not block.text:
                continue
            above = [(level, title) for level, title in above if level < block.level]
            parents = tuple(title for _, title in above)
            above.append((block.level, block.text))
            identity = "" if block.level == 1 and not block.clause else block.id
            units.append(Unit(identity, page, block.text, parents, _kind(page, block.clause)))
        elif units and not block.linked and not _lists(block, headings):
            _add(units, above, block)
    for unit in units:
        if unit.kind in ("clause", "form") and not unit.passages:
            unit.kind = "heading"
        elif unit.kind in _BEGINNINGS:
            # A section of a guide is found by its heading, the page by its first words too.
            _shorten(unit, 0 if unit.parents else _BEGINNINGS[unit.kind])
    return units[:1] if units and units[0].kind == "calculator" else units


def _shorten(unit: Unit, most: int) -> None:
    """Keep what a page of ours begins with: it says what the rest is about, and clauses come first."""
    text = " ".join(passage.text for passage in unit.passages)
    if len(text) > most:
        text = text[:most].rpartition(" ")[0]
    unit.passages = [Passage("", text)] if text else []


def _kind(page: str, clause: bool) -> str:
    if clause:
        return "form" if page.startswith("polisi/ffurflen") else "clause"
    return "calculator" if re.match(r"cyfrifianellau/.", page) else "guide"


def _add(units: list[Unit], above: list[tuple[int, str]], block: Block) -> None:
    """Put a stretch of words where a reader would look for it."""
    unit = units[-1]
    topic = _topic(block.id) if block.clause else unit.id
    if not (topic == unit.id or _within(topic, unit.id) or _within(unit.id, topic)) or (
        _NUMBERED.match(topic) and topic != unit.id
    ):
        titles = [title for _, title in above]
        unit = Unit(topic, unit.page, titles[-1], tuple(titles[:-1]), _kind(unit.page, True), False)
        units.append(unit)
    identity = block.id if block.clause and not block.level else ""
    if unit.passages and unit.passages[-1].id == identity:
        unit.passages[-1].text += f" {block.text}"
    else:
        unit.passages.append(Passage(identity, block.text))


def _topic(clause: str) -> str:
    """The clause that a result stands for: C 3.1 for its point (i), a heading for its paragraphs."""
    numbered = _NUMBERED.match(clause)
    return numbered[0] if numbered else re.sub(r"\.\d+.*", "", clause)


def _within(clause: str, outer: str) -> bool:
    return clause.startswith((f"{outer}-", f"{outer}."))


def _lists(block: Block, headings: Collection[frozenset[str]]) -> bool:
    """Whether the block is a line of a contents list: an item that only says what a heading says."""
    own = _words(block.text)
    return block.item and len(own) > 1 and any(own <= heading for heading in headings)


def _words(text: str) -> frozenset[str]:
    return frozenset(word.text for word in words(text))


def read_site(site: Path, language: str) -> list[Unit]:
    """All units of a language's pages under the built `site`, in the order of their addresses."""
    root = site if language == "cy" else site / language
    listed = _listed(site)
    pages = [(page, read_blocks(html)) for page, html in _pages(root, site)]
    pages = [(page, blocks) for page, blocks in pages if _own_page(blocks, listed)]
    headings = {
        _words(block.text)
        for _, blocks in pages
        for block in blocks
        if block.level and block.clause
    }
    return [unit for page, blocks in pages for unit in _units(blocks, page, headings)]


def _listed(site: Path) -> frozenset[str]:
    """The ids that the site says are clauses (contract, /clauses.json); none where it does not say."""
    path = site / "clauses.json"
    listed = json.loads(path.read_text(encoding="utf-8")) if path.exists() else []
    return frozenset(clause["id"] for clause in listed)


def _own_page(blocks: Iterable[Block], listed: Collection[str]) -> bool:
    """Whether a page is the place of its clauses, not a copy of them under other ids."""
    clauses = {block.id for block in blocks if block.clause}
    return not clauses or not listed or bool(clauses & set(listed))


def _pages(root: Path, site: Path) -> Iterator[tuple[str, str]]:
    """Pages in both languages' shared order. Permalinks (`c/`, `k/`) only lead to other pages."""
    for path in sorted(root.rglob("index.html")):
        page = path.parent.relative_to(root).as_posix()
        page = "" if page == "." else f"{page}/"
        if page.startswith(("en/", "c/", "k/")) and root == site or page.startswith(("c/", "k/")):
            continue
        yield page, path.read_text(encoding="utf-8")
