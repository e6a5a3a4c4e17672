"""Our own pages: links to clauses, readings and their calculators, mends and their grades."""

import csv
import re
from pathlib import Path

import pytest

from publishing import clauses, inserts, own_pages, readings, source_page
from publishing.inserts import DOCS

LANGUAGES = ("cy", "en")
OWN = [
    page.name.removesuffix(".cy.md")
    for page in sorted(DOCS.glob("*.cy.md"))
    if not clauses.MARKER.search(page.read_text("utf-8"))
]
CODES = [f"A{number:02}" for number in range(1, 49)]


def markdown(page: str, language: str) -> str:
    return (DOCS / f"{page}.{language}.md").read_text("utf-8")


def test_the_pages_around_the_text_exist() -> None:
    expected = {"index", "darlleniadau", "gwrthdaro", "ffynhonnell", "cyfraith", "geirfa"}
    assert expected | {"cysylltu", "preifatrwydd", "hygyrchedd"} <= set(OWN)


@pytest.mark.parametrize("page", OWN)
def test_both_languages_have_the_same_ids_marks_and_clauses(page: str) -> None:
    """Only the source page cites differently: one note is of Welsh spelling."""
    for pattern in (r"\{: #[\w-]+ \}", r"<!--.*?-->", r"\[\[.*?\]\]", r"^#+ ", r"\]\([^)h].*?\)"):
        welsh, english = (re.findall(pattern, markdown(page, lang), re.M) for lang in LANGUAGES)
        assert english == welsh


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("page", OWN)
def test_every_mark_is_filled_and_every_clause_is_there(page: str, language: str) -> None:
    made = own_pages.fill(markdown(page, language), language, f"{page}.{language}.md")
    assert "[[" not in made
    assert set(re.findall(r"<!-- ([a-z]+)", made)) <= {
        "calculators",
        "lighthouse",
        "start",
        "calls",
        "memory",
        "pages",
        "tools",
        "batch",
    }  # filled once rendered, or by make bench


def test_a_clause_that_no_page_holds_stops_the_build() -> None:
    with pytest.raises(ValueError, match=r"c-99\.9"):
        inserts.fill("[[c-99.9]]", "cy", "x.cy.md", {})


@pytest.mark.parametrize(
    ("page", "link"),
    [
        ("x.cy.md", "[C 2.1](polisi/atodiad-c.md#c-2.1)"),
        ("polisi/x.cy.md", "[C 2.1](atodiad-c.md#c-2.1)"),
        ("cyfrifianellau/x.cy.md", "[C 2.1](../polisi/atodiad-c.md#c-2.1)"),
    ],
)
def test_links_lead_from_where_the_page_is(page: str, link: str) -> None:
    assert inserts.fill("[[c-2.1]]", "cy", page, {}) == link


def test_a_folder_has_its_index() -> None:
    assert "polisi/index.md#cyflwyniad.1" in inserts.fill("[[cyflwyniad.1]]", "en", "x.en.md", {})


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_reading_has_its_place(language: str) -> None:
    text = markdown("darlleniadau", language)
    headed = re.findall(r"^## (A\d\d) .*?\{: #(a\d\d) \}$", text, re.M)
    assert headed == [(code, code.lower()) for code in CODES]
    assert re.findall(r"<!-- reading (A\d\d) ", text) == CODES
    for section in text.split("\n## ")[1:]:
        assert len(re.findall(r"^- \*\*", section, re.M)) == 3  # ours, the other, why


def test_readings_are_those_of_the_functions_that_are_called() -> None:
    severance = readings.of("voluntary-severance")
    assert {"A03", "A04", "A08", "A11", "A43"} <= severance
    # In modules that the rule imports from, but in functions that it does not call.
    assert "A33" not in severance
    assert "A02" not in readings.of("weekly-pay")


def test_every_reading_in_the_code_has_its_place() -> None:
    code = Path(readings.CORE)
    named = {
        found
        for file in code.rglob("*.py")
        for found in re.findall(r'reading="(A\d\d)"', file.read_text("utf-8"))
    }
    assert named <= set(CODES)
    assert named


def test_every_mend_is_graded_and_every_grade_used() -> None:
    made = [(mend.printed, mend.mended) for mend in source_page.found()]
    assert set(made) == set(source_page.grades())
    listed = Path(__file__).parents[1] / "text" / "mends.csv"
    with listed.open(encoding="utf-8", newline="") as file:
        rows = [(row["printed"], row["mended"]) for row in csv.DictReader(file)]
    assert sorted(made) == sorted(rows)


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_list_of_mends_shows_each(language: str) -> None:
    table = source_page.make_list(language, []).splitlines()
    assert len(table) == 2 + len(list(source_page.found()))
    assert all(row.count("|") == 6 for row in table)
    if language == "en":
        assert '<span lang="cy">`gynniq`</span>' in "".join(table)
