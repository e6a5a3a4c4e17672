"""The form of Appendix D: the source's own sentences to fill in, and clean sheets of paper."""

import re
from collections.abc import Callable

import pytest
from playwright.sync_api import Page, expect

from calculators.rules import find
from tests.browser import forms

Opener = Callable[..., Page]
FORM = "flexible-retirement-form"
BLANK = re.compile(r"_{3,}")


def squeezed(text: str) -> str:
    return re.sub(r"\s+", "", text)


@pytest.mark.parametrize("language", ["cy", "en"])
def test_its_words_and_their_order_are_the_forms_own(open_page: Opener, language: str) -> None:
    page = open_page(forms.path(FORM, language))
    shown = page.locator(".form-sheet").evaluate(
        """sheet => {
          const copy = sheet.cloneNode(true);
          for (const away of copy.querySelectorAll(".calc-hidden, .calc-error")) away.remove();
          return copy.textContent;
        }"""
    )
    empty = find(FORM).run({}, language)["documents"][0][language]
    printed = "".join(BLANK.sub("", block["text"]) for block in empty["blocks"])
    assert squeezed(shown) == squeezed(printed).replace("/", "")
    for question in find(FORM).questions:
        assert page.locator(f"[name='{question.key}']").count() >= 1, question.key
        name = page.locator(f"[name='{question.key}']").first.evaluate(
            "control => control.labels[0]?.textContent.trim()"
        )
        assert name, question.key


def test_the_benchmark_follows_what_is_typed(open_page: Opener) -> None:
    page = open_page(forms.path(FORM, "en"))
    page.locator("[name=old_hours]").fill("37")
    page.locator("[name=new_hours]").fill("30")
    page.locator("[name=new_hours]").press("Tab")
    met = page.locator('[data-figure="benchmark_met"]')
    expect(met).to_have_attribute("data-value", "false", timeout=forms.STARTING)
    assert page.evaluate("document.activeElement.name") != "new_hours"
    page.locator("[name=new_hours]").fill("22")
    page.locator("[name=new_hours]").press("Tab")
    expect(met).to_have_attribute("data-value", "true")
    # What is half typed is said at its field, and the rest stays.
    page.locator("[name=new_hours]").fill("x")
    page.locator("[name=new_hours]").press("Tab")
    expect(page.locator("#new_hours-error")).to_be_visible()
    expect(page.locator("[data-errors]")).to_be_hidden()
    expect(met).to_be_visible()


@pytest.mark.parametrize("language", ["cy", "en"])
def test_it_prints_to_clean_tagged_sheets_filled_in_and_empty(
    open_page: Opener, language: str
) -> None:
    page = open_page(forms.path(FORM, language))
    page.evaluate("window.print = () => {}")
    page.locator("[data-print-empty]").click()
    empty = page.pdf(prefer_css_page_size=True, tagged=True)
    page.evaluate("dispatchEvent(new Event('afterprint'))")
    forms.fill(page, forms.page_example(FORM)["answers"])
    forms.send(page)
    page.locator("[data-document=form] [data-print-document]").click()
    full = page.pdf(prefer_css_page_size=True, tagged=True)
    page.evaluate("dispatchEvent(new Event('afterprint'))")
    for sheet in (empty, full):
        assert len(re.findall(rb"/Type\s*/Page\b", sheet)) == 1
        assert re.search(rb"/Marked true", sheet)
        assert b"/StructTreeRoot" in sheet
    page.locator("[data-document=additional-sheet] [data-choice=both]").click()
    page.locator("[data-document=additional-sheet] [data-print-document]").click()
    page.emulate_media(media="print")
    assert page.locator("[data-document=form]:visible").count() == 0
    title = find(FORM).run({}, language)["documents"][1][language]["title"]
    expect(page.locator(f"[data-document=additional-sheet] [lang={language}] h3")).to_have_text(
        title
    )


def test_it_begins_with_the_answers_of_flexible_retirement(open_page: Opener) -> None:
    page = open_page(forms.path("flexible-retirement", "en"))
    answers = forms.page_example("flexible-retirement")["answers"]
    forms.fill(page, {**answers, "steps": [{"date": "01/10/2026", "hours": "18"}]})
    forms.send(page)
    page.locator("[data-fill-form]").click()
    page.wait_for_url("**/ffurflen-ymddeoliad-hyblyg/")
    for key in ("date_of_birth", "start", "old_hours", "new_hours"):
        expect(page.locator(f"[name={key}]")).to_have_value(answers[key])
    expect(page.locator("[data-question=phased] [data-column=hours]").first).to_have_value("18")
    expect(page.locator("[data-result]")).to_be_visible(timeout=forms.STARTING)
    assert page.evaluate("sessionStorage.length") == 0
