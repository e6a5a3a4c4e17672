"""The theme's script comes when the search is reached for, and not before the page is of use."""

from collections.abc import Callable

import pytest
from playwright.sync_api import Page, expect

from tests.browser import forms

Opener = Callable[..., Page]
INPUT = "[data-md-component=search-query]"
RESULTS = ".md-search-result__link"
SCRIPT = "**/assets/javascripts/bundle*.js"


def theirs(page: Page) -> int:
    return page.locator("script[src*='assets/javascripts/bundle']").count()


def test_a_page_is_there_without_it(open_page: Opener) -> None:
    page = open_page(forms.path("weekly-pay", "cy"))
    expect(page.locator("[type=submit]")).to_be_enabled()
    assert theirs(page) == 0
    page.locator("[name=salary]").press("s")
    assert theirs(page) == 0
    # Later it comes by itself.
    page.locator("script[src*='assets/javascripts/bundle']").wait_for(state="attached")


@pytest.mark.parametrize("key", ["/", "s", "f"])
def test_a_key_that_opens_the_search_brings_it(open_page: Opener, key: str) -> None:
    page = open_page("polisi/")
    page.keyboard.press(key)
    expect(page.locator(INPUT)).to_be_focused()
    assert theirs(page) == 1
    page.keyboard.type("pensiwn")
    expect(page.locator(RESULTS).first).to_be_visible(timeout=forms.STARTING)
    expect(page.locator(INPUT)).to_have_value("pensiwn")


def test_what_is_typed_before_it_has_come_is_looked_for(open_page: Opener) -> None:
    # Past a service worker the script would come without being asked for here.
    page = open_page("polisi/", service_workers="block")
    held = []
    page.route(SCRIPT, lambda route: held.append(route))  # noqa: PLW0108 - Playwright marks what it is given
    page.locator(INPUT).focus()
    page.keyboard.type("rhybudd")
    page.wait_for_function("() => document.querySelector('script[src*=bundle]')")
    page.wait_for_timeout(300)
    assert len(held) == 1
    held[0].continue_()
    expect(page.locator(RESULTS).first).to_be_visible(timeout=forms.STARTING)
