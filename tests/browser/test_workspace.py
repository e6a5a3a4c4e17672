"""The lead's tools as one set: kept while the tab is open, saved in a year's file, printed together."""

import json
from collections.abc import Callable
from pathlib import Path

from playwright.sync_api import Page, expect

from tests.browser import forms

Opener = Callable[..., Page]
PATH = "cyfrifianellau/gweithle/"
LONG = "Mae adborth cleifion yn dangos bwlch. " * 40


def go(page: Page, path: str) -> None:
    page.goto(page.url.partition("cyfrifianellau/")[0].removesuffix("en/") + path)


def test_what_is_typed_in_one_tool_is_there_on_coming_back(open_page: Opener) -> None:
    page = open_page(forms.path("spotlight-report", "cy"))
    page.locator("[name=analysis]").fill(LONG)
    go(page, forms.path("agenda", "cy"))
    page.locator("[name=title]").fill("Gofal traed")
    page.locator("a[hreflang=en]").first.click()
    page.wait_for_url("**/en/**")
    expect(page.locator("[name=title]")).to_have_value("Gofal traed")
    go(page, forms.path("spotlight-report", "en"))
    expect(page.locator("[name=analysis]")).to_have_value(LONG)
    assert page.evaluate("localStorage.length") == 0
    # A page that is no tool of the set neither reads nor holds any of it.
    go(page, forms.path("weekly-pay", "en"))
    page.locator("[name=salary]").fill("30000")
    assert "30000" not in page.evaluate("sessionStorage.getItem('workspace')")
    go(page, forms.path("agenda", "en"))
    page.locator("[data-forget]").click()
    expect(page.locator("[data-forgotten]")).to_be_visible()
    expect(page.locator("[name=title]")).to_have_value("")
    go(page, f"en/{PATH}")
    assert page.locator("[data-begun]:visible").count() == 0


def test_the_years_file_holds_the_set_and_the_ten_tasks(open_page: Opener) -> None:
    page = open_page(PATH)
    page.locator("[name=task]").nth(2).check()
    go(page, forms.path("collaborative-year", "cy"))
    expect(page.locator("[name=tasks_done][value='3']")).to_be_checked()
    forms.fill(page, forms.page_example("collaborative-year")["answers"])
    go(page, forms.path("agenda", "cy"))
    forms.fill(page, forms.page_example("agenda")["answers"])
    go(page, PATH)
    assert page.locator("[data-begun]:visible").count() == 2
    page.locator("[data-make]").click()
    papers = page.locator("[data-document]")
    papers.nth(2).wait_for(timeout=forms.STARTING)
    assert [p.get_attribute("data-document") for p in papers.all()] == [
        "year-plan",
        "agenda",
        "minutes",
    ]
    papers.nth(1).locator("[data-choice=both]").click()
    assert papers.nth(1).locator(".doc-sheet:visible").count() == 2
    with page.expect_download() as calendar:
        page.locator("[data-calendar]").click()
    assert Path(calendar.value.path()).read_bytes().startswith(b"BEGIN:VCALENDAR\r\n")
    with page.expect_download() as download:
        page.locator("[data-save]").click()
    content = json.loads(Path(download.value.path()).read_text("utf-8"))
    assert set(content["parts"]) == {"agenda", "collaborative-year"}
    assert "3" in content["parts"]["collaborative-year"]["tasks_done"]
    content["parts"]["weekly-pay"] = {"salary": "30000"}

    page.locator("[data-clear]").click()
    expect(page.locator("[name=task]:checked")).to_have_count(0)
    assert page.evaluate("sessionStorage.length") == 0
    opened(page, json.dumps(content))
    assert page.locator("[data-begun]:visible").count() == 2
    expect(page.locator("[name=task][value='3']")).to_be_checked()
    opened(page, json.dumps(content | {"version": 9}))
    assert page.locator("[data-begun]:visible").count() == 2
    with page.expect_download() as download:
        page.locator("[data-save]").click()
    again = json.loads(Path(download.value.path()).read_text("utf-8"))
    assert again["parts"]["weekly-pay"] == {"salary": "30000"}


def opened(page: Page, content: str) -> None:
    before = page.locator("[data-status]").inner_text()
    file = {"name": "x.json", "mimeType": "application/json", "buffer": content.encode()}
    page.locator("[data-file]").set_input_files(files=[file])
    expect(page.locator("[data-status]")).not_to_have_text(before)
    expect(page.locator("[data-status]")).not_to_contain_text("cychwyn", timeout=forms.STARTING)


def test_rows_grow_and_shrink_by_keyboard_with_focus_kept(open_page: Opener) -> None:
    page = open_page(forms.path("agenda", "en"))
    box = page.locator("[data-question=items]")
    titles = box.locator("[data-column=title]")
    for number, words in enumerate(("One", "Two")):
        titles.nth(number).fill(words)
    box.locator("[data-add-row]").focus()
    page.keyboard.press("Enter")
    expect(titles.nth(2)).to_be_focused()
    page.keyboard.type("Three")
    box.locator("[data-remove-row]").nth(0).focus()
    page.keyboard.press("Enter")
    expect(titles.nth(0)).to_be_focused()
    assert titles.evaluate_all("all => all.map(one => one.value)") == ["Two", "Three"]
    assert box.locator("[data-row-title]").all_inner_texts() == ["Row 1", "Row 2"]
    assert box.locator("[data-row]").nth(1).get_attribute("aria-label").endswith("Row 2")
    page.locator("#items").wait_for(state="attached")
    for _ in range(2):
        box.locator("[data-remove-row]").last.click()
    # The last row stays, empty.
    assert titles.evaluate_all("all => all.map(one => one.value)") == [""]


def test_a_fault_in_a_row_stands_beside_its_cell(open_page: Opener) -> None:
    page = open_page(forms.path("flexible-retirement", "en"))
    answers = forms.page_example("flexible-retirement")["answers"]
    steps = [{"date": "01/10/2026", "hours": "18"}, {"date": "32/10/2026", "hours": "x"}]
    forms.fill(page, {**answers, "steps": steps})
    forms.send(page)
    row = page.locator("[data-question=steps] [data-row]").nth(1)
    for column in ("date", "hours"):
        cell = row.locator(f"[data-column={column}]")
        said = page.locator(f"[id='{cell.get_attribute('aria-describedby')}']")
        expect(said).to_be_visible()
        expect(cell).to_have_attribute("aria-invalid", "true")
    page.locator("[data-errors] a").nth(1).click()
    expect(row.locator("[data-column=hours]")).to_be_focused()
    forms.fill(page, {"steps": [steps[0], {"date": "01/04/2027", "hours": "15"}]})
    forms.send(page)
    expect(page.locator("[data-cell-error]")).to_have_count(0)
