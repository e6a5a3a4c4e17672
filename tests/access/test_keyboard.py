"""By keyboard and by the reader's own settings: what axe cannot see."""

from collections.abc import Callable
from typing import Any

import pytest
from playwright.sync_api import Page, expect

from tests.access import axe

Open = Callable[..., Page]
KINDS = [
    "",
    "polisi/atodiad-c/",
    "cyfrifianellau/",
    "cyfrifianellau/diswyddo-gwirfoddol/",
    "geirfa/",
]
BOTH = [*KINDS, *(f"en/{path}" for path in KINDS)]
STOPS = 400
# What has the focus: can it be seen, is it on top, and does it stand after the last one?
FOCUSED = """() => {
  const now = document.activeElement;
  if (now === document.body) return null;
  const before = window.before;
  window.before = now;
  const box = [...now.getClientRects()].find(({ width, height }) => width && height);
  const about = now.outerHTML.slice(0, 120);
  if (!box || !now.checkVisibility({ visibilityProperty: true })) return ["not seen", about];
  const x = Math.min(Math.max(box.x + box.width / 2, 1), innerWidth - 2);
  const y = box.y + Math.min(box.height / 2, 20);
  const top = document.elementFromPoint(x, y);
  const own = top && (now.contains(top) || top.contains(now) || top.closest("label")?.control === now);
  if (!own) return ["covered", about, top?.outerHTML.slice(0, 80) ?? `outside at ${y}`];
  const { outlineStyle, outlineWidth, boxShadow } = getComputedStyle(now);
  if ((outlineStyle === "none" || outlineWidth === "0px") && boxShadow === "none") {
    const around = now.closest("form, label, .md-search__form");
    const also = around && getComputedStyle(around);
    if (!also || (also.outlineStyle === "none" && also.boxShadow === "none")) return ["no ring", about];
  }
  // The buttons of a clause go along to the next one that is reached.
  if (before && !before.closest(".clause-actions") && before.compareDocumentPosition(now) & Node.DOCUMENT_POSITION_PRECEDING) {
    return ["backwards", about];
  }
  return [];
}"""


@pytest.mark.parametrize("path", BOTH)
@pytest.mark.parametrize("width", [360, 1300])
def test_every_stop_of_the_tab_key_is_seen_and_in_order(
    open_page: Open, path: str, width: int
) -> None:
    page = open_page(path, viewport={"width": width, "height": 740}, reduced_motion="reduce")
    faults: list[Any] = []
    stops = 0
    for _ in range(STOPS):
        page.keyboard.press("Tab")
        found = page.evaluate(FOCUSED)
        if found is None:
            break
        stops += 1
        if found:
            faults.append(found)
    assert faults == []
    assert stops > 5


@pytest.mark.parametrize("path", BOTH)
def test_nothing_moves_for_those_who_asked_for_that(open_page: Open, path: str) -> None:
    page = open_page(path, reduced_motion="reduce")
    moving = page.evaluate("""() => {
      const slow = (times) => times.split(",").some((time) => parseFloat(time) > 0.01);
      return [document.documentElement, ...document.body.querySelectorAll("*")].filter((part) => {
        const style = getComputedStyle(part);
        const moves = slow(style.transitionDuration) && style.transitionProperty !== "none";
        return (style.animationName !== "none" && slow(style.animationDuration)) || moves
          || style.scrollBehavior === "smooth";
      }).slice(0, 3).map((part) => part.outerHTML.slice(0, 120));
    }""")
    assert moving == []


@pytest.mark.parametrize("path", BOTH)
def test_forced_colours_keep_edges_and_focus(open_page: Open, path: str) -> None:
    page = open_page(path, forced_colors="active")
    bare = page.evaluate("""() => [...document.querySelectorAll("main button, main input, main select, header button")]
      .filter((part) => part.checkVisibility({ visibilityProperty: true }))
      .filter((part) => !["checkbox", "radio", "file"].includes(part.type))
      .filter((part) => getComputedStyle(part).borderStyle === "none"
        && !part.closest(".md-search, header"))
      .map((part) => part.outerHTML.slice(0, 120))""")
    assert bare == []
    page.keyboard.press("Tab")
    page.keyboard.press("Tab")
    style, width = page.evaluate("""() => {
      const { outlineStyle, outlineWidth } = getComputedStyle(document.activeElement);
      return [outlineStyle, parseFloat(outlineWidth)];
    }""")
    assert style != "none"
    assert width >= 2


@pytest.mark.parametrize(("path", "query"), [("polisi/", "diswyddo"), ("en/polisi/", "severance")])
@pytest.mark.parametrize(
    ("width", "scheme"), [(360, "dark"), (360, "light"), (1300, "dark"), (1300, "light")]
)
def test_the_open_search(open_page: Open, path: str, query: str, width: int, scheme: str) -> None:
    page = open_page(path, viewport={"width": width, "height": 740}, color_scheme=scheme)
    button = page.locator("[data-search]")
    if button.is_visible():
        button.click()
    box = page.locator("[data-md-component=search-query]")
    box.focus()
    page.keyboard.type(query)
    expect(page.locator(".md-search-result__item").first).to_be_visible(timeout=30_000)
    axe.load(page)
    assert axe.violations(page) == []
    page.keyboard.press("Escape")
    expect(page.locator(".md-search-result__item").first).to_be_hidden()


@pytest.mark.parametrize("path", ["polisi/atodiad-c/", "en/polisi/atodiad-c/"])
def test_the_open_menu(open_page: Open, path: str) -> None:
    page = open_page(path, viewport={"width": 360, "height": 740})
    page.locator("[data-menu]").click()
    axe.load(page)
    assert axe.violations(page) == []
    for _ in range(60):
        page.keyboard.press("Tab")
        inside = page.evaluate(
            "document.activeElement === document.body || document.activeElement.closest('#site-nav') !== null"
        )
        assert inside, page.evaluate("document.activeElement.outerHTML.slice(0, 200)")


@pytest.mark.parametrize("path", ["polisi/atodiad-c/#c-3.2", "en/polisi/atodiad-c/#c-4.11"])
def test_a_clause_that_is_linked_to_lies_below_the_header(open_page: Open, path: str) -> None:
    page = open_page(path, viewport={"width": 360, "height": 500})
    top, header = page.evaluate("""() => [
      document.getElementById(location.hash.slice(1)).getBoundingClientRect().top,
      document.querySelector(".md-header").getBoundingClientRect().bottom]""")
    assert top >= header - 1
