"""Lengths of service, first and last day both counted (reading A02)."""

from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from calculators.engine.days import ONE_DAY
from calculators.engine.service import complete_months, complete_years, completed_on, years_back

DAYS = st.dates(date(1950, 1, 1), date(2060, 12, 31))


@pytest.mark.parametrize(
    ("start", "end", "years"),
    [
        (date(2010, 4, 1), date(2026, 3, 31), 16),
        (date(2010, 4, 1), date(2026, 3, 30), 15),
        (date(2024, 4, 1), date(2026, 3, 31), 2),
        (date(2002, 4, 8), date(2003, 4, 7), 1),  # Pacitti Jones v O'Brien [2005] CSIH 56
        (date(2024, 3, 1), date(2026, 2, 28), 2),
        (date(2024, 2, 29), date(2025, 2, 27), 0),
        (date(2024, 2, 29), date(2025, 2, 28), 1),
        (date(2023, 3, 1), date(2024, 2, 28), 0),
        (date(2023, 3, 1), date(2024, 2, 29), 1),
        (date(2026, 4, 1), date(2026, 3, 31), 0),
        (date(2026, 4, 1), date(2025, 3, 31), 0),
    ],
)
def test_whole_years(start, end, years):
    assert complete_years(start, end) == years


@pytest.mark.parametrize(
    ("start", "end", "months"),
    [
        (date(2026, 1, 1), date(2026, 3, 31), 3),
        (date(2026, 1, 2), date(2026, 3, 31), 2),
        (date(2026, 3, 1), date(2026, 3, 31), 1),
        (date(2026, 3, 2), date(2026, 3, 31), 0),
        (date(2025, 11, 30), date(2026, 2, 28), 3),
    ],
)
def test_whole_months(start, end, months):
    assert complete_months(start, end) == months


@given(start=DAYS, length=st.integers(0, 20_000))
def test_another_day_never_takes_a_year_away(start, length):
    end = start + length * ONE_DAY
    assert complete_years(start, end + ONE_DAY) - complete_years(start, end) in (0, 1)


@given(start=DAYS, years=st.integers(1, 45))
def test_a_year_is_complete_on_one_day_and_not_the_day_before(start, years):
    day = completed_on(start, years)
    assert complete_years(start, day) == years
    assert complete_years(start, day - ONE_DAY) == years - 1


@given(start=DAYS, length=st.integers(400, 20_000))
def test_years_reckoned_back_follow_one_another_and_lie_within_the_service(start, length):
    end = start + length * ONE_DAY
    years = list(years_back(start, end))
    assert len(years) == complete_years(start, end)
    assert years[0].last == end
    assert years[-1].first >= start
    for later, earlier in zip(years, years[1:], strict=False):
        assert earlier.last + ONE_DAY == later.first
