"""The days on which something changes are found without trying every day; here every day is tried."""

from __future__ import annotations

from datetime import date

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from calculators.common import facts
from calculators.engine.days import ONE_DAY, add_months, add_years
from calculators.rules import find
from calculators.rules.stay_longer.rule import changes, outcome


def read(**given_answers):
    """Return answers as the calculator reads them."""
    typed = {"salary": "28922", "pension_scheme": "lgps", "pension_since": "2000-01-01"}
    typed |= {"today": "2026-01-05", "hours": "37", "new_hours": "22"}
    typed |= {"grade": "8", "offered_grade": "7", "offered_salary": "25000"}
    answers, faults = find("stay-longer").read(typed | given_answers)
    assert faults == []
    return answers


def by_trying_every_day(answers, last):
    """Return the days on which any figure differs from the day before."""
    before, found = outcome(answers, answers.leaving), []
    day = answers.leaving
    while (day := day + ONE_DAY) <= last:
        after = outcome(answers, day)
        if after.differs_from(before):
            found.append(day)
        before = after
    return found


LIVES = [
    ("15/06/1976", "01/04/2010", "31/03/2026"),
    ("29/02/1972", "29/02/2008", "31/12/2026"),  # born and begun on leap days, 55 in a common year
    ("01/04/1971", "01/03/2024", "28/02/2025"),  # two years and 55 within the two years
    ("02/04/1952", "01/04/2000", "31/03/2026"),  # 75
]


@pytest.mark.parametrize(("born", "begun", "leaving"), LIVES)
def test_no_change_is_missed(born, begun, leaving):
    answers = read(date_of_birth=born, service_start=begun, leaving=leaving)
    last = add_months(answers.leaving, 24)
    assert [after.day for _before, after in changes(answers, last)] == by_trying_every_day(
        answers, last
    )


@settings(max_examples=12, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(
    born=st.dates(date(1955, 1, 1), date(2000, 12, 31)),
    age_at_start=st.integers(16, 40),
    shift=st.integers(0, 400),
    length=st.integers(300, 9_000),
)
def test_no_change_is_missed_in_any_life(born, age_at_start, shift, length):
    begun = add_years(born, age_at_start) + (shift + 1) * ONE_DAY
    leaving = max(begun + length * ONE_DAY, date(2013, 1, 1))
    if leaving > date(2060, 1, 1) or leaving > add_years(born, 97):
        return
    answers = read(
        date_of_birth=born.isoformat(), service_start=begun.isoformat(), leaving=leaving.isoformat()
    )
    last = add_months(leaving, 8)
    assert [after.day for _before, after in changes(answers, last)] == by_trying_every_day(
        answers, last
    )


def test_the_answers_are_those_of_all_my_options():
    assert find("stay-longer").questions == find("options").questions == facts.QUESTIONS
