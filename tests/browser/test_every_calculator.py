"""Every calculator worked once, start to end: refused, answered, read by axe, watched, switched.

One visit serves all of these, for starting Python is what takes the time.
"""

import re
from collections.abc import Iterator
from typing import Any

import pytest
from playwright.sync_api import Browser, BrowserContext, Page, expect

from calculators.rules import find, ids
from tests.access import axe
from tests.browser import forms
from tests.security.watch import Watch, secrets

PREFIX = {"cy": "Gwall: ", "en": "Error: "}
MARK = "Qzxv Wfgh 7731"
NARROW = {"width": 320, "height": 640}
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


@pytest.fixture(scope="module")
def watched(browser: Browser, server: str) -> Iterator[tuple[BrowserContext, Watch]]:
    context = browser.new_context(service_workers="block")
    watch = Watch(server)
    watch.on(context)
    yield context, watch
    context.close()


@pytest.mark.parametrize(("place", "calculator"), list(enumerate(ids())))
def test_worked_from_start_to_end(
    place: int, calculator: str, server: str, watched: tuple[BrowserContext, Watch]
) -> None:
    context, watch = watched
    watch.requests.clear()
    language, twin = ("cy", "en") if place % 2 else ("en", "cy")
    page = context.new_page()
    page.goto(server + forms.path(calculator, language))
    axe.load(page)
    title = page.title()
    found = {"refused": refused_when_empty(page, PREFIX[language] + title)}

    example = forms.page_example(calculator, language)
    forms.fill(page, example["answers"])
    page.evaluate(LISTEN)
    forms.send(page)
    assert page.title() == title
    assert page.evaluate("document.activeElement.className") == "calc-answer"
    gives_what_is_printed(page, example)
    heard = page.evaluate("window.heard")
    found["heard twice"] = sorted({text for text in heard if heard.count(text) > 1})
    found["result"] = looked_at(page)

    distinctive = typed(calculator, language)
    asked = {key: answer for key, answer in distinctive.items() if is_asked(page, key, answer)}
    forms.send(page)
    for button in page.locator("[data-result] button:visible, [data-below] button:visible").all():
        if button.get_attribute("data-copy") is not None:
            button.click()
    page.locator(".site-header__language").click()
    page.wait_for_url(re.compile(f"^{re.escape(server + forms.path(calculator, twin))}(#.*)?$"))
    assert "=" not in page.url
    forms.send(page)
    axe.load(page)
    found["result in the other language"] = looked_at(page)
    page.close()

    assert {state: faults for state, faults in found.items() if faults} == {}
    assert (watch.elsewhere, watch.refused, context.cookies()) == ([], [], [])
    assert len(watch.requests) > 10
    assert secrets(asked), "nothing distinctive was typed"
    assert watch.carrying(secrets(asked)) == []


def looked_at(page: Page) -> dict[str, Any]:
    """What is wrong with what now stands on the page, by size and scheme; folds are opened first."""
    unfold = "folds => folds.forEach((fold) => { fold.open = true; })"
    page.locator("[data-result] details").evaluate_all(unfold)
    found = axe.in_both_states(page)
    page.set_viewport_size(NARROW)
    found["wider than 320 px"] = page.evaluate(
        "document.documentElement.scrollWidth > document.documentElement.clientWidth"
    )
    page.set_viewport_size(axe.DESK)
    return {state: faults for state, faults in found.items() if faults}


def refused_when_empty(page: Page, title: str) -> dict[str, Any]:
    """Send the empty form; a form that needs no answer is not refused."""
    forms.send(page)
    summary = page.locator("[data-errors]")
    if not summary.is_visible():
        return {}
    assert page.title() == title
    expect(summary).to_be_focused()
    faults = looked_at(page)
    for link in summary.locator("a").all():
        link.click()
        assert page.evaluate("document.activeElement.closest('[data-question]') !== null")
        assert page.evaluate("document.activeElement.getAttribute('aria-invalid')") == "true"
    return faults


def gives_what_is_printed(page: Page, example: dict[str, Any]) -> None:
    """The form gives the example's figures, in the words printed on the page, with clauses that are there."""
    for key, value in example.get("figures", {}).items():
        if not isinstance(value, dict):
            assert forms.figure(page, key) == machine(value), key
    if "status" in example:
        assert forms.figure(page, "status") == example["status"]
    printed = words_of(page, ".calc-example .calc-result")
    assert words_of(page, "[data-result-body]") == printed
    assert len(printed) >= 2
    for link in page.locator("[data-result-body] a.calc-clause").all()[:3]:
        address, _, anchor = link.evaluate("link => link.href").partition("#")
        response = page.request.get(address)
        assert response.ok
        assert f'id="{anchor}"' in response.text()


def machine(value: Any) -> str:
    if isinstance(value, bool):
        return "true" if value else "false"
    return " ".join(value) if isinstance(value, list) else str(value)


def words_of(page: Page, within: str) -> list[str]:
    """What a result says, block by block, folded away or not; spaces between its parts do not count."""
    parts = ".calc-answer, p.calc-status, .calc-figures > div, .calc-lines > li, .calc-grid tr"
    found: list[str] = page.locator(within).evaluate(
        "(place, parts) => [...place.querySelectorAll(parts)].map((part) => "
        "part.textContent.replace(/\\s+/g, ''))",
        parts,
    )
    return found


def typed(calculator: str, language: str) -> dict[str, Any]:
    """The example's answers, with words in every place for words and pence on every sum."""
    answers = dict(forms.page_example(calculator, language)["answers"])
    for question in find(calculator).questions:
        if question.kind == "text":
            answers[question.key] = f"{MARK} {question.key}"
        elif question.kind == "money" and str(answers.get(question.key, "")).isdigit():
            answers[question.key] = f"{answers[question.key]}.37"
    return answers


def is_asked(page: Page, key: str, answer: Any) -> bool:
    """Types the answer, unless those before it made the question pointless."""
    question = page.locator(f'[data-question="{key}"]')
    if question.get_attribute("hidden") is not None:
        return False
    forms.fill(page, {key: answer})
    return True
