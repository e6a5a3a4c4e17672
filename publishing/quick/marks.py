"""Marks a module so that, while it runs, it notes which functions it calls and what data it reads.

Each function begins with a note of itself. Before each load from memory its address is noted, and
each copy is noted as the loads that it stands for: in a byte for each line of data, in the part of
memory before all data, which C leaves empty for the pointer to nothing.
"""

from __future__ import annotations

from publishing.quick import instructions, values, wasm

# The exports that hold the notes; record.mjs keeps them from Pyodide, which reads every export.
MARK = "used "
# How many bytes of data are one line.
_LINE_BITS = 12
LINE = 1 << _LINE_BITS
_I32 = 0x7F
# A number that can be changed, 0 at first (5.5.9).
_FLAG = b"\x7f\x01\x41\x00\x0b"


def marked(module: bytes) -> bytes:
    """Return the module with its notes."""
    bodies = wasm.functions(module)
    signatures = wasm.signatures(module)
    imported = wasm.imported(module, wasm.FUNCTION)
    reads, copies = imported + len(bodies), imported + len(bodies) + 1
    first = wasm.imported(module, wasm.GLOBAL) + wasm.count(module, wasm.GLOBALS)
    noting = [
        _noting(body, len(signatures[place].parameters), first + place, reads, copies)
        for place, body in enumerate(bodies)
    ]
    segments = wasm.data(module)
    ends = max(segment.ends for segment in segments)
    if ends >> _LINE_BITS >= min(segment.begins for segment in segments):
        raise values.Unreadable("no place for the notes before the data")
    added = [_note_of_a_read(ends), _note_of_a_copy(reads)]
    types = [wasm.type_index(module, parameters) for parameters in (1, 3)]
    return wasm.replaced(
        module,
        {
            wasm.FUNCTIONS: wasm.longer(module, wasm.FUNCTIONS, map(values.number, types)),
            wasm.GLOBALS: wasm.longer(module, wasm.GLOBALS, [_FLAG] * len(bodies)),
            wasm.EXPORTS: wasm.exporting(
                [
                    *wasm.exports(module),
                    *(
                        wasm.Export(f"{MARK}{place}", wasm.GLOBAL, first + place)
                        for place in range(len(bodies))
                    ),
                ]
            ),
            wasm.CODE: wasm.code([*noting, *added]),
        },
    )


def _noting(body: bytes, parameters: int, flag: int, reads: int, copies: int) -> bytes:
    """Return a function that notes its call, what it reads and what it copies."""
    groups, begins = wasm.locals_of(body)
    address = values.number(parameters + sum(count for count, _kind in groups))
    # `i32.const 1`, `global.set`.
    made = [wasm.with_locals([*groups, (1, _I32)]), b"\x41\x01\x24" + values.number(flag)]
    for one in instructions.of(body):
        if one.opcode in instructions.LOADS:
            # `local.tee`, `local.get`, `i32.const`, `i32.add`, `call`.
            offset = values.signed(one.numbers[1])
            made.append(b"\x22" + address + b"\x20" + address + b"\x41" + offset + b"\x6a")
            made.append(b"\x10" + values.number(reads))
        if one.opcode == instructions.WIDE and one.numbers[0] == instructions.MEMORY_COPY:
            made.append(b"\x10" + values.number(copies))
        else:
            made.append(body[one.begins : one.ends])
        begins = one.ends
    return b"".join(made) + body[begins:]


def _note_of_a_read(ends: int) -> bytes:
    """(address): where it is one of the data, puts 1 into the line's byte."""
    return (
        b"\x00\x20\x00\x41"
        + values.signed(ends)
        # `i32.lt_u`, `if`, `local.get 0`, `i32.const`.
        + b"\x49\x04\x40\x20\x00\x41"
        + values.signed(_LINE_BITS)
        # `i32.shr_u`, `i32.const 1`, `i32.store8`, `end`, `end`.
        + b"\x76\x41\x01\x3a\x00\x00\x0b\x0b"
    )


def _note_of_a_copy(reads: int) -> bytes:
    """(to, from, size): notes every line that is read, and copies."""
    call = b"\x10" + values.number(reads)
    line = values.signed(LINE)
    return (
        # A local: what of the size is still to be noted.
        b"\x01\x01\x7f\x20\x02\x21\x03"
        # `block`, `loop`: leave where nothing is left; note from + left - 1; one line less.
        b"\x02\x40\x03\x40\x20\x03\x45\x0d\x01\x20\x01\x20\x03\x6a\x41\x01\x6b"
        + call
        # `if left > LINE: left -= LINE`, and again.
        + b"\x20\x03\x41"
        + line
        + b"\x4b\x04\x40\x20\x03\x41"
        + line
        + b"\x6b\x21\x03\x0c\x01\x0b"
        # The first byte of all.
        + b"\x20\x01"
        + call
        + b"\x0b\x0b"
        # `memory.copy`.
        + b"\x20\x00\x20\x01\x20\x02\xfc\x0a\x00\x00\x0b"
    )
