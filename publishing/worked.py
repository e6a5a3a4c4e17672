"""Which calculators work out which clauses, and where their pages stand."""

import ast
from dataclasses import dataclass
from functools import cache
from pathlib import Path

from calculators import rules
from calculators.engine.calculator import Calculator

PROJECT = Path(__file__).parent.parent
DOCS = PROJECT / "docs"
COMMON = PROJECT / "calculators" / "common"
FOLDER = "cyfrifianellau"


@dataclass(frozen=True)
class Tool:
    """A calculator with a page: `address` is relative to the root of its language."""

    calculator: Calculator

    @property
    def address(self) -> str:
        return f"{FOLDER}/{self.calculator.slug}/"

    def title(self, language: str) -> str:
        return self.calculator.show(language).text(self.calculator.title)

    def asks(self, language: str) -> str:
        return self.calculator.show(language).text(self.calculator.asks)


def tools(docs: Path = DOCS) -> dict[str, Tool]:
    """Every calculator that has a page in `docs`, by slug, in the order of their codes."""
    found = [rules.find(calculator) for calculator in rules.ids()]
    with_page = [one for one in found if (docs / FOLDER / f"{one.slug}.cy.md").exists()]
    return {one.slug: Tool(one) for one in sorted(with_page, key=lambda one: (one.code, one.id))}


def cited_by(clause: str, docs: Path = DOCS) -> list[Tool]:
    """The calculators that give `clause` as a reason, the simplest (that say least else) first."""
    citing = [tool for tool in tools(docs).values() if clause in cites(tool.calculator.id)]
    return sorted(citing, key=lambda tool: len(cites(tool.calculator.id)))


@cache
def cites(calculator: str) -> frozenset[str]:
    """The strings in a calculator's own rule and in the common functions that it calls.

    Those that are clause ids are what the calculator works out. What other modules merely define
    (a shared question, a dated number) is left out: it would give every clause every calculator.
    """
    rules_of = PROJECT / "calculators" / "rules" / calculator.replace("-", "_")
    found: set[str] = set()
    for file in rules_of.glob("*.py"):
        tree = ast.parse(file.read_text("utf-8"))
        found |= _strings(tree)
        for module, function in _called(tree):
            found |= _functions(COMMON / f"{module}.py").get(function, frozenset())
    return frozenset(found)


def _strings(tree: ast.AST) -> set[str]:
    constants = (node.value for node in ast.walk(tree) if isinstance(node, ast.Constant))
    return {value for value in constants if isinstance(value, str)}


def _called(tree: ast.Module) -> set[tuple[str, str]]:
    """Common module and function of each call, as `pay.add_payment()` or imported by name."""
    imported: dict[str, tuple[str, str | None]] = {}
    for node in ast.walk(tree):
        if isinstance(node, ast.ImportFrom) and (node.module or "").split(".")[0] == "common":
            module = (node.module or "").partition(".")[2]
            for name in node.names:
                own = (module, name.name) if module else (name.name, None)
                imported[name.asname or name.name] = own
    calls = [node.func for node in ast.walk(tree) if isinstance(node, ast.Call)]
    found = set()
    for call in calls:
        if isinstance(call, ast.Name) and call.id in imported:
            module, function = imported[call.id]
            found.add((module, function or ""))
        elif isinstance(call, ast.Attribute) and isinstance(call.value, ast.Name):
            module, _ = imported.get(call.value.id, ("", None))
            found.add((module, call.attr))
    return found


@cache
def _functions(file: Path) -> dict[str, frozenset[str]]:
    """The strings in each function of a module."""
    if not file.is_file():
        return {}
    tree = ast.parse(file.read_text("utf-8"))
    defined = (node for node in tree.body if isinstance(node, ast.FunctionDef))
    return {function.name: frozenset(_strings(function)) for function in defined}
