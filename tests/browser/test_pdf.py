"""The documents as PDF: tagged, in their language, with bookmarks, and linked from their pages."""

import shutil
from pathlib import Path
from typing import Any

import pytest
from playwright.sync_api import Browser
from pypdf import PdfReader

from publishing import pdf

ADDRESS = "https://newid.example/is/"


@pytest.fixture(scope="module")
def printed(site: Path, browser: Browser, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The built site with its PDFs, in a folder of its own."""
    folder = tmp_path_factory.mktemp("pdf") / "site"
    shutil.copytree(site, folder, ignore=shutil.ignore_patterns("*.wasm", "*.whl", "c", "k"))
    pdf.write(folder, browser, ADDRESS)
    return folder


def reader(site: Path, document: pdf.Document) -> PdfReader:
    return PdfReader(site / document.page / document.file)


def titles(outline: list[Any], depth: int = 0) -> list[tuple[int, str]]:
    found = []
    for entry in outline:
        inner = isinstance(entry, list)
        found += titles(entry, depth + 1) if inner else [(depth, str(entry.title))]
    return found


DOCUMENTS = list(pdf.documents())


@pytest.mark.parametrize("document", DOCUMENTS, ids=lambda document: document.file)
def test_it_is_tagged_and_says_its_language(printed: Path, document: pdf.Document) -> None:
    root = reader(printed, document).root_object
    assert root["/MarkInfo"]["/Marked"].value is True
    assert "/StructTreeRoot" in root
    assert root["/Lang"] == document.language


@pytest.mark.parametrize("document", DOCUMENTS, ids=lambda document: document.file)
def test_its_bookmarks_are_the_headings(printed: Path, document: pdf.Document) -> None:
    found = titles(reader(printed, document).outline)
    assert found[0][0] == 0
    assert {depth for depth, _ in found} >= {0, 1, 2}
    assert all(title == " ".join(title.split()) for _, title in found)
    if document.file == "polisi-rheoli-newid.cy.pdf":
        section = (
            "2. Ffrydiau gwaith sy'n cynnwys Cyfarwyddwr Strategol a/neu Bennaeth Gwasanaeth / "
            "Adnoddau Dynol / Undebau Llafur"
        )
        assert (1, section) in found
        assert (1, "Atodiad C: Cynllun Diswyddo Gwirfoddol") in found


@pytest.mark.parametrize("document", DOCUMENTS, ids=lambda document: document.file)
def test_its_links_lead_to_where_the_site_is_published(
    printed: Path, document: pdf.Document
) -> None:
    addresses = [
        action["/URI"]
        for page in reader(printed, document).pages
        for note in page.get("/Annots") or []
        if "/URI" in (action := note.get_object().get("/A", {}))
    ]
    assert addresses
    assert all(address.startswith((ADDRESS, "https://")) for address in addresses)


@pytest.mark.parametrize("document", DOCUMENTS, ids=lambda document: document.file)
def test_its_page_links_to_it(printed: Path, document: pdf.Document) -> None:
    html = (printed / document.page / "index.html").read_text("utf-8")
    assert f'<a href="{document.file}" download>' in html
    assert pdf.MARK not in html


def test_the_text_can_be_read_out(printed: Path) -> None:
    text = "".join(page.extract_text() for page in reader(printed, DOCUMENTS[0]).pages)
    assert "tudalen 1 o " in text
    assert "Dyddiad cyhoeddi" in text
