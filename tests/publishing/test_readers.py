"""Every calculator stands once in the navigation and has a reader; the front page lists them all."""

from pathlib import Path

import pytest

from calculators.rules import find, ids
from publishing import navigation, readers


def test_every_calculator_has_one_place_and_every_group_its_own() -> None:
    pages = [page for group in readers.pages().values() for page in group]
    assert len(pages) == len(set(pages))
    assert {f"cyfrifianellau/{find(name).slug}.md" for name in ids()} <= set(pages)
    assert readers.of("agenda") == "lead"
    assert readers.of("options") == "employee"
    assert readers.of("consultation") == "hr"


@pytest.mark.parametrize("language", ["cy", "en"])
def test_the_front_page_says_each_question(language: str) -> None:
    groups = readers.groups(language)
    listed = {entry["address"]: entry["asks"] for group in groups for entry in group["entries"]}
    for name in ids():
        assert listed[f"cyfrifianellau/{find(name).slug}/"] == find(name).schema(language)["asks"]
    for group in groups:
        addresses = [entry["address"] for entry in group["entries"]]
        assert len(addresses) == len(set(addresses))


def test_a_group_stands_for_its_pages_that_there_are(tmp_path: Path) -> None:
    (tmp_path / "t").mkdir()
    for page in ("a", "b", "c"):
        (tmp_path / "t" / f"{page}.cy.md").write_text("# x", "utf-8")
    nav = [{"T": [{"G": ["@g"]}, "t/*"]}]
    filled = navigation.fill(nav, tmp_path, {"g": ["t/b.md", "t/none.md"]})
    assert filled == [{"T": [{"G": ["t/b.md"]}, "t/a.md", "t/c.md"]}]


def test_pages_for_leads_are_known_by_their_address() -> None:
    assert readers.for_lead("en/cyfrifianellau/agenda/")
    assert readers.for_lead("cyfrifianellau/gweithle/")
    assert not readers.for_lead("cyfrifianellau/")
    assert not readers.for_lead("cyfrifianellau/fy-opsiynau/")
