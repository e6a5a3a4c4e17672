"""What can go wrong in a reader's browser, and that nothing typed is lost when it does."""

import json
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from playwright.sync_api import Browser, Page, Route, expect

from tests.browser import chromium, forms

Open = Callable[..., Page]
QUICK = {"age": "49", "years": "16", "salary": "28922"}
PAYMENT = "16640.10"
PATHS = [forms.path("quick-estimate", language) for language in ("cy", "en")]


@pytest.fixture
def open_page(browser: Browser, server: str) -> Iterator[Open]:
    """Opens a path on a host where the site is not kept for later; scripts may fail, and must here."""
    contexts = []

    def open_path(path: str, **options: bool) -> Page:
        context = browser.new_context(service_workers="block", **options)  # type: ignore[arg-type]
        contexts.append(context)
        page = context.new_page()
        page.goto(server + path)
        return page

    yield open_path
    for context in contexts:
        context.close()


def still_typed(page: Page) -> None:
    for key, answer in QUICK.items():
        expect(page.locator(f"[name={key}]")).to_have_value(answer)


def failed_decently(page: Page) -> None:
    """Said in words, with another way to the answer, and everything typed still there."""
    failed = page.locator("[data-failed]")
    expect(failed).to_be_visible(timeout=forms.STARTING)
    expect(failed.locator("a")).to_be_visible()
    expect(page.locator("[data-busy]")).to_be_hidden()
    expect(page.locator("[data-reckoner]")).to_be_visible()
    for technical in ("Error", "undefined", "null", "wasm"):
        expect(failed).not_to_contain_text(technical)
    still_typed(page)


@pytest.mark.parametrize("path", PATHS)
def test_without_javascript_the_rule_the_example_and_the_table_are_there(
    open_page: Open, server: str, path: str
) -> None:
    page = open_page(path, java_script_enabled=False)
    expect(page.locator("noscript .calc-note, form .calc-note").first).to_be_visible()
    expect(page.locator(".calc-example")).to_be_visible()
    expect(page.locator("[data-reckoner]")).to_be_visible()
    expect(page.locator("form [type=submit]")).to_be_disabled()
    page.locator("[name=age]").fill("49")
    page.locator("[name=age]").press("Enter")
    assert page.url == server + path
    expect(page.locator("[name=age]")).to_have_value("49")
    # No button that does nothing without JavaScript.
    assert page.locator("form button:visible:enabled, header button:visible").count() == 0


@pytest.fixture(scope="module")
def without_webassembly(browser: Browser) -> Iterator[Browser]:
    started = browser.browser_type.launch(
        executable_path=chromium.find(), args=["--no-sandbox", "--js-flags=--jitless"]
    )
    yield started
    started.close()


@pytest.mark.parametrize("path", PATHS)
def test_without_webassembly_it_says_so(
    without_webassembly: Browser, server: str, path: str
) -> None:
    page = without_webassembly.new_page()
    page.goto(server + path)
    assert page.evaluate("typeof WebAssembly") == "undefined"
    forms.fill(page, QUICK)
    page.locator("form [type=submit]").click()
    failed_decently(page)
    page.close()


def cut(route: Route) -> None:
    """The first half of what the server sends, as if that were all."""
    whole = route.fetch()
    body = whole.body()
    headers = {**whole.headers, "content-length": str(len(body) // 2)}
    route.fulfill(status=200, headers=headers, body=body[: len(body) // 2])


WAYS: dict[str, Callable[[Route], None]] = {
    "missing": lambda route: route.fulfill(status=404, body="<h1>404</h1>"),
    "cut short": cut,
    "a page instead": lambda route: route.fulfill(status=200, body="<!doctype html><p>Proxy"),
    "no network": lambda route: route.abort("internetdisconnected"),
}
FILES = "**/assets/{pyodide,calculator}/**/*.{wasm,zip,mjs,data}*"
ZIPS = "**/assets/**/*.zip*"


@pytest.mark.parametrize("files", [FILES, ZIPS])
@pytest.mark.parametrize("way", WAYS)
def test_pythons_files_gone_wrong_are_said_and_the_next_press_tries_again(
    open_page: Open, way: str, files: str
) -> None:
    page = open_page(PATHS[0])
    page.context.route(files, WAYS[way])
    forms.fill(page, QUICK)
    page.locator("form [type=submit]").click()
    failed_decently(page)
    page.context.unroute(files)
    forms.send(page)
    assert forms.figure(page, "payment") == PAYMENT
    expect(page.locator("[data-failed]")).to_be_hidden()


def test_the_network_lost_midway_costs_nothing(open_page: Open) -> None:
    page = open_page(PATHS[0])
    page.context.set_offline(True)
    forms.fill(page, QUICK)
    page.locator("form [type=submit]").click()
    failed_decently(page)
    page.context.set_offline(False)
    forms.send(page)
    # What has started needs no network any more.
    page.context.set_offline(True)
    page.locator("[name=years]").fill("17")
    forms.send(page)
    expect(page.locator("[data-stale]")).to_be_hidden()
    assert forms.figure(page, "payment") != PAYMENT
    page.locator("[name=years]").fill("16")
    page.locator("form [type=submit]").click()
    expect(page.locator("[data-result] [data-figure=payment]")).to_have_attribute(
        "data-value", PAYMENT
    )


REFUSED = """for (const name of ["localStorage", "sessionStorage", "indexedDB", "caches"]) {
  Object.defineProperty(window, name, { get() { throw new DOMException("", "SecurityError"); } });
}"""


def test_storage_refused(browser: Browser, server: str) -> None:
    context = browser.new_context()
    context.add_init_script(REFUSED)
    page = context.new_page()
    faults: list[str] = []
    page.on("pageerror", lambda fault: faults.append(str(fault)))
    page.goto(server + PATHS[0])
    page.locator("button[data-scheme]").click()
    forms.fill(page, QUICK)
    forms.send(page)
    assert forms.figure(page, "payment") == PAYMENT
    page.locator(".site-header__language").click()
    page.wait_for_url(f"**/{PATHS[1]}*")
    # The twin cannot know what was typed; the page left behind still does.
    page.go_back()
    still_typed(page)
    assert faults == []
    context.close()


def test_two_tabs_keep_their_own_answers(open_page: Open) -> None:
    first = open_page(PATHS[0])
    second = first.context.new_page()
    second.goto(first.url)
    forms.fill(first, QUICK)
    forms.fill(second, {**QUICK, "years": "3"})
    forms.send(first)
    forms.send(second)
    assert forms.figure(first, "payment") == PAYMENT
    assert forms.figure(second, "payment") != PAYMENT
    second.locator(".site-header__language").click()
    second.wait_for_url(f"**/{PATHS[1]}*")
    expect(second.locator("[name=years]")).to_have_value("3")
    still_typed(first)
    first.locator(".site-header__language").click()
    first.wait_for_url(f"**/{PATHS[1]}*")
    still_typed(first)


def test_back_and_forward_keep_the_answers_and_show_no_result_of_others(open_page: Open) -> None:
    page = open_page(PATHS[0])
    forms.fill(page, QUICK)
    forms.send(page)
    page.locator("[name=years]").fill("3")
    page.goto(page.url.replace(PATHS[0], "polisi/"))
    page.go_back()
    expect(page.locator("[name=years]")).to_have_value("3")
    shown = page.locator("[data-result]")
    assert shown.is_hidden() or page.locator("[data-stale]").is_visible()
    page.go_forward()
    page.go_back()
    expect(page.locator("[name=salary]")).to_have_value(QUICK["salary"])
    forms.send(page)
    assert forms.figure(page, "payment") not in (None, PAYMENT)


def test_a_page_restored_by_the_browser_asks_what_its_answers_make_needed(open_page: Open) -> None:
    """A browser puts answers back without telling the page: what they open must be open."""
    page = open_page(forms.path("early-retirement", "cy"))
    conditional = page.locator("[data-question][data-when]").first
    wanted = json.loads(conditional.get_attribute("data-when") or "{}")
    (other, codes), *_ = wanted.items()
    for fold in page.locator("form details:not([open]) > summary").all():
        fold.click()
    control = page.locator(f'[name="{other}"]')
    if control.first.get_attribute("type") == "radio":
        page.locator(f'[name="{other}"][value="{codes[0]}"]').check()
    else:
        control.select_option(codes[0])
    key = conditional.get_attribute("data-question")
    expect(page.locator(f'[data-question="{key}"]')).not_to_have_attribute("hidden", "")
    page.goto(page.url.rpartition("cyfrifianellau/")[0] + "polisi/")
    page.go_back()
    expect(page.locator(f'[data-question="{key}"]')).not_to_have_attribute("hidden", "")


FILE = {"file": "rheoli-newid", "version": 1}
OLD_FILES = {
    "of a calculator that is no more": json.dumps(FILE | {"parts": {"of-old": {"age": "1"}}}),
    "with a question that is no more": json.dumps(
        FILE | {"parts": {"quick-estimate": {**QUICK, "of_old": "x"}}}
    ),
    "with an answer of another kind": json.dumps(
        FILE | {"parts": {"quick-estimate": {"age": ["<b>", {}], "years": None}}}
    ),
    "cut short": '{"file": "rheoli-newid", "parts": {"quick-est',
    "newer": json.dumps({"file": "rheoli-newid", "version": 99, "parts": {}}),
    "of something else": '{"a": 1}',
    "no text at all": "\x00\x01\xff",
    "empty": "",
}


@pytest.mark.parametrize("language", ["cy", "en"])
def test_a_file_of_any_age_is_opened_or_refused_in_words(
    open_page: Open, tmp_path: Path, language: str
) -> None:
    page = open_page(forms.path("quick-estimate", language))
    forms.fill(page, QUICK)
    file = tmp_path / "rheoli-newid.json"
    said = page.locator("[data-file-status]")
    for kind, text in OLD_FILES.items():
        file.write_bytes(text.encode("latin-1" if "\xff" in text else "utf-8"))
        said.evaluate("place => { place.textContent = '' }")
        page.locator("[data-open-file]").set_input_files(file)
        expect(said).not_to_have_text("", timeout=forms.STARTING)
        page.wait_for_timeout(50)
        assert page.locator("[data-failed]").is_hidden(), kind
        if kind == "with an answer of another kind":
            forms.fill(page, QUICK)
        still_typed(page)
    forms.send(page)
    assert forms.figure(page, "payment") == PAYMENT


HOSTILE = "<img src=x onerror=document.title='in'><script>document.title='in'</script>"


def test_what_is_typed_is_never_markup(open_page: Open) -> None:
    page = open_page(forms.path("spotlight-report", "cy"))
    title = page.title()
    before = page.locator("article img, article script").count()
    for fold in page.locator("form details:not([open]) > summary").all():
        fold.click()
    for control in page.locator(
        "form[data-calculator] :is(input[type=text], textarea):visible"
    ).all():
        control.fill(HOSTILE)
    forms.send(page)
    page.wait_for_timeout(200)
    assert page.title().endswith(title)
    assert page.locator("article img, article script").count() == before
