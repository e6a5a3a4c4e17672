"""Bank holidays in Wales by rule, against a well-kept package's lists, year by year."""

from __future__ import annotations

from datetime import date

import holidays as well_kept
import pytest

from calculators.engine import holidays
from calculators.engine.policy import NotCovered
from calculators.engine.show import Show

YEARS = range(2012, 2036)


@pytest.mark.parametrize("year", YEARS)
def test_every_holiday_that_takes_away_a_working_day_is_known(year):
    theirs = well_kept.country_holidays("GB", subdiv="WLS", years=year)
    weekdays = {day for day in theirs if day.year == year and day.weekday() < 5}
    assert set(holidays.of(year)) == weekdays


# Years in which the computus has a week taken away, and one in which it has not.
@pytest.mark.parametrize(
    "sunday",
    [date(1954, 4, 18), date(1981, 4, 19), date(2026, 4, 5), date(2049, 4, 18), date(2076, 4, 19)],
)
def test_easter(sunday):
    assert holidays.easter(sunday.year) == sunday


@pytest.mark.parametrize("year", [2011, 2036])
def test_outside_the_years_that_were_checked_nothing_is_guessed(year):
    assert not holidays.covered(year)
    with pytest.raises(NotCovered):
        holidays.of(year)
    with pytest.raises(NotCovered):
        holidays.is_working_day(date(year, 6, 3))


def test_all_the_years_that_are_covered_are_checked():
    assert [year for year in range(1990, 2060) if holidays.covered(year)] == list(YEARS)


@pytest.mark.parametrize(
    ("day", "works"),
    [
        (date(2027, 3, 1), True),  # Dydd Gŵyl Dewi
        (date(2026, 1, 2), True),  # a holiday in Scotland only
        (date(2026, 4, 6), False),  # Easter Monday
        (date(2026, 8, 31), False),
        (date(2026, 12, 26), False),  # a Saturday
        (date(2026, 12, 28), False),  # in its stead
        (date(2026, 12, 29), True),
        (date(2020, 5, 4), True),  # the Monday that 2020's holiday was moved from
        (date(2020, 5, 8), False),
        (date(2022, 5, 30), True),
        (date(2022, 6, 2), False),
    ],
)
def test_working_days(day, works):
    assert holidays.is_working_day(day) is works


# Each worked out by hand with a calendar.
COUNTS = [
    (date(2026, 4, 2), date(2026, 4, 13), [date(2026, 4, 3), date(2026, 4, 6)]),
    (
        date(2025, 12, 24),
        date(2026, 1, 5),
        [date(2025, 12, 25), date(2025, 12, 26), date(2026, 1, 1)],
    ),
    (
        date(2027, 12, 23),
        date(2028, 1, 4),
        [date(2027, 12, 27), date(2027, 12, 28), date(2028, 1, 3)],
    ),
    (date(2026, 3, 2), date(2026, 3, 9), []),
    (date(2026, 3, 6), date(2026, 3, 13), []),
    (date(2026, 3, 7), date(2026, 3, 13), []),
]


@pytest.mark.parametrize(("day", "last", "passed"), COUNTS)
def test_five_working_days(day, last, passed):
    found, holidays_passed = holidays.add_working_days(day, 5)
    assert (found, list(holidays_passed)) == (last, passed)


def test_a_count_that_leaves_the_years_known_is_refused():
    assert holidays.add_working_days(date(2035, 12, 20), 5)[0] == date(2035, 12, 31)
    with pytest.raises(NotCovered):
        holidays.add_working_days(date(2035, 12, 21), 5)


@pytest.mark.parametrize("language", ["cy", "en"])
def test_every_holiday_has_a_name_of_its_own(language):
    names = [Show.into(language).text(name) for name in holidays.NAMES.values()]
    assert len(set(names)) == len(names)


def test_a_substitute_says_so():
    name = holidays.name(date(2026, 12, 28))
    assert Show.into("cy").text(name) == "Gŵyl San Steffan (diwrnod amgen)"
    assert Show.into("en").text(name) == "Boxing Day (substitute day)"


def test_a_day_with_its_weekday():
    assert Show.into("cy").value(date(2026, 4, 13), "weekday") == "dydd Llun 13 Ebrill 2026"
    assert Show.into("en").value(date(2026, 4, 12), "weekday") == "Sunday 12 April 2026"
