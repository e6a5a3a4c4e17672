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
    """A number in force from a day, with its reason: a clause, or a law outside the documents.

    It holds until the next begins, or to `until`, that day included.
    """

    value: Decimal
    since: date
    until: date | None
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

    NotCovered before the first and after an `until`; KeyError for an unknown name.
    """
    for number in reversed(_numbers(name)):
        if number.since <= day:
            if number.until and number.until < day:
                break
            return number
    raise NotCovered(name, day)


def latest(name: str) -> Dated:
    """Return the newest value of a number, for questions that give no day."""
    return _numbers(name)[-1]


@cache
def _numbers(name: str) -> tuple[Dated, ...]:
    """Return every value of the number `file.key`, the oldest first."""
    file, key = name.split(".")
    entry = table(file)[key]
    outside = Outside(entry["outside"]) if "outside" in entry else None
    return tuple(
        Dated(
            value=Decimal(row["value"]),
            since=row["from"],
            until=row.get("until"),
            clause=entry.get("clause"),
            outside=outside,
            decided=row["decided"],
        )
        for row in entry["values"]
    )
