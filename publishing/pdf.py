"""`make pdf`: a tagged PDF of each document in each language, linked from its whole page.

A PDF is printed by Chromium from the built page, so it needs the tools of the tests; a site that
was only built has no PDFs and no links to them. Run after a build: `python -m publishing.pdf`.
"""

import argparse
import mimetypes
from collections.abc import Iterator
from dataclasses import dataclass
from html import escape
from io import BytesIO
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit

from playwright.sync_api import Browser, Route, sync_playwright
from pypdf import PdfWriter
from pypdf.generic import NameObject, TextStringObject

MARK = "<!-- pdf -->"
_DOCUMENTS = {"polisi/cyfan": "polisi-rheoli-newid", "cydweithrediadau/cyfan": "cydweithrediadau"}
_WORDS = {
    "cy": ("Lawrlwytho'r PDF ({size} KB)", "tudalen {page} o {all}"),
    "en": ("Download the PDF ({size} KB)", "page {page} of {all}"),
}
_VERSIONS = {
    "polisi-rheoli-newid": {"cy": "diwygiad 27/03/2015", "en": "as revised 27/03/2015"},
    "cydweithrediadau": {"cy": "heb ddyddiad", "en": "undated"},
}


@dataclass(frozen=True)
class Document:
    """One document in one language: its whole page, from the site's root, and its PDF's name."""

    page: str
    name: str
    language: str

    @property
    def file(self) -> str:
        return f"{self.name}.{self.language}.pdf"


def documents() -> Iterator[Document]:
    for page, name in _DOCUMENTS.items():
        yield Document(f"{page}/", name, "cy")
        yield Document(f"en/{page}/", name, "en")


def write(site: Path, browser: Browser, address: str) -> list[Path]:
    """Print every document of the built `site` and link it from its page; return the files.

    `address` is where the site is published: the PDF's links lead there.
    """
    written = []
    for document in documents():
        page = site / document.page / "index.html"
        pdf = page.parent / document.file
        pdf.write_bytes(_printed(document, site, browser, address.rstrip("/") + "/"))
        _link(page, document, pdf.stat().st_size)
        written.append(pdf)
    return written


def _printed(document: Document, site: Path, browser: Browser, address: str) -> bytes:
    context = browser.new_context(color_scheme="light", locale=document.language)
    try:
        page = context.new_page()
        # The browser believes it is at the published address, so links come out whole.
        page.route("**/*", lambda route: _from_disk(route, site, address))
        page.goto(address + document.page)
        page.evaluate("document.fonts.ready")
        page.emulate_media(media="print")
        headings = page.locator("article :is(h1, h2, h3, h4, h5, h6)").all_inner_texts()
        printed = page.pdf(
            format="A4",
            tagged=True,
            outline=True,
            prefer_css_page_size=True,
            display_header_footer=True,
            header_template="<span></span>",
            footer_template=_footer(document, page.title()),
        )
        return _with_whole_bookmarks(printed, headings)
    finally:
        context.close()


def _with_whole_bookmarks(pdf: bytes, headings: list[str]) -> bytes:
    """Chromium's bookmarks lose the space where a heading wraps: give each the heading's words."""
    words = {"".join(heading.split()): " ".join(heading.split()) for heading in headings}
    writer = PdfWriter(clone_from=BytesIO(pdf))
    for bookmark in _bookmarks(writer.root_object["/Outlines"].get_object()):
        joined = "".join(bookmark["/Title"].split())
        bookmark[NameObject("/Title")] = TextStringObject(words.get(joined, bookmark["/Title"]))
    made = BytesIO()
    writer.write(made)
    return made.getvalue()


def _bookmarks(parent: Any) -> Iterator[Any]:
    child = parent.get("/First")
    while child is not None:
        bookmark = child.get_object()
        yield bookmark
        yield from _bookmarks(bookmark)
        child = bookmark.get("/Next")


def _footer(document: Document, title: str) -> str:
    version = _VERSIONS[document.name][document.language]
    numbers = _WORDS[document.language][1].format(
        page='<span class="pageNumber"></span>', all='<span class="totalPages"></span>'
    )
    style = "font: 8px sans-serif; width: 100%; text-align: center; color: #333"
    return f'<div style="{style}">{escape(title)} · {version} · {numbers}</div>'


def _from_disk(route: Route, site: Path, address: str) -> None:
    """Answer a request to the published address from the built site, and refuse every other."""
    url = route.request.url
    path = urlsplit(url).path.removeprefix(urlsplit(address).path)
    file = site / path / "index.html" if path.endswith("/") or not path else site / path
    if not url.startswith(address) or not file.is_file():
        route.abort()
        return
    kind = mimetypes.guess_type(file.name)[0] or "application/octet-stream"
    route.fulfill(body=file.read_bytes(), content_type=kind)


def _link(page: Path, document: Document, size: int) -> None:
    words = _WORDS[document.language][0].format(size=-(-size // 1024))
    link = f'<p class="pdf-link"><a href="{document.file}" download>{words}</a></p>'
    page.write_text(page.read_text("utf-8").replace(MARK, link), "utf-8")


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--site", type=Path, default=Path("site"))
    parser.add_argument("--address", default="http://127.0.0.1:8000/")
    parser.add_argument("--chromium", default=None, help="path of the browser")
    given = parser.parse_args()
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(
            executable_path=given.chromium or None, args=["--no-sandbox"]
        )
        for file in write(given.site, browser, given.address):
            print(f"== {file} ({file.stat().st_size // 1024} KB)")
        browser.close()


if __name__ == "__main__":
    main()
