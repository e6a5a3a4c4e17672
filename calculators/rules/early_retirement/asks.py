"""The questions of Voluntary Early Retirement, and what can be wrong between their answers."""

from __future__ import annotations

from dataclasses import dataclass, replace
from decimal import Decimal
from typing import Any

from ...common import ages, questions
from ...engine import days
from ...engine.calculator import Answers, Check, in_order
from ...engine.choices import YesNoUnknown
from ...engine.days import age
from ...engine.faults import Fault
from ...engine.questions import Day, Whole
from ...engine.text import Text, _
from . import conditions


@dataclass(frozen=True, kw_only=True)
class SchemeYear(Whole):
    """The year of "31 March XXXX": the year alone, or that 31 March in full."""

    low: Decimal = Decimal(1900)
    high: Decimal = Decimal(2100)

    def read(self, answer: Any) -> int:
        """Return the year; out_of_range for a full date that is not a 31 March."""
        try:
            day = days.read(self.typed(answer, self.invalid))
        except Fault:
            raise
        except ValueError:
            return super().read(answer)
        if day != conditions.scheme_day(day.year):
            raise Fault("out_of_range", _("Give a year, or a 31 March."))
        return int(self.within(Decimal(day.year)))

    def outside(self, code: str) -> Fault:
        """Return the fault with its limits as years are written, without a thousands comma."""
        return Fault(code, _("Give a year from 1900 to 2100."))


def _default_year(answers: Answers) -> int | None:
    day = answers.get("invitation_letter") or answers.get("application")
    return conditions.first_scheme_year(day) if day else None


def _wrong_age_on_31_march(answers: Answers) -> bool:
    born, applied = answers["date_of_birth"], answers["application"]
    on = conditions.scheme_day(answers["scheme_year"])
    if applied < born or not questions.YOUNGEST <= age(born, applied) <= questions.OLDEST:
        return False  # said of the application already
    return not questions.YOUNGEST <= age(born, on) <= questions.OLDEST


def _not_known(key: str, label: Text) -> YesNoUnknown:
    return YesNoUnknown(key=key, label=label, clause=conditions.JUDGEMENTS[key][1][0], more=True)


QUESTIONS = (
    questions.date_of_birth,
    questions.yes_no(
        "invited",
        _("Has the Council formally invited volunteers for early retirement?"),
        default=True,
        clause="s4.1",
        more=False,
    ),
    Day(
        key="invitation_letter",
        label=_("Date on the invitation letter"),
        hint=_("The date printed on the letter, not the day it reached you."),
        when={"invited": ("yes",)},
        always_read=True,
        clause="b-5.1",
        shared=True,
    ),
    Day(
        key="application",
        label=_("Date of your application"),
        hint=_("The day you ask your Head of Service in writing, or today."),
        clause="b-4.1",
    ),
    SchemeYear(
        key="scheme_year",
        label=_("Year of the scheme's 31 March"),
        hint=_("Left empty: the first 31 March on or after the date of the letter."),
        required=False,
        default=_default_year,
        clause="b-2.3",
        more=True,
        shared=True,
    ),
    replace(questions.pension_scheme, required=True, more=False, clause="s4.3"),
    Day(
        key="pension_since",
        label=_("Member of the Local Government Pension Scheme since"),
        hint=_("The first day of your membership, as the pension fund has it."),
        missing="member_since_missing",
        when={"pension_scheme": ("lgps",)},
        clause="b-2.3",
    ),
    _not_known("benefit_clear", _("Is it clear that this benefits the Council, and lastingly?")),
    _not_known("certified", _("Is the Council ready to certify that it serves efficiency?")),
    _not_known("head_of_service_supports", _("Does your Head of Service support it?")),
    _not_known("leadership_group_supports", _("Does the Leadership Group support it?")),
    _not_known(
        "mutual_termination_accepted",
        _("Do you accept leaving by mutual agreement, with no notice and no redundancy pay?"),
    ),
    replace(questions.role, clause="b-4.6"),
)
CHECKS = (
    *ages.age_on("application"),
    Check(
        ("date_of_birth", "application", "scheme_year"),
        _wrong_age_on_31_march,
        "scheme_year",
        "age_out_of_range",
    ),
    ages.member_since("pension_since"),
    in_order("invitation_letter", "application", "application_before_letter"),
    questions.in_force("retirement.application_days", "application"),
)
