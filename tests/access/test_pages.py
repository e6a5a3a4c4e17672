"""Every page, both languages: axe on a phone and a desk, light and dark; 320 px; text spaced out."""

import re
from collections.abc import Iterator
from pathlib import Path

import pytest
from playwright.sync_api import Browser, Page

from tests.access import axe

DOCS = Path(__file__).parent.parent.parent / "docs"
# A screen of 1280 by 1024 at 400 %.
ZOOMED = {"width": 320, "height": 256}


def addresses() -> list[str]:
    """Every page that has a source, in both languages, and the page for what is not there."""
    found = ["no-such-page/"]
    for file in sorted(DOCS.rglob("*.md")):
        name = file.relative_to(DOCS).as_posix()
        stem, language, _ = name.rsplit(".", 2)
        path = re.sub(r"(^|/)index$", r"\1", stem)
        home = "en/" if language == "en" else ""
        found.append(home + (path if path.endswith("/") or not path else f"{path}/"))
    return found


@pytest.fixture(scope="module")
def page(browser: Browser) -> Iterator[Page]:
    context = browser.new_context(service_workers="block")
    yield context.new_page()
    context.close()


@pytest.mark.parametrize("path", addresses())
def test_page(page: Page, server: str, path: str) -> None:
    page.goto(server + path)
    axe.load(page)
    found = axe.in_every_state(page)
    page.set_viewport_size(ZOOMED)
    found["wider than 320 px"] = page.evaluate(WIDER)
    page.evaluate(SPACED)
    found["wider than 320 px, text spaced"] = page.evaluate(WIDER)
    found["text cut when spaced"] = page.evaluate(CUT)
    assert {state: faults for state, faults in found.items() if faults} == {}


WIDER = """() => {
  const { scrollWidth, clientWidth } = document.documentElement;
  return scrollWidth > clientWidth + 1 ? [scrollWidth, clientWidth] : null;
}"""
# WCAG 1.4.12: line height 1.5, paragraphs 2, letters 0.12, words 0.16 times the size of the type.
# Through the style object, for the page's policy refuses a style sheet that is not its own.
SPACED = """() => {
  for (const part of document.body.querySelectorAll("*")) {
    part.style?.setProperty("line-height", "1.5", "important");
    part.style?.setProperty("letter-spacing", "0.12em", "important");
    part.style?.setProperty("word-spacing", "0.16em", "important");
    if (part.tagName === "P") part.style.setProperty("margin-bottom", "2em", "important");
  }
}"""
# Text that its own box hides; what scrolls may be scrolled, what is for ears alone is one pixel.
CUT = """() => [...document.body.querySelectorAll("*")].filter((part) => {
  const { overflowX, overflowY, textOverflow } = getComputedStyle(part);
  const { width, height } = part.getBoundingClientRect();
  if (width < 4 || height < 4 || !part.checkVisibility({ visibilityProperty: true })) return false;
  if (part instanceof SVGElement || part.closest(".md-search")) return false;
  const cutX = ["hidden", "clip"].includes(overflowX) && part.scrollWidth > part.clientWidth + 2;
  const cutY = ["hidden", "clip"].includes(overflowY) && part.scrollHeight > part.clientHeight + 2;
  return cutX || cutY || (textOverflow === "ellipsis" && part.scrollWidth > part.clientWidth);
}).slice(0, 3).map((part) => part.outerHTML.slice(0, 150))"""
