"""Without a network: what was read, every calculator after an estimate, and never two builds mixed."""

import gzip
import http.server
import os
import re
import shutil
import threading
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from playwright.sync_api import Browser, BrowserContext, Page, expect

from publishing.offline import build
from publishing.quick import place
from tests.browser import forms as filled

POLICY = "polisi/atodiad-c/"
HEAVIEST = 150_000
CONTROLLED = "() => navigator.serviceWorker.ready.then(() => true)"
KEPT = """async () => {
  const names = [];
  for (const cache of await caches.keys())
    for (const { url } of await (await caches.open(cache)).keys()) names.push(url);
  return names;
}"""


class Host:
    """A host below a path, whose network can go and whose build can be replaced."""

    def __init__(self, folder: Path) -> None:
        self.folder, self.down, self.asked = folder, False, []
        host = self

        class Handler(http.server.SimpleHTTPRequestHandler):
            def log_message(self, *_arguments: object) -> None:
                pass

            def translate_path(self, path: str) -> str:
                self.directory = str(host.folder)
                return super().translate_path(path.removeprefix("/base"))

            def do_GET(self) -> None:
                if host.down:
                    self.close_connection = True
                    return
                host.asked.append(self.path)
                super().do_GET()

            def end_headers(self) -> None:
                self.send_header("Cache-Control", "no-cache")
                super().end_headers()

        self.server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), Handler)
        self.server.handle_error = lambda *_arguments: None
        threading.Thread(target=self.server.serve_forever, daemon=True).start()
        self.root = f"http://127.0.0.1:{self.server.server_address[1]}/base/"


@pytest.fixture
def host(site: Path) -> Iterator[Host]:
    host = Host(site)
    yield host
    host.server.shutdown()


@pytest.fixture
def context(browser: Browser) -> Iterator[BrowserContext]:
    context = browser.new_context()
    yield context
    context.close()


@pytest.fixture
def visit(context: BrowserContext, host: Host) -> Callable[[str], Page]:
    def visit_path(path: str) -> Page:
        page = context.new_page()
        page.goto(host.root + path)
        return page

    return visit_path


def another_build(site: Path, folder: Path, switched_on: bool = True) -> Path:
    """The same site as a later build: every page and one program differ."""
    shutil.copytree(site, folder, copy_function=os.link)
    for page in [*folder.rglob("*.html"), folder / "assets/early.js"]:
        text = page.read_text("utf-8")
        page.unlink()
        page.write_text(re.sub(r'(data-site-version=")\w+', r"\1later", text) + " ", "utf-8")
    (folder / "sw.js").unlink()
    build.write(folder, "later", switched_on)
    return folder


def wait_kept(page: Page, *names: str) -> None:
    for _ in range(600):
        kept = page.evaluate(KEPT)
        if all(any(url.endswith(name) for url in kept) for name in names):
            return
        page.wait_for_timeout(200)
    raise AssertionError([name for name in names if not any(u.endswith(name) for u in kept)])


def version(page: Page) -> str | None:
    return page.locator("html").get_attribute("data-site-version")


def test_what_was_read_is_read_again_in_both_languages_and_nothing_else_is_kept(host, visit):
    page = visit(POLICY)
    sheets = page.eval_on_selector_all("link[rel=stylesheet]", "all => all.map((one) => one.href)")
    assert len(sheets) > 1
    wait_kept(page, f"/base/{POLICY}", f"/base/en/{POLICY}", "early.js", *sheets)
    heading = page.locator("h1").inner_text()
    kept = page.evaluate(KEPT)
    assert all(url.startswith(host.root) for url in kept)
    assert not any(part in url for url in kept for part in ("pyodide", ".zip"))
    host.down = True
    page.reload()
    assert page.locator("h1").inner_text() == heading
    page.locator("[data-language-switch]").click()
    page.wait_for_url(f"**/en/{POLICY}")
    assert page.locator("html").get_attribute("lang") == "en"


def test_a_policy_page_weighs_little_and_brings_no_python(host, visit):
    page = visit(POLICY)
    wait_kept(page, f"/base/{POLICY}", f"/base/en/{POLICY}")
    page.wait_for_load_state("networkidle")
    asked = {address.partition("?")[0].removeprefix("/base/") for address in host.asked}
    assert not any("pyodide" in name or name.endswith(".zip") for name in asked)
    files = [host.folder / name for name in asked]
    files = [path / "index.html" if path.is_dir() else path for path in files]
    # Fonts are compressed already; the rest as any host compresses.
    plain = (".woff2", ".png")
    sizes = {
        path.name: path.stat().st_size
        if path.suffix in plain
        else len(gzip.compress(path.read_bytes()))
        for path in files
    }
    assert sum(sizes.values()) <= HEAVIEST, sorted(sizes.items(), key=lambda one: -one[1])


def test_after_an_estimate_every_calculator_and_the_search_work_offline(host, visit):
    example = filled.page_example("weekly-pay")
    page = visit(filled.path("voluntary-severance", "cy"))
    page.evaluate(CONTROLLED)
    own = filled.page_example("voluntary-severance")
    filled.fill(page, own["answers"])
    filled.send(page)
    other = filled.path("weekly-pay", "en")
    wait_kept(page, f"/base/{other}", *place.files(), "search/index.json", "search/worker.js")
    wanted = build.after_estimate(build.files(host.folder))
    wait_kept(page, *(f"/base/{name.removesuffix('index.html')}" for name in wanted))
    host.down = True
    page.goto(host.root + other)
    filled.fill(page, example["answers"])
    filled.send(page)
    assert filled.figure(page, "weekly_pay") == str(example["figures"]["weekly_pay"])
    page.locator("[data-md-component=search-query]").focus()
    page.keyboard.type("redundancy")
    first = page.locator(".md-search-result__link").first
    expect(first).to_be_visible(timeout=filled.STARTING)


def test_a_new_build_is_said_where_one_is_in_use_and_taken_on_the_next_visit(
    host, visit, site, tmp_path
):
    old = visit(POLICY)
    wait_kept(old, f"/base/{POLICY}", "early.js")
    first = version(old)
    host.folder = another_build(site, tmp_path / "later")
    new = visit(POLICY)
    assert version(new) == "later"
    expect(old.locator("[data-new-build]")).to_be_visible(timeout=filled.STARTING)
    expect(new.locator("[data-new-build]")).to_be_hidden()
    program = "async () => (await (await fetch(new URL('../../assets/early.js', location))).text())"
    assert not old.evaluate(program).endswith("\n ")
    assert new.evaluate(program).endswith("\n ")
    assert version(old) == first
    # What the old page has not got it does not get from the new build.
    assert (
        old.evaluate(
            "() => fetch(new URL('../rhybudd/', location)).then((r) => r.text(), () => 'none')"
        )
        == "none"
    )
    old.close()
    new.close()
    again = visit("")
    again.wait_for_function("() => navigator.serviceWorker.controller")
    again.wait_for_timeout(500)
    host.down = True
    again.reload()
    assert version(again) == "later"
    again.goto(host.root + POLICY)
    assert version(again) == "later"


def test_a_later_release_can_switch_it_off(host, visit, site, tmp_path):
    page = visit(POLICY)
    wait_kept(page, f"/base/{POLICY}")
    host.folder = another_build(site, tmp_path / "off", switched_on=False)
    page.goto(host.root)
    page.evaluate("() => navigator.serviceWorker.getRegistration().then((r) => r?.update())")
    kept = "async () => (await caches.keys()).length"
    for _ in range(100):
        if page.evaluate(kept) == 0:
            break
        page.wait_for_timeout(100)
    assert page.evaluate(kept) == 0
    # What was still being written has gone as well.
    for _ in range(30):
        page.wait_for_timeout(100)
        assert page.evaluate(kept) == 0


def test_where_it_cannot_run_nothing_is_different(browser, host):
    context = browser.new_context(service_workers="block")
    page = context.new_page()
    faults: list[str] = []
    page.on("pageerror", lambda error: faults.append(str(error)))
    page.goto(host.root + POLICY)
    page.wait_for_timeout(500)
    assert faults == []
    assert page.evaluate("async () => (await caches.keys()).length") == 0
    context.close()
