"""The calculators as their readers meet them: typed into, sent, refused, read, printed."""

import re
from collections.abc import Callable
from typing import Any

import pytest
from playwright.sync_api import Page, expect

from calculators.rules import find, ids
from tests.browser import forms

SEVERANCE = "voluntary-severance"
Opener = Callable[..., Page]


@pytest.mark.parametrize(("language", "prefix"), [("cy", "Gwall: "), ("en", "Error: ")])
def test_errors_are_reached_and_mended_by_keyboard(
    open_page: Opener, language: str, prefix: str
) -> None:
    page = open_page(forms.path(SEVERANCE, language))
    title = page.title()
    page.locator("[name=salary]").fill("-5")
    page.locator("[name=date_of_birth]").fill("31/02/1976")
    page.locator("[name=date_of_birth]").press("Enter")
    summary = page.locator("[data-errors]")
    expect(summary).to_be_focused(timeout=forms.STARTING)
    assert page.title() == prefix + title
    links = summary.locator("a")
    assert links.count() == 5
    for link in links.all():
        key = (link.get_attribute("href") or "").removeprefix("#")
        said = page.locator(f"[id='{key}-error']")
        expect(said).to_be_visible()
        expect(link).to_contain_text(said.inner_text())
        expect(page.locator(f"[name={key}]")).to_have_attribute("aria-invalid", "true")
        assert f"{key}-error" in (
            page.locator(f"[name={key}]").get_attribute("aria-describedby") or ""
        )
    page.keyboard.press("Tab")
    page.keyboard.press("Enter")
    expect(page.locator("[name=date_of_birth]")).to_be_focused()
    expect(page.locator("[name=date_of_birth]")).to_have_value("31/02/1976")
    expect(page.locator("[data-result]")).to_be_hidden()
    forms.fill(page, forms.page_example(SEVERANCE)["answers"])
    forms.send(page)
    expect(summary).to_be_hidden()
    assert page.title() == title
    assert page.locator("[aria-invalid]").count() == 0


def test_an_error_in_a_folded_question_unfolds_it(open_page: Opener) -> None:
    page = open_page(forms.path(SEVERANCE, "cy"))
    forms.fill(page, {**forms.page_example(SEVERANCE)["answers"], "multiplier": "0"})
    page.locator(".calc-more > summary").click()
    forms.send(page)
    expect(page.locator("#multiplier-error")).to_be_visible()


def test_changing_language_keeps_the_answers_and_stores_nothing(open_page: Opener) -> None:
    page = open_page(forms.path(SEVERANCE, "cy"))
    answers = forms.page_example(SEVERANCE)["answers"] | {"multiplier": "1.25", "at_risk": "yes"}
    forms.fill(page, answers)
    forms.send(page)
    page.locator("a[hreflang=en]").first.click()
    page.wait_for_url("**/en/**")
    for key, answer in answers.items():
        control = page.locator(f'[name="{key}"]')
        if control.first.get_attribute("type") == "radio":
            expect(page.locator(f'[name="{key}"][value="{answer}"]')).to_be_checked()
        else:
            expect(control).to_have_value(answer)
    expect(page.locator("[data-result] h2")).to_be_visible(timeout=forms.STARTING)
    assert forms.figure(page, "status") == "not_eligible"
    assert page.evaluate("[sessionStorage.length, localStorage.length, document.cookie]") == [
        0,
        0,
        "",
    ]
    assert "28922" not in page.url
    assert "1976" not in page.url


def test_facts_of_the_scheme_come_with_the_link(open_page: Opener) -> None:
    link = "#multiplier=1.25&closing_date=2026-12-18&appointed_date=2026-02-30&salary=1"
    page = open_page(forms.path(SEVERANCE, "cy") + link)
    expect(page.locator("[name=multiplier]")).to_have_value("1.25")
    expect(page.locator("[name=closing_date]")).to_have_value("18/12/2026")
    expect(page.locator("#multiplier-set")).to_be_visible()
    expect(page.locator("[name=appointed_date]")).to_have_value("")
    expect(page.locator("[name=salary]")).to_have_value("")
    notes = page.locator("[data-link-notes] li")
    assert notes.count() == 2
    expect(notes.nth(1)).to_contain_text("salary")
    page.locator("[name=multiplier]").fill("1.5")
    expect(page.locator("#multiplier-set")).to_be_hidden()
    page.locator("[name=multiplier]").fill("1.25")
    page.locator("a[hreflang=en]").first.click()
    page.wait_for_url("**/en/**")
    expect(page.locator("#multiplier-set")).to_be_visible()


def test_the_readers_cell_is_lit(open_page: Opener) -> None:
    page = open_page(forms.path("quick-estimate", "en"))
    assert page.locator("td.reckoner-lit").count() == 0
    forms.fill(page, {"age": "75", "years": "30", "salary": "28922"})
    forms.send(page)
    expect(page.locator("td.reckoner-lit")).to_have_text("30.0 your figure")
    forms.fill(page, {"age": "49", "years": "16"})
    expect(page.locator("[data-stale]")).to_be_visible()
    forms.send(page)
    page.locator("td.reckoner-lit", has_text="20.0").wait_for()
    expect(page.locator(".reckoner-lit")).to_have_text(["16", "49", "20.0 your figure"])


def test_today_is_typed_on_dates_that_can_be_today(open_page: Opener) -> None:
    page = open_page(forms.path(SEVERANCE, "cy"))
    assert page.locator('[data-question="date_of_birth"] [data-today]').count() == 0
    page.locator('[data-question="expression_of_interest"] [data-today]').click()
    typed = page.locator("[name=expression_of_interest]").input_value()
    today = page.evaluate("new Date().toLocaleDateString('en-GB')")
    assert typed == today
    expect(page.locator("[name=date_of_birth]")).to_have_attribute("autocomplete", "bday")


@pytest.mark.parametrize("language", ["cy", "en"])
def test_a_result_is_printed_on_one_sheet(open_page: Opener, language: str) -> None:
    page = open_page(forms.path(SEVERANCE, language))
    forms.fill(page, forms.page_example(SEVERANCE)["answers"] | {"service_start": "01/04/2000"})
    forms.send(page)
    sheet = page.pdf(prefer_css_page_size=True)
    assert len(re.findall(rb"/Type\s*/Page\b", sheet)) == 1
    page.emulate_media(media="print")
    expect(page.locator("[data-result] details").first).to_be_visible()
    expect(page.locator("form[data-calculator]")).to_be_hidden()
    expect(page.locator(".calc-addresses")).to_contain_text("/c/c-3.1/")
    expect(page.locator(".calc-example")).to_be_hidden()
    expect(page.locator(".calc-stamp")).to_contain_text("2015")
    expect(page.locator(".calc-estimate")).to_be_visible()


def test_a_result_is_copied_as_text(open_page: Opener) -> None:
    page = open_page(forms.path(SEVERANCE, "cy"), permissions=["clipboard-read", "clipboard-write"])
    forms.fill(page, forms.page_example(SEVERANCE)["answers"])
    forms.send(page)
    page.locator("[data-copy]").click()
    expect(page.locator("p[data-copied]")).not_to_be_empty()
    text = page.evaluate("navigator.clipboard.readText()")
    for part in ("£16,640.10", "C 3.1", "15/06/1976", "/c/c-3.1/", "A04", "£16,640.05"):
        assert part in text
    assert "undefined" not in text
    assert "null" not in text


def test_without_javascript_the_rule_the_example_and_the_table_stand(open_page: Opener) -> None:
    page = open_page(forms.path(SEVERANCE, "cy"), java_script_enabled=False)
    expect(page.locator("form [type=submit]")).to_be_disabled()
    expect(page.locator("form noscript")).to_be_visible()
    expect(page.locator(".calc-example")).to_contain_text("£16,640.10")
    expect(page.locator("[data-reckoner] tr[data-age='49']")).to_contain_text("20.0")


def dependent_questions(calculator: str) -> list[Any]:
    return [q for q in find(calculator).questions if q.when and q.form]


@pytest.mark.parametrize("calculator", filter(dependent_questions, ids()))
def test_questions_that_the_answers_make_pointless_are_hidden(
    open_page: Opener, calculator: str
) -> None:
    dependent = dependent_questions(calculator)
    page = open_page(forms.path(calculator, "en"))
    for question in dependent:
        hint = page.locator(f"[id='{question.key}-hint']")
        assert "Only if your answer to" in (hint.text_content() or "")
    hidden = page.evaluate("document.querySelectorAll('[data-when][hidden]').length")
    assert hidden + page.locator("[data-when]:not([hidden])").count() == len(dependent)
