"""Which calculators work out which clauses, and where their pages stand."""

import ast
from dataclasses import dataclass
from functools import cache
from pathlib import Path

from calculators import rules
from calculators.engine.calculator import Calculator

PROJECT = Path(__file__).parent.parent
DOCS = PROJECT / "docs"
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
    """The calculators whose own rule gives `clause` as a reason or a question's source."""
    return [tool for tool in tools(docs).values() if clause in cites(tool.calculator.id)]


@cache
def cites(calculator: str) -> frozenset[str]:
    """The strings in a calculator's own rule; those that are clause ids are what it works out."""
    rule = PROJECT / "calculators" / "rules" / calculator.replace("-", "_") / "rule.py"
    tree = ast.parse(rule.read_text("utf-8"))
    constants = (node.value for node in ast.walk(tree) if isinstance(node, ast.Constant))
    return frozenset(value for value in constants if isinstance(value, str))
