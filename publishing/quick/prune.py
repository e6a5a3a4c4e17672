"""Python's WebAssembly without the functions and the data that the core does not use.

Which those are was recorded (`make profile`, record.py) for one module, known by its digest. A
function that is not used keeps its place and its type and traps when it is called: the page then
starts Pyodide as it is published. What is recorded wrongly of functions costs time, never an answer.

Data cannot trap. So only whole tables are left out, tens of kilobytes long (character sets of East
Asia, the names of characters), that nothing read while all was tried, and that no function kept
speaks of: who would read them has to come by a function that traps.
"""

from __future__ import annotations

import base64
import bisect
import hashlib
import itertools
import textwrap
import tomllib
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from publishing.quick import instructions, marks, values, wasm

PROFILE = Path(__file__).with_name("profile.toml")
_HEADING = "# Made by `make profile`: what the core uses of Pyodide's WebAssembly. Do not edit.\n"
# The fewest lines that make a table; and how many are kept on both sides of what may be an address.
_TABLE, _MARGIN = 16, 4
# CPython's typeslots.h: Py_tp_clear and Py_tp_traverse.
_COLLECTING = {51, 71}


@dataclass(frozen=True)
class Used:
    """What was recorded: the functions that were called and the lines of data that were read."""

    functions: frozenset[int]
    lines: frozenset[int]


@dataclass(frozen=True)
class Profile:
    """What is kept, and which data are not: where each piece begins and ends."""

    functions: frozenset[int]
    unread: tuple[tuple[int, int], ...]


def pruned(module: bytes, profile: Profile) -> bytes:
    """Return the module in which every other function traps, and without the data not read."""
    bodies = wasm.functions(module)
    left = [body if place in profile.functions else wasm.TRAP for place, body in enumerate(bodies)]
    kept = [piece for one in wasm.data(module) for piece in _pieces(one, profile.unread)]
    changed = {wasm.CODE: wasm.code(left)}
    if profile.unread:
        changed |= {wasm.DATA: wasm.segments(kept), wasm.DATA_COUNT: values.number(len(kept))}
    return wasm.replaced(module, changed)


def _pieces(segment: wasm.Segment, unread: tuple[tuple[int, int], ...]) -> Iterator[wasm.Segment]:
    """Yield what is left of a segment; memory is zero where nothing is put."""
    at = segment.begins
    for begins, ends in (*unread, (segment.ends, segment.ends)):
        until = min(begins, segment.ends)
        if at < until:
            inside = segment.contents[at - segment.begins : until - segment.begins]
            yield wasm.Segment(at, inside)
        at = max(at, ends)


def generous(module: bytes, used: Used) -> Profile:
    """Return what is kept: what was used, and all that this may come to use by itself.

    The functions that were called, those that they call by name, and what those call: the branches
    that were not tried. What is called through a table, as every method of a type is, has to have
    been tried; but what the collector of garbage calls is kept whole, for it comes when it likes.
    """
    bodies = wasm.functions(module)
    imported = wasm.imported(module, wasm.FUNCTION)
    found: set[int] = set()
    constants: set[int] = set()
    waiting = set(used.functions) | _of_the_collector(module, imported)
    while waiting:
        place = waiting.pop()
        found.add(place)
        calls = {index - imported for index in instructions.called(bodies[place])}
        waiting |= {one for one in calls if one >= 0} - found
        constants |= instructions.addresses(bodies[place])
    return Profile(frozenset(found), tuple(_unread(module, used.lines, sorted(constants))))


def _of_the_collector(module: bytes, imported: int) -> frozenset[int]:
    """Return the functions that stand in a PyType_Spec as going through or clearing."""
    table = wasm.table(module)
    found = set()
    for segment in wasm.data(module):
        words = memoryview(segment.contents[-segment.begins % 4 :])
        numbers = words[: len(words) // 4 * 4].cast("I")
        for slot, function in itertools.pairwise(numbers):
            if slot in _COLLECTING and table.get(function, 0) >= imported:
                found.add(table[function] - imported)
    return frozenset(found)


def _unread(
    module: bytes, lines: frozenset[int], constants: list[int]
) -> Iterator[tuple[int, int]]:
    """Yield where tables begin and end that nothing read and that no constant comes near to."""
    ends = max(segment.ends for segment in wasm.data(module)) // marks.LINE
    begins = 0
    for line in [*sorted(lines), ends]:
        if line - begins >= _TABLE:
            low = bisect.bisect_left(constants, begins * marks.LINE)
            high = bisect.bisect_left(constants, line * marks.LINE)
            for address in constants[low:high]:
                near = address // marks.LINE
                if near - _MARGIN > begins:
                    yield begins * marks.LINE, (near - _MARGIN) * marks.LINE
                begins = near + _MARGIN
            if line > begins:
                yield begins * marks.LINE, line * marks.LINE
        begins = line + 1


def profile(module: bytes) -> Profile | None:
    """Return what is recorded; None where the record is of another module."""
    told = tomllib.loads(PROFILE.read_text("utf-8"))
    if told["module"] != hashlib.sha256(module).hexdigest():
        return None
    bits = int.from_bytes(base64.b64decode(told["functions"]), "little")
    functions = frozenset(place for place in range(bits.bit_length()) if bits >> place & 1)
    return Profile(functions, tuple((begins, ends) for begins, ends in told["unread"]))


def write_profile(module: bytes, kept: Profile) -> None:
    """Write the record: a bit for each function, in their order, and the data that are not read."""
    bits = sum(1 << place for place in kept.functions)
    text = base64.b64encode(bits.to_bytes(max(kept.functions) // 8 + 1, "little")).decode()
    unread = "".join(f"  [{begins:#x}, {ends:#x}],\n" for begins, ends in kept.unread)
    PROFILE.write_text(
        f'{_HEADING}module = "{hashlib.sha256(module).hexdigest()}"\n'
        f"unread = [\n{unread}]\n"
        f'functions = """\n{textwrap.fill(text, 96)}\n"""\n',
        "utf-8",
    )
