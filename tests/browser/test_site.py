"""What every page does in a reader's browser, with and without JavaScript, on a phone and a desk."""

from collections.abc import Callable

import pytest
from playwright.sync_api import Page, expect

Open = Callable[..., Page]
PHONE = {"viewport": {"width": 360, "height": 740}, "has_touch": True}
CLAUSE_PAGE = "polisi/atodiad-c/"


def test_the_switch_keeps_the_clause_of_the_address(open_page: Open, server: str) -> None:
    page = open_page(f"{CLAUSE_PAGE}#c-3.2")
    page.locator(".site-header__language").click()
    expect(page).to_have_url(f"{server}en/{CLAUSE_PAGE}#c-3.2")
    page.locator(".site-header__language").click()
    expect(page).to_have_url(f"{server}{CLAUSE_PAGE}#c-3.2")


def test_the_switch_keeps_the_clause_in_view(open_page: Open, server: str) -> None:
    page = open_page(CLAUSE_PAGE)
    page.locator("[id='c-4.6']").evaluate(
        "clause => clause.scrollIntoView({ behavior: 'instant' })"
    )
    page.locator(".site-header__language").click()
    expect(page).to_have_url(f"{server}en/{CLAUSE_PAGE}#c-4.6")


def test_the_switch_at_the_top_leads_to_the_top(open_page: Open, server: str) -> None:
    page = open_page(f"en/{CLAUSE_PAGE}")
    page.locator(".site-header__language").click()
    expect(page).to_have_url(f"{server}{CLAUSE_PAGE}")


def test_the_switch_works_without_javascript(open_page: Open, server: str) -> None:
    page = open_page(f"{CLAUSE_PAGE}#c-3.2", java_script_enabled=False)
    page.locator(".site-header__language").click()
    expect(page).to_have_url(f"{server}en/{CLAUSE_PAGE}")


@pytest.mark.parametrize("javascript", [True, False])
@pytest.mark.parametrize(("path", "prefix"), [("c/c-3.1/", ""), ("en/c/c-3.1/", "en/")])
def test_a_permalink_lands_on_the_clause(
    open_page: Open, server: str, path: str, prefix: str, javascript: bool
) -> None:
    page = open_page(path, java_script_enabled=javascript)
    expect(page).to_have_url(f"{server}{prefix}{CLAUSE_PAGE}#c-3.1")
    expect(page.locator("[id='c-3.1']")).to_be_in_viewport()


def test_what_is_added_to_a_clauses_permalink_does_not_lead_elsewhere(
    open_page: Open, server: str
) -> None:
    page = open_page("c/c-3.1/#x")
    expect(page).to_have_url(f"{server}{CLAUSE_PAGE}#c-3.1")


def test_copy_link_and_copy_for_email(open_page: Open, server: str) -> None:
    page = open_page(CLAUSE_PAGE, permissions=["clipboard-read", "clipboard-write"])
    page.locator("[id='c-3.2'] .clause-label").focus()
    page.keyboard.press("Tab")
    page.keyboard.press("Enter")
    expect(page.locator("#toast")).to_have_text("Wedi'i gopïo")
    assert page.evaluate("navigator.clipboard.readText()") == f"{server}c/c-3.2/"
    page.keyboard.press("Tab")
    page.locator("#toast").evaluate("toast => { toast.textContent = '' }")
    page.keyboard.press("Enter")
    expect(page.locator("#toast")).to_have_text("Wedi'i gopïo")
    welsh, english = page.evaluate("navigator.clipboard.readText()").split("\n\n")
    assert welsh.splitlines() == [
        "Polisi Rheoli Newid, C 3.2: Beth yw'r telerau diswyddo sydd ar gynnig?",
        f"{server}c/c-3.2/",
    ]
    assert english.splitlines() == [
        "Managing Change Policy, C 3.2: What are the severance terms on offer?",
        f"{server}en/c/c-3.2/",
    ]


def test_a_tap_on_a_number_offers_the_link(open_page: Open) -> None:
    page = open_page(CLAUSE_PAGE, **PHONE)
    page.locator("[id='c-1.2'] .clause-label").tap()
    expect(page.locator("[id='c-1.2'] [data-copy=link]")).to_be_visible()


def test_a_mend_tells_what_was_printed_by_keyboard_and_tap(open_page: Open) -> None:
    page = open_page(CLAUSE_PAGE, java_script_enabled=False, **PHONE)
    mend = page.locator("[id='c-3'] .mend")
    note = mend.locator(".mend-note")
    assert note.bounding_box()["width"] <= 1  # type: ignore[index]
    mend.focus()
    assert note.bounding_box()["width"] > 100  # type: ignore[index]
    mend.evaluate("mend => mend.blur()")
    mend.tap()
    assert note.bounding_box()["width"] > 100  # type: ignore[index]


def test_the_closed_menu_holds_no_focus_and_the_open_one_gives_it_back(open_page: Open) -> None:
    page = open_page(CLAUSE_PAGE, **PHONE)
    assert not page.locator("#site-nav a").first.is_visible()
    button = page.locator("[data-menu]")
    button.press("Enter")
    expect(page.locator("#site-nav a").first).to_be_visible()
    expect(page.locator("[data-menu-close]")).to_be_focused()
    page.keyboard.press("Escape")
    expect(button).to_be_focused()
    expect(button).to_have_attribute("aria-expanded", "false")


def test_without_javascript_the_menu_stands_after_the_page(open_page: Open) -> None:
    page = open_page(CLAUSE_PAGE, java_script_enabled=False, **PHONE)
    page.locator(".site-header__menu.no-js-only").click()
    expect(page.locator("#site-nav")).to_be_in_viewport()


def test_the_first_tab_stop_skips_to_the_text(open_page: Open) -> None:
    page = open_page(CLAUSE_PAGE)
    page.keyboard.press("Tab")
    expect(page.locator(".skip")).to_be_focused()
    page.keyboard.press("Enter")
    expect(page.locator("#main")).to_be_focused()


def test_colours_follow_the_system_until_the_reader_chooses(open_page: Open) -> None:
    page = open_page(CLAUSE_PAGE, color_scheme="dark")
    ground = "getComputedStyle(document.body).backgroundColor"
    dark = page.evaluate(ground)
    assert page.evaluate("localStorage.length") == 0
    button = page.locator("button[data-scheme]")
    expect(button).to_have_attribute("aria-pressed", "true")
    button.click()
    light = page.evaluate(ground)
    assert light != dark
    page.reload()
    assert page.evaluate(ground) == light


@pytest.mark.parametrize("path", ["", CLAUSE_PAGE, "en/polisi/gwirfoddol/", "cydweithrediadau/"])
@pytest.mark.parametrize("width", [320, 360, 768, 1300])
def test_nothing_is_wider_than_the_screen(open_page: Open, path: str, width: int) -> None:
    page = open_page(path, viewport={"width": width, "height": 800})
    assert page.evaluate("document.documentElement.scrollWidth") <= width


@pytest.mark.parametrize("path", ["no-such-page/", "en/polisi/no-such-page/"])
def test_a_missing_page_says_so_in_both_languages_welsh_first(open_page: Open, path: str) -> None:
    page = open_page(path)
    headings = page.locator("h1, h2").all_inner_texts()
    assert headings == ["Nid yw'r dudalen yma", "Page not found"]
    page.get_by_role("link", name="Managing Change Policy").click()
    expect(page.locator("h1")).to_contain_text("Managing Change Policy")
