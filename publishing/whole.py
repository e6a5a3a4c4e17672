"""A document whole on one page, put together from its pages as they were rendered.

Each clause keeps its own address on its own page: here its id is `cyfan-c-3.1`, so that no id is
on two pages, and its number still leads to where it stands.
"""

import posixpath
import re
from collections.abc import Sequence
from dataclasses import dataclass
from html import escape

MARK = "<!-- whole -->"
_CONTENTS = "<!-- contents -->"
_PREFIX = "cyfan-"
_TAG = re.compile(r"<[a-z/][^>]*>")
_HEADING = re.compile(r"<(?P<end>/?)h(?P<level>[1-6])(?=[\s>])")
_TITLE = re.compile(r"<h1(?P<attributes>[^>]*)>.*?</h1>\s*", re.S)
_ID = re.compile(r'\sid="(?P<id>[^"]*)"')
_HREF = re.compile(r'\shref="(?P<to>[^"]*)"')
_CLAUSE = re.compile(r'\sclass="(?:[^"]* )?clause(?:-anchor)?[ "]')
_SECTION = re.compile(r'<h2\b[^>]*\sid="(?P<id>[^"]*)"[^>]*>(?P<title>.*?)</h2>', re.S)
_NOT_A_TITLE = re.compile(r'<span class="(?:clause-mark|mend-note)[^"]*">.*?</span>', re.S)


@dataclass(frozen=True)
class Chapter:
    """One rendered page of the document: its address from the site's root, and its article."""

    url: str
    html: str

    @property
    def title_attributes(self) -> str | None:
        title = _TITLE.search(self.html)
        return title["attributes"] if title else None

    @property
    def first_clause(self) -> str:
        """The first clause on the page, "" where there is none."""
        tags = (tag for tag in _TAG.findall(self.html) if _CLAUSE.search(tag))
        return next((found["id"] for tag in tags if (found := _ID.search(tag))), "")


def fill(html: str, chapters: Sequence[Chapter], here: str) -> str:
    """`html` of the page at `here` with `<!-- whole -->` replaced by the chapters."""
    return html.replace(MARK, join(chapters, here)) if MARK in html else html


def join(chapters: Sequence[Chapter], here: str) -> str:
    """The chapters as one article for the page at `here`, its headings from h2 down.

    A chapter's title that is not the document's own (it has no clause id) is left out.
    """
    inside = {chapter.url: chapter.first_clause for chapter in chapters}
    parts, section = [], ""
    for chapter in chapters:
        titled = bool(_CLAUSE.search(chapter.title_attributes or ""))
        section = chapter.first_clause if titled else section
        html = chapter.html if titled else _TITLE.sub("", chapter.html, count=1)
        # A page that goes on with the section of the page before it stays below its heading.
        deeper = titled or chapter.first_clause.startswith(f"{section}-")
        html = _HEADING.sub(lambda tag, by=int(deeper): _lowered(tag, by), html)  # type: ignore[misc]
        parts.append(_TAG.sub(lambda tag, of=chapter.url: _moved(tag[0], of, here, inside), html))  # type: ignore[misc]
    joined = "\n".join(parts)
    return f'<div class="whole search-exclude">{joined.replace(_CONTENTS, _contents(joined))}</div>'


def _lowered(tag: re.Match[str], by: int) -> str:
    return f"<{tag['end']}h{min(6, int(tag['level']) + by)}"


def _moved(tag: str, page: str, here: str, inside: dict[str, str]) -> str:
    """One tag of the chapter at `page`: its id marked as a copy's, its link as seen from `here`."""
    own = bool(_CLAUSE.search(tag))
    tag = _ID.sub(
        lambda found: f' id="{_PREFIX}{found["id"]}" data-clause="{found["id"]}"' if own else "",
        tag,
    )
    label = 'class="clause-label"' in tag
    return _HREF.sub(lambda found: f' href="{_link(found["to"], page, here, inside, label)}"', tag)


def _link(to: str, page: str, here: str, inside: dict[str, str], label: bool) -> str:
    if re.match(r"[a-z]+:", to):
        return to
    path, _, fragment = to.partition("#")
    target = posixpath.normpath(posixpath.join(page, path)) + "/" if path else page
    if target in inside and not label:
        clause = fragment or inside[target]
        return f"#{_PREFIX}{clause}" if clause else "#"
    return f"{posixpath.relpath(target, here)}/" + (f"#{fragment}" if fragment else "")


def _contents(html: str) -> str:
    items = "".join(
        f'<li><a href="#{found["id"]}">{_plain(found["title"])}</a></li>'
        for found in _SECTION.finditer(html)
    )
    return f'<ul class="contents clause-furniture">{items}</ul>'


def _plain(title: str) -> str:
    words = re.sub(r"<[^>]+>", "", _NOT_A_TITLE.sub("", _NOT_A_TITLE.sub("", title)))
    return escape(words.strip(), quote=False).replace("&amp;", "&")
