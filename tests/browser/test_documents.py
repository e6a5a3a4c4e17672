"""What a result drafts: letters and sheets in both languages, dates for a calendar, pictures of time."""

import re
from collections.abc import Callable
from pathlib import Path

import pytest
from playwright.sync_api import Page, expect

from calculators.rules import find, ids
from tests.browser import forms

Opener = Callable[..., Page]
CLIPBOARD = ["clipboard-read", "clipboard-write"]


def result_of(calculator: str, language: str) -> dict:
    return find(calculator).run(forms.page_example(calculator)["answers"], language)


def filled(open_page: Opener, calculator: str, language: str, **options: object) -> Page:
    page = open_page(forms.path(calculator, language), **options)
    forms.fill(page, forms.page_example(calculator)["answers"])
    forms.send(page)
    return page


@pytest.mark.parametrize(
    ("calculator", "language"),
    [
        (name, ("cy", "en")[place % 2])
        for place, name in enumerate(name for name in ids() if result_of(name, "cy")["documents"])
    ],
)
def test_each_document_stands_in_either_language_with_its_clauses(
    open_page: Opener, calculator: str, language: str
) -> None:
    page = filled(open_page, calculator, language)
    said = result_of(calculator, language)["documents"]
    places = page.locator("[data-document]")
    assert [p.get_attribute("data-document") for p in places.all()] == [d["id"] for d in said]
    first, document = places.first, said[0]
    for choice, shown in (("cy", ["cy"]), ("en", ["en"]), ("both", ["cy", "en"])):
        button = first.locator(f"[data-choice={choice}]")
        button.click()
        expect(button).to_have_attribute("aria-pressed", "true")
        sheets = first.locator(".doc-sheet:visible")
        assert [sheet.get_attribute("lang") for sheet in sheets.all()] == shown
        for each in shown:
            expect(first.locator(f".doc-sheet[lang={each}] h3")).to_have_text(
                document[each]["title"]
            )
    clauses = {clause for block in document["cy"]["blocks"] for clause in block["clauses"]}
    assert first.locator(".doc-sheet[lang=cy] .doc-margin").count() >= bool(clauses)


def test_a_document_is_copied_as_text_and_as_markdown(open_page: Opener) -> None:
    page = filled(open_page, "agenda", "cy", permissions=CLIPBOARD)
    document = result_of("agenda", "cy")["documents"][0]
    place = page.locator("[data-document=agenda]")
    for button, form in (("copy-text", "text"), ("copy-markdown", "markdown")):
        place.locator(f"[data-{button}]").click()
        expect(place.locator("[role=status]")).not_to_be_empty()
        assert page.evaluate("navigator.clipboard.readText()") == document["cy"][form]
    place.locator("[data-choice=both]").click()
    place.locator("[data-copy-text]").click()
    expect(place.locator("[role=status]")).not_to_be_empty()
    both = page.evaluate("navigator.clipboard.readText()")
    assert both == f"{document['cy']['text']}\n{document['en']['text']}"


@pytest.mark.parametrize(
    ("calculator", "document"), [("notice", "meeting-letter"), ("agenda", "minutes")]
)
def test_one_document_is_printed_and_nothing_else(
    open_page: Opener, calculator: str, document: str
) -> None:
    page = filled(open_page, calculator, "en")
    page.evaluate("window.print = () => {}")
    place = page.locator(f"[data-document={document}]")
    place.locator("[data-print-document]").click()
    page.emulate_media(media="print")
    expect(place.locator(".doc-sheet[lang=en]")).to_be_visible()
    for other in ("h1", "form[data-calculator]", "[data-result-body]", ".doc-tools", ".doc-margin"):
        assert page.locator(f"{other}:visible").count() == 0, other
    assert page.locator("[data-document]:visible").count() == 1
    page.emulate_media(media="screen")
    page.evaluate("dispatchEvent(new Event('afterprint'))")
    expect(page.locator("h1")).to_be_visible()


@pytest.mark.parametrize(
    ("calculator", "language"), [("collaborative-year", "cy"), ("consultation", "en")]
)
def test_the_calendar_is_the_cores_byte_for_byte(
    open_page: Opener, calculator: str, language: str
) -> None:
    page = filled(open_page, calculator, language)
    with page.expect_download() as download:
        page.locator("[data-calendar]").click()
    assert download.value.suggested_filename == f"{calculator}.ics"
    content = Path(download.value.path()).read_bytes()
    assert content.decode() == result_of(calculator, language)["calendar"]
    assert content.count(b"\r\n") == content.count(b"\n") > 10


def test_a_result_without_days_offers_no_calendar(open_page: Opener) -> None:
    page = filled(open_page, "weekly-pay", "cy")
    expect(page.locator("[data-calendar]")).to_be_hidden()
    expect(page.locator("[data-documents]")).to_be_hidden()


@pytest.mark.parametrize(
    ("calculator", "width"), [("notice", 360), ("trial-period", 1300), ("consultation", 360)]
)
def test_the_picture_of_time_says_its_points(
    open_page: Opener, calculator: str, width: int
) -> None:
    page = filled(open_page, calculator, "cy", viewport={"width": width, "height": 800})
    picture = page.locator("[data-result-body] [data-picture] svg")
    said = result_of(calculator, "cy")["pictures"][0]
    assert picture.get_attribute("aria-label") == said["alt"]
    labels = " ".join(picture.locator(".timeline-label").all_text_contents())
    assert re.findall(r"\d{4}", labels) == re.findall(r"\d{4}", said["alt"])
    assert page.evaluate("document.documentElement.scrollWidth") <= width
