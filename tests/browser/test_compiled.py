"""What a first visit leaves to the next: Python's WebAssembly as the browser compiled it."""

from pathlib import Path

from playwright.sync_api import Browser

from tests.browser import chromium, forms
from tests.browser.fixtures import ARGUMENTS

# Seconds: beside other tests the practice takes longer.
_PATIENCE = 60
# The folder's own books take less.
_SOMETHING = 100_000


def test_a_browser_keeps_what_it_compiled_for_the_next_visit(
    browser: Browser, server: str, tmp_path: Path
) -> None:
    kept = tmp_path / "Default/Code Cache/wasm"
    with browser.browser_type.launch_persistent_context(
        tmp_path, executable_path=chromium.find(), args=ARGUMENTS, service_workers="block"
    ) as visit:
        page = visit.new_page()
        page.goto(server + forms.path("voluntary-severance", "cy"))
        forms.fill(page, forms.page_example("voluntary-severance", "cy")["answers"])
        forms.send(page)
        for _ in range(_PATIENCE):
            if size(kept) > _SOMETHING:
                break
            page.wait_for_timeout(1000)
    assert size(kept) > _SOMETHING


def size(folder: Path) -> int:
    return sum(file.stat().st_size for file in folder.rglob("*") if file.is_file())
