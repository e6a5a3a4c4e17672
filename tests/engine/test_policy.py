"""Dated numbers: each with its reason, in order, and silent outside their days."""

from __future__ import annotations

import csv
from datetime import date, timedelta
from decimal import Decimal
from pathlib import Path

import pytest

from calculators.engine import policy

FOLDER = Path(__file__).parents[2] / "calculators" / "policy"
NUMBERS = [
    f"{path.stem}.{key}"
    for path in sorted(FOLDER.glob("*.toml"))
    for key, entry in policy.table(path.stem).items()
    if "values" in entry
]
CAPS = list(csv.DictReader((Path(__file__).parent / "statutory_week_caps.csv").open("r")))


@pytest.mark.parametrize("name", NUMBERS)
def test_each_value_has_its_reason_and_its_decision(name):
    file, key = name.split(".")
    entry = policy.table(file)[key]
    assert ("clause" in entry) != ("outside" in entry)
    days = [row["from"] for row in entry["values"]]
    assert days == sorted(set(days))
    assert all(row["decided"] for row in entry["values"])


@pytest.mark.parametrize("row", CAPS, ids=lambda row: row["from"])
def test_the_cap_on_a_week_holds_from_its_first_day_to_its_last(row):
    first, last = (date.fromisoformat(row[key]) for key in ("from", "to"))
    if first == date(2012, 1, 1):
        first = date(2012, 2, 1)  # January 2012: the sources disagree
    for day in (first, last):
        assert policy.on("law.week_cap", day).value == Decimal(row["week_cap_gbp"])


@pytest.mark.parametrize("day", [date(2012, 1, 31), date(2027, 4, 6), date(1900, 1, 1)])
def test_no_cap_is_guessed_outside_the_table(day):
    with pytest.raises(policy.NotCovered):
        policy.on("law.week_cap", day)


def test_the_multiplier_begins_with_the_policy():
    begins = date(2012, 9, 28)
    found = policy.on("severance.multiplier", begins)
    assert (found.value, found.clause) == (Decimal("1.5"), "c-3.1")
    with pytest.raises(policy.NotCovered):
        policy.on("severance.multiplier", begins - timedelta(days=1))


def test_an_unknown_number_is_an_error_of_ours():
    with pytest.raises(KeyError):
        policy.on("severance.unknown", date(2026, 1, 1))
    with pytest.raises(KeyError):
        policy.on("unknown.multiplier", date(2026, 1, 1))
