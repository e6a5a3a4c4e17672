"""Reads the worked examples that stand beside each rule."""

from __future__ import annotations

import tomllib
from pathlib import Path
from typing import Any

RULES = Path(__file__).parents[2] / "calculators" / "rules"


def of(calculator: str) -> list[dict[str, Any]]:
    """Return the examples of one calculator."""
    path = RULES / calculator.replace("-", "_") / "examples.toml"
    found: list[dict[str, Any]] = tomllib.loads(path.read_text("utf-8"))["example"]
    return found


def every() -> list[tuple[str, dict[str, Any]]]:
    """Return (calculator id, example) for every example there is."""
    folders = sorted(path.parent.name for path in RULES.glob("*/rule.py"))
    ids = [name.replace("_", "-") for name in folders]
    return [(calculator, example) for calculator in ids for example in of(calculator)]
