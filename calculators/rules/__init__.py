"""The calculators, one folder each. A folder with a `rule.py` is a calculator; no list names it."""

from __future__ import annotations

from functools import cache
from importlib import import_module
from pkgutil import iter_modules

from ..engine.calculator import Calculator


@cache
def find(calculator: str) -> Calculator:
    """Return the calculator with this id; KeyError where there is none."""
    name = calculator.replace("-", "_")
    if calculator not in ids():
        raise KeyError(calculator)
    found: Calculator = import_module(f"{__name__}.{name}.rule").CALCULATOR
    return found


@cache
def ids() -> tuple[str, ...]:
    """Return the id of every calculator, in alphabetical order."""
    return tuple(sorted(m.name.replace("_", "-") for m in iter_modules(__path__) if m.ispkg))
