"""Links that Human Resources sends: made, checked by the core, opened, with and without JavaScript."""

from collections.abc import Callable

import pytest
from playwright.sync_api import Page, expect

from calculators.rules import find
from tests.browser import forms

Opener = Callable[..., Page]
PATH = {"cy": "cyfrifianellau/dolenni/", "en": "en/cyfrifianellau/dolenni/"}


def make(page: Page) -> list[str]:
    page.locator("[data-links] form [type=submit]").click()
    expect(page.locator("[data-made-heading]")).to_be_focused(timeout=forms.STARTING)
    values: list[str] = page.locator("[data-list] input").evaluate_all(
        "all => all.map(i => i.value)"
    )
    return values


@pytest.mark.parametrize("language", ["cy", "en"])
def test_facts_of_a_scheme_go_into_both_links(open_page: Opener, language: str) -> None:
    page = open_page(PATH[language], permissions=["clipboard-read", "clipboard-write"])
    page.locator("#voluntary-severance-closing_date").fill("18 Rhagfyr 2026")
    page.locator("#voluntary-severance-multiplier").fill("0")
    page.locator("[data-links] form [type=submit]").click()
    expect(page.locator("[data-errors]")).to_be_focused(timeout=forms.STARTING)
    expect(page.locator("#voluntary-severance-multiplier-error")).to_be_visible()
    expect(page.locator("[data-made]")).to_be_hidden()
    page.locator("#voluntary-severance-multiplier").fill("1.25")
    links = make(page)
    facts = "#closing_date=2026-12-18&multiplier=1.25"
    root = page.url.removesuffix(PATH[language])
    assert links == [
        f"{root}k/voluntary-severance/{facts}",
        f"{root}en/k/voluntary-severance/{facts}",
    ]
    page.locator("[data-copy-rich]").click()
    expect(page.locator("p[data-copied]")).not_to_be_empty()
    html, plain = page.evaluate(
        """async () => {
          const [item] = await navigator.clipboard.read();
          const read = async (type) => (await item.getType(type)).text();
          return [await read("text/html"), await read("text/plain")];
        }"""
    )
    titles = [find("voluntary-severance").schema(each)["title"] for each in ("cy", "en")]
    for title, link in zip(titles, links, strict=True):
        assert title in html
        assert f"{title}\n" in plain
        assert link in plain
        assert link.replace("&", "&amp;") in html
    assert plain.index(links[0]) < plain.index(links[1])
    # Followed, the facts survive the short address and say who set them, and by which clause.
    other = open_page(links[1].removeprefix(root))
    other.wait_for_url(f"**/diswyddo-gwirfoddol/{facts}")
    expect(other.locator("[name=closing_date]")).to_have_value("18/12/2026")
    note = other.locator("#multiplier-set")
    expect(note).to_be_visible()
    expect(note.locator("a")).to_have_text("C 3.1")
    other.locator("[name=multiplier]").fill("1.5")
    expect(note).to_be_hidden()


def test_a_clause_in_the_order_of_languages_chosen(open_page: Opener) -> None:
    page = open_page(PATH["cy"])
    page.locator("[name=what][value=c]").check()
    page.locator("#links-clause").select_option("c-3.1")
    page.locator("[name=order][value='en cy']").check()
    expect(page.locator("[data-facts]:visible")).to_have_count(0)
    links = make(page)
    assert [link.partition("/c/")[2] for link in links] == ["c-3.1/", "c-3.1/"]
    assert "/en/c/" in links[0]
    assert "/en/" not in links[1]
    page.locator("[name=order][value=cy]").check()
    assert len(make(page)) == 1


def test_nothing_personal_can_be_put_into_a_link(open_page: Opener) -> None:
    page = open_page(PATH["en"])
    offered = page.locator("[data-facts] [data-fact]").evaluate_all(
        "all => all.map(one => [one.closest('[data-facts]').dataset.facts, one.dataset.fact])"
    )
    assert offered
    for calculator, key in offered:
        question = next(q for q in find(calculator).questions if q.key == key)
        assert question.shared
        assert not question.private


def test_without_javascript_the_short_address_leads_there_all_the_same(open_page: Opener) -> None:
    page = open_page("en/k/voluntary-severance/#multiplier=1.25", java_script_enabled=False)
    page.wait_for_url("**/en/cyfrifianellau/diswyddo-gwirfoddol/**")
    expect(page.locator("h1")).to_be_visible()


def test_what_a_preview_of_a_link_shows(open_page: Opener, server: str) -> None:
    page = open_page()
    html = page.request.get(f"{server}k/voluntary-severance/").text()
    schema = find("voluntary-severance").schema("cy")
    assert f"<title>{schema['title']}</title>" in html
    assert f'<meta name="description" content="{schema["asks"].replace(chr(39), "&#39;")}">' in html
