"""The quick way into Python in a real browser, and the plain way when the quick one is taken away."""

import json
import mimetypes
from collections.abc import Callable

import pytest
from playwright.sync_api import Page, expect

from calculators import browser as core
from publishing import pyodide, scripts
from publishing.quick import place, prune, python, wasm
from tests.browser import forms as filled
from tests.browser import parts

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
    "worker": f"../../{scripts.address('calculator/worker.js')}",
    "pyodide": f"../../{pyodide.folder()}",
    "core": f"../../{pyodide.core()}",
    "quick": {name: f"../../{address}" for name, address in place.addresses().items()},
}
ARCHIVES, MODULES = "**/core-with-python-*.zip", "**/python-*.wasm"
BODIES = [None, b"", b"PK not a zip archive"]
# Only the plain way asks for this one.
PLAIN = "python_stdlib.zip"


def ask(page: Page, requests: list[str]) -> list[str]:
    script = f"{parts.FOLDER}calculator/python.js"
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
    files = {address.rpartition("/")[2] for address in place.addresses().values()}
    assert all(seen.count(file) == 1 for file in files)
    assert not set(pyodide.FILES) & set(seen) - {python.LOADER}


@pytest.mark.parametrize("body", BODIES)
@pytest.mark.parametrize("file", [ARCHIVES, MODULES, "**/python-*.mjs"])
def test_without_a_file_of_the_quick_way_the_plain_way_answers(
    page: Page, file: str, body: bytes | None
) -> None:
    seen = fetched(page)
    kind = {"content_type": mimetypes.guess_type(file)[0]}
    answer = {"status": 404} if body is None else {"status": 200, "body": body, **kind}
    page.context.route(file, lambda route: route.fulfill(**answer))
    assert json.loads(ask(page, [REQUEST])[0]) == json.loads(core.run(REQUEST))
    assert PLAIN in seen


@pytest.mark.parametrize("missing", ["everything", "PyUnicodeWriter_Finish"])
def test_a_function_that_was_left_out_costs_time_and_no_answer(page: Page, missing: str) -> None:
    """With nothing left Python does not start; without the other no answer can be written."""
    module = python.module()
    kept = prune.profile(module)
    assert kept is not None
    imported = wasm.imported(module, wasm.FUNCTION)
    left_out = {e.index - imported for e in wasm.exports(module) if e.name == missing}
    few = kept.functions - left_out if left_out else frozenset()
    assert few < kept.functions
    seen = fetched(page)
    body = prune.pruned(module, prune.Profile(frozenset(few), ()))
    page.context.route(
        MODULES, lambda route: route.fulfill(body=body, content_type="application/wasm")
    )
    assert json.loads(ask(page, [REQUEST])[0]) == json.loads(core.run(REQUEST))
    assert PLAIN in seen


def test_memory_does_not_grow_with_estimates(page: Page) -> None:
    example = filled.page_example("voluntary-severance")
    request = {"calculator": "voluntary-severance", "language": "cy"}
    asked = json.dumps({**request, "answers": example["answers"]})
    memory = page.evaluate(
        """async ([addresses, request]) => {
          const { loadPyodide } = await import(new URL(addresses.pyodide + "pyodide.mjs", location));
          const at = (address) => new URL(address, location).href;
          const python = await loadPyodide({
            indexURL: at(addresses.pyodide), stdLibURL: at(addresses.quick.archive),
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
    page.context.route(ARCHIVES, lambda route: route.fulfill(status=404))
    example = filled.page_example("weekly-pay")
    filled.fill(page, example["answers"])
    filled.send(page)
    expect(page.locator("[data-failed]")).to_be_hidden()
    assert filled.figure(page, "weekly_pay") == str(example["figures"]["weekly_pay"])
