"""The questions of flexible retirement, and what can be wrong between their answers."""

from __future__ import annotations

from dataclasses import replace

from ...common import ages, questions
from ...engine.calculator import Answers, Check, in_order
from ...engine.lists import Table
from ...engine.questions import Day, Number
from ...engine.text import Text, _
from . import schedule

_HOURS = ("old_hours", "new_hours", "steps")
_GRADES = ("old_grade", "new_grade")


def _hours(key: str, label: Text, *, required: bool = False) -> Number:
    return questions.hours(key, label, required=required, clause="d-5.3-oriau")


def _read(answers: Answers, *keys: str) -> bool:
    """Return whether none of these answers is a faulty one (left unanswered is well enough)."""
    return all(key in answers for key in keys)


def _missing(key: str, *others: str) -> Check:
    """Return the check that `key` is answered where one of `others` is."""

    def wrong(answers: Answers) -> bool:
        return (
            _read(answers, key, *others)
            and answers[key] is None
            and any(answers[other] for other in others)
        )

    return Check((), wrong, key, "required")


def _new_hours_missing(answers: Answers) -> bool:
    return (
        _read(answers, *_HOURS)
        and answers["old_hours"] is not None
        and answers["new_hours"] is None
        and not answers["steps"]
    )


def _steps_rise(answers: Answers) -> bool:
    hours = [step["hours"] for step in answers["steps"]]
    led = answers.get("new_hours") is None or schedule.lead_to_new_hours(answers)
    before = [answers["old_hours"] if led else answers["new_hours"], *hours]
    return any(later > earlier for earlier, later in zip(before, hours, strict=False))


def _steps_out_of_order(answers: Answers) -> bool:
    dates = [step["date"] for step in answers["steps"]]
    too_soon = any(day < answers["start"] for day in dates)
    return too_soon or any(
        later <= earlier for earlier, later in zip(dates, dates[1:], strict=False)
    )


def _no_reduction(answers: Answers) -> bool:
    """Return whether nothing is cut, where no other fault says so already."""
    if not _read(answers, *_HOURS, *_GRADES):
        return False
    if schedule.hours_given(answers) and answers["old_hours"] < schedule.last(answers):
        return False
    if (answers["old_grade"] is None) != (answers["new_grade"] is None):
        return False
    if schedule.grades_given(answers) and answers["new_grade"] > answers["old_grade"]:
        return False
    half = (answers["old_hours"] is None) != (answers["new_hours"] is None and not answers["steps"])
    return not half and not schedule.cuts_hours(answers) and not schedule.cuts_grade(answers)


def _only_grades(answers: Answers) -> bool:
    return answers.get("old_hours") is None and answers.get("old_grade") is not None


QUESTIONS = (
    questions.date_of_birth,
    Day(
        key="application",
        label=_("Date of your application"),
        hint=_("The day you apply, or today."),
        clause="d-3.1",
    ),
    Day(
        key="start",
        label=_("Start of the flexible retirement"),
        hint=_("The first day of the fewer hours or the lower grade."),
        clause="d-5.5",
    ),
    Day(
        key="final_date",
        label=_("Final retirement date"),
        hint=_("The last day you would work."),
        required=False,
        clause="d-5.5",
        more=True,
    ),
    Day(
        key="pension_since",
        label=_("Member of the Local Government Pension Scheme since"),
        hint=_("The first day of your membership, as the pension fund has it."),
        clause="d-5.1",
    ),
    questions.yes_no(
        "transferred_in",
        _("Have you transferred a pension into the scheme?"),
        hint=_("It counts only if you have been a member for less than two years."),
        clause="s6.1",
    ),
    _hours("old_hours", _("Weekly hours now")),
    _hours("new_hours", _("Weekly hours from then on")),
    questions.grade("old_grade", _("Grade now"), required=False, clause="d-5.3-gradd"),
    questions.grade("new_grade", _("Grade from then on"), required=False, clause="d-5.3-gradd"),
    Table(
        key="steps",
        label=_("Further cuts in hours, step by step"),
        hint=_("Only if the hours fall more than once: the day of each step and the hours."),
        required=False,
        columns=(
            Day(key="date", label=_("From")),
            _hours("hours", _("Weekly hours"), required=True),
        ),
        most=12,
        clause="d-5.6",
        more=True,
    ),
    replace(questions.role, clause="d-8.2"),
)
CHECKS = (
    *ages.age_on("application"),
    ages.member_since("pension_since"),
    in_order("application", "start", "start_before_application"),
    in_order("start", "final_date", "final_before_start"),
    questions.in_force("retirement.hours_cut_percent", "application"),
    _missing("old_hours", "new_hours", "steps"),
    Check((), _new_hours_missing, "new_hours", "required"),
    _missing("old_grade", "new_grade"),
    _missing("new_grade", "old_grade"),
    Check(
        ("old_hours", "new_hours"),
        lambda a: a["new_hours"] > a["old_hours"],
        "new_hours",
        "hours_increase",
    ),
    Check(("old_hours", "steps"), _steps_rise, "steps", "hours_increase"),
    Check(("start", "steps"), _steps_out_of_order, "steps", "steps_out_of_order"),
    Check(
        ("old_grade", "new_grade"),
        lambda a: a["new_grade"] > a["old_grade"],
        "new_grade",
        "grade_increase",
    ),
    Check((), lambda a: not _only_grades(a) and _no_reduction(a), "new_hours", "no_reduction"),
    Check((), lambda a: _only_grades(a) and _no_reduction(a), "new_grade", "no_reduction"),
)
