"""A document whole: every clause of its pages, in order, word for word, under ids of its own."""

import re
from copy import deepcopy
from pathlib import Path

import lxml.html
import pytest

from publishing import whole
from publishing.whole import Chapter
from tests.text import pages

DOCUMENTS = {"polisi": "polisi-rheoli-newid", "cydweithrediadau": "cydweithrediadau-proffesiynol"}
PLACES = [(folder, language) for folder in DOCUMENTS for language in ("cy", "en")]
_FURNITURE = {"clause-furniture", "clause-mark", "term-note", "mend-note", "clause-work"}


def article(site: Path, page: str, language: str) -> lxml.html.HtmlElement:
    folder = site if language == "cy" else site / language
    path = folder / page.removesuffix("index") / "index.html"
    [found] = lxml.html.document_fromstring(path.read_text("utf-8")).iter("article")
    return found


def text(element: lxml.html.HtmlElement) -> str:
    element = deepcopy(element)
    element.tail = None
    for inner in list(element.iter()):
        if isinstance(inner.tag, str) and set(inner.get("class", "").split()) & _FURNITURE:
            inner.drop_tree()
    return re.sub(r"\s+", " ", element.text_content()).strip()


def clauses(found: lxml.html.HtmlElement, name: str) -> list[tuple[str, str]]:
    """(clause, its words), of the elements that are clauses."""
    marked = found.xpath(".//*[contains(concat(' ', @class, ' '), ' clause ')]")
    return [(element.get(name, ""), text(element)) for element in marked]


@pytest.mark.parametrize(("folder", "language"), PLACES)
def test_it_holds_every_clause_in_order(site: Path, folder: str, language: str) -> None:
    chapters = list(pages.LAYOUT[DOCUMENTS[folder]]["pages"])
    expected = [
        clause for page in chapters for clause in clauses(article(site, page, language), "id")
    ]
    assert clauses(article(site, f"{folder}/cyfan", language), "data-clause") == expected
    assert len(expected) > 30


@pytest.mark.parametrize(("folder", "language"), PLACES)
def test_its_ids_are_its_own(site: Path, folder: str, language: str) -> None:
    found = [e.get("id") for e in article(site, f"{folder}/cyfan", language).iter() if e.get("id")]
    marked = [each for each in found if each.startswith("cyfan-")]
    assert len(set(found)) == len(found)
    assert marked
    assert not set(found) & set((Path(pages.DOCS) / "clause-ids.txt").read_text("utf-8").split())


@pytest.mark.parametrize(("folder", "language"), PLACES)
def test_its_headings_go_down_one_level_at_a_time(site: Path, folder: str, language: str) -> None:
    levels = [
        int(element.tag[1])
        for element in article(site, f"{folder}/cyfan", language).iter()
        if re.fullmatch(r"h[1-6]", str(element.tag))
    ]
    assert levels[0] == 1
    assert levels.count(1) == 1
    assert all(b <= a + 1 for a, b in zip(levels, levels[1:], strict=False))


def chapter(url: str, html: str) -> Chapter:
    return Chapter(url, html)


FIRST = chapter(
    "d/un/",
    '<h1 class="clause" id="s8">8. Un <span class="clause-mark"><a class="clause-label" '
    'href="#s8">8</a></span></h1><p class="clause" id="s8.1">Gweler <a href="../dau/#s8-x">dau</a>, '
    '<a href="../../geirfa/">geirfa</a> a <a href="https://a.example/">a</a></p>',
)
SECOND = chapter(
    "d/dau/",
    '<h1 id="dau">Teitl ein hunain</h1>\n<h2 class="clause" id="s8-x">X</h2><h2 id="arall">Y</h2>',
)


def joined(*chapters: Chapter) -> str:
    return whole.fill(f"<p>a</p>{whole.MARK}", chapters, "d/cyfan/")


def test_ids_and_links_are_moved() -> None:
    html = joined(FIRST, SECOND)
    assert '<p class="clause" id="cyfan-s8.1" data-clause="s8.1">' in html
    assert '<a href="#cyfan-s8-x">dau</a>' in html
    assert '<a class="clause-label" href="../un/#s8">' in html
    assert '<a href="../../geirfa/">' in html
    assert '<a href="https://a.example/">' in html
    assert 'id="arall"' not in html


def test_a_page_that_goes_on_with_a_section_stays_below_it() -> None:
    assert '<h3 class="clause" id="cyfan-s8-x"' in joined(FIRST, SECOND)
    assert '<h2 class="clause" id="cyfan-s8-x"' in joined(SECOND)


def test_titles_of_our_own_are_left_out() -> None:
    assert "Teitl ein hunain" not in joined(FIRST, SECOND)


def test_other_pages_are_left_alone() -> None:
    assert whole.fill("<p>a</p>", [FIRST], "d/un/") == "<p>a</p>"


def test_the_contents_are_its_own_sections() -> None:
    html = joined(chapter("d/", "<!-- contents -->"), FIRST)
    assert '<li><a href="#cyfan-s8">8. Un</a></li>' in html
