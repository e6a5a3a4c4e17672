"""Whom each calculator is for: the groups of the calculators' front page and of the navigation."""

from __future__ import annotations

import tomllib
from functools import cache
from pathlib import Path
from typing import Any

from calculators.rules import find, ids
from publishing import told, worked

FILE = Path(__file__).with_suffix(".toml")
EMPLOYEE, LEAD = "employee", "lead"


@cache
def _groups() -> dict[str, dict[str, Any]]:
    return tomllib.loads(FILE.read_text("utf-8"))


def of(calculator: str) -> str:
    """Return the group in whose part of the navigation a calculator stands."""
    for group, about in _groups().items():
        if calculator in about["calculators"]:
            return group
    return LEAD if told.of_lead(find(calculator)) else EMPLOYEE


def members(group: str) -> list[str]:
    """Return the calculators of a group: those it names in that order, then by their codes."""
    named: list[str] = _groups()[group]["calculators"]
    others = [name for name in ids() if of(name) == group and name not in named]
    return [*named, *sorted(others, key=_code)]


def pages() -> dict[str, list[str]]:
    """Return each group's pages below docs/, for the navigation."""
    return {
        group: [
            f"{worked.FOLDER}/{slug}.md"
            for slug in (
                *([about["own"]["slug"]] if "own" in about else []),
                *(find(name).slug for name in members(group)),
            )
        ]
        for group, about in _groups().items()
    }


def for_lead(address: str) -> bool:
    """Return whether the page at an address is for the lead of a collaborative."""
    below = address.rstrip("/").removeprefix("en/")
    return f"{below}.md" in pages()[LEAD]


def groups(language: str) -> list[dict[str, Any]]:
    """Return each group with its title and its entries: address, title and question."""
    made = []
    for group, about in _groups().items():
        entries = [_entry(name, language) for name in (*members(group), *about["also"])]
        if own := about.get("own"):
            address = f"{worked.FOLDER}/{own['slug']}/"
            entry = {"address": address, "title": own["title"][language]}
            entries.insert(0, entry | {"asks": own["asks"][language]})
        made.append({"id": group, "title": about[language], "entries": entries})
    return made


def _entry(name: str, language: str) -> dict[str, str]:
    tool = worked.Tool(find(name))
    return {"address": tool.address, "title": tool.title(language), "asks": tool.asks(language)}


def _code(name: str) -> tuple[str, int]:
    """Return the order of the specification: K01, K02 … K25, then P1 … P7."""
    code = find(name).code.partition("+")[0]
    return code[0], int(code[1:])
