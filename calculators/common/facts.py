"""One person's facts, each asked once, and what every scheme's own calculator is given of them."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import replace
from datetime import date
from typing import Any

from ..engine.calculator import Answers, Calculator, Check
from ..engine.days import ONE_DAY
from ..engine.questions import NOT_GIVEN, Day, Money
from ..engine.result import Result
from ..engine.text import Text, _
from . import questions

LEAVING = replace(
    questions.termination,
    key="leaving",
    label=_("The day you would leave, or move to another post"),
    hint=None,
)


QUESTIONS = (
    questions.date_of_birth,
    questions.service_start,
    LEAVING,
    questions.salary,
    Day(
        key="today",
        label=_("The day you would apply"),
        hint=_("Today, as a rule. Left empty: the day you would leave."),
        required=False,
        default=lambda answers: answers.get("leaving"),
    ),
    questions.pension_scheme,
    Day(
        key="pension_since",
        label=_("Member of the pension scheme since"),
        required=False,
        more=True,
        when={"pension_scheme": ("lgps", "tps")},
        always_read=True,
    ),
    replace(questions.contract, required=False, default="permanent", more=True),
    questions.yes_no("at_risk", _("Have you been told that your post is at risk?"), clause="c-2.2"),
    questions.role,
    questions.hours("hours", _("Your weekly hours now"), required=False, more=True),
    questions.hours(
        "new_hours",
        _("The weekly hours you would work after flexible retirement"),
        required=False,
        more=True,
    ),
    questions.grade("grade", _("Your grade now"), required=False, more=True),
    questions.grade(
        "new_grade",
        _("The grade you would go down to in flexible retirement"),
        required=False,
        more=True,
    ),
    Day(
        key="flexible_start",
        label=_("Flexible retirement would start on"),
        required=False,
        more=True,
    ),
    Day(
        key="flexible_final",
        label=_("Final retirement date after flexible retirement"),
        required=False,
        more=True,
    ),
    Money(
        key="offered_salary",
        label=_("Annual salary of a post you are offered"),
        zero="salary_zero",
        required=False,
        more=True,
    ),
    questions.grade(
        "offered_grade", _("Grade of a post you are offered"), required=False, more=True
    ),
    Day(
        key="scheme_year",
        label=_("The 31 March of the early retirement scheme"),
        required=False,
        clause="b-2.3",
        more=True,
        shared=True,
    ),
    Day(
        key="early_retirement_letter",
        label=_("Date of the letter inviting early retirement"),
        required=False,
        clause="b-5.1",
        more=True,
        shared=True,
    ),
    replace(questions.multiplier, default=questions.council_multiplier("leaving")),
)

CHECKS: tuple[Check, ...] = questions.life_until("leaving")

# The question here that answers what a scheme's own calculator finds missing or wrong.
ASKED_AS = {
    "pension_since": "pension_since",
    "pension_scheme": "pension_scheme",
    "old_hours": "hours",
    "new_hours": "new_hours",
    "old_grade": "grade",
    "new_grade": "offered_grade",
    "old_salary": "salary",
    "new_salary": "offered_salary",
    "start": "flexible_start",
    "final_date": "flexible_final",
    "application": "today",
    "invitation_letter": "early_retirement_letter",
}
LABELS: dict[str, Text] = {question.key: question.label for question in QUESTIONS}


def _early_retirement(a: Answers) -> Mapping[str, Any]:
    letter = a.early_retirement_letter or a.today
    return {
        "date_of_birth": a.date_of_birth,
        "scheme_year": a.scheme_year,
        "invitation_letter": letter,
        "application": max(letter, a.today),
        "pension_scheme": a.pension_scheme,
        "pension_since": a.pension_since,
        "role": a.role,
    }


def _voluntary_severance(a: Answers) -> Mapping[str, Any]:
    return _leaving(a) | {
        "expression_of_interest": min(a.today, a.leaving),
        "multiplier": a.multiplier,
        "at_risk": a.at_risk,
        "role": a.role,
        "pension_scheme": a.pension_scheme,
    }


def _voluntary_redundancy(a: Answers) -> Mapping[str, Any]:
    return _leaving(a) | {"multiplier": a.multiplier, "pension_scheme": a.pension_scheme}


def _leaving(a: Answers) -> dict[str, Any]:
    return {
        "date_of_birth": a.date_of_birth,
        "service_start": a.service_start,
        "termination": a.leaving,
        "salary": a.salary,
    }


def _flexible_retirement(a: Answers) -> Mapping[str, Any]:
    start = a.flexible_start or max(a.leaving, a.today)
    return {
        "date_of_birth": a.date_of_birth,
        "application": a.today,
        "start": start,
        "final_date": a.flexible_final,
        # D 5.1 asks for membership of the Local Government Pension Scheme alone.
        "pension_since": a.pension_since if a.pension_scheme in (None, "lgps") else None,
        "old_hours": a.hours if a.new_hours else None,
        "new_hours": a.new_hours,
        "old_grade": a.grade if a.new_grade else None,
        "new_grade": a.new_grade,
        "role": a.role,
    }


def _compensation(a: Answers) -> Mapping[str, Any]:
    return {
        "date_of_birth": a.date_of_birth,
        "service_start": a.service_start,
        "last_day_old_post": a.leaving,
        "old_salary": a.salary,
        "new_salary": a.offered_salary,
        "old_grade": a.grade,
        "new_grade": a.offered_grade,
        "contract": a.contract,
        "post_start": a.service_start if a.contract == "temporary" else None,
    }


def _trial(a: Answers) -> Mapping[str, Any]:
    first = a.leaving + ONE_DAY
    return {"termination": a.leaving, "start": first, "last_worked": first}


GIVEN: dict[str, Callable[[Answers], Mapping[str, Any]]] = {
    "early-retirement": _early_retirement,
    "voluntary-severance": _voluntary_severance,
    "flexible-retirement": _flexible_retirement,
    "voluntary-redundancy": _voluntary_redundancy,
    "compulsory-redundancy": _leaving,
    "redeployment-compensation": _compensation,
    "trial-period": _trial,
}


def given_to(scheme: str, answers: Answers) -> dict[str, str]:
    """Return what a scheme's calculator is asked, as somebody would type it."""
    return {
        key: _typed(value)
        for key, value in GIVEN[scheme](answers).items()
        if isinstance(value, bool) or value not in NOT_GIVEN
    }


def ask(calculator: Calculator, answers: Answers) -> Result | list[str]:
    """Return what a scheme's calculator finds, or the questions here that it still needs."""
    read, faults = calculator.read(given_to(calculator.id, answers))
    if not faults:
        return calculator.rule(read)
    needs = dict.fromkeys(ASKED_AS.get(question, question) for question, _fault in faults)
    return [key for key in needs if key in LABELS]


def _typed(value: Any) -> str:
    if isinstance(value, bool):
        return "yes" if value else "no"
    return value.isoformat() if isinstance(value, date) else str(value)
