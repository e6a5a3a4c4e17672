"""One strict build of the site and one server for all tests that read pages."""

import http.server
import os
import subprocess
import sys
import threading
from collections.abc import Iterator
from functools import partial
from pathlib import Path
from typing import Any

import pytest
from filelock import FileLock

from tests.browser import parts

# One browser for every folder of tests that needs one.
from tests.browser.fixtures import browser, open_page  # noqa: F401

PROJECT = Path(__file__).parent.parent


@pytest.fixture(scope="session")
def site(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The folder of the built site; the build is strict, so a warning fails whoever asks.

    A site that is there already is given by BUILT_SITE.
    """
    if built := os.environ.get("BUILT_SITE"):
        return PROJECT / built
    folder = tmp_path_factory.getbasetemp()
    if "PYTEST_XDIST_WORKER" in os.environ:
        # Of the processes that tests run in, whichever comes first builds for all.
        folder = folder.parent
    with FileLock(folder / "site.lock"):
        if not (folder / "site").exists():
            _build(folder / "half-a-site")
            (folder / "half-a-site").rename(folder / "site")
    return folder / "site"


def _build(folder: Path) -> None:
    built = subprocess.run(
        [sys.executable, "-m", "mkdocs", "build", "--strict", "--quiet", "--site-dir", str(folder)],
        cwd=PROJECT,
        env={
            **os.environ,
            "SITE_URL": "https://newid.example/",
            "NO_MKDOCS_2_WARNING": "1",
        },
        capture_output=True,
        text=True,
        check=False,
    )
    assert built.returncode == 0, built.stderr[-4000:]


class _Handler(parts.Handler):
    """A plain host of static files that answers 404 with the site's own page."""

    def send_error(self, code: int, message: str | None = None, explain: str | None = None) -> None:
        if code != http.HTTPStatus.NOT_FOUND:
            super().send_error(code, message, explain)
            return
        page = (Path(self.directory) / "404.html").read_bytes()
        self.send_response(code)
        self.send_header("Content-Type", "text/html; charset=utf-8")
        self.send_header("Content-Length", str(len(page)))
        self.end_headers()
        self.wfile.write(page)


class _Host(http.server.ThreadingHTTPServer):
    def handle_error(self, *whose: Any) -> None:
        # A browser that is closed midway hangs up; that is no fault of the host.
        if not isinstance(sys.exception(), ConnectionError):
            super().handle_error(*whose)


@pytest.fixture(scope="session")
def server(site: Path) -> Iterator[str]:
    """Address of the site's root, ending in a slash."""
    handler = partial(_Handler, directory=str(site))
    with _Host(("127.0.0.1", 0), handler) as host:
        threading.Thread(target=host.serve_forever, daemon=True).start()
        yield f"http://127.0.0.1:{host.server_address[1]}/"
        host.shutdown()
