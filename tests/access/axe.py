"""axe-core on a page as it stands, and what it found in words."""

from pathlib import Path
from typing import Any

from playwright.sync_api import Page

SOURCE = Path(__file__).parent.parent.parent / "node_modules/axe-core/axe.min.js"
PHONE, DESK = {"width": 360, "height": 740}, {"width": 1300, "height": 850}
_TAGS = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"]
_RUN = """async (only) => {
  const found = await axe.run(document, { runOnly: only, resultTypes: ["violations"] });
  return found.violations.map(({ id, nodes }) => [id, nodes.slice(0, 3).map(({ html }) => html.slice(0, 200))]);
}"""


def load(page: Page) -> None:
    """Put axe into the page, once after each load."""
    page.evaluate(SOURCE.read_text("utf-8"))


def violations(page: Page, rules: list[str] | None = None) -> list[Any]:
    """What axe finds: every rule for WCAG 2.2 AA and its best practices, or those named."""
    only = {"type": "rule", "values": rules} if rules else {"type": "tag", "values": _TAGS}
    # Colours on their way from one to another would be measured half-way.
    page.evaluate("document.getAnimations().forEach((one) => one.finish())")
    # What has been scrolled half under the header would be taken for a small target.
    page.evaluate("scrollTo({ top: 0, behavior: 'instant' })")
    found: list[Any] = page.evaluate(_RUN, only)
    return found


def in_every_state(page: Page) -> dict[str, Any]:
    """What axe finds on a phone and at a desk, light and dark; only colours change with the scheme."""
    found = in_both_states(page)
    for size, viewport, scheme in _states(page, turned=True):
        page.set_viewport_size(viewport)
        page.emulate_media(color_scheme=scheme)
        found[f"{size}, {scheme}"] = violations(page, ["color-contrast"])
    return found


def in_both_states(page: Page) -> dict[str, Any]:
    """What axe finds on a phone and at a desk, one light and one dark; the other way round in English.

    A result has its twin, of the same parts: between them they are seen at each size in each scheme.
    """
    found = {}
    for size, viewport, scheme in _states(page):
        page.set_viewport_size(viewport)
        page.emulate_media(color_scheme=scheme)
        found[f"{size}, {scheme}"] = violations(page)
    return found


def _states(page: Page, turned: bool = False) -> list[tuple[str, Any, Any]]:
    schemes = ["light", "dark"]
    if (page.get_attribute("html", "lang") == "cy") == turned:
        schemes.reverse()
    return [("phone", PHONE, schemes[0]), ("desk", DESK, schemes[1])]
