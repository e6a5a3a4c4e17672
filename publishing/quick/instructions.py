"""The instructions of WebAssembly's functions, one after the other, with what they carry.

The numbers are those of the WebAssembly Core Specification, chapter 5.4, "Instructions", and of the
earlier form of exceptions (`try`, `catch`, `delegate`) that compilers still write.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import NamedTuple

from publishing.quick import values, wasm

CALL, CONSTANT = 0x10, 0x41
# i32.load up to i64.load32_u, and i32.store up to i64.store32 (5.4.7).
LOADS, STORES = range(0x28, 0x36), range(0x36, 0x3F)
WIDE = 0xFC
# memory.init, memory.copy, table.init and table.copy carry two numbers, the others one or none.
MEMORY_COPY = 10
_WIDE_WITH_TWO = (8, MEMORY_COPY, 12, 14)
_WIDE_WITHOUT = range(8)
_BRANCH_TABLE, _TYPED_SELECT = 0x0E, 0x1C
_FLOAT, _DOUBLE = 0x43, 0x44
_WITH_TWO = {0x11, 0x13, *LOADS, *STORES}
_WITH_ONE = {
    *(0x02, 0x03, 0x04, 0x06, 0x07, 0x08, 0x09, 0x0C, 0x0D, CALL, 0x12, 0x18),
    *range(0x20, 0x27),
    *(0x3F, 0x40, CONSTANT, 0x42, 0xD0, 0xD2),
}
_WITHOUT = {0x00, 0x01, 0x05, 0x0B, 0x0F, 0x19, 0x1A, 0x1B, 0xD1, *range(0x45, 0xC5)}


class Instruction(NamedTuple):
    """An instruction: its number, where it begins and ends in the function, and its numbers.

    A constant's number is read without its sign, as an address is.
    """

    opcode: int
    begins: int
    ends: int
    numbers: tuple[int, ...]


def of(function: bytes) -> Iterator[Instruction]:
    """Yield the instructions of a function; values.Unreadable for one that is not known here."""
    reader = values.Reader(function, wasm.locals_of(function)[1])
    while not reader.ends():
        begins, opcode = reader.at, reader.byte()
        numbers = _numbers(opcode, reader)
        yield Instruction(opcode, begins, reader.at, numbers)


def _numbers(opcode: int, reader: values.Reader) -> tuple[int, ...]:
    if opcode in _WITHOUT:
        return ()
    if opcode == CONSTANT:
        return (reader.signed() & 0xFFFFFFFF,)
    if opcode in _WITH_ONE:
        return (reader.number(),)
    if opcode in _WITH_TWO:
        return (reader.number(), reader.number())
    if opcode == _BRANCH_TABLE:
        return tuple(reader.number() for _ in range(reader.number() + 1))
    if opcode == _TYPED_SELECT:
        return tuple(reader.number() for _ in range(reader.number()))
    if opcode in (_FLOAT, _DOUBLE):
        reader.bytes(4 if opcode == _FLOAT else 8)
        return ()
    if opcode == WIDE:
        second = reader.number()
        if second in _WIDE_WITHOUT:
            return (second,)
        return (second, *(reader.number() for _ in range(1 + (second in _WIDE_WITH_TWO))))
    raise values.Unreadable(f"instruction {opcode:#x} at {reader.at - 1}")


def called(function: bytes) -> set[int]:
    """Return the indices of the functions that a function calls by their index."""
    return {one.numbers[0] for one in of(function) if one.opcode == CALL}


def addresses(function: bytes) -> set[int]:
    """Return every number in a function that may be the address of data."""
    found = set()
    for one in of(function):
        if one.opcode == CONSTANT:
            found.add(one.numbers[0])
        elif one.opcode in LOADS or one.opcode in STORES:
            found.add(one.numbers[1])
    return found
