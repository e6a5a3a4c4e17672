"""In the place of Pyodide's own running of Python text, which parses it to find its last value."""

from importlib import import_module
from typing import Any

from _ready import code


def eval_code(
    source: str,
    globals: dict[str, Any] | None = None,
    locals: dict[str, Any] | None = None,
    **_settings: Any,
) -> Any:
    """Run the text; where it is one line, return the value of what follows its last semicolon."""
    around = {} if globals is None else globals
    if "\n" in source:
        return exec(source, around, locals)
    before, _, last = source.rpartition(";")
    exec(code(before, before, "exec"), around, locals)
    return eval(code(last, last.strip(), "eval"), around, locals)


def pyimport_impl(path: str) -> Any:
    """Return a module, or a name of a module."""
    stem, _, name = path.rpartition(".")
    if not stem:
        return import_module(name)
    found = getattr(import_module(stem), name, None)
    return import_module(path) if found is None else found
