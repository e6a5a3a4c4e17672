"""The quick archive, compiled once for each state of the sources and kept outside the site."""

from __future__ import annotations

import hashlib
import json
import os
import shutil
import subprocess
import sys
import tempfile
from functools import cache
from pathlib import Path

from publishing import pyodide
from publishing.quick import sources

HERE = Path(__file__).parent
_MAKER, _COMPILER = HERE / "make.mjs", HERE / "compile.py"
KEPT = pyodide.PROJECT / ".cache" / "quick"
# Where Pyodide puts the archive that it was given for the standard library.
_INSIDE = "/lib/python314.zip"


def node() -> str:
    """Return the path of Node.js: the project's own, or the machine's; exits without either."""
    found = shutil.which("node", path=str(Path(sys.executable).parent)) or shutil.which("node")
    if not found:
        sys.exit("Node.js is needed to compile Python for browsers; `make` installs one.")
    return found


def make(given: bytes, asked: list[str], whole: bool = False) -> bytes:
    """Return the archive compiled from these sources, with what these requests make use of.

    The `whole` of the sources, if that is wanted.
    """
    with tempfile.TemporaryDirectory() as folder:
        source, target, file = (Path(folder, n) for n in ("sources.zip", "made.zip", "asked.json"))
        source.write_bytes(given)
        order = {
            "pyodide": str(pyodide.PACKAGE),
            "sources": str(source),
            "sources_inside": _INSIDE,
            "compiler": str(_COMPILER),
            "requests": asked,
            "whole": whole,
            "target": str(target),
        }
        file.write_text(json.dumps(order), "utf-8")
        subprocess.run([node(), str(_MAKER), str(file)], check=True)
        return target.read_bytes()


@cache
def kept() -> Path:
    """Return the file of the archive for the sources as they are, compiled if it is not there."""
    given, asked = sources.archive(), sources.requests()
    parts = [given, json.dumps(asked).encode(), _MAKER.read_bytes(), _COMPILER.read_bytes()]
    parts.append((pyodide.PACKAGE / "package.json").read_bytes())
    digest = hashlib.sha256(b"\0".join(parts)).hexdigest()[:16]
    file = KEPT / f"{digest}.zip"
    if not file.exists():
        file.parent.mkdir(parents=True, exist_ok=True)
        # Two builds at once each write their own.
        half = file.with_suffix(f".{os.getpid()}")
        half.write_bytes(make(given, asked))
        half.rename(file)
    return file
