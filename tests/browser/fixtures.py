"""A real Chromium, and pages that fail a test when they fetch from elsewhere or raise an error."""

from collections.abc import Callable, Iterator
from typing import Any

import pytest
from playwright.sync_api import Browser, Page, sync_playwright

from tests.browser import chromium

# What a headless Chromium needs as root, and what keeps it from calling its maker.
ARGUMENTS = [
    "--no-sandbox",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
    "--no-first-run",
]


@pytest.fixture(scope="session")
def browser() -> Iterator[Browser]:
    with sync_playwright() as playwright:
        started = playwright.chromium.launch(executable_path=chromium.find(), args=ARGUMENTS)
        yield started
        started.close()


@pytest.fixture
def open_page(browser: Browser, server: str) -> Iterator[Callable[..., Page]]:
    """Opens a path of the site in a fresh context; options are those of a Playwright context."""
    contexts = []
    faults: list[str] = []

    def open_path(path: str = "", **options: Any) -> Page:
        context = browser.new_context(**{"viewport": {"width": 1300, "height": 850}, **options})
        contexts.append(context)
        page = context.new_page()
        page.on("request", lambda request: _outside(request.url, server, faults))
        page.on("pageerror", lambda error: faults.append(f"error: {error}"))
        page.goto(server + path)
        return page

    yield open_path
    for context in contexts:
        context.close()
    assert faults == [], faults


def _outside(url: str, server: str, faults: list[str]) -> None:
    if not url.startswith((server, "data:", "blob:")):
        faults.append(f"request to {url}")
