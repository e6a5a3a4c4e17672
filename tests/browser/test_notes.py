"""The notes on words (what was printed, what a word means) by keyboard and by pointer."""

from collections.abc import Callable

import pytest
from playwright.sync_api import Locator, Page

OpenPage = Callable[..., Page]
KINDS = ("mend", "term")


def shown(note: Locator) -> bool:
    box = note.bounding_box()
    return box is not None and box["width"] > 50 and box["height"] > 10


def place(page: Page, kind: str) -> tuple[Locator, Locator, Locator]:
    """The first word of a kind, what takes its focus, and its note."""
    word = page.locator(f"article .{kind}").first
    focus = word.locator(".term__word") if kind == "term" else word
    return word, focus, word.locator(f".{kind}-note")


@pytest.mark.parametrize("kind", KINDS)
def test_a_note_is_shown_on_focus_and_closed_by_escape(open_page: OpenPage, kind: str) -> None:
    page = open_page("polisi/egwyddorion/")
    _, focus, note = place(page, kind)
    assert not shown(note)
    focus.focus()
    assert shown(note)
    page.keyboard.press("Escape")
    assert not shown(note)
    assert focus.evaluate("element => element === document.activeElement")
    page.locator(".site-header__language").focus()
    focus.focus()
    assert shown(note)


@pytest.mark.parametrize("width", [360, 1300])
@pytest.mark.parametrize("kind", KINDS)
def test_a_note_is_shown_on_pointing_and_stays_on_the_screen(
    open_page: OpenPage, kind: str, width: int
) -> None:
    page = open_page("polisi/egwyddorion/", viewport={"width": width, "height": 800})
    word, _, note = place(page, kind)
    word.hover()
    assert shown(note)
    box = note.bounding_box()
    assert box is not None
    assert box["x"] >= 0
    assert box["x"] + box["width"] <= width
    page.keyboard.press("Escape")
    assert not shown(note)


@pytest.mark.parametrize("path", ["polisi/egwyddorion/", "en/polisi/egwyddorion/"])
def test_a_word_leads_to_its_meaning(open_page: OpenPage, path: str) -> None:
    page = open_page(path)
    word = page.locator(".term__word").first
    described = page.locator(f"#{word.get_attribute('aria-describedby')}").text_content() or ""
    word.click()
    page.wait_for_url("**/geirfa/#*")
    identity = page.url.partition("#")[2]
    meaning = page.locator(f"#{identity} + p").text_content() or ""
    assert meaning in described
    assert len(meaning) > 10
