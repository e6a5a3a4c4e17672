"""Statutory weeks: the official table, and what must hold of every life (reading A03)."""

from __future__ import annotations

import csv
from datetime import date
from decimal import Decimal
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from calculators.common.pay import weekly_pay
from calculators.common.weeks import next_change, ready_reckoner, reckon
from calculators.engine.days import ONE_DAY, add_years, birthday
from calculators.engine.money import to_the_penny
from calculators.rules import find

OFFICIAL = list(csv.DictReader((Path(__file__).parent / "ready_reckoner.csv").open("r")))
BORN = st.dates(date(1930, 1, 1), date(2005, 12, 31))
SERVICE = st.integers(0, 50 * 365)


@pytest.mark.parametrize("row", OFFICIAL, ids=lambda row: row["age"])
def test_the_official_ready_reckoner(row):
    age = int(row.pop("age").rstrip("+"))
    for years, weeks in row.items():
        if weeks:
            assert ready_reckoner(age, int(years)) == Decimal(weeks), years


@pytest.mark.parametrize("age", range(16, 90))
def test_closed_form_equals_the_count_year_by_year(age):
    """For somebody whose birthday falls well after the day of leaving."""
    end = date(2026, 3, 31)
    born = add_years(date(2025, 9, 30), -age)
    for years in range(51):
        start = add_years(date(2026, 4, 1), -years)
        assert reckon(born, start, end).weeks == ready_reckoner(age, years), years


def life(born, begun, length):
    """Return the dates of a service begun at 16 or later."""
    start = birthday(born, 16) + begun * ONE_DAY
    return born, start, start + length * ONE_DAY


@given(born=BORN, begun=st.integers(0, 12_000), length=SERVICE)
def test_another_day_never_costs_a_week_and_there_are_at_most_thirty(born, begun, length):
    born, start, end = life(born, begun, length)
    weeks = reckon(born, start, end).weeks
    assert 0 <= weeks <= 30
    assert reckon(born, start, end + ONE_DAY).weeks >= weeks


@given(born=BORN, begun=st.integers(0, 12_000), length=SERVICE, older=st.integers(1, 3000))
def test_being_older_never_costs_a_week(born, begun, length, older):
    born, start, end = life(born, begun, length)
    assert reckon(born - older * ONE_DAY, start, end).weeks >= reckon(born, start, end).weeks


@given(born=BORN, begun=st.integers(0, 12_000), length=SERVICE)
def test_the_next_change_is_the_first(born, begun, length):
    born, start, end = life(born, begun, length)
    weeks = reckon(born, start, end).weeks
    day = next_change(born, start, end, end + 800 * ONE_DAY)
    until = day or end + 800 * ONE_DAY
    sample = [end + n * ONE_DAY for n in range(1, (until - end).days, 13)]
    assert all(reckon(born, start, d).weeks == weeks for d in [*sample, until - ONE_DAY] if d > end)
    if day:
        assert reckon(born, start, day).weeks != weeks


@given(
    born=st.dates(date(1950, 1, 1), date(2000, 12, 31)),
    begun=st.integers(0, 9_000),
    end=st.dates(date(2013, 1, 1), date(2027, 4, 5)),
    pence=st.integers(1, 50_000_000),
    multiplier=st.decimals(1, 3, places=2),
)
def test_the_council_never_pays_less_than_the_law(born, begun, end, pence, multiplier):
    start = birthday(born, 16) + begun * ONE_DAY
    if start > end:
        return
    answers = {
        "date_of_birth": born.isoformat(),
        "service_start": start.isoformat(),
        "expression_of_interest": end.isoformat(),
        "termination": end.isoformat(),
        "salary": str(Decimal(pence) / 100),
        "multiplier": str(multiplier),
    }
    figures = find("voluntary-severance").run(answers, "en")["figures"]
    assert Decimal(figures["payment"]) >= Decimal(figures["statutory_payment"])


@given(pence=st.integers(1, 50_000_000))
def test_no_salary_in_pence_lands_on_half_a_penny_a_week(pence):
    """So the rounding of a week's pay hides no choice (C 3.1)."""
    exact = Decimal(pence) * 7 / 365
    assert abs(exact - exact.to_integral_value()) != Decimal("0.5")
    assert weekly_pay(Decimal(pence) / 100) == to_the_penny(exact / 100)


def test_the_years_are_numbered_from_the_latest():
    answers = {"date_of_birth": "15/06/1976", "service_start": "01/04/2024"}
    result = find("redundancy-weeks").run(answers | {"termination": "31/03/2026"}, "en")
    (table,) = result["tables"]
    assert [row[:3] for row in table["rows"]] == [
        ["1", "1 April 2025", "31 March 2026"],
        ["2", "1 April 2024", "31 March 2025"],
    ]
