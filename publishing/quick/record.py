"""`make profile`: records which functions of Pyodide's WebAssembly the core uses, here and there.

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
from pathlib import Path
from typing import Any

from playwright.sync_api import sync_playwright

from publishing import pyodide
from publishing.quick import archive, marks, prune, python, sources, tried

_HERE = Path(__file__).parent
_PROGRAM = _HERE / "record.mjs"
_PLACES = [("cy-GB", True), ("en-GB", True), ("de-DE", False)]
_RUN = """([asked, suspends]) => new Promise((done, failed) => {
  const worker = new Worker("record.mjs", { type: "module" });
  worker.onmessage = ({ data }) => (Array.isArray(data) ? done(data) : failed(data));
  worker.onerror = ({ message }) => failed(message);
  worker.postMessage({ asked, suspends });
})"""


def lay_out(folder: Path) -> None:
    """Put into a folder what a Python that is recorded is started from."""
    for name in ("pyodide.mjs", "pyodide.asm.mjs"):
        shutil.copyfile(pyodide.PACKAGE / name, folder / name)
    (folder / "pyodide.asm.wasm").write_bytes(marks.marked(python.module()))
    shutil.copyfile(archive.kept(), folder / "core.zip")
    # A change of the core may bring in another module of the library.
    with (
        zipfile.ZipFile(io.BytesIO(sources.archive())) as given,
        zipfile.ZipFile(folder / "core.zip", "a") as target,
    ):
        there = set(target.namelist())
        for name in given.namelist():
            if f"{name}c" not in there:
                target.writestr(name, given.read(name))
    shutil.copyfile(_PROGRAM, folder / _PROGRAM.name)
    (folder / "index.html").write_text("<!doctype html>", "utf-8")


def asked() -> dict[str, Any]:
    """Return what Python is to do while it is recorded."""
    lock = json.loads((pyodide.PACKAGE / "pyodide-lock.json").read_text("utf-8"))
    return {
        "lock": {"info": lock["info"], "packages": {}},
        "requests": tried.requests(),
        "exercise": (_HERE / "exercise.py").read_text("utf-8"),
    }


def in_node(folder: Path, order: dict[str, Any]) -> set[int]:
    """Return the functions that were used in Node.js."""
    (folder / "asked.json").write_text(json.dumps(order), "utf-8")
    subprocess.run([archive.node(), str(_PROGRAM), str(folder)], check=True)
    return set(json.loads((folder / "used.json").read_text("utf-8")))


def in_chromium(folder: Path, order: dict[str, Any], chromium: str) -> set[int]:
    """Return the functions that were used in Chromium, in any of its settings."""
    found: set[int] = set()
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
            found |= set(page.evaluate(_RUN, [order, suspends]))
        browser.close()
        host.shutdown()
    return found


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
        here = in_node(folder, order)
        there = in_chromium(folder, order, chromium)
    used = prune.with_called(module, here | there)
    prune.write_profile(module, used)
    print(f"{len(here)} functions in Node.js, {len(there)} in Chromium, {len(used)} kept")


if __name__ == "__main__":
    main()
