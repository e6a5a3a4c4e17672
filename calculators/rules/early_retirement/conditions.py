"""The conditions of Appendix B 2 and B 5, each with its line and the reason it gives when unmet."""

from __future__ import annotations

from datetime import date, timedelta

from ...common import ages
from ...engine import policy
from ...engine.calculator import Answers
from ...engine.days import age
from ...engine.result import Result
from ...engine.service import complete_months
from ...engine.text import Text, _

# In the order of the contract, in which they are given back.
REASONS: dict[str, Text] = {
    "under_55_on_31_march": _("Under 55 on 31 March of the scheme's year"),
    "under_3_months_membership": _("Too short a membership of the pension scheme by 31 March"),
    "not_a_scheme_member": _("Not a member of a pension scheme"),
    "tps_named_in_s4_only": _("Appendix B 2 does not name the Teachers' Pension Scheme"),
    "after_28_days": _("Applied after the last day"),
    "no_formal_invitation": _("No formal invitation from the Council"),
    "head_of_service_not_supporting": _("The Head of Service does not support it"),
    "leadership_group_not_supporting": _("The Leadership Group does not support it"),
    "benefit_not_clear": _("No clear and lasting benefit to the Council"),
    "not_certified": _("The Council does not certify that it serves efficiency"),
    "mutual_termination_not_accepted": _("Leaving by mutual agreement is not accepted"),
}
# Where the text states a condition outside the list that B 2.1 asks to be met in full.
CLAUSES = {"after_28_days": "b-5.1", "no_formal_invitation": "b-1.1"}
# Judgements of others, which we can only ask for: the reason, the clauses, what it is about.
JUDGEMENTS: dict[str, tuple[str, tuple[str, ...], Text]] = {
    "benefit_clear": (
        "benefit_not_clear",
        ("b-2.4", "s4.2"),
        _("A clear and lasting benefit to the Council"),
    ),
    "certified": (
        "not_certified",
        ("b-2.5",),
        _("The Council certifying that it serves efficiency"),
    ),
    "head_of_service_supports": (
        "head_of_service_not_supporting",
        ("b-2.6",),
        _("The support of your Head of Service"),
    ),
    "leadership_group_supports": (
        "leadership_group_not_supporting",
        ("b-2.6",),
        _("The support of the Leadership Group"),
    ),
    "mutual_termination_accepted": (
        "mutual_termination_not_accepted",
        ("b-2.7",),
        _("Your accepting that employment ends by mutual agreement"),
    ),
}


def scheme_day(year: int) -> date:
    """Return 31 March of the scheme's year, the day on which Appendix B 2 tests 55."""
    return date(year, 3, 31)


def first_scheme_year(letter: date) -> int:
    """Return the year of the first 31 March on or after a day (reading A09)."""
    return letter.year if letter <= scheme_day(letter.year) else letter.year + 1


def find(result: Result, answers: Answers) -> set[str]:
    """Add a line for each condition; return the reasons that are not met or in doubt."""
    found = {
        _invitation(result, answers),
        _age(result, answers),
        _membership(result, answers),
        _in_time(result, answers),
        *(_judgement(result, answers, key) for key in JUDGEMENTS),
    }
    result.add(
        _("You must work for the Council when you apply and until you retire"),
        because="b-2.2",
        part="conditions",
    )
    return {reason for reason in found if reason}


def _invitation(result: Result, answers: Answers) -> str | None:
    result.add(
        _("The Council has formally invited volunteers")
        if answers.invited
        else _("The scheme is only for those who answer a formal invitation from the Council"),
        because=("s4.1", "b-1.1"),
        part="conditions",
    )
    return None if answers.invited else "no_formal_invitation"


def _age(result: Result, answers: Answers) -> str | None:
    born, year = answers.date_of_birth, answers.scheme_year
    old = age(born, scheme_day(year))
    next_year = age(born, scheme_day(year + 1))
    passes = old >= ages.RETIREMENT_AGE
    result.add(
        _(
            "{age:age} on {day}; the document leaves the year blank (“31 March XXXX”)",
            age=old,
            day=scheme_day(year),
        ),
        because="b-2.3",
        reading="A09",
        otherwise=_("With {day}, you would be 55 or over.", day=scheme_day(year + 1))
        if not passes and next_year >= ages.RETIREMENT_AGE
        else None,
        part="conditions",
        age_on_31_march=old,
    )
    return None if passes else "under_55_on_31_march"


def _membership(result: Result, answers: Answers) -> str | None:
    """Three months in the LGPS, tested on 31 March; B 2 is silent on teachers (reading A36)."""
    if answers.pension_scheme == "none":
        result.add(
            _("The scheme is for members of a pension scheme"),
            because=("s4.3", "b-2.3"),
            part="conditions",
        )
        return "not_a_scheme_member"
    if answers.pension_scheme == "tps":
        result.add(
            _(
                "Section 4 names the Teachers' Pension Scheme and Appendix B welcomes teachers, "
                "but its condition names only the Local Government Pension Scheme"
            ),
            because=("s4.3", "b-2.1", "b-2.3"),
            reading="A36",
            otherwise=_("By section 4 alone, you meet this condition."),
            part="conditions",
        )
        return "tps_named_in_s4_only"
    needed = policy.on("retirement.membership_months", answers.application)
    day = scheme_day(answers.scheme_year)
    passes = complete_months(answers.pension_since, day) >= needed.value
    by_application = complete_months(answers.pension_since, answers.application) >= needed.value
    said = {"needed": int(needed.value), "day": day}
    other = None
    if by_application != passes:
        other = (
            _("Tested on {day}, you meet the condition.", day=answers.application)
            if by_application
            else _("Tested on {day}, you do not meet the condition.", day=answers.application)
        )
    result.add(
        _("{needed:month} of membership are complete on {day}", **said)
        if passes
        else _("{needed:month} of membership are not complete on {day}", **said),
        because=needed,
        reading="A36",
        otherwise=other,
        part="conditions",
    )
    return None if passes else "under_3_months_membership"


def _in_time(result: Result, answers: Answers) -> str | None:
    """Twenty-eight days from the letter's date, that day not counted (readings A21, A22)."""
    if answers.invitation_letter is None:
        result.add(
            _("Without an invitation letter there is no last day to apply"),
            because="b-5.1",
            part="conditions",
            last_application_day=None,
        )
        return None
    allowed = policy.on("retirement.application_days", answers.application)
    last = answers.invitation_letter + timedelta(int(allowed.value))
    late = answers.application > last
    said = {"day": last, "applied": answers.application, "letter": answers.invitation_letter}
    result.add(
        _("Apply by {day}, counted from the date on the letter, {letter}: you are late", **said)
        if late
        else _("Apply by {day}, counted from the date on the letter, {letter}", **said),
        because=allowed,
        reading="A21",
        otherwise=_("Counting the day of the letter: {day}.", day=last - timedelta(1)),
        part="conditions",
        last_application_day=last,
    )
    return "after_28_days" if late else None


def _judgement(result: Result, answers: Answers, key: str) -> str | None:
    reason, clauses, condition = JUDGEMENTS[key]
    answer = answers[key]
    if answer is None:
        text = _("{condition}: not known yet", condition=condition)
    elif answer:
        text = _("{condition}: met", condition=condition)
    else:
        text = _("{condition}: not met", condition=condition)
    result.add(text, because=clauses, part="conditions")
    return reason if answer is False else None
