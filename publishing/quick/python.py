"""Python itself for the quick way: Pyodide's WebAssembly and script without what the core leaves."""

from __future__ import annotations

import hashlib
import os
import shutil
import subprocess
from functools import cache
from pathlib import Path

from publishing import pyodide
from publishing.quick import archive, imports, prune, script

WASM, SCRIPT, LOADER = "pyodide.asm.wasm", "pyodide.asm.mjs", "pyodide.mjs"
_HERE = Path(__file__).parent
_SHORTER = _HERE / "shorter.mjs"


def module() -> bytes:
    """Return Pyodide's WebAssembly as it is published."""
    return (pyodide.PACKAGE / WASM).read_bytes()


@cache
def shortened() -> dict[str, bytes] | None:
    """Return the files that stand in for Pyodide's; None for a Pyodide that was not recorded.

    Made once for each state of what they are made from and by, and kept outside the site.
    """
    folder = archive.KEPT / _state()
    if not folder.exists():
        made = _made()
        if made is None:
            print("== This Pyodide is not recorded, so it stays whole: `make profile` records it")
            return None
        # Two builds at once each write their own.
        half = folder.with_suffix(f".{os.getpid()}")
        half.mkdir(parents=True)
        for name, contents in made.items():
            (half / name).write_bytes(contents)
        try:
            half.rename(folder)
        except OSError:
            # The other was sooner, and made the same.
            shutil.rmtree(half)
    return {name: (folder / name).read_bytes() for name in (WASM, SCRIPT)}


def _made() -> dict[str, bytes] | None:
    whole = module()
    profile = prune.profile(whole)
    if profile is None:
        return None
    own, loader = ((pyodide.PACKAGE / name).read_text("utf-8") for name in (SCRIPT, LOADER))
    wanted = imports.wanted(whole, profile.functions)
    offering = script.offering(script.trimmed(own, loader), loader, wanted)
    shorter = subprocess.run(
        [archive.node(), str(_SHORTER)],
        input=offering.encode(),
        stdout=subprocess.PIPE,
        check=True,
    )
    return {
        WASM: script.exports(prune.pruned(whole, profile), own, loader),
        SCRIPT: shorter.stdout,
    }


def _state() -> str:
    """Return digits for the state of Pyodide and of all that shortens it."""
    made_from = [pyodide.PACKAGE / name for name in (WASM, SCRIPT, LOADER)]
    made_by = [pyodide.PROJECT / "package-lock.json", prune.PROFILE, *_HERE.glob("*.py"), _SHORTER]
    digest = hashlib.sha256()
    for path in (*made_from, *sorted(made_by)):
        digest.update(hashlib.sha256(path.read_bytes()).digest())
    return digest.hexdigest()[:16]
