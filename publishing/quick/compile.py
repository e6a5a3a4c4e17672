"""Runs inside Pyodide, so that the bytecode is of its own kind: compiles what has been used."""

import ast
import io
import marshal
import zipfile
from importlib.util import MAGIC_NUMBER, source_hash
from types import CodeType
from typing import Any

# Compiled without a check against a source, for none is in the archive (PEP 552).
_UNCHECKED = (1).to_bytes(4, "little")
_NO_TIME = (1980, 1, 1, 0, 0, 0)
_CORE = "calculators/"
_READY = "_ready.py"
# The core keeps its asserts; the library, which is tried and tested, needs none.
_OPTIMIZED_CORE, _OPTIMIZED_LIBRARY = 0, 2


def archive(sources: str, used: set[str] | None, noted: dict[str, Any]) -> bytes:
    """Return the archive of all of the core in the archive at `sources`, and of what is used of the library.

    Of all of the library where `used` is None. `noted` is what the library compiled for itself meanwhile.
    """
    made = io.BytesIO()
    with (
        zipfile.ZipFile(sources) as given,
        zipfile.ZipFile(made, "w", zipfile.ZIP_STORED) as target,
    ):
        for name in given.namelist():
            if used is None or name.startswith(_CORE) or name in used:
                source = given.read(name)
                if name == _READY:
                    source = ready(source, noted)
                target.writestr(zipfile.ZipInfo(name + "c", _NO_TIME), compiled(name, source))
    return made.getvalue()


def ready(source: bytes, noted: dict[str, Any]) -> bytes:
    """Return the source of _ready with what it was asked for, compiled."""
    code = {
        key: _marshalled(compile(text, "<string>", mode, dont_inherit=True))
        for key, (text, mode) in noted["ASKED"].items()
    }
    found = {"CODE": code, **{name: noted[name] for name in ("EXPRESSIONS", "REPLACEMENTS")}}
    lines = source.decode().splitlines()
    for name, contents in found.items():
        [place] = [at for at, line in enumerate(lines) if line.startswith(f"{name}: ")]
        lines[place] = f"{name} = {contents!r}"
    return "\n".join(lines).encode()


def compiled(name: str, source: bytes) -> bytes:
    """Return the contents of a .pyc without what only a programmer reads."""
    if name.startswith(_CORE):
        tree = without_docstrings(ast.parse(source))
        code = compile(tree, name, "exec", dont_inherit=True, optimize=_OPTIMIZED_CORE)
    else:
        code = compile(source, name, "exec", dont_inherit=True, optimize=_OPTIMIZED_LIBRARY)
    return MAGIC_NUMBER + _UNCHECKED + source_hash(source) + _marshalled(code)


def _marshalled(code: CodeType) -> bytes:
    # Written twice: the second writing no longer depends on what else this Python remembers.
    return marshal.dumps(marshal.loads(marshal.dumps(without_lines(code))))


def without_docstrings(tree: ast.Module) -> ast.Module:
    """Return the tree without its functions' docstrings; those of classes are kept.

    A dataclass without a docstring makes itself one, and that takes longer than to read one.
    """
    for node in ast.walk(tree):
        if isinstance(node, ast.FunctionDef | ast.Module) and ast.get_docstring(node, False):
            # A body may not be empty, and nothing may stand before an import from __future__.
            node.body = node.body[1:] or [ast.copy_location(ast.Pass(), node.body[0])]
    return tree


def without_lines(code: CodeType) -> CodeType:
    """Return the code object, and those inside it, without the table of line numbers."""
    inside = tuple(without_lines(c) if isinstance(c, CodeType) else c for c in code.co_consts)
    return code.replace(co_linetable=b"", co_consts=inside)
