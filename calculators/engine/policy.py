"""Dated numbers: what the Council or Parliament decides, from which day, and who decided it."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from functools import cache
from typing import Any

from . import files


@dataclass(frozen=True)
class Outside:
    """A reason that is not in the two documents: a named law or calendar."""

    name: str


@dataclass(frozen=True)
class Dated:
    """A number in force on a day, with its reason: a clause, or a law outside the documents."""

    value: Decimal
    since: date
    clause: str | None
    outside: Outside | None
    decided: str


class NotCovered(LookupError):
    """No value is known for that day; nothing may be guessed."""


@cache
def table(name: str) -> dict[str, Any]:
    """Return one TOML file of numbers; decimals are kept exactly as written."""
    found = files.read_parsed(f"policy/{name}.toml", parse)
    if found is None:
        raise KeyError(name)
    return found


def parse(text: str) -> dict[str, Any]:
    """Return the contents of one TOML file's text, its decimals exact."""
    # A browser is given the numbers already parsed, and then needs no parser.
    import tomllib

    return tomllib.loads(text, parse_float=Decimal)


def on(name: str, day: date) -> Dated:
    """Return the number `file.key` in force on a day.

    A row holds from its `from` until the next, or to its `until` (that day included).
    NotCovered before the first row and after an `until`; KeyError for an unknown name.
    """
    file, key = name.split(".")
    entry = table(file)[key]
    for row in reversed(entry["values"]):
        if row["from"] <= day:
            if "until" in row and row["until"] < day:
                break
            return _dated(entry, row)
    raise NotCovered(name, day)


def latest(name: str) -> Dated:
    """Return the newest value of a number, for questions that give no day."""
    file, key = name.split(".")
    entry = table(file)[key]
    return _dated(entry, entry["values"][-1])


def _dated(entry: dict[str, Any], row: dict[str, Any]) -> Dated:
    outside = Outside(entry["outside"]) if "outside" in entry else None
    value = Decimal(row["value"])
    return Dated(value, row["from"], entry.get("clause"), outside, row["decided"])
