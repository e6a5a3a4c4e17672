"""Answers kept in a file and in a link: only when the reader asks, and only what the page says."""

import json
from collections.abc import Callable
from pathlib import Path

from playwright.sync_api import Page, expect

from tests.browser import forms

Opener = Callable[..., Page]
SEVERANCE = "voluntary-severance"


def saved(page: Page) -> Path:
    with page.expect_download(timeout=forms.STARTING) as download:
        page.locator("[data-save-file]").click()
    assert download.value.suggested_filename == "rheoli-newid.json"
    return Path(download.value.path())


def open_file(page: Page, content: str) -> None:
    file = {"name": "x.json", "mimeType": "application/json", "buffer": content.encode()}
    status = page.locator("[data-file-status]")
    page.locator("[data-open-file]").set_input_files(files=[file])
    expect(status).not_to_be_empty(timeout=forms.STARTING)
    expect(status).not_to_contain_text("starting", timeout=forms.STARTING)


def test_a_file_is_opened_where_it_was_saved_and_keeps_what_is_of_others(
    open_page: Opener,
) -> None:
    answers = forms.page_example(SEVERANCE)["answers"]
    page = open_page(forms.path(SEVERANCE, "cy"))
    forms.fill(page, answers)
    content = json.loads(saved(page).read_text("utf-8"))
    assert content["parts"][SEVERANCE]["salary"] == answers["salary"]
    content["parts"]["weekly-pay"] = {"salary": "30000"}
    content["parts"]["of-a-later-site"] = {"x": "y"}
    page = open_page(forms.path(SEVERANCE, "en"))
    open_file(page, json.dumps(content))
    expect(page.locator("[name=date_of_birth]")).to_have_value(answers["date_of_birth"])
    again = json.loads(saved(page).read_text("utf-8"))
    assert set(again["parts"]) == {SEVERANCE, "weekly-pay", "of-a-later-site"}
    open_file(page, json.dumps(content))
    page.locator("[data-file-status] a").click()
    page.wait_for_url("**/cyflog-wythnosol/")
    expect(page.locator("[name=salary]")).to_have_value("30000")
    assert page.evaluate("sessionStorage.length") == 0
    last = json.loads(saved(page).read_text("utf-8"))
    assert last["parts"][SEVERANCE]["salary"] == answers["salary"]
    assert "of-a-later-site" in last["parts"]


def test_a_file_that_cannot_be_opened_is_said_and_nothing_is_lost(open_page: Opener) -> None:
    page = open_page(forms.path(SEVERANCE, "en"))
    page.locator("[name=salary]").fill("28922")
    for content, word in (("{", "file"), ('{"file": "rheoli-newid", "version": 2}', "newer")):
        open_file(page, content)
        expect(page.locator("[data-file-status]")).to_contain_text(word)
        expect(page.locator("[name=salary]")).to_have_value("28922")


def test_a_link_says_what_it_holds_and_opens_with_it(open_page: Opener) -> None:
    page = open_page(forms.path(SEVERANCE, "en"))
    answers = forms.page_example(SEVERANCE)["answers"]
    forms.fill(page, answers)
    forms.send(page)
    assert "#" not in page.url
    panel = page.locator("[data-link-panel]")
    expect(panel).to_be_hidden()
    page.locator("[data-make-link]").click()
    expect(panel).to_be_focused()
    held = panel.locator("dd").all_inner_texts()
    assert answers["salary"] in held
    assert answers["date_of_birth"] in held
    address = page.locator("[data-link-address]").input_value()
    assert address.partition("#")[0] == page.url
    page.locator("[name=salary]").fill("1")
    expect(panel).to_be_hidden()
    other = open_page(address.removeprefix(page.url.partition("en/")[0]))
    expect(other.locator("[name=salary]")).to_have_value(answers["salary"])
    expect(other.locator("[name=termination]")).to_have_value(answers["termination"])
    expect(other.locator("[data-link-notes]")).to_be_visible()
    assert "#" not in other.url
    expect(other.locator("[data-result]")).to_be_hidden()


def test_what_is_private_is_in_no_link_no_title_and_no_copy(open_page: Opener) -> None:
    page = open_page(
        forms.path("flexible-retirement-form", "cy"),
        permissions=["clipboard-read", "clipboard-write"],
    )
    said: list[str] = []
    page.on("console", lambda message: said.append(message.text))
    forms.fill(page, {"name": "Mair Enghraifft", "payroll": "987654", "old_hours": "37"})
    forms.fill(page, {"new_hours": "22"})
    forms.send(page)
    page.locator("[data-make-link]").click()
    panel = page.locator("[data-link-panel]")
    address = page.locator("[data-link-address]").input_value()
    assert "new_hours=22" in address
    page.locator("[data-copy]").click()
    expect(page.locator("p[data-copied]")).not_to_be_empty()
    copied = page.evaluate("navigator.clipboard.readText()")
    for private in ("Mair", "Enghraifft", "987654"):
        for place in (address, page.title(), page.url, copied, *said, panel.inner_text()):
            assert private not in place
    # Nor does a link that somebody writes by hand put it there.
    other = open_page("cyfrifianellau/ffurflen-ymddeoliad-hyblyg/#link=answers&name=Mair")
    expect(other.locator("[name=name]")).to_have_value("")
