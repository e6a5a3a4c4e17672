"""A built page read as blocks: each heading, and each stretch of words that is one clause's."""

import re
from dataclasses import dataclass
from html.parser import HTMLParser
from unicodedata import normalize

_VOID = frozenset(
    ["area", "base", "br", "col", "embed", "hr", "img", "input", "link", "meta", "source", "wbr"]
)
_LEFT_OUT_TAGS = frozenset(
    ["script", "style", "template", "nav", "form", "button", "svg", "select", "noscript"]
)
_LEFT_OUT_CLASSES = frozenset(
    ["clause-furniture", "headerlink", "md-content__button", "calculator"]
)
_HEADING = re.compile(r"h([1-6])")
_BLOCK = frozenset(
    ["p", "li", "h1", "h2", "h3", "h4", "h5", "h6", "td", "th", "dt", "dd", "div"]
    + ["section", "tr", "pre", "blockquote"]
)


@dataclass
class Block:
    """`level` is a heading's, else 0; `clause` says that `id` is a clause's; `item` that the block is a
    list's; `linked` that it is nothing but links."""

    level: int
    id: str
    clause: bool
    text: str
    item: bool
    linked: bool


class _Reader(HTMLParser):
    """The blocks of the page's article: every heading and every stretch of a clause, in order."""

    def __init__(self) -> None:
        super().__init__()
        self.blocks: list[Block] = []
        self._open: list[tuple[str, bool, bool]] = []
        self._id, self._clause, self._level = "", False, 0
        self._words: list[str] = []
        self._outside_links = False

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        given = {name: value or "" for name, value in attrs}
        classes = set(given.get("class", "").split())
        inside = bool(self._open) or tag == "article"
        if tag in _VOID or not inside:
            if tag == "br":
                self._words.append(" ")
            return
        left_out = self._left_out() or tag in _LEFT_OUT_TAGS or bool(classes & _LEFT_OUT_CLASSES)
        left_out = left_out or "data-result" in given
        heading = _HEADING.fullmatch(tag)
        clause = bool(classes & {"clause", "clause-anchor"})
        if not left_out and (tag in _BLOCK or clause):
            self._close()
            if heading or clause:
                self._id, self._clause = given.get("id", ""), clause
                self._level = int(heading[1]) if heading else 0
        self._open.append((tag, left_out, bool(heading)))

    def handle_endtag(self, tag: str) -> None:
        if tag in _VOID or not self._open:
            return
        while self._open:
            closed, left_out, heading = self._open[-1]
            if not left_out and closed in _BLOCK:
                self._close()
                if heading:
                    self._level = 0
            self._open.pop()
            if closed == tag:
                break

    def handle_data(self, data: str) -> None:
        if self._open and not self._left_out():
            self._words.append(data)
            if data.strip(" \n\t.;:,") and not any(tag == "a" for tag, _, _ in self._open):
                self._outside_links = True

    def _left_out(self) -> bool:
        return any(left_out for _, left_out, _ in self._open)

    def _close(self) -> None:
        text = normalize("NFC", re.sub(r"\s+", " ", "".join(self._words)).strip())
        if text or self._level:
            item = any(tag == "li" for tag, _, _ in self._open)
            linked = not self._outside_links
            self.blocks.append(Block(self._level, self._id, self._clause, text, item, linked))
        self._words, self._outside_links = [], False


def blocks(html: str) -> list[Block]:
    """The blocks of the page's article, in order."""
    reader = _Reader()
    reader.feed(html)
    return reader.blocks
