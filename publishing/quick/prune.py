"""Python's WebAssembly without the functions that the core does not use.

Which those are was recorded (`make profile`, record.py) for one module, known by its digest. A
function that is not used keeps its place and its type and traps when it is called: the page then
starts Pyodide as it is published. What is recorded wrongly costs time, never an answer.
"""

from __future__ import annotations

import base64
import hashlib
import textwrap
import tomllib
from pathlib import Path

from publishing.quick import instructions, wasm

PROFILE = Path(__file__).with_name("profile.toml")
_HEADING = "# Made by `make profile`: what the core uses of Pyodide's WebAssembly. Do not edit.\n"


def pruned(module: bytes, used: set[int]) -> bytes:
    """Return the module in which every function but those used traps."""
    bodies = wasm.functions(module)
    left = [body if place in used else wasm.TRAP for place, body in enumerate(bodies)]
    return wasm.replaced(module, {wasm.CODE: wasm.code(left)})


def with_called(module: bytes, used: set[int]) -> set[int]:
    """Return the functions used, and all that they call by name, and what those call.

    The record is of what was tried; the branches that were not tried call these. What is called
    through a table, as every method of a type is, has to have been tried.
    """
    bodies = wasm.functions(module)
    imported = sum(one.kind == wasm.FUNCTION for one in wasm.imports(module))
    found: set[int] = set()
    waiting = set(used)
    while waiting:
        place = waiting.pop()
        found.add(place)
        calls = {index - imported for index in instructions.called(bodies[place])}
        waiting |= {one for one in calls if one >= 0} - found
    return found


def profile(module: bytes) -> set[int] | None:
    """Return the functions that are recorded as used; None where the record is of another module."""
    told = tomllib.loads(PROFILE.read_text("utf-8"))
    if told["module"] != hashlib.sha256(module).hexdigest():
        return None
    bits = int.from_bytes(base64.b64decode(told["functions"]), "little")
    return {place for place in range(bits.bit_length()) if bits >> place & 1}


def write_profile(module: bytes, used: set[int]) -> None:
    """Write the record: a bit for each function, in their order."""
    bits = sum(1 << place for place in used)
    text = base64.b64encode(bits.to_bytes(max(used) // 8 + 1, "little")).decode()
    PROFILE.write_text(
        f'{_HEADING}module = "{hashlib.sha256(module).hexdigest()}"\n'
        f'functions = """\n{textwrap.fill(text, 96)}\n"""\n',
        "utf-8",
    )
