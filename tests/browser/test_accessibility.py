"""axe on the site's pages, in both languages, both schemes, on a phone and on a desk."""

from collections.abc import Callable
from pathlib import Path

import pytest
from playwright.sync_api import Page

AXE = Path(__file__).parent.parent.parent / "node_modules/axe-core/axe.min.js"
PAGES = [
    "",
    "polisi/",
    "polisi/atodiad-c/",
    "polisi/ffurflen-d/",
    "cydweithrediadau/nodau/",
    "cyfrifianellau/",
    "polisi/egwyddorion/",
    "cydweithrediadau/cyfan/",
    "ffynhonnell/",
    "geirfa/",
    "gwrthdaro/",
]


@pytest.mark.parametrize(("width", "scheme"), [(360, "light"), (1300, "dark")])
@pytest.mark.parametrize("path", [*PAGES, *(f"en/{path}" for path in PAGES), "no-such-page/"])
def test_axe_finds_nothing(
    open_page: Callable[..., Page], path: str, scheme: str, width: int
) -> None:
    page = open_page(path, viewport={"width": width, "height": 800}, color_scheme=scheme)
    page.evaluate(AXE.read_text("utf-8"))
    rules = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"]
    found = page.evaluate("rules => axe.run(document, { runOnly: rules })", rules)
    assert [
        (violation["id"], [node["html"][:200] for node in violation["nodes"][:3]])
        for violation in found["violations"]
    ] == []
