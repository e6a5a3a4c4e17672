"""Every calculator: its errors and its result, by axe and by what axe cannot see."""

from collections.abc import Callable
from typing import Any

import pytest
from playwright.sync_api import Page, expect

from calculators.rules import find, ids
from tests import sweep
from tests.access import axe
from tests.browser import forms

Open = Callable[..., Page]
STATES = [
    ("cy", "light", 360),
    ("en", "dark", 1300),
    ("cy", "dark", 360),
    ("en", "light", 1300),
]
PREFIX = {"cy": "Gwall: ", "en": "Error: "}
# Every text that a live region was given, in the order in which a reader would hear it.
LISTEN = """() => {
  window.heard = [];
  const live = "[role=status], [role=alert], [aria-live]";
  new MutationObserver((changes) => {
    for (const { target } of changes) {
      const region = (target.nodeType === Node.TEXT_NODE ? target.parentElement : target).closest(live);
      const text = region?.checkVisibility() ? region.textContent.trim() : "";
      if (text && window.heard.at(-1) !== text) window.heard.push(text);
    }
  }).observe(document.body, { subtree: true, childList: true, characterData: true, attributes: true, attributeFilter: ["hidden"] });
}"""


@pytest.mark.parametrize("calculator", sweep.part(ids(), 7))
def test_errors_and_result(open_page: Open, calculator: str) -> None:
    language, scheme, width = STATES[ids().index(calculator) % len(STATES)]
    page = open_page(
        forms.path(calculator, language),
        viewport={"width": width, "height": 800},
        color_scheme=scheme,
        service_workers="block",
    )
    axe.load(page)
    title = page.title()
    found: dict[str, Any] = {}
    page.locator("form[data-calculator] [type=submit]").click()
    either = "[data-result]:not([hidden]) h2, [data-errors]:not([hidden])"
    page.locator(either).first.wait_for(timeout=forms.STARTING)
    if page.locator("[data-errors]").is_visible():
        assert page.title() == PREFIX[language] + title
        expect(page.locator("[data-errors]")).to_be_focused()
        found["errors"] = axe.violations(page)
        for link in page.locator("[data-errors] a").all():
            link.click()
            assert page.evaluate("document.activeElement.closest('[data-question]') !== null")
            assert page.evaluate("document.activeElement.getAttribute('aria-invalid')") == "true"
    forms.fill(page, forms.page_example(calculator, language)["answers"])
    page.evaluate(LISTEN)
    forms.send(page)
    expect(page.locator("[data-result-body] h2").first).to_be_visible(timeout=forms.STARTING)
    assert page.title() == title
    found["result"] = axe.violations(page)
    found["heard twice"] = _twice(page.evaluate("window.heard"))
    found["wider"] = page.evaluate(
        "document.documentElement.scrollWidth > document.documentElement.clientWidth"
    )
    assert {state: faults for state, faults in found.items() if faults} == {}


def _twice(heard: list[str]) -> list[str]:
    return sorted({text for text in heard if heard.count(text) > 1})


@pytest.mark.parametrize("calculator", ids())
def test_only_ones_own_birthday_may_be_filled_in_by_the_browser(site: Any, calculator: str) -> None:
    import lxml.html

    html = (site / forms.path(calculator, "cy") / "index.html").read_text("utf-8")
    births = {
        question.key for question in find(calculator).questions if getattr(question, "birth", False)
    }
    for control in lxml.html.fromstring(html).xpath("//form//*[@name and not(@type='radio')]"):
        if control.tag == "select" or control.get("type") in ("checkbox", "hidden"):
            continue
        wanted = "bday" if control.get("name") in births else "off"
        assert control.get("autocomplete") == wanted, control.get("name")
