"""Statutory redundancy weeks by age and service: Employment Rights Act 1996 s.162 (reading A03)."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from functools import cached_property
from itertools import islice
from typing import NamedTuple

from ..engine.days import ONE_DAY, add_years, age, birthday
from ..engine.policy import Outside
from ..engine.result import Result, Table
from ..engine.service import Year, complete_years, years_back
from ..engine.text import Text, _

SECTION_155 = Outside("Employment Rights Act 1996 s.155")
SECTION_162 = Outside("Employment Rights Act 1996 s.162")
MOST_YEARS, FEWEST_YEARS = 20, 2
FULL_RATE_AGE, ADULT_AGE = 41, 22
HIGH, MIDDLE, LOW = Decimal("1.5"), Decimal("1"), Decimal("0.5")


class Counted(NamedTuple):
    """One year of service that counts: its days and its weeks."""

    year: Year
    weeks: Decimal


@dataclass(frozen=True)
class Reckoning:
    """The weeks that count on one termination date."""

    service_years: int
    age: int
    years: Sequence[Counted]

    @cached_property
    def weeks(self) -> Decimal:
        """Weeks of pay: from 0 to 30."""
        return sum((counted.weeks for counted in self.years), Decimal(0))

    def at(self, rate: Decimal) -> int:
        """Return how many of the years count at this rate."""
        return sum(counted.weeks == rate for counted in self.years)


def reckon(
    born: date, start: date, end: date, birthday: Callable[[date, int], date] = birthday
) -> Reckoning:
    """Return the weeks for service from `start` to `end`, both days counted.

    Whole years are reckoned back from `end`; each of the latest twenty counts 1.5 if the employee
    was 41 or over for all of it, 1 if 22 or over for all of it, else 0.5 (s.162). Nothing under
    two whole years (s.155).
    """
    service = complete_years(start, end)
    counted = []
    if service >= FEWEST_YEARS:
        full, adult = birthday(born, FULL_RATE_AGE), birthday(born, ADULT_AGE)
        for year in islice(years_back(start, end), MOST_YEARS):
            weeks = HIGH if full <= year.first else MIDDLE if adult <= year.first else LOW
            counted.append(Counted(year, weeks))
    return Reckoning(service, age(born, end), counted)


def ready_reckoner(age_then: int, years: int) -> Decimal:
    """Return the weeks of the ready reckoner: whole years of age and service at termination.

    It stands in for the missing Attachment 1 of Appendix C, and is the published table of
    s.162: ages from 16, nought under two years, at most twenty years.
    """
    if years < FEWEST_YEARS:
        return Decimal(0)
    years = min(years, MOST_YEARS)
    high = min(years, max(0, age_then - FULL_RATE_AGE))
    middle = min(years, max(0, age_then - ADULT_AGE)) - high
    return high * HIGH + middle * MIDDLE + (years - high - middle) * LOW


def next_change(born: date, start: date, end: date, until: date) -> date | None:
    """Return the first later termination date on which the weeks differ, up to `until`, or None.

    They can change only where the day after is an anniversary of the start or of the birth; the
    days beside it are tried too, for those who began or were born on 29 February.
    """
    weeks = reckon(born, start, end).weeks
    if weeks == MOST_YEARS * HIGH:
        return None
    for year in range(end.year, until.year + 1):
        near = sorted(
            add_years(day, year - day.year) + shift * ONE_DAY
            for day in (start, born)
            for shift in (-2, -1, 0, 1)
        )
        for day in near:
            if end < day <= until and reckon(born, start, day).weeks != weeks:
                return day
    return None


def add_weeks(result: Result, born: date, start: date, end: date, clause: str) -> Reckoning:
    """Add the service, the bands and the weeks, with the working year by year."""
    reckoning = reckon(born, start, end)
    result.light_reckoner(reckoning.age, reckoning.service_years)
    result.add(
        _(
            "{years:year} of whole service on {day}; the first day and the last both count",
            years=reckoning.service_years,
            day=end,
        ),
        because=clause,
        reading="A02",
        service_years=reckoning.service_years,
    )
    if reckoning.service_years < FEWEST_YEARS:
        result.add(
            _("Under two whole years of service, no weeks count"),
            because=(clause, SECTION_155),
            reading="A03",
            weeks=Decimal(0),
        )
        return reckoning
    if reckoning.service_years > MOST_YEARS:
        result.add(_("Twenty years at most: the latest twenty count"), because=SECTION_162)
    table = ready_reckoner(reckoning.age, reckoning.service_years)
    result.add(
        _(
            "{high:year} at 41 or over × 1.5, {middle:year} at 22 to 40 × 1, "
            "{low:year} under 22 × 0.5: {weeks:weeks} weeks",
            high=reckoning.at(HIGH),
            middle=reckoning.at(MIDDLE),
            low=reckoning.at(LOW),
            weeks=reckoning.weeks,
        ),
        because=(clause, SECTION_162),
        reading="A03",
        otherwise=_("By the table of whole years: {weeks:weeks} weeks.", weeks=table)
        if table != reckoning.weeks
        else None,
        weeks=reckoning.weeks,
    )
    result.table(_year_by_year(reckoning, born, clause))
    _leap_birthday(result, reckoning, born, start, end)
    return reckoning


def _leap_birthday(
    result: Result, reckoning: Reckoning, born: date, start: date, end: date
) -> None:
    """Say what a birthday of 28 February would give those born on the 29th (reading A01)."""
    if (born.month, born.day) != (2, 29):
        return
    other = reckon(born, start, end, add_years).weeks
    if other != reckoning.weeks:
        result.add(
            _("Born on 29 February: we take the birthday in other years to be 1 March"),
            because=SECTION_162,
            reading="A01",
            otherwise=_("With 28 February: {weeks:weeks} weeks.", weeks=other),
        )


_RATES: dict[Decimal, Text] = {HIGH: _("1½"), MIDDLE: _("1"), LOW: _("½")}


def _year_by_year(reckoning: Reckoning, born: date, clause: str) -> Table:
    return Table(
        id="years",
        caption=_("Year by year"),
        head=(_("Year"), _("From"), _("To"), _("Age at its start"), _("Weeks")),
        rows=[
            (
                str(number),
                counted.year.first,
                counted.year.last,
                str(age(born, counted.year.first)),
                _RATES[counted.weeks],
            )
            for number, counted in enumerate(reckoning.years, 1)
        ],
        because=(clause, SECTION_162),
        bars=[counted.weeks / HIGH for counted in reckoning.years],
    )
