"""Hosts of the tests: each reads one of the site's own header files and sends what it says."""

import http.server
import re
import socket
import socketserver
import ssl
import subprocess
import threading
import xml.etree.ElementTree as ET
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from functools import partial
from pathlib import Path

_TLS_HANDSHAKE = 0x16


@dataclass(frozen=True)
class Certificate:
    """A certificate for 127.0.0.1 that only its maker trusts."""

    file: Path
    key: Path


def certificate(folder: Path) -> Certificate:
    made = Certificate(folder / "certificate.pem", folder / "key.pem")
    subprocess.run(
        f"openssl req -x509 -newkey ec -pkeyopt ec_paramgen_curve:prime256v1 -nodes -days 2 "
        f"-subj /CN=127.0.0.1 -addext subjectAltName=IP:127.0.0.1 "
        f"-keyout {made.key} -out {made.file}".split(),
        check=True,
        capture_output=True,
    )
    return made


def free_port() -> int:
    with socket.socket() as tried:
        tried.bind(("127.0.0.1", 0))
        port: int = tried.getsockname()[1]
        return port


def answers(port: int) -> bool:
    with socket.socket() as tried:
        return tried.connect_ex(("127.0.0.1", port)) == 0


def headers(site: Path, name: str) -> dict[str, str]:
    """The headers that a host sends with every page, read from the file of that name."""
    text = (site / name).read_text("utf-8")
    if name == "web.config":
        added = ET.fromstring(text).findall("system.webServer/httpProtocol/customHeaders/add")
        return {entry.attrib["name"]: entry.attrib["value"] for entry in added}
    if name == "_headers":
        general = re.search(r"^/\*\n((?: .*\n)+)", text, re.MULTILINE)
        assert general is not None
        return dict(re.findall(r"^  ([\w-]+): (.+)$", general[1], re.MULTILINE))
    pattern = {
        ".htaccess": r'^Header always set ([\w-]+) "(.*)"$',
        "headers/nginx.conf": r'^add_header ([\w-]+) "(.*)" always;$',
    }[name]
    return dict(re.findall(pattern, text, re.MULTILINE))


class _Handler(http.server.SimpleHTTPRequestHandler):
    sent: dict[str, str]

    def log_message(self, *_arguments: object) -> None:
        pass

    def end_headers(self) -> None:
        for name, value in self.sent.items():
            self.send_header(name, value)
        super().end_headers()


class _Server(socketserver.ThreadingMixIn, http.server.HTTPServer):
    """TLS, and on the same port the way there for whoever asks in plain text."""

    daemon_threads = True
    tls: ssl.SSLContext

    def finish_request(self, request: socket.socket, client: tuple[str, int]) -> None:  # type: ignore[override]
        if request.recv(1, socket.MSG_PEEK) == bytes([_TLS_HANDSHAKE]):
            super().finish_request(self.tls.wrap_socket(request, server_side=True), client)
            return
        path = request.recv(4096).split(b" ")[1].decode()
        where = f"https://127.0.0.1:{self.server_address[1]}{path}"
        request.sendall(
            f"HTTP/1.1 301 Moved\r\nLocation: {where}\r\nContent-Length: 0\r\n\r\n".encode()
        )


@contextmanager
def serving(site: Path, sent: dict[str, str], known: Certificate) -> Iterator[str]:
    """Serve `site` with the headers `sent`; yields host and port."""
    handler = type("Handler", (_Handler,), {"sent": sent})
    host = _Server(("127.0.0.1", 0), partial(handler, directory=str(site)))
    host.tls = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    host.tls.load_cert_chain(known.file, known.key)
    threading.Thread(target=host.serve_forever, daemon=True).start()
    try:
        yield f"127.0.0.1:{host.server_address[1]}"
    finally:
        host.shutdown()
        host.server_close()
