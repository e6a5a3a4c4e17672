"""Which clauses a calculator can cite: those whose ids stand in its code or its numbers."""

from __future__ import annotations

import ast
import re
import tomllib
from collections.abc import Iterator
from functools import cache
from pathlib import Path

from calculators.rules import ids

CORE = Path(__file__).parent.parent / "calculators"
_CLAUSE = re.compile(r"[a-z][a-z0-9]*(?:[.-][a-z0-9]+)*")


@cache
def by(calculator: str) -> frozenset[str]:
    """Return every string that could be a clause id, in the code that `calculator` runs.

    Its rule, the common modules and the other calculators that the rule names, and the dated
    numbers. What is no clause is left for the caller to pass over.
    """
    found: set[str] = set(_in_numbers())
    waiting, seen = [_rule(calculator)], set()
    while waiting:
        file = waiting.pop()
        if file in seen:
            continue
        seen.add(file)
        strings = set(_strings(file))
        found |= strings
        waiting += [_rule(name) for name in strings & set(ids())]
        waiting += [path for path in _imported(file) if path.exists()]
    return frozenset(string for string in found if _CLAUSE.fullmatch(string))


def _rule(calculator: str) -> Path:
    return CORE / "rules" / calculator.replace("-", "_") / "rule.py"


def _strings(file: Path) -> Iterator[str]:
    for node in ast.walk(ast.parse(file.read_text("utf-8"))):
        if isinstance(node, ast.Constant) and isinstance(node.value, str):
            yield node.value


def _imported(file: Path) -> Iterator[Path]:
    """Yield the files of the common modules and of the rules that a file imports."""
    for node in ast.walk(ast.parse(file.read_text("utf-8"))):
        if not isinstance(node, ast.ImportFrom) or not node.level:
            continue
        folder = file.parents[node.level - 1].joinpath(*(node.module or "").split("."))
        for path in (folder.with_suffix(".py"), *(folder / f"{n.name}.py" for n in node.names)):
            if "engine" not in path.parts:
                yield path


def _in_numbers() -> Iterator[str]:
    for file in (CORE / "policy").glob("*.toml"):
        for number in tomllib.loads(file.read_text("utf-8")).values():
            yield number.get("clause", "")
