"""Python itself for the quick way: Pyodide's WebAssembly and script without what the core leaves."""

from __future__ import annotations

from functools import cache

from publishing import pyodide
from publishing.quick import prune, script

WASM, SCRIPT, LOADER = "pyodide.asm.wasm", "pyodide.asm.mjs", "pyodide.mjs"


def module() -> bytes:
    """Return Pyodide's WebAssembly as it is published."""
    return (pyodide.PACKAGE / WASM).read_bytes()


@cache
def shortened() -> dict[str, bytes] | None:
    """Return the files that stand in for Pyodide's; None for a Pyodide that was not recorded."""
    whole = module()
    profile = prune.profile(whole)
    if profile is None:
        print("== This Pyodide is not recorded, so it stays whole: `make profile` records it")
        return None
    own, loader = ((pyodide.PACKAGE / name).read_text("utf-8") for name in (SCRIPT, LOADER))
    return {
        WASM: script.exports(prune.pruned(whole, profile), own, loader),
        SCRIPT: script.trimmed(own, loader).encode(),
    }
