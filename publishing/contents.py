"""Lists made at build where a page has a mark: a document's chapters, the calculators that help."""

import re
from html import escape

from publishing import worked

CHAPTERS = "<!-- contents -->"
_TOOLS = re.compile(r"<!-- calculators(?P<slugs>(?: [a-z0-9-]+)+) -->")


def fill_chapters(html: str, chapters: list[tuple[str, str]]) -> str:
    """`html` with `<!-- contents -->` replaced by a list of `chapters`, each a title and an address."""
    items = "".join(f'<li><a href="{escape(url)}">{title}</a></li>' for title, url in chapters)
    return html.replace(CHAPTERS, f'<ul class="contents clause-furniture">{items}</ul>')


def fill_tools(html: str, language: str, language_root: str) -> str:
    """`html` with each `<!-- calculators slug slug -->` replaced by links to those calculators."""
    return _TOOLS.sub(lambda mark: _tools(mark["slugs"].split(), language, language_root), html)


def _tools(slugs: list[str], language: str, language_root: str) -> str:
    known = worked.tools()
    items = "".join(
        f'<li><a href="{language_root}{tool.address}">{escape(tool.title(language))}</a>'
        f"<span>{escape(tool.asks(language))}</span></li>"
        for tool in (known[slug] for slug in slugs if slug in known)
    )
    return f'<ul class="tools">{items}</ul>' if items else ""
