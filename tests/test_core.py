"""What holds for every file of the core: what it may import, and what it must not touch."""

from __future__ import annotations

import ast
import sys
from pathlib import Path

import pytest

CORE = Path(__file__).parent.parent / "calculators"
FILES = sorted(CORE.rglob("*.py"))


def imports(file: Path) -> set[str]:
    """Return the absolute names of the modules a file imports."""
    package = ["calculators", *file.relative_to(CORE).parts[:-1]]
    found = set()
    for node in ast.walk(ast.parse(file.read_text("utf-8"))):
        if isinstance(node, ast.Import):
            found |= {alias.name for alias in node.names}
        elif isinstance(node, ast.ImportFrom):
            base = package[: len(package) - node.level + 1] if node.level else []
            module = ".".join([*base, *([node.module] if node.module else [])])
            found |= {f"{module}.{alias.name}" for alias in node.names}
    return found


def may_import(file: Path, name: str) -> bool:
    """Say whether a file of the core may import a name."""
    if not name.startswith("calculators"):
        return name.split(".")[0] in sys.stdlib_module_names
    part = file.relative_to(CORE).parts[0]
    if part == "engine":
        return name == "calculators" or name.startswith("calculators.engine")
    if part == "common":
        return name.startswith(("calculators.engine", "calculators.common"))
    if part == "rules" and len(file.relative_to(CORE).parts) > 2:
        own = f"calculators.rules.{file.relative_to(CORE).parts[1]}"
        allowed = ("calculators.engine", "calculators.common", own)
        return name.startswith(allowed) or name in (
            "calculators.rules.find",
            "calculators.rules.ids",
        )
    return True


@pytest.mark.parametrize("file", FILES, ids=lambda file: str(file.relative_to(CORE)))
def test_imports_only_what_it_may(file):
    assert [name for name in sorted(imports(file)) if not may_import(file, name)] == []


RULES = [file for file in FILES if file.relative_to(CORE).parts[0] in ("rules", "common")]


@pytest.mark.parametrize("file", RULES, ids=lambda file: str(file.relative_to(CORE)))
def test_no_rule_reads_a_clock_a_file_or_a_float(file):
    tree = ast.parse(file.read_text("utf-8"))
    names = {node.id for node in ast.walk(tree) if isinstance(node, ast.Name)}
    # `answers.today` is a question; `date.today` is a clock.
    clocks = {
        node.attr
        for node in ast.walk(tree)
        if isinstance(node, ast.Attribute)
        and isinstance(node.value, ast.Name)
        and node.value.id in ("date", "datetime", "time")
    }
    assert not names & {"open", "float", "time", "datetime", "environ"}
    assert not clocks & {"today", "now", "utcnow", "time"}
    floats = [
        n for n in ast.walk(tree) if isinstance(n, ast.Constant) and isinstance(n.value, float)
    ]
    assert floats == []
