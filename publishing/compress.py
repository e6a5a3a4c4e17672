"""Compresses the site beforehand, for hosts that serve x.br or x.gz in the place of x."""

from __future__ import annotations

import hashlib
import shutil
import subprocess
import sys
from pathlib import Path

from publishing import pyodide
from publishing.quick import archive

_PROGRAM = Path(__file__).with_name("compress.mjs")
_KEPT = pyodide.PROJECT / ".cache" / "compressed"
_KINDS = {".html", ".css", ".js", ".mjs", ".json", ".svg", ".txt", ".xml", ".ics", ".wasm", ".zip"}
_ENDINGS = (".br", ".gz")
# A smaller file goes into one packet as it is.
_SMALLEST = 1000


def write(site: Path) -> None:
    """Write x.br and x.gz beside each file that compresses; what is kept is not done again."""
    _KEPT.mkdir(parents=True, exist_ok=True)
    wanted = {path: _KEPT / _digest(path) for path in sorted(site.rglob("*")) if _fits(path)}
    missing = {kept: path for path, kept in wanted.items() if not _complete(kept)}
    orders = "".join(f"{path}\t{kept}\n" for kept, path in missing.items())
    subprocess.run([archive.node(), str(_PROGRAM)], input=orders.encode(), check=True)
    for path, kept in wanted.items():
        for ending in _ENDINGS:
            shutil.copyfile(f"{kept}{ending}", f"{path}{ending}")


def _fits(path: Path) -> bool:
    return path.is_file() and path.suffix in _KINDS and path.stat().st_size >= _SMALLEST


def _digest(path: Path) -> str:
    return hashlib.sha256(path.read_bytes()).hexdigest()[:24]


def _complete(kept: Path) -> bool:
    return all(Path(f"{kept}{ending}").exists() for ending in _ENDINGS)


if __name__ == "__main__":
    write(Path(sys.argv[1] if len(sys.argv) > 1 else "site"))
