"""Clauses in Markdown: `{#c-3.1}` at the start of a block, or within one, opens the clause c-3.1.

A clause runs to the next marker. Its printed number is never typed: it is made from the id.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from xml.etree import ElementTree

from markdown import Markdown
from markdown.extensions import Extension
from markdown.treeprocessors import Treeprocessor
from markdown.util import AtomicString

from publishing import context, mends
from publishing.labels import cite, label

__all__ = ["Clause", "ClauseExtension", "cite", "label", "plain", "read"]

MARKER = re.compile(r"\{#(?P<id>[a-z][a-z0-9]*(?:[.-][a-z0-9]+)*)\}")
_HEADINGS = ("h1", "h2", "h3", "h4", "h5", "h6")
_BLOCKS = (*_HEADINGS, "p", "li", "td", "th", "dt", "dd")


@dataclass(frozen=True)
class Clause:
    """One clause as written: `level` is a heading's depth or a list item's nesting, else 0.

    `kind` is "heading", "paragraph", "item", "inline" (opened within a block) or "anchor" (a
    second name for the clause that follows it at once).
    """

    id: str
    level: int
    kind: str
    markdown: str


def read(text: str) -> list[Clause]:
    """The clauses of one page's Markdown, in order; text before the first marker is no clause's."""
    text = re.sub(r"\A---\n.*?\n---\n", "", text, flags=re.S)
    text = re.sub(r"^(```|~~~).*?^\1[ \t]*$", "", text, flags=re.S | re.M)
    markers = list(MARKER.finditer(text))
    ends = [*(_start_of_block(text, marker) for marker in markers[1:]), len(text)]
    return [
        Clause(marker["id"], *_place(text, marker), text[marker.end() : end].strip())
        # A page without markers has an end and no clause.
        for marker, end in zip(markers, ends, strict=False)
    ]


def _prefix(text: str, marker: re.Match[str]) -> str:
    """What stands on the marker's line before it, less other markers."""
    line = text[text.rfind("\n", 0, marker.start()) + 1 : marker.start()]
    return MARKER.sub("", line)


def _opens_block(prefix: str) -> re.Match[str] | None:
    return re.fullmatch(r"(?P<indent>\s*)(?P<sign>#{1,6}|[-*+]|\d+[.)])?\s*", prefix)


def _start_of_block(text: str, marker: re.Match[str]) -> int:
    """Where the clause before `marker` ends: ahead of the sign that opens the marker's block."""
    prefix = _prefix(text, marker)
    line = text[text.rfind("\n", 0, marker.start()) + 1 : marker.start()]
    return marker.start() - (len(line) if _opens_block(prefix) and line == prefix else 0)


def _place(text: str, marker: re.Match[str]) -> tuple[int, str]:
    opened = _opens_block(_prefix(text, marker))
    if opened is None:
        level, kind = 0, "inline"
    elif (opened["sign"] or "").startswith("#"):
        level, kind = len(opened["sign"]), "heading"
    elif opened["sign"]:
        level, kind = len(opened["indent"]) // 4 + 1, "item"
    else:
        level, kind = 0, "paragraph"
    return level, "anchor" if MARKER.match(text, marker.end()) else kind


_SIGNS = re.compile(
    r"<[^>]+>"  # tags
    r"|^\s*(?:[-*+]|#+)\s+"  # bullets and heading signs
    r"|(?<!\\)(?:\*\*|__|(?<!\w)[*_]|[*_](?!\w))",  # emphasis, unless escaped
    re.M,
)


def plain(markdown: str) -> str:
    """The words alone, mended, on one line: for titles and comparisons."""
    text = mends.as_mended(markdown)
    text = re.sub(r"!?\[([^\]]*)\]\([^)]*\)(?:\{[^}]*\})?", r"\1", text)
    text = re.sub(r"\\([*_.#()\[\]-])", r"\1", _SIGNS.sub("", text))
    return re.sub(r"\s+", " ", text).strip()


class _Markers(Treeprocessor):
    """Turns markers into ids while a block's text is still Markdown."""

    def run(self, root: ElementTree.Element) -> None:
        parents = {child: parent for parent in root.iter() for child in parent}
        for block in [element for element in root.iter() if element.tag in _BLOCKS]:
            if block.text and not isinstance(block.text, AtomicString):
                _open_clauses(block, parents.get(block))


def _open_clauses(block: ElementTree.Element, parent: ElementTree.Element | None) -> None:
    text = block.text or ""
    leading = re.match(rf"\s*((?:{MARKER.pattern.replace('?P<id>', '?:')}\s*)+)", text)
    if leading:
        *others, own = MARKER.findall(leading[1])
        # A loose list item holds its text in a paragraph; the clause is the item.
        outer = parent is not None and parent.tag == "li" and parent[0] is block
        element = parent if outer and parent is not None and not parent.text else block
        _name(element, own)
        text = text[leading.end() :]
    head, *rest = MARKER.split(text)
    block.text = head
    inline = []
    for clause, words in zip(rest[::2], rest[1::2], strict=True):
        if not words and clause != rest[-2]:
            inline.append(_anchor(clause))
            continue
        span = ElementTree.Element("span")
        _name(span, clause)
        span.text = words
        inline.append(span)
    if leading:
        inline = [_anchor(other) for other in others] + inline
        if others:
            # The empty anchors come first, so the words move behind the last of them.
            inline[len(others) - 1].tail, block.text = block.text, ""
    for place, span in enumerate(inline):
        block.insert(place, span)


def _anchor(clause: str) -> ElementTree.Element:
    return ElementTree.Element("span", {"id": clause, "class": "clause-anchor"})


def _name(element: ElementTree.Element, clause: str) -> None:
    element.set("id", clause)
    element.set("class", f"{element.get('class', '')} clause".strip())


class _Furniture(Treeprocessor):
    """Adds what is not text: each clause's number as a link to itself, each mend's note."""

    def run(self, root: ElementTree.Element) -> None:
        language = context.language.get()
        for span in list(_with_class(root, "mend")):
            mends.add_note(span, language)
        for element in list(_with_class(root, "clause")):
            mark = _mark(element, language)
            if element.tag in _HEADINGS:
                _append(element, mark)
            else:
                _prepend(_host(element), mark)


def _mark(element: ElementTree.Element, language: str) -> ElementTree.Element:
    """The clause's number as a quiet link to itself, in a box where a script can add to it."""
    clause = element.get("id", "")
    mark = ElementTree.Element("span", {"class": "clause-mark clause-furniture"})
    link = ElementTree.SubElement(mark, "a", {"class": "clause-label", "href": f"#{clause}"})
    where, sign, number = label(clause, language).partition("¶")
    if where == "".join(element.itertext()).strip():
        sign = "#"  # a heading that is its own label need not be read twice
    if sign == "#" or (sign and element.tag == "span"):
        # Only the sign shows, and the number; a screen reader still says where it is from.
        unseen = ElementTree.SubElement(link, "span", {"class": "clause-label__where"})
        unseen.text, unseen.tail = AtomicString(where), AtomicString(sign + number)
    else:
        link.text = AtomicString(where + sign + number)
    return mark


def _with_class(root: ElementTree.Element, name: str) -> Iterator[ElementTree.Element]:
    return (element for element in root.iter() if name in element.get("class", "").split())


def _host(element: ElementTree.Element) -> ElementTree.Element:
    """The element that holds a clause's words: a loose list item's is its first paragraph."""
    loose = element.tag == "li" and not (element.text or "").strip() and len(element)
    return element[0] if loose and element[0].tag == "p" else element


def _append(heading: ElementTree.Element, link: ElementTree.Element) -> None:
    """Add `link` after a space, so that the heading read aloud does not run into the number."""
    if len(heading):
        heading[-1].tail = AtomicString(f"{heading[-1].tail or ''} ")
    else:
        heading.text = AtomicString(f"{heading.text or ''} ")
    heading.append(link)


def _prepend(host: ElementTree.Element, link: ElementTree.Element) -> None:
    link.tail, host.text = AtomicString(f" {(host.text or '').lstrip()}"), ""
    host.insert(0, link)


class ClauseExtension(Extension):
    """Markers and mends, for mkdocs.yml: `publishing.clauses:ClauseExtension`."""

    def extendMarkdown(self, md: Markdown) -> None:
        # 25 is before inline Markdown is read (20); -5 is after the contents (5) and MkDocs' page
        # title (-1), neither of which should hold numbers and notes. 185 is after code (190).
        md.treeprocessors.register(_Markers(md), "clause-markers", 25)
        md.inlinePatterns.register(mends.MendProcessor(mends.MEND.pattern, md), "mend", 185)
        md.treeprocessors.register(_Furniture(md), "clause-furniture", -5)
