"""The quick way into Python in a real browser, and the plain way when the quick one is taken away."""

import json
from collections.abc import Callable

import pytest
from playwright.sync_api import Page, expect

from calculators import browser as core
from publishing import pyodide
from publishing.quick import place
from tests.browser import forms as filled

START = """async ([address, python, requests]) => {
  const { start } = await import(new URL(address, document.baseURI).href);
  const run = await start(python);
  const answers = [];
  for (const request of requests) answers.push(await run(request));
  return [answers, performance.getEntriesByType("resource").map(({ name }) => name)];
}"""
REQUEST = json.dumps(
    {"calculator": "weekly-pay", "language": "cy", "answers": {"salary": "28922.50"}}
)
ADDRESSES = {
    "worker": "../../assets/calculator/worker.js",
    "pyodide": f"../../{pyodide.folder()}",
    "core": f"../../{pyodide.core()}",
    "quick": f"../../{place.address()}",
}


def ask(page: Page, requests: list[str]) -> list[str]:
    script = "../../assets/calculator/python.js"
    answers: list[str] = page.evaluate(START, [script, ADDRESSES, requests])[0]
    return answers


@pytest.fixture
def page(open_page: Callable[..., Page]) -> Page:
    # Without a service worker, so that what is taken away is truly gone.
    return open_page(filled.path("weekly-pay", "cy"), service_workers="block")


def fetched(page: Page) -> list[str]:
    seen: list[str] = []
    page.context.on("request", lambda request: seen.append(request.url.rpartition("/")[2]))
    return seen


def test_the_quick_way_needs_neither_the_whole_library_nor_the_lock(page: Page) -> None:
    seen = fetched(page)
    assert json.loads(ask(page, [REQUEST])[0]) == json.loads(core.run(REQUEST))
    assert place.address().rpartition("/")[2] in seen
    assert "python_stdlib.zip" not in seen
    assert "pyodide-lock.json" not in seen
    assert seen.count("pyodide.asm.wasm") == 1


@pytest.mark.parametrize("body", [None, b"", b"PK not a zip archive"])
def test_without_the_quick_archive_the_plain_way_answers(page: Page, body: bytes | None) -> None:
    seen = fetched(page)
    answer = {"status": 404} if body is None else {"status": 200, "body": body}
    page.context.route("**/core-with-python-*.zip", lambda route: route.fulfill(**answer))
    assert json.loads(ask(page, [REQUEST])[0]) == json.loads(core.run(REQUEST))
    assert "python_stdlib.zip" in seen


def test_memory_does_not_grow_with_estimates(page: Page) -> None:
    example = filled.page_example("voluntary-severance")
    request = {"calculator": "voluntary-severance", "language": "cy"}
    asked = json.dumps({**request, "answers": example["answers"]})
    memory = page.evaluate(
        """async ([addresses, request]) => {
          const { loadPyodide } = await import(new URL(addresses.pyodide + "pyodide.mjs", location));
          const at = (address) => new URL(address, location).href;
          const python = await loadPyodide({
            indexURL: at(addresses.pyodide), stdLibURL: at(addresses.quick),
          });
          const run = python.pyimport("calculators.browser").run;
          const used = () => python.runPython(
            "import gc, sys; gc.collect(); sys.getallocatedblocks()");
          for (let n = 0; n < 10; n++) run(request);
          const first = [python._module.HEAP8.length, used()];
          for (let n = 0; n < 990; n++) run(request);
          return [first, [python._module.HEAP8.length, used()]];
        }""",
        [ADDRESSES, asked],
    )
    (heap, blocks), (heap_after, blocks_after) = memory
    assert heap_after == heap
    # What stays of an estimate would be hundreds of blocks, 990 times.
    assert blocks_after - blocks < 500


def test_a_form_answers_without_the_quick_archive(page: Page) -> None:
    page.context.route("**/core-with-python-*.zip", lambda route: route.fulfill(status=404))
    example = filled.page_example("weekly-pay")
    filled.fill(page, example["answers"])
    filled.send(page)
    expect(page.locator("[data-failed]")).to_be_hidden()
    assert filled.figure(page, "weekly_pay") == str(example["figures"]["weekly_pay"])
