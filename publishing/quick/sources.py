"""The sources from which the quick archive is compiled: the standard library, stubs, the core."""

from __future__ import annotations

import io
import json
import zipfile
from datetime import date
from decimal import Decimal
from typing import Any

from calculators.engine import catalogue, policy
from calculators.rules import find, ids
from publishing import examples, pyodide

STUBS = pyodide.PROJECT / "publishing" / "quick" / "stubs"
# The module of the core that holds every data file as Python, so that a browser parses none.
PARSED = "calculators/parsed.py"
# Answers that no question takes as they are, or that few do: so that each kind of fault is met.
_ODD: tuple[Any, ...] = ("", "?", "1e99", "31 Chwefror 2026", "dau ddeg mil", "£28.50", [], {}, 7)
# Where the library makes text and compiles it, it asks for what is compiled already.
_READY = {
    "dataclasses.py": (
        "exec(txt, self.globals, ns)",
        'exec(__import__("_ready").code(f"{cls.__module__}.{cls.__qualname__}", txt, "exec"),'
        " self.globals, ns)",
    ),
    "collections/__init__.py": (
        "eval(code, namespace)",
        'eval(__import__("_ready").code(code, code, "eval"), namespace)',
    ),
}
_NO_TIME = (1980, 1, 1, 0, 0, 0)


def archive() -> bytes:
    """Return a zip archive of Python sources; a stub stands in the place of what it replaces."""
    files = _standard_library()
    for path in sorted(STUBS.rglob("*.py")):
        files[path.relative_to(STUBS).as_posix()] = path.read_bytes()
    for path in sorted(pyodide.CORE.rglob("*.py")):
        if path.name not in pyodide.LEFT_OUT:
            files[path.relative_to(pyodide.PROJECT).as_posix()] = path.read_bytes()
    files[PARSED] = parsed().encode()
    made = io.BytesIO()
    with zipfile.ZipFile(made, "w", zipfile.ZIP_STORED) as target:
        for name in sorted(files):
            target.writestr(zipfile.ZipInfo(name, _NO_TIME), files[name])
    return made.getvalue()


def _standard_library() -> dict[str, bytes]:
    with zipfile.ZipFile(pyodide.PACKAGE / "python_stdlib.zip") as library:
        files = {name: library.read(name) for name in library.namelist() if name.endswith(".py")}
    for name, (compiles, asks) in _READY.items():
        text = files[name].decode()
        if text.count(compiles) != 1:
            raise ValueError(f"{name} does not say once: {compiles}")
        files[name] = text.replace(compiles, asks).encode()
    return files


def parsed() -> str:
    """Return the source of a module with the contents of every catalogue and table of numbers."""
    root = pyodide.CORE
    contents: dict[str, Any] = {}
    for path in sorted(root.rglob("*.po")):
        contents[path.relative_to(root).as_posix()] = catalogue.parse(path.read_text("utf-8"))
    for path in sorted(root.glob("policy/*.toml")):
        contents[path.relative_to(root).as_posix()] = policy.parse(path.read_text("utf-8"))
    entries = "".join(f"    {name!r}: {written(value)},\n" for name, value in contents.items())
    return (
        '"""Data files as Python, made at build from the files themselves."""\n'
        "from datetime import date\nfrom decimal import Decimal\n\n"
        f"CONTENTS = {{\n{entries}}}\n"
    )


def written(value: Any) -> str:
    """Return an expression that gives the value again; TypeError for a kind that data never has."""
    if isinstance(value, dict):
        return "{" + ", ".join(f"{key!r}: {written(each)}" for key, each in value.items()) + "}"
    if isinstance(value, list):
        return "[" + ", ".join(map(written, value)) + "]"
    if isinstance(value, Decimal):
        # From its text: a Decimal keeps the zeros at its end, and a float would not.
        return f"Decimal({str(value)!r})"
    if type(value) is date:
        return f"date({value.year}, {value.month}, {value.day})"
    if isinstance(value, str | int):
        return repr(value)
    raise TypeError(type(value))


def requests() -> list[str]:
    """Return what is asked while looking which modules are used: every example, and every fault."""
    asked: list[dict[str, Any]] = [{}, {"calculator": "none"}, {"open": "{}"}, {"save": {}}]
    for name in ids():
        calculator = find(name)
        given = [example["answers"] for example in examples.of(calculator)]
        for odd in _ODD:
            given.append({question.key: odd for question in calculator.questions})
        for language in catalogue.LANGUAGES:
            asked += [{"calculator": name, "language": language, "answers": one} for one in given]
    return [json.dumps(each, default=str) for each in asked]
