"""The header files: the same everywhere, scored A+ by the MDN HTTP Observatory's own scanner."""

import json
import os
import re
import ssl
import subprocess
import urllib.error
import urllib.request
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from publishing import security
from publishing.security_headers import ASK, KEPT, YEAR
from tests.security import hosts, nginx

FILES = ["headers/nginx.conf", ".htaccess", "web.config", "_headers"]
SCANNER = Path(__file__).parent / "observatory/node_modules/@mdn/mdn-http-observatory"


@pytest.fixture(scope="module")
def certificate(tmp_path_factory: pytest.TempPathFactory) -> hosts.Certificate:
    return hosts.certificate(tmp_path_factory.mktemp("certificate"))


@pytest.fixture(scope="module")
def real_nginx(
    site: Path, certificate: hosts.Certificate, tmp_path_factory: pytest.TempPathFactory
) -> Iterator[str]:
    """nginx with our file; a machine without one, and without root, reads the file itself."""
    if nginx.find():
        with nginx.serving(site, tmp_path_factory.mktemp("nginx"), certificate) as address:
            yield address
        return
    sent = hosts.headers(site, "headers/nginx.conf")
    with hosts.serving(site, sent, certificate) as address:
        yield address


def scanned(address: str, certificate: hosts.Certificate) -> dict[str, Any]:
    # The scanner's package comes without the list of hosts that browsers know beforehand.
    (SCANNER / "conf/hsts-preload.json").write_text("{}", "utf-8")
    said = subprocess.run(
        ["node", str(SCANNER / "src/scan.js"), address],
        env={**os.environ, "NODE_EXTRA_CA_CERTS": str(certificate.file)},
        capture_output=True,
        text=True,
        check=False,
    )
    found: dict[str, Any] = json.loads(said.stdout)
    assert "scan" in found, said.stdout + said.stderr
    return found


def perfect(found: dict[str, Any]) -> None:
    failed = {name: test["result"] for name, test in found["tests"].items() if not test["pass"]}
    assert failed == {}
    assert found["scan"]["statusCode"] == 200
    assert (found["scan"]["grade"], found["scan"]["score"]) == ("A+", 130)


def test_nginx_with_our_file_is_scored_a_plus(
    real_nginx: str, certificate: hosts.Certificate
) -> None:
    perfect(scanned(real_nginx, certificate))


@pytest.mark.parametrize("name", FILES[1:])
def test_every_other_host_file_is_scored_a_plus(
    site: Path, certificate: hosts.Certificate, name: str
) -> None:
    with hosts.serving(site, hosts.headers(site, name), certificate) as address:
        perfect(scanned(address, certificate))


def test_the_scanner_sees_what_is_missing(site: Path, certificate: hosts.Certificate) -> None:
    sent = hosts.headers(site, "_headers")
    del sent["Strict-Transport-Security"]
    with hosts.serving(site, sent, certificate) as address:
        found = scanned(address, certificate)
    assert found["scan"]["grade"] != "A+"
    # The pages' own policy is seen too, so a host without headers is not without one.
    assert found["tests"]["content-security-policy"]["pass"]


def test_all_files_say_the_same(site: Path) -> None:
    first, *others = (hosts.headers(site, name) for name in FILES)
    del others[0]["Cache-Control"]
    assert others == [first] * len(others)
    assert "frame-ancestors 'none'" in first["Content-Security-Policy"]
    for word in ("unsafe-inline", "unsafe-eval'"):
        assert f"'{word}" not in first["Content-Security-Policy"]


def test_the_header_allows_whatever_a_page_allows(site: Path) -> None:
    header = hosts.headers(site, "_headers")["Content-Security-Policy"]
    allowed = set(re.findall(r"'sha256-[^']+'", header))
    for page in security.pages(site):
        assert set(security.hashes(page.read_text("utf-8"))) <= allowed, page


def fetched(address: str, path: str, certificate: hosts.Certificate) -> tuple[int, Any]:
    trusted = ssl.create_default_context(cafile=str(certificate.file))
    try:
        answer = urllib.request.urlopen(f"https://{address}/{path}", context=trusted, timeout=10)
    except urllib.error.HTTPError as fault:
        return fault.code, fault.headers
    return answer.status, answer.headers


def test_nginx_keeps_hashed_files_for_ever_and_asks_about_pages(
    real_nginx: str, site: Path, certificate: hosts.Certificate
) -> None:
    files = sorted(file.relative_to(site).as_posix() for file in site.rglob("*") if file.is_file())
    kept = [file for file in files if KEPT.search(file)]
    assert any(file.startswith("assets/pyodide/") for file in kept)
    assert any("core-" in file for file in kept)
    assert not [file for file in kept if file.endswith(".html") or file == "assets/early.js"]
    if not nginx.find():
        return
    for path in [*kept[::3], "", "en/", "assets/early.js", "clauses.json"]:
        status, sent = fetched(real_nginx, path, certificate)
        assert status == 200
        assert sent["Cache-Control"] == (YEAR if path in kept else ASK), path


def test_nginx_sends_types_that_browsers_take_and_its_own_files_to_nobody(
    real_nginx: str, site: Path, certificate: hosts.Certificate
) -> None:
    if not nginx.find():
        return
    wanted = {"mjs": "text/javascript", "wasm": "application/wasm", "woff2": "font/woff2"}
    for ending, kind in wanted.items():
        found = next(site.rglob(f"*.{ending}")).relative_to(site).as_posix()
        status, sent = fetched(real_nginx, found, certificate)
        assert (status, sent["Content-Type"].partition(";")[0]) == (200, kind)
        assert sent["X-Content-Type-Options"] == "nosniff"
    for path in (*FILES, "no-such-page/"):
        status, sent = fetched(real_nginx, path, certificate)
        assert status == 404, path
        assert "default-src 'none'" in sent["Content-Security-Policy"]
