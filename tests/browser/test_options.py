"""All my options: schemes side by side, what is still to answer, and the days on which they change."""

from collections.abc import Callable
from io import BytesIO

import pytest
from playwright.sync_api import Page, expect
from pypdf import PdfReader

from calculators.rules import find
from tests.browser import forms

Opener = Callable[..., Page]
OPTIONS = "options"
FEW = ("date_of_birth", "service_start", "leaving", "salary")


def compared(language: str) -> dict:
    result = find(OPTIONS).run(forms.page_example(OPTIONS)["answers"], language)
    return result["comparison"][0]


@pytest.mark.parametrize("language", ["cy", "en"])
def test_each_scheme_says_something_in_each_row(open_page: Opener, language: str) -> None:
    page = open_page(forms.path(OPTIONS, language))
    forms.fill(page, forms.page_example(OPTIONS)["answers"])
    forms.send(page)
    said = compared(language)
    table = page.locator(".compare-wide table")
    expect(table).to_be_visible()
    expect(page.locator(".compare-narrow")).to_be_hidden()
    heads = table.locator("thead th")
    assert heads.count() == len(said["options"])
    for place, option in enumerate(said["options"]):
        expect(heads.nth(place)).to_contain_text(option["title"])
    labels = [row["label"] for row in said["rows"]]
    assert table.locator("tbody th").all_inner_texts() == labels
    cells = table.locator("tbody td:not([rowspan])")
    assert all(text.strip() for text in cells.all_inner_texts())
    for link in table.locator("a.calc-clause").all()[:4]:
        address, _, clause = link.evaluate("link => link.href").partition("#")
        assert f'id="{clause}"' in page.request.get(address).text()
    box = table.locator("tbody th").first
    before = box.evaluate("cell => cell.getBoundingClientRect().left")
    page.locator(".compare-wide").evaluate("place => place.scrollLeft = 300")
    assert box.evaluate("cell => cell.getBoundingClientRect().left") == before


def test_on_a_phone_each_scheme_is_a_card_with_the_same_rows(open_page: Opener) -> None:
    page = open_page(forms.path(OPTIONS, "cy"), viewport={"width": 360, "height": 800})
    forms.fill(page, forms.page_example(OPTIONS)["answers"])
    forms.send(page)
    expect(page.locator(".compare-wide")).to_be_hidden()
    labels = [row["label"] for row in compared("cy")["rows"]]
    cards = page.locator(".compare-card")
    jumps = page.locator(".compare-jump a")
    assert cards.count() == jumps.count() > 4
    for card in cards.all():
        if card.locator("dl").count():
            assert card.locator("dt").all_inner_texts() == labels
    jumps.nth(3).click()
    expect(cards.nth(3).locator("h3")).to_be_in_viewport()
    assert page.evaluate("document.documentElement.scrollWidth") <= 360


def test_what_is_still_to_answer_leads_to_the_question(open_page: Opener) -> None:
    page = open_page(forms.path(OPTIONS, "en"))
    answers = forms.page_example(OPTIONS)["answers"]
    forms.fill(page, {key: answers[key] for key in FEW})
    page.locator(".calc-more > summary").click()
    forms.send(page)
    # The document is not blamed for an answer that nobody has given.
    needs = page.locator(".compare-wide td.compare-needs")
    assert needs.count() >= 1
    link = needs.first.locator("a").first
    key = (link.get_attribute("href") or "").removeprefix("#")
    link.click()
    expect(page.locator(f"[name={key}]").first).to_be_focused()


def test_a_scheme_opens_its_own_calculator_with_the_answers(open_page: Opener) -> None:
    page = open_page(forms.path(OPTIONS, "en"))
    forms.fill(page, forms.page_example(OPTIONS)["answers"] | {"multiplier": "1.25"})
    forms.send(page)
    page.locator(".compare-wide [data-open-calculator=voluntary-severance]").click()
    page.wait_for_url("**/diswyddo-gwirfoddol/")
    expect(page.locator("[name=date_of_birth]")).to_have_value("15/06/1968")
    expect(page.locator("[name=multiplier]")).to_have_value("1.25")
    expect(page.locator("[data-result] h2")).to_be_visible(timeout=forms.STARTING)
    assert "1968" not in page.url
    assert page.evaluate("sessionStorage.length") == 0


@pytest.mark.parametrize(("language", "scheme"), [("cy", "dark"), ("en", "light")])
def test_what_changes_is_drawn_and_listed_under_it(
    open_page: Opener, language: str, scheme: str
) -> None:
    page = open_page(forms.path(OPTIONS, language), color_scheme=scheme)
    answers = forms.page_example(OPTIONS)["answers"]
    forms.fill(page, answers)
    forms.send(page)
    picture = page.locator("[data-then] [data-picture] svg")
    picture.wait_for(timeout=forms.STARTING)
    result = find("stay-longer").run(answers, language)
    assert picture.get_attribute("aria-label") == result["pictures"][0]["alt"]
    assert picture.locator(".chart-dot").count() >= 1
    rows = page.locator("[data-then] tbody tr")
    assert rows.count() == len(result["tables"][0]["rows"])
    ink, ground = picture.locator(".chart-label").first.evaluate(
        "label => [getComputedStyle(label).fill, getComputedStyle(document.body).backgroundColor]"
    )
    assert ink != ground
    assert ink not in ("none", "rgb(0, 0, 0)")


@pytest.mark.parametrize("language", ["cy", "en"])
def test_the_schemes_are_printed_across_the_sheet(open_page: Opener, language: str) -> None:
    page = open_page(forms.path(OPTIONS, language))
    forms.fill(page, forms.page_example(OPTIONS)["answers"])
    forms.send(page)
    page.locator("[data-then] [data-picture] svg").wait_for(timeout=forms.STARTING)
    sheets = PdfReader(BytesIO(page.pdf(prefer_css_page_size=True))).pages
    assert len(sheets) == 3
    assert all(sheet.mediabox.width > sheet.mediabox.height for sheet in sheets)


def test_nothing_but_a_drawing_comes_in_with_a_picture(open_page: Opener) -> None:
    page = open_page(forms.path(OPTIONS, "en"))
    drawn = page.evaluate(
        """async () => {
          const { picture } = await import(new URL("../../../assets/parts/calculator/picture.js", location));
          const svg = `<svg xmlns="http://www.w3.org/2000/svg" onload="window.hit = 1" viewBox="0 0 9 9">
            <script>window.hit = 1</script><foreignObject><p xmlns="http://www.w3.org/1999/xhtml">x</p>
            </foreignObject><a href="javascript:hit=1"><text>y</text></a><image href="/x.png"/>
            <text class="chart-label" x="1" y="2" onclick="window.hit = 1" style="fill:red">A &amp; B</text></svg>`;
          const made = picture({ id: "x", svg, alt: "said" });
          document.body.append(made);
          const broken = picture({ id: "x", svg: "<svg", alt: "said" });
          return [made.innerHTML, broken.outerHTML, window.hit ?? null];
        }"""
    )
    assert drawn[0] == (
        '<svg viewBox="0 0 9 9" role="img" aria-label="said">\n            \n            '
        '<text class="chart-label" x="1" y="2">A &amp; B</text></svg>'
    )
    assert drawn[1] == '<p class="calc-picture">said</p>'
    assert drawn[2] is None
