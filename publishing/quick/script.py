"""Pyodide's script and its WebAssembly's exports, without what is there for other libraries.

The module exports every function for libraries that may be loaded beside it, and the script gives
each a name and a place in a table at every start. The core loads no library.
"""

from __future__ import annotations

import re
from dataclasses import dataclass

from publishing.quick import wasm

_WORD = re.compile(r"[\w$]+")
_BEGINS = "function assignWasmExports(wasmExports){"
_NAMES = re.compile(r"var ([\w$,]+);" + re.escape(_BEGINS))
_NAMED = re.compile(r'([\w$]+)=Module\["\1"\]=wasmExports\["([\w$]+)"\](?:\.value>>>0)?')


class Unknown(ValueError):
    """The script does not look as it did when this was written."""


@dataclass(frozen=True)
class Script:
    """Pyodide's script: what is before the names of exports, the names, the rest."""

    before: str
    names: list[str]
    assignments: list[str]
    after: str


def read(text: str) -> Script:
    """Return the parts of Pyodide's script; Unknown where they are not found."""
    found = _NAMES.search(text)
    if not found:
        raise Unknown("no list of exports")
    ends = text.index("}", found.end())
    assignments = text[found.end() : ends].split(";")
    return Script(text[: found.start()], found[1].split(","), assignments, text[ends + 1 :])


def trimmed(text: str, others: str) -> str:
    """Return the script that names only the exports which it, or the script `others`, makes use of."""
    script = read(text)
    asked = _asked(script, others)
    kept = [one for one in script.assignments if not _is_idle(one, asked)]
    assigned = " ".join(kept)
    names = [name for name in script.names if name in asked or name in assigned]
    return f"{script.before}var {','.join(names)};{_BEGINS}{';'.join(kept)}}}{script.after}"


def exports(module: bytes, text: str, others: str) -> bytes:
    """Return the module with the exports alone that the scripts make use of."""
    asked = _asked(read(text), others)
    kept = [
        one
        for one in wasm.exports(module)
        if one.kind not in (wasm.FUNCTION, wasm.GLOBAL) or not _is_unasked(one.name, asked)
    ]
    return wasm.replaced(module, {wasm.EXPORTS: wasm.exporting(kept)})


def _asked(script: Script, others: str) -> set[str]:
    return {word for part in (script.before, script.after, others) for word in _WORD.findall(part)}


def _is_idle(assignment: str, asked: set[str]) -> bool:
    found = _NAMED.fullmatch(assignment)
    return found is not None and _is_unasked(found[2], asked)


def _is_unasked(export: str, asked: set[str]) -> bool:
    # In the script an export has an underscore before its name.
    return export not in asked and f"_{export}" not in asked
