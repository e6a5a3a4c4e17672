"""Words of a special sense (docs/geirfa.toml): the glossary page, and their meaning in the text.

The first place of each on a page of the text becomes a link to the glossary, with the meaning
beside it for those who point at it or reach it by keyboard. Its words stay as they are.
"""

import re
import tomllib
from dataclasses import dataclass
from functools import cache
from html import escape
from pathlib import Path
from typing import Any

from publishing.inserts import DOCS, clause_link

FILE = "geirfa.toml"
_OTHER = {"cy": "en", "en": "cy"}
_PAIRS = {"cy": "| Cymraeg | Saesneg |", "en": "| English | Welsh |"}
_SAID = {"cy": "Yn Saesneg", "en": "In Welsh"}
_MORE = {"cy": "Cymalau", "en": "Clauses"}

_TAG = re.compile(r"(<!--.*?-->|<[^>]*>)", re.S)
# Where a link or a mark would be wrong: links, headings, and words that are not the text's.
_CLOSED = re.compile(r"a|h[1-6]|code|pre|script|style|button|table")
_CLOSED_CLASSES = ("mend", "clause-furniture", "term-note")
_TEXT = ("polisi/", "cydweithrediadau/")
_VOID = re.compile(r"area|br|col|embed|hr|img|input|link|meta|source|track|wbr")


@dataclass(frozen=True)
class Term:
    """A word in one language: `forms` as the text has them, `pages` where it holds (none: all)."""

    id: str
    word: str
    meaning: str
    forms: tuple[str, ...]
    clauses: tuple[str, ...]
    pages: tuple[str, ...]

    def holds_on(self, page: str) -> bool:
        return not self.pages or page in self.pages


def terms(language: str, docs: Path = DOCS) -> list[Term]:
    """The words of the list, in its order."""
    return [
        Term(
            entry["id"],
            entry[language]["word"],
            entry[language]["meaning"],
            tuple(entry[language]["forms"]),
            tuple(entry["clauses"]),
            tuple(entry.get("pages", ())),
        )
        for entry in _read(docs / FILE, (docs / FILE).stat().st_mtime_ns)["term"]
    ]


@cache
def _read(file: Path, _changed: int) -> dict[str, Any]:
    return tomllib.loads(file.read_text("utf-8"))


def make_terms(language: str, _arguments: list[str]) -> str:
    """The mark `<!-- terms -->`: each word, its meaning, the other language's word, its clauses."""
    other = {term.id: term.word for term in terms(_OTHER[language])}
    parts = []
    for term in sorted(terms(language), key=lambda term: term.word.casefold()):
        cited = ", ".join(clause_link(clause, language) for clause in term.clauses)
        said = f'<span lang="{_OTHER[language]}">{other[term.id]}</span>'
        parts.append(
            f"### {term.word} {{: #{term.id} }}\n\n{term.meaning}\n\n"
            f"{_SAID[language]}: {said}. {_MORE[language]}: {cited}"
        )
    return "\n\n".join(parts)


def make_pairs(language: str, _arguments: list[str]) -> str:
    """The mark `<!-- pairs -->`: a table of words that mean what they usually mean."""
    pairs: dict[str, str] = _read(DOCS / FILE, (DOCS / FILE).stat().st_mtime_ns)["pairs"]
    rows = list(pairs.items()) if language == "cy" else [(en, cy) for cy, en in pairs.items()]
    rows.sort(key=lambda row: row[0].casefold())
    body = [f'| {own} | <span lang="{_OTHER[language]}">{other}</span> |' for own, other in rows]
    return "\n".join([_PAIRS[language], "|---|---|", *body])


def mark(html: str, language: str, page: str, root: str) -> str:
    """`html` with the first place of each word that holds on `page` linked to its meaning.

    `page` is its path in docs/; only pages of the two documents are changed. `root` is the
    relative address of the language's root. The longest form that fits is taken.
    """
    if not page.startswith(_TEXT):
        return html
    page = page.removesuffix(f".{language}.md")
    waiting = {term.id: term for term in terms(language) if term.holds_on(page)}
    open_tags: list[tuple[str, bool]] = []
    made = []
    for piece in _TAG.split(html):
        if piece.startswith("<"):
            _follow(piece, open_tags)
        elif not any(closed for _, closed in open_tags):
            piece = _mark_text(piece, waiting, language, root)
        made.append(piece)
    return "".join(made)


def _follow(tag: str, open_tags: list[tuple[str, bool]]) -> None:
    """Keep count of the elements that are open, and of which of them are closed to marking."""
    named = re.match(r"<(/?)([a-z][a-z0-9]*)", tag)
    if named is None or _VOID.fullmatch(named[2]) or tag.endswith("/>"):
        return
    if named[1]:
        while open_tags and open_tags.pop()[0] != named[2]:
            pass
        return
    classes = re.search(r'class="([^"]*)"', tag)
    foreign = bool(re.search(r'\blang="', tag))
    closed = bool(_CLOSED.fullmatch(named[2])) or foreign
    closed = closed or any(
        name in _CLOSED_CLASSES for name in (classes[1] if classes else "").split()
    )
    open_tags.append((named[2], closed))


def _mark_text(text: str, waiting: dict[str, Term], language: str, root: str) -> str:
    """One run of text, its words linked from left to right; marked terms leave `waiting`."""
    made, place = "", 0
    while waiting:
        forms = {form: term for term in waiting.values() for form in term.forms}
        pattern = "|".join(re.escape(form) for form in sorted(forms, key=len, reverse=True))
        # A word inside a longer one ("gosodwyd"), or with a hyphen, is another word.
        # What is joined to it by an apostrophe ("diswyddo'r") goes with it.
        found = re.compile(rf"(?<![\w-])({pattern})(?:['’]\w+)?(?![\w-])").search(text, place)
        if found is None:
            break
        term = waiting.pop(forms[found[1]].id)
        made += text[place : found.start()] + _linked(found[0], term, root)
        place = found.end()
    return made + text[place:]


def _linked(words: str, term: Term, root: str) -> str:
    note = f"term-{term.id}"
    return (
        f'<span class="term"><a class="term__word" href="{root}geirfa/#{term.id}" '
        f'aria-describedby="{note}">{words}</a><span class="term-note clause-furniture" '
        f'role="tooltip" id="{note}"> ({escape(term.meaning, quote=False)})</span></span>'
    )
