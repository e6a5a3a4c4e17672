"""The form as printed, with what was filled in; blanks stay blank for filling in by hand."""

from __future__ import annotations

from typing import Any

from ...engine.calculator import Answers
from ...engine.document import Block, heading, item, paragraph, table
from ...engine.result import Result
from ...engine.text import Text, _
from .asks import APPROVALS, BENEFITS

BLANK = "_____"
_APPROVED: dict[bool | None, Text] = {
    None: _(
        "My application, in accordance with the Council's Reduced Hours Working Scheme, has been "
        "approved by my Head of Service, and the signed approval form is attached to this form. "
        "Yes/No"
    ),
    True: _(
        "My application, in accordance with the Council's Reduced Hours Working Scheme, has been "
        "approved by my Head of Service, and the signed approval form is attached to this form. Yes"
    ),
    False: _(
        "My application, in accordance with the Council's Reduced Hours Working Scheme, has been "
        "approved by my Head of Service, and the signed approval form is attached to this form. No"
    ),
}


def add(result: Result, answers: Answers) -> None:
    """Add the Council's form and, beside it, a sheet that is not part of it."""
    result.document(
        "form",
        _("Attachment 1: Application for flexible retirement"),
        [*_personal(answers), *_part_one(answers), *_part_two(answers)],
    )
    result.document(
        "additional-sheet", _("Additional sheet: not part of the Council's form"), _sheet(answers)
    )


def _filled(value: Any) -> Any:
    return BLANK if value in (None, "") else value


def _personal(answers: Answers) -> list[Block]:
    clause = "d-form.1"
    return [
        paragraph(_("Private and confidential"), "d-form"),
        heading(_("Personal details:"), "d-form-personol"),
        paragraph(_("Name: {value}", value=_filled(answers.name)), clause),
        paragraph(_("Payroll number: {value}", value=_filled(answers.payroll)), clause),
        paragraph(_("Date of birth: {value}", value=_filled(answers.date_of_birth)), clause),
        paragraph(_("Job title: {value}", value=_filled(answers.job)), clause),
        paragraph(_("Department: {value}", value=_filled(answers.department)), clause),
    ]


def _part_one(answers: Answers) -> list[Block]:
    return [
        heading(_("Details of the application:"), "d-form-cais"),
        heading(_("Part One – Awaiting an estimate of benefits"), "d-form-rhan-un"),
        heading(_("For applications to reduce hours only:"), "d-form-oriau"),
        paragraph(_APPROVED[answers.hours_approved], "d-form.2"),
        paragraph(
            _(
                "That means that my hours would reduce from {old} (state the present number) a week "
                "to {new} (state the proposed number) a week.",
                old=_filled(answers.old_hours),
                new=_filled(answers.new_hours),
            ),
            "d-form.2",
        ),
        heading(_("For applications to move to a lower grade only:"), "d-form-gradd"),
        paragraph(
            _(
                "My present grade is {old}. I have been offered the post of {job} (state the job "
                "title), and the grade is {new}.",
                old=_filled(answers.old_grade),
                job=_filled(answers.offered_job),
                new=_filled(answers.new_grade),
            ),
            "d-form.3",
        ),
        paragraph(
            _(
                "If the above is agreed, I would like my flexible retirement to start from {start}",
                start=_filled(answers.start),
            ),
            "d-form.4",
        ),
        paragraph(
            _(
                "A request for an estimate of benefits in respect of this application has been "
                "submitted to the Dyfed Pension Fund."
            ),
            "d-form.5",
        ),
        _signature(answers.signed, answers.signed_on, "d-form.5"),
    ]


def _part_two(answers: Answers) -> list[Block]:
    clause = "d-form.6"
    return [
        heading(_("Part Two – After receiving an estimate of benefits"), "d-form-rhan-dau"),
        paragraph(
            _(
                "I have received an estimate of benefits in respect of this application from the "
                "Dyfed Pension Fund."
            ),
            clause,
        ),
        paragraph(
            _("I have read and understood the Council's Flexible Retirement Policy."), clause
        ),
        paragraph(
            _("I would like to apply for flexible retirement on the basis outlined above."), clause
        ),
        paragraph(
            _(
                "I note, and accept, that this application does not guarantee that I will get what I "
                "am asking for."
            ),
            clause,
        ),
        _signature(answers.part_two_signed, answers.part_two_signed_on, clause),
    ]


def _signature(signed: Any, day: Any, clause: str) -> Block:
    return paragraph(
        _("Signed: {signed} Date: {day}", signed=_filled(signed), day=_filled(day)), clause
    )


def _sheet(answers: Answers) -> list[Block]:
    """Return what Appendix D asks for and its form has no room for."""
    blocks = [
        paragraph(
            _("The Council's form has no room for these, and Appendix D asks for them."), "d-form"
        ),
        item(_("Final retirement date: {value}", value=_filled(answers.final_date)), "d-5.5"),
        item(
            _("Pension benefits wished for: {value}", value=BENEFITS.get(answers.benefits, BLANK)),
            "d-3.1",
        ),
    ]
    if answers.phased:
        rows = [(row["date"], row["hours"]) for row in answers.phased]
        blocks.append(
            table(_("Hours cut step by step"), [(_("From"), _("Weekly hours")), *rows], "d-5.6")
        )
    else:
        blocks.append(item(_("Hours cut step by step: {value}", value=BLANK), "d-5.6"))
    blocks += [
        item(_("Approved by {who}: {day}", who=who, day=BLANK), "d-8.1") for who in APPROVALS
    ]
    return blocks
