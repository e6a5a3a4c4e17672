"""The list of a document's chapters, where its first page has `<!-- contents -->`."""

from html import escape

MARK = "<!-- contents -->"


def fill(html: str, chapters: list[tuple[str, str]]) -> str:
    """`html` with the mark replaced by a list of `chapters`, each a title and an address."""
    items = "".join(f'<li><a href="{escape(url)}">{title}</a></li>' for title, url in chapters)
    return html.replace(MARK, f'<ul class="contents">{items}</ul>')
