"""What goes with voluntary severance: the pension, no notice, no appeal, the year away (C 3, C 4)."""

from __future__ import annotations

from ...common import ages
from ...engine.calculator import Answers
from ...engine.days import ONE_DAY, add_years, age
from ...engine.result import Result
from ...engine.text import _

UNREDUCED_AGE = 55


def add_pension(result: Result, answers: Answers) -> None:
    """Add whether the pension is released early and unreduced (C 3.1, C 3.2, reading A08)."""
    born, appointed, termination = (
        answers.date_of_birth,
        answers.appointed_date,
        answers.termination,
    )
    member = answers.pension_scheme != "none"
    unreduced = member and age(born, appointed) >= UNREDUCED_AGE
    other_day = member and age(born, termination) >= UNREDUCED_AGE
    if unreduced:
        text = _(
            "You are {age:age} on {day}: the pension benefits you have built up, if you are a "
            "scheme member, are released early and unreduced",
            age=age(born, appointed),
            day=appointed,
        )
    elif age(born, appointed) >= UNREDUCED_AGE:
        text = _("You are not in a pension scheme, so there is no pension to release")
    else:
        text = _(
            "You are {age:age} on {day}: no pension is released early",
            age=age(born, appointed),
            day=appointed,
        )
    otherwise = None
    if other_day != unreduced:
        otherwise = (
            _("With 55 tested on {day}, the pension would be released early.", day=termination)
            if other_day
            else _("With 55 tested on {day}, no pension would be released early.", day=termination)
        )
    result.add(
        text,
        because="c-3.1-i" if age(born, appointed) >= UNREDUCED_AGE else "c-3.2",
        reading="A08",
        otherwise=otherwise,
        part="also",
        age_on_appointed_date=age(born, appointed),
        pension_unreduced=unreduced,
    )
    if member:
        ages.add_leap_birthday(
            result,
            born,
            UNREDUCED_AGE,
            appointed,
            because=("c-3.1", "c-3.2"),
            otherwise=_("With 28 February, you would be 55 and the pension released early."),
        )


def add(result: Result, answers: Answers) -> None:
    """Add what else C 3 and C 4 say of leaving under the scheme."""
    result.add(
        _("No notice on either side, and no pay in lieu of notice"),
        because="c-3.4",
        part="also",
        notice="none",
    )
    result.add(
        _("The Council's decision is final: there is no appeal"),
        because="c-4.6",
        part="also",
        appeal="none",
    )
    result.add(
        _(
            "You may withdraw until you sign the acceptance form and the Settlement Agreement; "
            "after that the Council need not let you"
        ),
        because="c-4.9",
        part="also",
    )
    back = add_years(answers.termination, 1) + ONE_DAY
    result.add(
        _("You may not work for the Council again before {day}", day=back),
        because="c-4.10",
        reading="A34",
        part="also",
        earliest_reemployment=back,
    )
    result.add(
        _("The contract ends by mutual consent, on or before the agreed date"),
        because="c-3.3",
        part="also",
    )
    if answers.termination > answers.appointed_date:
        result.add(
            _(
                "The agreed leaving date is to be no later than the appointed date, {day}: ask "
                "Human Resources",
                day=answers.appointed_date,
            ),
            because="c-4.9",
            part="also",
        )
    result.add(
        _("Only those who answer a formal invitation may apply; ask whether the scheme is open"),
        because=("s5.2", "c-1.1"),
        part="also",
    )
    result.add(
        _("The Council may choose redeployment, natural turnover or redesign instead"),
        because="c-1.5",
        part="also",
    )
    result.add(
        _("Take independent financial advice if you need it; the Council cannot advise you"),
        because="c-3.5",
        part="also",
    )
