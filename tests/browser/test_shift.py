"""Nothing on a page moves by itself: not as Python starts, not as the answer comes, hardly as it opens."""

from collections.abc import Callable

import pytest
from playwright.sync_api import Page

from tests.browser import forms

SIZES = {"phone": {"width": 360, "height": 740}, "desk": {"width": 1300, "height": 850}}
WATCH = """
window.shifts = [];
new PerformanceObserver((list) => {
  for (const { hadRecentInput, value, sources } of list.getEntries()) {
    if (hadRecentInput) continue;
    window.shifts.push([value, ...sources.map(({ node }) => node?.outerHTML?.slice(0, 120))]);
  }
}).observe({ type: "layout-shift", buffered: true });
"""
# An answer that comes long after the press is no longer the press's doing, to the browser.
SLOW = """
const post = Worker.prototype.postMessage;
Worker.prototype.postMessage = function (...given) {
  setTimeout(() => post.apply(this, given), 1000);
};
"""
# The site's font may come after the words, which then stand in it; up to a tenth is called good.
BY_THE_FONT = 0.05
PAGES = ["", "polisi/atodiad-c/", "cyfrifianellau/"]
CALCULATORS = ["voluntary-severance", "options", "stay-longer", "consultation"]


def watched(open_page: Callable[..., Page], path: str, size: str) -> Page:
    page = open_page(viewport=SIZES[size])
    page.add_init_script(WATCH + SLOW)
    page.goto(page.url + path, wait_until="networkidle")
    return page


@pytest.mark.parametrize("size", SIZES)
@pytest.mark.parametrize("path", PAGES)
def test_nothing_moves_as_a_page_opens(
    open_page: Callable[..., Page], path: str, size: str
) -> None:
    shifts = watched(open_page, path, size).evaluate("shifts")
    assert sum(value for value, *_ in shifts) < BY_THE_FONT, shifts


@pytest.mark.parametrize("size", SIZES)
@pytest.mark.parametrize("calculator", CALCULATORS)
def test_nothing_moves_as_a_calculator_comes_alive(
    open_page: Callable[..., Page], calculator: str, size: str
) -> None:
    page = watched(open_page, forms.path(calculator, "cy"), size)
    page.evaluate("shifts.length = 0")
    with page.expect_response("**/*.wasm", timeout=forms.STARTING):
        page.locator("form[data-calculator] summary, form[data-calculator] input").first.focus()
    page.wait_for_timeout(4000)
    assert page.evaluate("shifts") == []


@pytest.mark.parametrize("calculator", CALCULATORS[:3])
def test_a_late_answer_moves_nothing_in_view_on_a_phone(
    open_page: Callable[..., Page], calculator: str
) -> None:
    page = watched(open_page, forms.path(calculator, "cy"), "phone")
    page.evaluate("shifts.length = 0")
    forms.fill(page, forms.page_example(calculator)["answers"])
    forms.send(page)
    page.wait_for_timeout(1000)
    assert page.evaluate("shifts") == []
