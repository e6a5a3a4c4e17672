"""The hours proposed, day by day of change (D 5.6), and whether hours or grade are cut at all."""

from __future__ import annotations

from datetime import date
from decimal import Decimal

from ...engine.calculator import Answers


def hours_given(answers: Answers) -> bool:
    """Return whether hours are proposed."""
    return answers["old_hours"] is not None and bool(answers["new_hours"] or answers["steps"])


def grades_given(answers: Answers) -> bool:
    """Return whether grades are proposed."""
    return answers["old_grade"] is not None and answers["new_grade"] is not None


def lead_to_new_hours(answers: Answers) -> bool:
    """Return whether the new hours are those of the last step, reached by way of higher ones."""
    steps, new = answers["steps"], answers["new_hours"]
    return bool(steps) and steps[0]["hours"] > (new or 0) and steps[-1]["hours"] == new


def of(answers: Answers) -> list[tuple[date, Decimal]]:
    """Return the weekly hours from each day on which they change, the first step first."""
    steps = [(step["date"], step["hours"]) for step in answers["steps"] or ()]
    if answers["new_hours"] is None or lead_to_new_hours(answers):
        return steps
    if steps and steps[0][0] == answers["start"]:
        return steps
    return [(answers["start"], answers["new_hours"]), *steps]


def first(answers: Answers) -> Decimal:
    """Return the hours of the first step, from which benefits are drawn."""
    return of(answers)[0][1]


def last(answers: Answers) -> Decimal:
    """Return the hours of the last step."""
    hours: Decimal = answers["steps"][-1]["hours"] if answers["steps"] else answers["new_hours"]
    return hours


def cuts_hours(answers: Answers) -> bool:
    """Return whether hours fall."""
    return hours_given(answers) and last(answers) < answers["old_hours"]


def cuts_grade(answers: Answers) -> bool:
    """Return whether the grade falls."""
    return grades_given(answers) and answers["new_grade"] < answers["old_grade"]
