"""Puts Python and the core where the page's worker finds them: all of the core, nothing else."""

from __future__ import annotations

import hashlib
import io
import json
import shutil
import zipfile
from pathlib import Path

PROJECT = Path(__file__).parent.parent
CORE = PROJECT / "calculators"
PACKAGE = PROJECT / "node_modules" / "pyodide"
# What a browser needs of the npm package; the rest is for Node.js and for consoles.
FILES = (
    "pyodide.mjs",
    "pyodide.asm.mjs",
    "pyodide.asm.wasm",
    "python_stdlib.zip",
    "pyodide-lock.json",
)
LEFT_OUT = ("__main__.py", "examples.toml")
# The earliest moment that a zip archive can hold: the archive must not depend on the clock.
_NO_TIME = (1980, 1, 1, 0, 0, 0)


def folder() -> str:
    """Return where Pyodide stands in the site; the version in it makes the files cacheable."""
    version = json.loads((PACKAGE / "package.json").read_text("utf-8"))["version"]
    return f"assets/pyodide/{version}/"


def archive() -> bytes:
    """Return the core as a zip archive that Python imports from, the same on every machine."""
    made = io.BytesIO()
    with zipfile.ZipFile(made, "w", zipfile.ZIP_STORED) as target:
        for path in sorted(CORE.rglob("*")):
            if path.suffix in (".py", ".po", ".toml") and path.name not in LEFT_OUT:
                entry = zipfile.ZipInfo(path.relative_to(PROJECT).as_posix(), _NO_TIME)
                target.writestr(entry, path.read_bytes())
    return made.getvalue()


def core() -> str:
    """Return where the core's archive stands in the site, named by its contents."""
    return f"assets/calculator/core-{hashlib.sha256(archive()).hexdigest()[:12]}.zip"


def write(site: Path) -> None:
    """Put Pyodide's files and the core into the site; done twice it changes nothing."""
    target = site / folder()
    target.mkdir(parents=True, exist_ok=True)
    for name in FILES:
        if not (target / name).exists():
            shutil.copyfile(PACKAGE / name, target / name)
    stands = site / core()
    for old in stands.parent.glob("core-*.zip"):
        old.unlink()
    stands.parent.mkdir(parents=True, exist_ok=True)
    stands.write_bytes(archive())
