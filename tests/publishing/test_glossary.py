"""Words of a special sense are linked to their meaning once a page, and the text stays as it is."""

import re

import lxml.html
import pytest

from publishing import glossary
from tests.text import pages

LANGUAGES = ("cy", "en")


def shown(html: str, page: str = "polisi/egwyddorion.cy.md", language: str = "cy") -> list[str]:
    """The words that are linked on the page."""
    made = glossary.mark(html, language, page, "../../")
    return re.findall(r'class="term__word"[^>]*>([^<]*)</a>', made)


def without_notes(html: str) -> str:
    html = re.sub(r'<span class="term-note.*?</span>', "", html)
    return re.sub(r'<span class="term"><a class="term__word"[^>]*>(.*?)</a></span>', r"\1", html)


def test_the_first_place_of_a_word_is_linked() -> None:
    assert shown("<p>Cymhathu a neilltuo, ac wedyn cymhathu.</p>") == ["Cymhathu", "neilltuo"]


def test_what_an_apostrophe_joins_goes_with_the_word() -> None:
    assert shown("<p>adleoli'r gweithiwr a neilltuo’n deg</p>") == ["adleoli'r", "neilltuo’n"]


@pytest.mark.parametrize(
    "html",
    [
        "<h2>Neilltuo</h2>",
        '<p><a href="x">neilltuo</a></p>',
        '<p><span class="mend" data-printed="neilltuo">x<span>neilltuo</span></span></p>',
        '<p><span class="clause-mark clause-furniture">neilltuo</span></p>',
        '<p><span lang="en">neilltuo</span></p>',
        "<!-- neilltuo -->",
        "<p>neilltuol a rhag-neilltuo</p>",
    ],
)
def test_some_places_are_not_linked(html: str) -> None:
    assert shown(html) == []


def test_what_follows_a_closed_place_is_linked() -> None:
    assert shown('<p><a href="x">neilltuo</a> a neilltuo<br>eto</p>') == ["neilltuo"]


def test_a_word_holds_on_its_own_pages_only() -> None:
    html = "<p>gosod y swyddi</p>"
    assert shown(html) == ["gosod"]
    assert shown(html, "polisi/gorfodol.cy.md") == []
    assert shown(html, "index.cy.md") == []


def test_the_meaning_is_beside_the_word_and_joined_to_it() -> None:
    made = glossary.mark("<p>neilltuo</p>", "cy", "polisi/egwyddorion.cy.md", "../../")
    assert 'href="../../geirfa/#neilltuo" aria-describedby="term-neilltuo"' in made
    assert 'role="tooltip" id="term-neilltuo"> (Cadw swyddi newydd' in made


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("page", pages.PAGES)
def test_the_text_keeps_every_word(page: str, language: str) -> None:
    html = lxml.html.tostring(pages.rendered(page, language), encoding="unicode")
    made = glossary.mark(html, language, f"{page}.{language}.md", "../../")
    assert without_notes(made) == html


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_word_is_somewhere_in_the_text(language: str) -> None:
    linked = set()
    for page in pages.PAGES:
        html = lxml.html.tostring(pages.rendered(page, language), encoding="unicode")
        made = glossary.mark(html, language, f"{page}.{language}.md", "../../")
        linked |= set(re.findall(r'id="term-([^"]+)"', made))
    assert linked == {term.id for term in glossary.terms(language)}


def test_both_languages_have_every_word_once() -> None:
    welsh, english = ([term.id for term in glossary.terms(lang)] for lang in LANGUAGES)
    assert welsh == english
    assert len(set(welsh)) == len(welsh)
