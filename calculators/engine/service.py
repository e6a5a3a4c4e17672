"""Lengths of service or membership: whole years and months, first and last day both counted."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from itertools import count
from typing import NamedTuple

from .days import ONE_DAY, add_months, add_years


def complete_years(start: date, end: date) -> int:
    """Return the whole years from `start` to `end`, both days counted (reading A02).

    1 April 2010 to 31 March 2026 is sixteen. Reckoned back from the day after `end`, as section
    162 of the Employment Rights Act 1996 does. Nought where `end` comes before `start`.
    """
    return complete_months(start, end) // 12


def complete_months(start: date, end: date) -> int:
    """Return the whole months from `start` to `end`, both days counted (reading A02)."""
    after = end + ONE_DAY
    months = (after.year - start.year) * 12 + after.month - start.month + 1
    while months > 0 and add_months(after, -months) < start:
        months -= 1
    return max(months, 0)


def completed_on(start: date, years: int) -> date:
    """Return the first day on whose end `years` whole years of service are complete."""
    day = add_years(start, years) - 2 * ONE_DAY
    while complete_years(start, day) < years:
        day += ONE_DAY
    return day


class Year(NamedTuple):
    """One whole year of service: its first day and its last."""

    first: date
    last: date


def years_back(start: date, end: date) -> Iterator[Year]:
    """Yield the whole years of service, the latest first."""
    after = later = end + ONE_DAY
    for number in count(1):
        first = add_years(after, -number)
        if first < start:
            return
        yield Year(first, later - ONE_DAY)
        later = first
