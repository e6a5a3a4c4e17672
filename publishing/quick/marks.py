"""Marks a module so that, while it runs, it notes which of its functions are used."""

from __future__ import annotations

from publishing.quick import wasm

# The exports that hold the notes; record.mjs keeps them from Pyodide, which reads every export.
MARK = "used "
# `i32.const 1`, `global.set`: the first instructions of every function.
_NOTE = b"\x41\x01\x24"
# A number that can be changed, 0 at first (5.5.9).
_FLAG = b"\x7f\x01\x41\x00\x0b"


def marked(module: bytes) -> bytes:
    """Return the module with a number for each of its functions, which becomes 1 when it is called."""
    bodies = wasm.functions(module)
    own = wasm.Reader(wasm.section(module, wasm.GLOBALS))
    count = own.number()
    first = count + sum(one.kind == wasm.GLOBAL for one in wasm.imports(module))
    noting = []
    for place, body in enumerate(bodies):
        begins = wasm.after_locals(body)
        note = _NOTE + wasm.number(first + place)
        noting.append(body[:begins] + note + body[begins:])
    flags = [wasm.Export(f"{MARK}{n}", wasm.GLOBAL, first + n) for n in range(len(bodies))]
    return wasm.replaced(
        module,
        {
            wasm.GLOBALS: wasm.number(count + len(bodies))
            + own.contents[own.at :]
            + _FLAG * len(bodies),
            wasm.EXPORTS: wasm.exporting([*wasm.exports(module), *flags]),
            wasm.CODE: wasm.code(noting),
        },
    )
