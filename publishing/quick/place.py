"""Where the files of the quick way stand in the site, named by their contents."""

from __future__ import annotations

import hashlib
from functools import cache
from pathlib import Path

from publishing import pyodide
from publishing.quick import archive, python

_FOLDER = "assets/calculator/"
# What the page's script calls it, the file of Pyodide's that it stands in for, and its name.
_STAND_INS = {"wasm": (python.WASM, "python-{}.wasm"), "script": (python.SCRIPT, "python-{}.mjs")}
_ARCHIVE = "core-with-python-{}.zip"


@cache
def files() -> dict[str, bytes]:
    """Return what is put into the site, by address."""
    made = {_named(_ARCHIVE, archive.kept().read_bytes()): archive.kept().read_bytes()}
    for of_pyodide, name in _STAND_INS.values():
        if shortened := python.shortened():
            made[_named(name, shortened[of_pyodide])] = shortened[of_pyodide]
    return made


@cache
def addresses() -> dict[str, str]:
    """Return where the archive, the WebAssembly and the script of the quick way stand in the site."""
    found = {"archive": _named(_ARCHIVE, archive.kept().read_bytes())}
    shortened = python.shortened()
    for key, (of_pyodide, name) in _STAND_INS.items():
        whole = pyodide.folder() + of_pyodide
        found[key] = _named(name, shortened[of_pyodide]) if shortened else whole
    return found


def _named(name: str, contents: bytes) -> str:
    return _FOLDER + name.format(hashlib.sha256(contents).hexdigest()[:12])


def write(site: Path) -> None:
    """Put the files into the site, and take an older build's away."""
    made = files()
    for name in (_ARCHIVE, *(name for _of_pyodide, name in _STAND_INS.values())):
        for old in site.glob(_FOLDER + name.format("*")):
            if old.relative_to(site).as_posix() not in made:
                old.unlink()
    for address, contents in made.items():
        target = site / address
        target.parent.mkdir(parents=True, exist_ok=True)
        target.write_bytes(contents)
