"""The search in a reader's browser: the theme's box, our worker."""

import re
from collections.abc import Callable

import pytest
from playwright.sync_api import Page, expect

BOX = "[data-md-component=search-query]"
META = ".md-search-result__meta"
LINKS = ".md-search-result__link"


def search(page: Page, query: str) -> None:
    page.locator(BOX).focus()
    page.keyboard.type(query)
    page.keyboard.press("End")


@pytest.mark.parametrize(
    ("path", "query", "clause"),
    [
        ("", "apelio yn erbyn", "s8-apel"),
        ("", "niswyddo gorfodol", "s8"),
        ("", "trial period", "s8-"),
        ("en/", "cwnsela", "s8-cymorth"),
        ("en/polisi/atodiad-c/", "extend the trial period", "s8-ymestyn"),
    ],
)
def test_first_result_opens_at_the_clause(
    open_page: Callable[..., Page], path: str, query: str, clause: str
) -> None:
    page = open_page(path)
    search(page, query)
    first = page.locator(LINKS).first
    # The answer to the whole query, not to what was typed of it so far.
    expect(first).to_have_attribute("href", re.compile(f"#{clause}"))
    expect(page.locator(f"{LINKS} mark").first).to_be_visible()
    page.keyboard.press("Enter")
    page.wait_for_url(f"**/#{clause}*")
    expect(page.locator(f"[id='{page.url.partition('#')[2]}']")).to_be_in_viewport()


def test_results_are_counted_aloud_and_reached_by_arrows(open_page: Callable[..., Page]) -> None:
    page = open_page()
    search(page, "pensiwn")
    expect(page.locator(META)).to_have_text("Canlyniadau: 30")
    expect(page.locator(META)).to_have_attribute("role", "status")
    page.keyboard.press("ArrowDown")
    expect(page.locator(LINKS).first).to_be_focused()


def test_nothing_found_says_what_to_try(open_page: Callable[..., Page]) -> None:
    page = open_page()
    search(page, "qqzzxxqq")
    expect(page.locator(META)).to_contain_text("Rhowch gynnig ar")


def test_nothing_is_fetched_before_the_reader_reaches(open_page: Callable[..., Page]) -> None:
    page = open_page()
    fetched: list[str] = []
    page.on("request", lambda request: fetched.append(request.url))
    page.wait_for_load_state("networkidle")
    assert not [url for url in fetched if url.endswith((".json", "search.js"))]
    with page.expect_request("**/assets/search/index.json"):
        page.locator(BOX).focus()


@pytest.mark.parametrize(("path", "language"), [("", "cy"), ("en/polisi/costau/", "en")])
def test_the_theme_is_given_our_worker(
    open_page: Callable[..., Page], path: str, language: str
) -> None:
    page = open_page(path)
    config = page.locator("#__config").text_content() or ""
    assert f'assets/search/worker.js?{language}"' in config
    assert "javascripts/workers" not in config
