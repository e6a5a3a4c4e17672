"""The fields of the form, in its own order, and what can be wrong between them."""

from __future__ import annotations

from ...common.questions import date_of_birth, grade, hours, yes_no
from ...engine.calculator import Answers, Check, in_order
from ...engine.choices import Choice, YesNo
from ...engine.lists import Table
from ...engine.questions import Day, Number, Question, Words
from ...engine.text import Text, _

BENEFITS: dict[str, Text] = {"part": _("In part"), "full": _("In full")}
APPROVALS = (
    _("Head of Service"),
    _("Group Manager – Human Resources"),
    _("Leadership Group"),
)


def _words(key: str, label: Text, clause: str, hint: Text | None = None) -> Words:
    return Words(
        key=key,
        label=label,
        hint=hint,
        clause=clause,
        longest=200,
        required=False,
        private=True,
    )


def _hours(key: str, label: Text) -> Number:
    return hours(key, label, required=False, clause="d-form.2")


def _day(key: str, label: Text, clause: str, *, more: bool = False) -> Day:
    return Day(key=key, label=label, clause=clause, required=False, more=more)


PERSONAL: tuple[Question, ...] = (
    _words("name", _("Name"), "d-form.1"),
    _words("payroll", _("Payroll number"), "d-form.1"),
    Day(
        key="date_of_birth",
        label=date_of_birth.label,
        hint=date_of_birth.hint,
        birth=True,
        required=False,
        private=True,
        clause="d-form.1",
    ),
    _words("job", _("Job title"), "d-form.1"),
    _words("department", _("Department"), "d-form.1"),
)
HOURS: tuple[Question, ...] = (
    YesNo(
        key="hours_approved",
        label=_("Has your Head of Service approved fewer hours, and is the signed form attached?"),
        hint=_("Only for fewer hours. It must be yes before Part One."),
        default=None,
        clause="d-form.2",
    ),
    _hours("old_hours", _("Weekly hours now")),
    _hours("new_hours", _("Weekly hours asked for")),
)
GRADE: tuple[Question, ...] = (
    grade("old_grade", _("Grade now"), required=False, clause="d-form.3"),
    _words("offered_job", _("Title of the post you were offered"), "d-form.3"),
    grade("new_grade", _("Grade of that post"), required=False, clause="d-form.3"),
)
PART_ONE: tuple[Question, ...] = (
    _day("start", _("Flexible retirement to start from"), "d-form.4"),
    _words(
        "signed",
        _("Signature, Part One"),
        "d-form.5",
        hint=_("Leave it empty to sign on paper."),
    ),
    _day("signed_on", _("Date, Part One"), "d-form.5"),
)
PART_TWO: tuple[Question, ...] = (
    yes_no(
        "estimate_received",
        _("Have you had an estimate of benefits from the Dyfed Pension Fund?"),
        clause="d-form.6",
    ),
    yes_no(
        "read_policy",
        _("Have you read and understood the Flexible Retirement Policy?"),
        clause="d-form.6",
    ),
    yes_no("applies", _("Do you apply on the basis above?"), clause="d-form.6"),
    yes_no(
        "no_guarantee",
        _("Do you accept that applying does not guarantee what you ask for?"),
        clause="d-form.6",
    ),
    Words(
        key="part_two_signed",
        label=_("Signature, Part Two"),
        hint=_("Leave it empty to sign on paper."),
        longest=200,
        required=False,
        private=True,
        clause="d-form.6",
        more=True,
    ),
    _day("part_two_signed_on", _("Date, Part Two"), "d-form.6", more=True),
)
# Our own: what Appendix D asks for and its form has no room for.
SHEET: tuple[Question, ...] = (
    _day("final_date", _("Final retirement date"), "d-5.5", more=True),
    Choice(
        key="benefits",
        label=_("Pension benefits to be released"),
        options=tuple(BENEFITS.items()),
        required=False,
        clause="d-3.1",
        more=True,
    ),
    Table(
        key="phased",
        label=_("Hours cut step by step"),
        columns=(
            Day(key="date", label=_("From")),
            hours("hours", _("Weekly hours")),
        ),
        most=12,
        required=False,
        clause="d-5.6",
        more=True,
    ),
)
QUESTIONS = (*PERSONAL, *HOURS, *GRADE, *PART_ONE, *PART_TWO, *SHEET)


def cuts_hours(answers: Answers) -> bool:
    """Return whether both hours are given and the new are fewer."""
    old, new = answers.get("old_hours"), answers.get("new_hours")
    return old is not None and new is not None and new < old


def cuts_grade(answers: Answers) -> bool:
    """Return whether both grades are given and the new is lower."""
    old, new = answers.get("old_grade"), answers.get("new_grade")
    return old is not None and new is not None and new < old


CHECKS = (
    Check(
        ("date_of_birth", "signed_on"),
        lambda a: a["date_of_birth"] > a["signed_on"],
        "date_of_birth",
        "birth_after_date",
    ),
    Check(
        ("old_hours", "new_hours"),
        lambda a: a["new_hours"] > a["old_hours"],
        "new_hours",
        "hours_increase",
    ),
    Check(
        ("old_hours", "new_hours"),
        lambda a: a["new_hours"] == a["old_hours"] and not cuts_grade(a),
        "new_hours",
        "no_reduction",
    ),
    Check(
        ("old_grade", "new_grade"),
        lambda a: a["new_grade"] > a["old_grade"],
        "new_grade",
        "grade_increase",
    ),
    Check(
        ("old_grade", "new_grade"),
        lambda a: a["new_grade"] == a["old_grade"] and not cuts_hours(a),
        "new_grade",
        "no_reduction",
    ),
    in_order("signed_on", "start", "start_before_application"),
    in_order("start", "final_date", "final_before_start"),
    in_order("signed_on", "part_two_signed_on", "part_two_before_part_one"),
)
