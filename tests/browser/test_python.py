"""Python in the browser: the same answers as Python here, and only when it is wanted."""

import json
import random
from collections.abc import Callable
from typing import Any

import pytest
from playwright.sync_api import Page, expect

from calculators import browser as core
from calculators.rules import find, ids
from publishing import examples, forms
from tests.browser import forms as filled
from tests.browser import parts

BOTH = ("cy", "en")
RUN = """async ([address, python, requests]) => {
  const { start } = await import(new URL(address, document.baseURI).href);
  const run = await start(python);
  return Promise.all(requests.map(run));
}"""


def in_browser(page: Page, requests: list[str]) -> list[str]:
    """The answers of the quick way: that it had to be left would be a fault of what it leaves out."""
    fetched: list[str] = []
    page.context.on("request", lambda request: fetched.append(request.url.rpartition("/")[2]))
    python = forms.page_data(find("voluntary-severance"), "cy", "../../")["python"]
    script = f"{parts.FOLDER}calculator/python.js"
    answers: list[str] = page.evaluate(RUN, [script, python, requests])
    assert "python_stdlib.zip" not in fetched
    return answers


@pytest.mark.parametrize("language", BOTH)
def test_every_example_gives_in_the_browser_what_it_gives_here(
    open_page: Callable[..., Page], language: str
) -> None:
    requests = [
        json.dumps({"calculator": name, "language": language, "answers": example["answers"]})
        for name in ids()
        for example in examples.of(find(name))
    ]
    assert len(requests) > 2 * len(ids())
    page = open_page(filled.path("voluntary-severance", "cy"))
    said = in_browser(page, requests)
    for request, answer in zip(requests, said, strict=True):
        assert json.loads(answer) == json.loads(core.run(request)), request


def test_whatever_is_typed_gives_in_the_browser_what_it_gives_here(
    open_page: Callable[..., Page],
) -> None:
    chance = random.Random(2015)
    pool = ["", "0", "-1", "1e999", "29/02/2025", "dau ddeg mil", "£28,922", "😀", "9" * 999]
    pool += ["31 Mawrth 2026", "01/04/2010", "15/06/1976", "\x00", "<b>", "yes", "1.5", "61", "20"]

    def typed() -> Any:
        return chance.choice([chance.choice(pool), chance.choice(pool), None, [], {}, 7, True])

    requests = ["", "[]", "{", '{"calculator": 1}', "null"]
    for name in ids():
        for _ in range(12):
            keys = [question.key for question in find(name).questions]
            answers = {key: typed() for key in keys}
            requests.append(json.dumps({"calculator": name, "answers": answers}))
    page = open_page(filled.path("voluntary-severance", "cy"))
    for request, answer in zip(requests, in_browser(page, requests), strict=True):
        said = json.loads(answer)
        assert "errors" in said or "figures" in said
        assert said == json.loads(core.run(request)), request


def test_nothing_of_python_is_fetched_before_the_form_is_touched(
    open_page: Callable[..., Page],
) -> None:
    page = open_page(filled.path("voluntary-severance", "cy"))
    fetched: list[str] = []
    page.on("request", lambda request: fetched.append(request.url))
    page.reload(wait_until="networkidle")
    python = ("pyodide", "core-", "python-", "calculator/worker-", ".wasm")
    assert fetched
    assert [url for url in fetched if any(part in url for part in python)] == []
    with page.expect_response("**/python-*.wasm", timeout=filled.STARTING):
        page.locator("[name=date_of_birth]").focus()
    assert any("core-" in url for url in fetched)


@pytest.mark.parametrize("missing", ["py*.wasm", "worker-*.js", "core-*.zip"])
def test_a_failure_to_start_is_said_and_the_next_press_tries_again(
    open_page: Callable[..., Page], missing: str
) -> None:
    page = open_page(filled.path("quick-estimate", "cy"), service_workers="block")
    page.context.route(f"**/{missing}", lambda route: route.fulfill(status=404))
    filled.fill(page, {"age": "49", "years": "16", "salary": "28922"})
    page.locator("[type=submit]").click()
    failed = page.locator("[data-failed]")
    expect(failed).to_be_visible(timeout=filled.STARTING)
    expect(page.locator("[data-busy]")).to_be_hidden()
    expect(failed).not_to_contain_text("Error")
    expect(page.locator("[data-reckoner]")).to_be_visible()
    expect(page.locator("[name=salary]")).to_have_value("28922")
    page.context.unroute(f"**/{missing}")
    filled.send(page)
    expect(failed).to_be_hidden()
    assert filled.figure(page, "payment") == "16640.10"
