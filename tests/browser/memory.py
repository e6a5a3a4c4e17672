"""How much memory Python has taken in a page's worker: its WebAssembly memory, which only grows."""

import json
from collections.abc import Iterable

from playwright.sync_api import Page

from calculators.rules import find
from publishing import forms
from tests.browser import parts

# Told to every worker before its own program: keep each memory that WebAssembly brings along.
_WATCH = """
self.memories = new Set();
const note = (made) => {
  for (const one of Object.values((made.instance ?? made).exports ?? {})) {
    if (one instanceof WebAssembly.Memory) self.memories.add(one);
  }
  return made;
};
for (const name of ["instantiate", "instantiateStreaming"]) {
  const own = WebAssembly[name];
  WebAssembly[name] = (...given) => own.apply(WebAssembly, given).then(note);
}
"""
_WATCHED_WORKERS = f"""
window.Blob = class extends Blob {{
  constructor(parts, options) {{
    super(options?.type === "text/javascript" ? [{json.dumps(_WATCH)}, ...parts] : parts, options);
  }}
}};
"""
_TAKEN = "() => Math.max(0, ...[...self.memories].map((memory) => memory.buffer.byteLength))"
_RUN = """async ([address, python, request, times]) => {
  const { start } = await import(new URL(address, document.baseURI).href);
  window.run ??= await start(python);
  for (let n = 0; n < times; n++) await window.run(request);
}"""


def after(page: Page, calculator: str, request: str, times: Iterable[int]) -> list[int]:
    """Return the bytes of the memory each time that so many answers have been given in all.

    The page must be a calculator's; it is loaded anew.
    """
    page.add_init_script(_WATCHED_WORKERS)
    page.reload()
    python = forms.page_data(find(calculator), "cy", "../../")["python"]
    taken, given = [], 0
    for number in times:
        script = f"{parts.FOLDER}calculator/python.js"
        page.evaluate(_RUN, [script, python, request, number - given])
        given = number
        taken.append(max(int(worker.evaluate(_TAKEN)) for worker in page.workers))
    return taken
