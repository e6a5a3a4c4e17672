"""Nothing leaves on reading any page; working every calculator is tests/browser/test_every_calculator.py."""

import re
from collections.abc import Iterator
from pathlib import Path

import pytest
from playwright.sync_api import Browser, BrowserContext

from publishing import security
from tests.security.watch import Watch

STORES = """async () => ({
  cookies: document.cookie,
  local: Object.keys(localStorage),
  session: Object.keys(sessionStorage),
  databases: (await indexedDB.databases()).map(({ name }) => name),
})"""
EMPTY = {"cookies": "", "local": [], "session": [], "databases": []}


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
