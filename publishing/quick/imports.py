"""What a module without its unused functions still asks of the script beside it."""

from __future__ import annotations

from dataclasses import dataclass

from publishing.quick import instructions, wasm

# Where dynamic linking asks for addresses, by name (tool-conventions, DynamicLinking.md).
_ADDRESSES = ("GOT.func", "GOT.mem")
_READ, _WRITTEN, _REFERRED = 0x23, 0x24, 0xD2


@dataclass(frozen=True)
class Wanted:
    """Names of functions and of addresses: those that are made use of, and those that are not."""

    functions: frozenset[str]
    addresses: frozenset[str]
    idle_functions: frozenset[str]
    idle_addresses: frozenset[str]


def wanted(module: bytes, kept: frozenset[int]) -> Wanted:
    """Return what these functions of a module, and its table, make use of.

    A function is used where it is called by its index or stands in the table; an address where it is
    read. All imported globals but addresses count as functions do: by name, and none is idle.
    """
    bodies = wasm.functions(module)
    called = set(wasm.table(module).values())
    read = set()
    for place in kept:
        for one in instructions.of(bodies[place]):
            if one.opcode in (instructions.CALL, _REFERRED):
                called.add(one.numbers[0])
            elif one.opcode in (_READ, _WRITTEN):
                read.add(one.numbers[0])
    asked = list(wasm.imports(module))
    functions = [one.name for one in asked if one.kind == wasm.FUNCTION]
    used = {functions[index] for index in called if index < len(functions)}
    every = [one for one in asked if one.kind == wasm.GLOBAL]
    by_address = {one.name for one in every if one.module in _ADDRESSES}
    addresses = {
        one.name for index, one in enumerate(every) if one.module in _ADDRESSES and index in read
    }
    return Wanted(
        frozenset(used),
        frozenset(addresses),
        frozenset(functions) - used,
        frozenset(by_address - addresses),
    )
