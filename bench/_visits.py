"""Visits to a page by a real browser, each measured from navigation to the first answer."""

from __future__ import annotations

import json
import shutil
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any, Literal

from playwright.sync_api import BrowserContext, sync_playwright

from bench import _host
from calculators.rules import find
from publishing import examples, forms, pyodide
from tests.browser import chromium

HERE = Path(__file__).parent
CALCULATOR = "voluntary-severance"
PAGE = f"cyfrifianellau/{find(CALCULATOR).slug}/"
PLAIN = "plain/"
_ARGUMENTS = ["--no-sandbox", "--disable-background-networking", "--disable-component-update"]
_STAY = 4000
_WHEN_ANSWERED = """async () => {
  while (!window.answered) await new Promise((done) => setTimeout(done, 20));
  const { answered, pressed = 0, usable = 0 } = window;
  return { answered, pressed, usable };
}"""


def answers() -> dict[str, Any]:
    """Return the answers of the example on the calculator's page."""
    found: dict[str, Any] = next(e for e in examples.of(find(CALCULATOR)) if e.get("page"))
    return {key: str(value) for key, value in found["answers"].items()}


def add_plain(site: Path) -> None:
    """Put the page that is compared with into a site: the npm package as it comes."""
    folder = site / PLAIN
    folder.mkdir(exist_ok=True)
    shutil.copyfile(HERE / "plain.html", folder / "index.html")
    for name in ("plain.js", "plain-worker.js"):
        shutil.copyfile(HERE / name, folder / name)
    python = forms.page_data(find(CALCULATOR), "cy", "../../")["python"]
    request = {"calculator": CALCULATOR, "language": "cy", "answers": answers()}
    given = {
        "pyodide": f"../{pyodide.folder()}",
        "core": python["core"].replace("../../", "../"),
        "request": json.dumps(request),
    }
    (folder / "plain.json").write_text(json.dumps(given), "utf-8")


@contextmanager
def browser(service_workers: Literal["allow", "block"] = "allow") -> Iterator[BrowserContext]:
    """A browser with a profile of its own, so that a second visit finds what the first left."""
    with tempfile.TemporaryDirectory() as profile, sync_playwright() as playwright:
        context = playwright.chromium.launch_persistent_context(
            profile,
            executable_path=chromium.find(),
            args=_ARGUMENTS,
            service_workers=service_workers,
        )
        yield context
        context.close()


def visit(
    context: BrowserContext, line: _host.Line, address: str, pause: float = 0, stay: float = 0
) -> dict[str, float]:
    """Visit a page, wait for its answer: milliseconds since navigation, and the bytes until then."""
    page = context.new_page()
    page.add_init_script(f"window.reader = {json.dumps({'answers': answers(), 'pause': pause})}")
    if PLAIN not in address:
        page.add_init_script((HERE / "reader.js").read_text("utf-8"))
    page.goto(address)
    said: dict[str, float] = page.evaluate(_WHEN_ANSWERED)
    said["sent"] = line.sent
    page.wait_for_timeout(stay)
    page.close()
    return said


def cold(site: Path, path: str, line: _host.Line) -> tuple[float, int]:
    """Return the milliseconds of a first visit, and its bytes."""
    with _host.serve(site, line) as root, browser() as context:
        said = visit(context, line, root + path)
    return said["answered"], int(said["sent"])


def cold_and_second(site: Path, path: str, line: _host.Line) -> tuple[float, float, int]:
    """Return the milliseconds of a first and of a second visit, and the bytes of the first.

    The reader of a first visit stays a while with the answer, as readers do.
    """
    with _host.serve(site, line) as root, browser() as context:
        first = visit(context, line, root + path, stay=_STAY)
        second = visit(context, line, root + path)["answered"]
    return first["answered"], second, int(first["sent"])


def wait_after_pressing(site: Path, pause: float) -> float:
    """Return the milliseconds from the press to the answer, `pause` after the form was touched."""
    line = _host.Line()
    with _host.serve(site, line) as root, browser() as context:
        said = visit(context, line, root + PAGE, pause)
    return said["answered"] - said["pressed"]
