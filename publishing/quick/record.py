"""`make profile`: records what the core uses of Pyodide's WebAssembly, here and there.

In Node.js and in Chromium, in the readers' languages, with and without what browsers differ in; all
that any of them used is written to profile.toml. Run it after a new Pyodide, or when the build says
that the pruned module does not answer: `python -m publishing.quick.record --chromium <path>`.
"""

from __future__ import annotations

import argparse
import functools
import http.server
import io
import json
import shutil
import subprocess
import tempfile
import threading
import zipfile
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from playwright.sync_api import sync_playwright

from publishing import pyodide
from publishing.quick import archive, marks, prune, python, sources, tried

_HERE = Path(__file__).parent
_PROGRAM, _EXERCISE = _HERE / "record.mjs", _HERE / "exercise"
_PLACES = [("cy-GB", True), ("de-DE", False)]
_PART = 10
_RUN = """([asked, suspends]) => new Promise((done, failed) => {
  const worker = new Worker("record.mjs", { type: "module" });
  worker.onmessage = ({ data }) => (data.functions ? done(data) : failed(data));
  worker.onerror = ({ message }) => failed(message);
  worker.postMessage({ asked, suspends });
})"""


def lay_out(folder: Path) -> None:
    """Put into a folder what a Python that is recorded is started from."""
    for name in ("pyodide.mjs", "pyodide.asm.mjs"):
        shutil.copyfile(pyodide.PACKAGE / name, folder / name)
    (folder / "pyodide.asm.wasm").write_bytes(marks.marked(python.module()))
    # All of the library: a change of the core may bring in another module of it.
    given = io.BytesIO(sources.archive())
    with zipfile.ZipFile(given, "a") as target:
        for module in sorted(_EXERCISE.glob("*.py")):
            target.write(module, f"{_EXERCISE.name}/{module.name}")
    compiled = archive.make(given.getvalue(), sources.requests(), whole=True)
    (folder / "core.zip").write_bytes(compiled)
    shutil.copyfile(_PROGRAM, folder / _PROGRAM.name)
    (folder / "index.html").write_text("<!doctype html>", "utf-8")


def asked() -> dict[str, Any]:
    """Return what Python is to do while it is recorded."""
    lock = json.loads((pyodide.PACKAGE / "pyodide-lock.json").read_text("utf-8"))
    return {
        "lock": {"info": lock["info"], "packages": {}},
        "requests": tried.requests(),
        "exercise": _EXERCISE.name,
    }


def in_node(folder: Path, order: dict[str, Any]) -> prune.Used:
    """Return what was used in Node.js."""
    (folder / "asked.json").write_text(json.dumps(order), "utf-8")
    subprocess.run([archive.node(), str(_PROGRAM), str(folder)], check=True)
    return _used(json.loads((folder / "used.json").read_text("utf-8")))


def in_chromium(folder: Path, order: dict[str, Any], chromium: str) -> Iterator[prune.Used]:
    """Yield what was used in Chromium, in each of its settings.

    Of what is asked it gets a part: hosts differ in how Python starts and is spoken to, not in what
    it works out.
    """
    few = order["requests"][::_PART]
    handler = functools.partial(_Quiet, directory=str(folder))
    with (
        http.server.ThreadingHTTPServer(("127.0.0.1", 0), handler) as host,
        sync_playwright() as playwright,
    ):
        threading.Thread(target=host.serve_forever, daemon=True).start()
        browser = playwright.chromium.launch(executable_path=chromium, args=["--no-sandbox"])
        for locale, suspends in _PLACES:
            page = browser.new_context(locale=locale).new_page()
            page.goto(f"http://127.0.0.1:{host.server_address[1]}/")
            yield _used(page.evaluate(_RUN, [{**order, "requests": few}, suspends]))
        browser.close()
        host.shutdown()


def _used(told: dict[str, list[int]]) -> prune.Used:
    return prune.Used(frozenset(told["functions"]), frozenset(told["read"]))


class _Quiet(http.server.SimpleHTTPRequestHandler):
    def log_message(self, *_arguments: object) -> None:
        pass


def main() -> None:
    options = argparse.ArgumentParser(description=__doc__)
    options.add_argument("--chromium", required=True)
    chromium = options.parse_args().chromium
    module = python.module()
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        lay_out(folder)
        order = asked()
        found = [in_node(folder, order), *in_chromium(folder, order, chromium)]
    functions = frozenset(place for one in found for place in one.functions)
    lines = frozenset(line for one in found for line in one.lines)
    profile = prune.generous(module, prune.Used(functions, lines))
    prune.write_profile(module, profile)
    print(
        f"{len(functions)} functions were called and {len(profile.functions)} are kept;"
        f" {sum(end - begin for begin, end in profile.unread):,} bytes of data are left out"
    )


if __name__ == "__main__":
    main()
