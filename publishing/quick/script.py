"""Pyodide's script and its WebAssembly's exports, without what is there for other libraries.

The module exports every function for libraries that may be loaded beside it, and the script gives
each a name and a place in a table at every start. The script, for its part, offers a thousand
functions to such libraries, for games and sound among others. The core loads no library.

What loses its name here is left out by `shorter.mjs`, which knows the language.
"""

from __future__ import annotations

import json
import re
from collections import Counter
from dataclasses import dataclass

from publishing.quick import imports, wasm

_WORD = re.compile(r"[\w$]+")
_BEGINS = "function assignWasmExports(wasmExports){"
_NAMES = re.compile(r"var ([\w$,]+);" + re.escape(_BEGINS))
_NAMED = re.compile(r'([\w$]+)=Module\["\1"\]=wasmExports\["([\w$]+)"\](?:\.value>>>0)?')
# What the script offers to the module, and to libraries that may be loaded later.
_OFFERS = re.compile(r"\bvar wasmImports=\{([^{}]*)\}")
_SIGNATURE = re.compile(r'([\w$]+)\.sig="\w*";')
_SHOWN = re.compile(r'Module\["([\w$]+)"\]=\1;')
_OF_MODULE = re.compile(r'Module(?:\.|\[")([\w$]+)')
# Every address that is asked for by name has to be there, but those in this set.
_NEED_NOT_BE = "new Proxy(new Set([]),GOTHandler)"
_FILE_SYSTEMS = "FS.filesystems={MEMFS,IDBFS,NODEFS,WORKERFS,PROXYFS}"
_IN_MEMORY = "FS.filesystems={MEMFS}"
# Called plainly it can see every name around it, and then none of them can be left out.
_EVAL = re.compile(r"(?<![\w$.])eval\(")
# As where a function of the module is left out: the page then starts Pyodide as it is published.
_LEFT_OUT = (
    'function leftOut(){throw new WebAssembly.RuntimeError("unreachable")}leftOut.stub=true;'
)


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


def offering(text: str, others: str, wanted: imports.Wanted) -> str:
    """Return the script that offers the module, and the script `others`, only what they ask for."""
    offers = _OFFERS.search(text)
    if not offers:
        raise Unknown("no list of what is offered")
    for part in (_NEED_NOT_BE, _FILE_SYSTEMS):
        if part not in text:
            raise Unknown(part)
    entries = {entry.partition(":")[0]: entry for entry in offers[1].split(",")}
    given = [entries[name] for name in wanted.functions | wanted.addresses if name in entries]
    given += [f"{name}:leftOut" for name in wanted.idle_functions - wanted.addresses]
    offered = f"{_LEFT_OUT}var wasmImports={{{','.join(sorted(given))}}}"
    text = text[: offers.start()] + offered + text[offers.end() :]
    idle = json.dumps(sorted(wanted.idle_addresses), separators=(",", ":"))
    text = text.replace(_NEED_NOT_BE, f"new Proxy(new Set({idle}),GOTHandler)")
    text = _EVAL.sub("(0,eval)(", text.replace(_FILE_SYSTEMS, _IN_MEMORY))
    # What is given an address by name is put into the table, for which its type must be known.
    typed = {entries[name].rpartition(":")[2] for name in wanted.addresses & entries.keys()}
    text = _SIGNATURE.sub(lambda found: found[0] if found[1] in typed else "", text)
    return _shown(text, others)


def exports(module: bytes, text: str, others: str) -> bytes:
    """Return the module with the exports alone that the scripts make use of."""
    asked = _asked(read(text), others)
    kept = [
        one
        for one in wasm.exports(module)
        if one.kind not in (wasm.FUNCTION, wasm.GLOBAL) or not _is_unasked(one.name, asked)
    ]
    return wasm.replaced(module, {wasm.EXPORTS: wasm.exporting(kept)})


def _shown(text: str, others: str) -> str:
    """Leave out of the object that stands for the module what nothing asks it for."""
    asked = set(_WORD.findall(others))
    asked |= {name for name, times in Counter(_OF_MODULE.findall(text)).items() if times > 1}
    return _SHOWN.sub(lambda found: found[0] if found[1] in asked else "", text)


def _asked(script: Script, others: str) -> set[str]:
    return {word for part in (script.before, script.after, others) for word in _WORD.findall(part)}


def _is_idle(assignment: str, asked: set[str]) -> bool:
    found = _NAMED.fullmatch(assignment)
    return found is not None and _is_unasked(found[2], asked)


def _is_unasked(export: str, asked: set[str]) -> bool:
    # In the script an export has an underscore before its name.
    return export not in asked and f"_{export}" not in asked
