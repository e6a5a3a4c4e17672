"""WebAssembly's binary format, as much as is needed to change functions and exports of a module.

The sections are those of the WebAssembly Core Specification, chapter 5, "Binary Format". What is not
changed is passed on as the bytes that it was.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from publishing.quick import values

_PREAMBLE = b"\0asm\1\0\0\0"
# 5.5.2, "Sections".
TYPES, IMPORTS, FUNCTIONS, TABLES = 1, 2, 3, 4
GLOBALS, EXPORTS, ELEMENTS, CODE, DATA, DATA_COUNT = 6, 7, 9, 10, 11, 12
# 5.5.5 and 5.5.10: the kinds of what is imported and exported.
FUNCTION, TABLE, MEMORY, GLOBAL, TAG = range(5)
# 5.5.13: a function without locals, and in it `unreachable` and `end`.
TRAP = b"\x00\x00\x0b"
_OF_FUNCTION, _END = 0x60, 0x0B


@dataclass(frozen=True)
class Export:
    """An export (5.5.10): its name, its kind, and its index among those of its kind."""

    name: str
    kind: int
    index: int


@dataclass(frozen=True)
class Import:
    """An import (5.5.5): the module and name that it is asked by, and its kind."""

    module: str
    name: str
    kind: int


@dataclass(frozen=True)
class Type:
    """A function's type (5.3.5): the kinds of its parameters and of its results, a byte each."""

    parameters: bytes
    results: bytes


@dataclass(frozen=True)
class Segment:
    """A piece of data (5.5.14): where in memory it begins, and its bytes."""

    begins: int
    contents: bytes

    @property
    def ends(self) -> int:
        return self.begins + len(self.contents)


def sections(module: bytes) -> list[tuple[int, bytes]]:
    """Return every section of a module (5.5.2): its number and what it holds."""
    reader = values.Reader(module)
    if reader.bytes(len(_PREAMBLE)) != _PREAMBLE:
        raise values.Unreadable("no module of version 1")
    found = []
    while not reader.ends():
        kind = reader.byte()
        found.append((kind, reader.bytes(reader.number())))
    return found


def written(parts: list[tuple[int, bytes]]) -> bytes:
    """Return the module with these sections."""
    return _PREAMBLE + b"".join(
        bytes([number]) + values.sized(contents) for number, contents in parts
    )


def replaced(module: bytes, changed: dict[int, bytes]) -> bytes:
    """Return the module with other contents for some of its sections."""
    return written([(each, changed.get(each, contents)) for each, contents in sections(module)])


def section(module: bytes, wanted: int) -> bytes:
    """Return what a section holds; a module without it holds none of its kind."""
    return dict(sections(module)).get(wanted, b"\0")


def functions(module: bytes) -> list[bytes]:
    """Return the code of every function of the module's own: its locals and its body (5.5.13)."""
    reader = values.Reader(section(module, CODE))
    return [reader.bytes(reader.number()) for _ in range(reader.number())]


def code(bodies: list[bytes]) -> bytes:
    """Return the contents of a code section."""
    return values.number(len(bodies)) + b"".join(map(values.sized, bodies))


def locals_of(function: bytes) -> tuple[list[tuple[int, int]], int]:
    """Return the groups of a function's locals, each how many and of what kind, and where they end."""
    reader = values.Reader(function)
    groups = [(reader.number(), reader.byte()) for _ in range(reader.number())]
    return groups, reader.at


def with_locals(groups: list[tuple[int, int]]) -> bytes:
    """Return the beginning of a function with these groups of locals (5.5.13)."""
    return values.number(len(groups)) + b"".join(
        values.number(count) + bytes([kind]) for count, kind in groups
    )


def count(module: bytes, wanted: int) -> int:
    """Return how many entries a section has."""
    return values.Reader(section(module, wanted)).number()


def longer(module: bytes, wanted: int, added: Iterable[bytes]) -> bytes:
    """Return the contents of a section with more entries at its end."""
    reader = values.Reader(section(module, wanted))
    entries = list(added)
    before = reader.number()
    return values.number(before + len(entries)) + reader.contents[reader.at :] + b"".join(entries)


def _types(module: bytes) -> list[Type]:
    reader = values.Reader(section(module, TYPES))
    found = []
    for _ in range(reader.number()):
        if reader.byte() != _OF_FUNCTION:
            raise values.Unreadable(f"a type at {reader.at - 1}")
        found.append(Type(reader.bytes(reader.number()), reader.bytes(reader.number())))
    return found


def signatures(module: bytes) -> list[Type]:
    """Return the type of every function of the module's own (5.5.6)."""
    types = _types(module)
    reader = values.Reader(section(module, FUNCTIONS))
    return [types[reader.number()] for _ in range(reader.number())]


def type_index(module: bytes, parameters: int) -> int:
    """Return the index of the type with so many i32 and no result; ValueError if there is none."""
    return _types(module).index(Type(b"\x7f" * parameters, b""))


def imported(module: bytes, kind: int) -> int:
    """Return how many of a kind are imported: the first index of the module's own."""
    return sum(one.kind == kind for one in imports(module))


def table(module: bytes) -> dict[int, int]:
    """Return the functions that are put into the first table at the start, by place (5.5.12)."""
    reader = values.Reader(section(module, ELEMENTS))
    found: dict[int, int] = {}
    for _ in range(reader.number()):
        if reader.bytes(2) != b"\x00\x41":
            raise values.Unreadable(f"a segment of elements at {reader.at - 2}")
        begins = reader.signed()
        if reader.byte() != _END:
            raise values.Unreadable(f"a place at {reader.at - 1}")
        found.update((begins + n, reader.number()) for n in range(reader.number()))
    return found


def data(module: bytes) -> list[Segment]:
    """Return the segments of data that are put into memory at the start (5.5.14)."""
    reader = values.Reader(section(module, DATA))
    found = []
    for _ in range(reader.number()):
        # Into the first memory, at the address of an `i32.const`.
        if reader.bytes(2) != b"\x00\x41":
            raise values.Unreadable(f"a segment of data at {reader.at - 2}")
        begins = reader.signed()
        if reader.byte() != _END:
            raise values.Unreadable(f"an address at {reader.at - 1}")
        found.append(Segment(begins, reader.bytes(reader.number())))
    return found


def segments(given: list[Segment]) -> bytes:
    """Return the contents of a section of data."""
    entries = (
        b"\x00\x41" + values.signed(one.begins) + bytes([_END]) + values.sized(one.contents)
        for one in given
    )
    return values.number(len(given)) + b"".join(entries)


def imports(module: bytes) -> Iterator[Import]:
    """Yield what the module imports (5.5.5)."""
    reader = values.Reader(section(module, IMPORTS))
    for _ in range(reader.number()):
        where, name, kind = reader.name(), reader.name(), reader.byte()
        if kind == FUNCTION:
            reader.number()
        elif kind == GLOBAL:
            reader.bytes(2)
        elif kind == TAG:
            reader.byte()
            reader.number()
        else:
            if kind == TABLE:
                reader.byte()
            # 5.3.6, "Limits": with or without a largest size.
            for _ in range(1 + (reader.byte() & 1)):
                reader.number()
        yield Import(where, name, kind)


def exports(module: bytes) -> list[Export]:
    """Return what the module exports (5.5.10)."""
    reader = values.Reader(section(module, EXPORTS))
    return [Export(reader.name(), reader.byte(), reader.number()) for _ in range(reader.number())]


def exporting(given: list[Export]) -> bytes:
    """Return the contents of an export section."""
    entries = (
        values.sized(one.name.encode()) + bytes([one.kind]) + values.number(one.index)
        for one in given
    )
    return values.number(len(given)) + b"".join(entries)
