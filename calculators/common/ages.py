"""Ages that a scheme asks for: 55, 75, and the note for those born on 29 February."""

from __future__ import annotations

from datetime import date

from ..engine.calculator import Answers, Check
from ..engine.days import ONE_DAY, add_years, age, birthday
from ..engine.result import Result
from ..engine.text import Text, _
from .questions import OLDEST, YOUNGEST

# The age of early and unreduced release in sections 4, 6 and 7 and Appendices B and D.
RETIREMENT_AGE = 55
# Flexible retirement, and its pension, end the day before this birthday (D 4.2, D 5.2).
LAST_AGE = 75


def reached(born: date, years: int, on: date) -> bool:
    """Return whether somebody born on `born` is `years` old or over on a day (reading A01)."""
    return age(born, on) >= years


def reached_otherwise(born: date, years: int, on: date) -> bool:
    """Return the same by the other side of A01: a birthday of 29 February falls on the 28th."""
    return add_years(born, years) <= on


def add_leap_birthday(
    result: Result,
    born: date,
    years: int,
    on: date,
    *,
    because: str | tuple[str, ...],
    otherwise: Text,
) -> None:
    """Add the note for a birthday of 29 February, where the day asked about turns on it (A01)."""
    if reached(born, years, on) != reached_otherwise(born, years, on):
        result.add(
            _(
                "Born on 29 February: we take the birthday to be {day}, as is usual in law",
                day=birthday(born, years),
            ),
            because=because,
            reading="A01",
            otherwise=otherwise,
            part="conditions",
        )


def last_day_before(born: date, years: int) -> date:
    """Return the day before the birthday on which somebody becomes `years` old."""
    return birthday(born, years) - ONE_DAY


def age_on(day: str) -> tuple[Check, ...]:
    """Return the checks that the day answered to `day` falls in a working life: 16 to 100."""

    def wrong_age(answers: Answers) -> bool:
        born, on = answers["date_of_birth"], answers[day]
        return born <= on and not YOUNGEST <= age(born, on) <= OLDEST

    return (
        Check(
            ("date_of_birth", day),
            lambda a: a[day] < a["date_of_birth"],
            "date_of_birth",
            "birth_after_date",
        ),
        Check(("date_of_birth", day), wrong_age, "date_of_birth", "age_out_of_range"),
    )


def member_since(since: str) -> Check:
    """Return the check that nobody joined a pension scheme before 16."""
    return Check(
        ("date_of_birth", since),
        lambda a: a[since] < birthday(a["date_of_birth"], YOUNGEST),
        since,
        "service_longer_than_life_allows",
    )
