"""A host for measurements: serves what is compressed beforehand, counts bytes, slows the line."""

from __future__ import annotations

import http.server
import threading
import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path

from tests.browser import parts

_PIECE = 16 * 1024
_ENCODINGS = {"br": ".br", "gzip": ".gz"}


@dataclass
class Line:
    """A line to the reader: bytes per second shared by all answers, and seconds there and back."""

    rate: float | None = None
    round_trip: float = 0.0
    encoding: str = "br"
    sent: int = 0
    free_at: float = 0.0
    lock: threading.Lock = field(default_factory=threading.Lock)

    def wait(self, size: int) -> None:
        """Count bytes, and wait as long as the line takes to carry them."""
        with self.lock:
            self.sent += size
            if self.rate is None:
                return
            self.free_at = max(self.free_at, time.monotonic()) + size / self.rate
            until = self.free_at
        time.sleep(max(0.0, until - time.monotonic()))


@contextmanager
def serve(folder: Path, line: Line) -> Iterator[str]:
    """Serve a folder over a line; gives the address of its root, ending in a slash."""

    class Handler(parts.Handler):
        protocol_version = "HTTP/1.1"

        def __init__(self, *arguments: object, **named: object) -> None:
            super().__init__(*arguments, directory=str(folder), **named)

        def do_GET(self) -> None:
            time.sleep(line.round_trip)
            path = Path(self.translate_path(self.path.partition("?")[0]))
            if path.is_dir():
                path /= "index.html"
            if not path.exists():
                self._send(404, b"", {})
                return
            encoded = path.with_name(path.name + _ENCODINGS[line.encoding])
            headers = {
                "Content-Type": self.guess_type(str(path)),
                "Cache-Control": "max-age=600",
                "Last-Modified": self.date_time_string(int(path.stat().st_mtime)),
            }
            if encoded.exists():
                headers["Content-Encoding"] = line.encoding
                path = encoded
            self._send(200, path.read_bytes(), headers)

        def _send(self, status: int, body: bytes, headers: dict[str, str]) -> None:
            self.send_response(status)
            for name, value in headers.items():
                self.send_header(name, value)
            self.send_header("Content-Length", str(len(body)))
            self.end_headers()
            for start in range(0, len(body), _PIECE):
                piece = body[start : start + _PIECE]
                line.wait(len(piece))
                self.wfile.write(piece)

    class Host(http.server.ThreadingHTTPServer):
        daemon_threads = True

        def handle_error(self, *_arguments: object) -> None:
            pass

    with Host(("127.0.0.1", 0), Handler) as host:
        threading.Thread(target=host.serve_forever, daemon=True).start()
        yield f"http://127.0.0.1:{host.server_address[1]}/"
        host.shutdown()
