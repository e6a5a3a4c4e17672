"""Firefox over WebDriver BiDi, with nothing between: a socket, JSON, and Debian's Firefox ESR.

Playwright drives only a Firefox of its own making, and geckodriver is in no registry of Debian's.
"""

import base64
import json
import os
import re
import shutil
import socket
import struct
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any, Self

_NAMES = ("firefox-esr", "firefox")
_LONG, _LONGER = 126, 127
_TEXT, _PING, _PONG = 0x1, 0x9, 0xA
_LOADED = """new Promise((done) => {
  if (document.readyState === "complete") done();
  else addEventListener("load", () => done(), { once: true });
})"""
_PREFERENCES = {
    "browser.shell.checkDefaultBrowser": False,
    "datareporting.policy.dataSubmissionEnabled": False,
    "toolkit.telemetry.reportingpolicy.firstRun": False,
    "app.update.enabled": False,
    "network.captive-portal-service.enabled": False,
    "remote.prefs.recommended": True,
}


def find() -> str | None:
    return next((found for name in _NAMES if (found := shutil.which(name))), None)


class Socket:
    """The little of RFC 6455 that a client needs."""

    def __init__(self, host: str, port: int, path: str) -> None:
        self._socket = socket.create_connection((host, port), timeout=120)
        key = base64.b64encode(os.urandom(16)).decode()
        self._socket.sendall(
            f"GET {path} HTTP/1.1\r\nHost: {host}:{port}\r\nUpgrade: websocket\r\n"
            f"Connection: Upgrade\r\nSec-WebSocket-Key: {key}\r\n"
            "Sec-WebSocket-Version: 13\r\n\r\n".encode()
        )
        self._stream = self._socket.makefile("rb")
        status = self._stream.readline()
        assert b" 101 " in status, status
        while self._stream.readline().strip():
            pass

    def send(self, text: bytes, kind: int = _TEXT) -> None:
        size, mask = len(text), os.urandom(4)
        if size < _LONG:
            head = struct.pack("!BB", 0x80 | kind, 0x80 | size)
        elif size < 1 << 16:
            head = struct.pack("!BBH", 0x80 | kind, 0x80 | _LONG, size)
        else:
            head = struct.pack("!BBQ", 0x80 | kind, 0x80 | _LONGER, size)
        masked = bytes(sign ^ mask[place % 4] for place, sign in enumerate(text))
        self._socket.sendall(head + mask + masked)

    def receive(self) -> bytes:
        whole = b""
        while True:
            first, second = self._stream.read(2)
            size = second & 0x7F
            if size == _LONG:
                (size,) = struct.unpack("!H", self._stream.read(2))
            elif size == _LONGER:
                (size,) = struct.unpack("!Q", self._stream.read(8))
            part = self._stream.read(size)
            if first & 0xF == _PING:
                self.send(part, _PONG)
                continue
            whole += part
            if first & 0x80:
                return whole

    def close(self) -> None:
        self._socket.close()


class Page:
    """One tab: commands, and the events that were heard meanwhile."""

    def __init__(self, connection: Socket) -> None:
        self._connection = connection
        self._number = 0
        self.events: list[dict[str, Any]] = []
        self.ask("session.new", {"capabilities": {}})
        events = ["log.entryAdded", "network.beforeRequestSent"]
        self.ask("session.subscribe", {"events": events})
        self._tab = self.ask("browsingContext.getTree", {})["contexts"][0]["context"]

    def ask(self, method: str, parameters: dict[str, Any]) -> dict[str, Any]:
        self._number += 1
        asked = {"id": self._number, "method": method, "params": parameters}
        self._connection.send(json.dumps(asked).encode())
        while True:
            said = json.loads(self._connection.receive())
            if said.get("id") == self._number:
                assert said["type"] == "success", said
                result: dict[str, Any] = said["result"]
                return result
            self.events.append(said)

    def goto(self, address: str) -> Self:
        """The page at `address`, once all of it has loaded."""
        self.ask(
            "browsingContext.navigate",
            {"context": self._tab, "url": address, "wait": "complete"},
        )
        # Firefox now and then says so while a page that a service worker gives is still coming.
        self.evaluate(_LOADED)
        return self

    def evaluate(self, script: str) -> Any:
        """The JSON value of an expression, or of what its promise resolves to."""
        wrapped = f"(async () => JSON.stringify(await ({script})))()"
        said = self.ask(
            "script.evaluate",
            {"expression": wrapped, "target": {"context": self._tab}, "awaitPromise": True},
        )
        assert said["type"] == "success", said
        value = said["result"].get("value")
        return json.loads(value) if value is not None else None

    def type(self, text: str) -> None:
        """Press the keys of `text` into whatever has the focus."""
        keys = [{"type": kind, "value": key} for key in text for kind in ("keyDown", "keyUp")]
        source = {"type": "key", "id": "keyboard", "actions": keys}
        self.ask("input.performActions", {"context": self._tab, "actions": [source]})


@contextmanager
def started(folder: Path) -> Iterator[Page]:
    """Firefox without a window, with a profile of its own in `folder`."""
    program = find()
    assert program is not None
    (folder / "user.js").write_text(
        "".join(f"user_pref({json.dumps(k)}, {json.dumps(v)});\n" for k, v in _PREFERENCES.items()),
        "utf-8",
    )
    browser = subprocess.Popen(
        [program, "--headless", "--remote-debugging-port=0", "--profile", str(folder)],
        env={**os.environ, "HOME": str(folder), "MOZ_HEADLESS": "1"},
        stderr=subprocess.PIPE,
        stdout=subprocess.DEVNULL,
        text=True,
    )
    assert browser.stderr is not None
    try:
        for line in browser.stderr:
            if found := re.search(r"BiDi listening on ws://([\d.]+):(\d+)", line):
                connection = Socket(found[1], int(found[2]), "/session")
                yield Page(connection)
                connection.close()
                break
    finally:
        browser.terminate()
        browser.wait()


def install() -> None:
    """Install Firefox by the machine's packages; without root its tests are not run."""
    if not (shutil.which("apt-get") and os.geteuid() == 0):
        print("== No Firefox: the tests in it are not run")
        return
    print("== Installing Firefox for the tests in it", flush=True)
    quiet = {"stdout": subprocess.DEVNULL}
    subprocess.run(["apt-get", "update", "-qq"], check=True, **quiet)
    name = "firefox-esr"
    subprocess.run(
        ["apt-get", "install", "-qq", "-y", "--no-install-recommends", name],
        check=False,
        env={**os.environ, "DEBIAN_FRONTEND": "noninteractive"},
        **quiet,
    )


if __name__ == "__main__":
    if not find():
        install()
    sys.exit(0)
