"""Who may apply and until when: 55, two years' membership, 75, two years at most (D 3-5)."""

from __future__ import annotations

from datetime import date

from ...common import ages
from ...engine import policy
from ...engine.calculator import Answers
from ...engine.days import ONE_DAY, add_years, age, birthday
from ...engine.result import Result
from ...engine.service import complete_years, completed_on
from ...engine.text import Text, _

# In the order of the contract, in which they are given back.
REASONS: dict[str, Text] = {
    "under_55_on_application": _("Under 55 on the day of the application"),
    "member_under_2_years": _("Under two years in the Local Government Pension Scheme"),
    "benchmark_not_met": _("The cut does not meet the benchmark"),
    "over_2_years": _("The final date is more than two years after the start"),
    "starts_on_or_after_75": _("It starts on or after the 75th birthday"),
    "final_on_or_after_75": _("The final date is on or after the 75th birthday"),
}
CLAUSES = {
    "under_55_on_application": "d-3.1",
    "member_under_2_years": "d-5.1",
    "benchmark_not_met": "d-5.4",
    "over_2_years": "d-5.5",
    "starts_on_or_after_75": "d-5.2",
    "final_on_or_after_75": "d-5.2",
}


def find(result: Result, answers: Answers) -> set[str]:
    """Add a line for each condition; return the reasons that are not met or in doubt."""
    found = {_age(result, answers), _membership(result, answers)}
    found |= _before_75(result, answers)
    found.add(_final_date(result, answers))
    return {reason for reason in found if reason}


def _age(result: Result, answers: Answers) -> str | None:
    """55 on the day of the application (D 3.1, reading A10)."""
    born, applied, start = answers.date_of_birth, answers.application, answers.start
    passes = ages.reached(born, ages.RETIREMENT_AGE, applied)
    said = {
        "age": age(born, applied),
        "day": applied,
        "first": birthday(born, ages.RETIREMENT_AGE),
    }
    result.add(
        _("You are {age:age} when you apply, on {day}", **said)
        if passes
        else _("You are {age:age} when you apply, on {day}; the first day is {first}", **said),
        because=("d-3.1", "s6.2"),
        reading="A10",
        otherwise=_("If 55 is needed only when you start, on {day}, you meet it.", day=start)
        if not passes and ages.reached(born, ages.RETIREMENT_AGE, start)
        else None,
        part="conditions",
    )
    ages.add_leap_birthday(
        result,
        born,
        ages.RETIREMENT_AGE,
        applied,
        because="d-3.1",
        otherwise=_("With 28 February, you would be 55 when you apply."),
    )
    return None if passes else "under_55_on_application"


def _membership(result: Result, answers: Answers) -> str | None:
    """Two years in the scheme on the day of the application (D 5.1, readings A02, A20)."""
    needed = policy.on("retirement.membership_years", answers.application)
    years = int(needed.value)
    if complete_years(answers.pension_since, answers.application) >= years:
        result.add(
            _("{years:year} of membership are complete when you apply", years=years),
            because=needed,
            reading="A02",
            part="conditions",
        )
        return None
    complete = completed_on(answers.pension_since, years)
    if answers.transferred_in:
        result.add(
            _(
                "{years:year} of membership are complete only on {day}. Section 6 lets a pension "
                "transferred in count instead; Appendix D does not",
                years=years,
                day=complete,
            ),
            because=("s6.1", needed),
            reading="A20",
            otherwise=_("By section 6, you meet this condition."),
            part="conditions",
        )
    else:
        result.add(
            _("{years:year} of membership are complete only on {day}", years=years, day=complete),
            because=needed,
            reading="A02",
            part="conditions",
        )
    return "member_under_2_years"


def _before_75(result: Result, answers: Answers) -> set[str]:
    """The start and the final date, at the latest the day before 75 (D 4.2, D 5.2, A19)."""
    born = answers.date_of_birth
    result.add(
        _(
            "It must start, end and be paid by {day}, the day before you are 75",
            day=ages.last_day_before(born, ages.LAST_AGE),
        ),
        because=("d-5.2", "d-4.2"),
        reading="A19",
        part="conditions",
    )
    found = set()
    for day, reason in (
        (answers.start, "starts_on_or_after_75"),
        (answers.final_date, "final_on_or_after_75"),
    ):
        if day is None:
            continue
        if ages.reached(born, ages.LAST_AGE, day):
            found.add(reason)
        ages.add_leap_birthday(
            result,
            born,
            ages.LAST_AGE,
            day,
            because=("d-5.2", "d-4.2"),
            otherwise=_("With 28 February, {day} would be a day too late.", day=day),
        )
    return found


def longest(answers: Answers) -> date:
    """Return the day two years after the start (D 5.5, reading A18)."""
    years = policy.on("retirement.longest_years", answers.application)
    return add_years(answers.start, int(years.value))


def _final_date(result: Result, answers: Answers) -> str | None:
    years = policy.on("retirement.longest_years", answers.application)
    two_years, before_75 = (
        longest(answers),
        ages.last_day_before(answers.date_of_birth, ages.LAST_AGE),
    )
    if answers.start > before_75:
        result.add(
            _("After that day no final retirement date is possible"),
            because=("d-5.2", "d-4.2"),
            part="conditions",
            latest_final_date=None,
        )
    else:
        result.add(
            _(
                "Final retirement date: {day} at the latest, agreed at the outset",
                day=min(two_years, before_75),
            ),
            because=("d-5.5", "d-5.2"),
            reading="A18",
            otherwise=_("If the two years end a day sooner: {day}.", day=two_years - ONE_DAY)
            if two_years <= before_75
            else None,
            part="conditions",
            latest_final_date=min(two_years, before_75),
        )
    if answers.final_date is None or answers.final_date <= two_years:
        return None
    result.add(
        _(
            "{day} is more than {years:year} after the start: only in exceptional circumstances",
            day=answers.final_date,
            years=int(years.value),
        ),
        because=years,
        part="conditions",
    )
    return "over_2_years"
