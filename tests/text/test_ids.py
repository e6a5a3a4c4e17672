"""Every id that people may have linked to is one element of one page, in each language."""

from collections import Counter
from pathlib import Path

import pytest

from tests.text import pages

#: Ids of the headings, numbered clauses, lists and rules of both documents, in reading order.
IDS = (Path(__file__).parent / "ids.txt").read_text(encoding="utf-8").split()
LANGUAGES = ("cy", "en")


def on_pages(language: str) -> list[str]:
    return [clause for page in pages.PAGES for clause in pages.ids(pages.rendered(page, language))]


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_id_stands_once(language: str) -> None:
    times = Counter(on_pages(language))
    assert {clause: times[clause] for clause in IDS if times[clause] != 1} == {}
    assert [clause for clause, count in times.items() if count > 1] == []


@pytest.mark.parametrize("language", LANGUAGES)
def test_ids_stand_in_reading_order(language: str) -> None:
    listed = set(IDS)
    assert [clause for clause in on_pages(language) if clause in listed] == IDS


@pytest.mark.parametrize("page", pages.PAGES)
def test_languages_have_the_same_ids(page: str) -> None:
    welsh, english = (list(pages.ids(pages.rendered(page, lang))) for lang in LANGUAGES)
    assert english == welsh


@pytest.mark.parametrize("language", LANGUAGES)
def test_built_pages_keep_the_ids(language: str) -> None:
    for page in pages.PAGES:
        article = pages.built(page, language)
        if article is None:  # the build's own tests hold that it is there
            continue
        built = Counter(pages.ids(article))
        written = set(pages.ids(pages.rendered(page, language)))
        assert {clause: built[clause] for clause in written if built[clause] != 1} == {}, page
