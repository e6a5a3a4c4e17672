"""Nothing leaves: not on reading any page, not on working any calculator, not on changing language."""

import re
from collections.abc import Iterator
from pathlib import Path

import pytest
from playwright.sync_api import Browser, BrowserContext, Page

from calculators.rules import find, ids
from publishing import security
from tests import sweep
from tests.browser import forms
from tests.security.watch import Watch, secrets

STORES = """async () => ({
  cookies: document.cookie,
  local: Object.keys(localStorage),
  session: Object.keys(sessionStorage),
  databases: (await indexedDB.databases()).map(({ name }) => name),
})"""
EMPTY = {"cookies": "", "local": [], "session": [], "databases": []}
MARK = "Qzxv Wfgh 7731"


@pytest.fixture(scope="module")
def watched(browser: Browser, server: str) -> Iterator[tuple[BrowserContext, Watch]]:
    context = browser.new_context()
    watch = Watch(server)
    watch.on(context)
    yield context, watch
    context.close()


def test_reading_every_page_asks_nobody_else_and_keeps_nothing(
    site: Path, server: str, watched: tuple[BrowserContext, Watch]
) -> None:
    context, watch = watched
    page = context.new_page()
    paths = [
        file.relative_to(site).as_posix().removesuffix("index.html")
        for file in security.pages(site)
        if not re.match(r"(en/)?[ck]/|assets/", file.relative_to(site).as_posix())
    ]
    assert len(paths) > 100
    for path in paths:
        page.goto(server + path)
        assert page.evaluate(STORES) == EMPTY, path
    page.close()
    assert (watch.elsewhere, watch.refused) == ([], [])
    assert context.cookies() == []


def typed(calculator: str) -> dict[str, object]:
    """The example's answers, with words in every place for words and pence on every sum."""
    answers = dict(forms.page_example(calculator)["answers"])
    for question in find(calculator).questions:
        if question.kind == "text":
            answers[question.key] = f"{MARK} {question.key}"
        elif question.kind == "money" and str(answers.get(question.key, "")).isdigit():
            answers[question.key] = f"{answers[question.key]}.37"
    return answers


@pytest.mark.parametrize("calculator", sweep.part(ids(), 7))
def test_working_a_calculator_sends_no_answer(
    calculator: str, server: str, watched: tuple[BrowserContext, Watch]
) -> None:
    context, watch = watched
    watch.requests.clear()
    answers = typed(calculator)
    page = context.new_page()
    # One language of each page is worked, by turns; the other is reached by the switch.
    language, twin = ("cy", "en") if ids().index(calculator) % 2 else ("en", "cy")
    page.goto(server + forms.path(calculator, language))
    answers = {key: answer for key, answer in answers.items() if _is_asked(page, key, answer)}
    forms.send(page)
    for button in page.locator("[data-result] button:visible, [data-below] button:visible").all():
        if button.get_attribute("data-copy") is not None:
            button.click()
    _switch(page, server + forms.path(calculator, twin))
    assert page.context.cookies() == []
    page.close()
    assert (watch.elsewhere, watch.refused) == ([], [])
    assert len(watch.requests) > 10
    assert secrets(answers), "nothing distinctive was typed"
    assert watch.carrying(secrets(answers)) == []


def _is_asked(page: Page, key: str, answer: object) -> bool:
    """Types the answer, unless those before it made the question pointless."""
    question = page.locator(f'[data-question="{key}"]')
    if question.get_attribute("hidden") is not None:
        return False
    forms.fill(page, {key: answer})
    return True


def _switch(page: Page, twin: str) -> None:
    """To the twin; what is carried there is not in its address."""
    page.locator(".site-header__language").click()
    page.wait_for_url(re.compile(f"^{re.escape(twin)}(#.*)?$"))
    assert "=" not in page.url


def test_the_watch_sees_an_answer_that_leaves(
    server: str, watched: tuple[BrowserContext, Watch]
) -> None:
    context, watch = watched
    page = context.new_page()
    page.goto(server)
    for act in (
        "fetch('?salary=28922.37')",
        "fetch('', { method: 'POST', body: 'salary=28922.37' })",
        "fetch('', { headers: { 'X-Own': '28922.37' } })",
        "fetch('/x/' + encodeURIComponent('20/11/2026'))",
    ):
        watch.requests.clear()
        page.evaluate(f"{act}.catch(() => {{}})")
        assert watch.carrying({"28922.37", "20/11/2026"}), act
    page.evaluate("fetch('http://127.0.0.2:9/').catch(() => {})")
    assert watch.elsewhere or watch.refused
    watch.elsewhere.clear()
    watch.refused.clear()
    page.close()
