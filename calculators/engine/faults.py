"""What can be wrong with an answer: one list of codes for all calculators, each with its sentence."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from .show import Show
from .text import Text, _

SENTENCES = {
    "required": _("This must be filled in."),
    "out_of_range": _("The value is outside the stated limits."),
    "date_invalid": _("There is no such date. Give day, month and year."),
    "birth_after_date": _("The date of birth is after the other date."),
    "end_before_start": _("The end date is before the start date."),
    "age_out_of_range": _("The age must be between 16 and 100."),
    "service_longer_than_life_allows": _("Nobody of this age can have served so long."),
    "money_invalid": _("Give an amount in pounds, for example 28922 or 28922.50."),
    "money_negative": _("The amount cannot be below zero."),
    "salary_zero": _("The salary must be more than zero."),
    "multiplier_invalid": _("The multiplier must be a number above zero; the document has 1.5."),
    "multiplier_not_positive": _(
        "The multiplier must be a number above zero; the document has 1.5."
    ),
    "termination_before_expression": _(
        "The termination date is before the expression of interest."
    ),
    "application_before_letter": _("The application is dated before the invitation letter."),
    "member_since_missing": _("Give the date you joined the Local Government Pension Scheme."),
    "start_before_application": _("The start date is before the application."),
    "final_before_start": _("The final retirement date is before the start date."),
    "hours_not_positive": _("Hours must be more than zero."),
    "hours_increase": _("The proposed hours are more than the present hours."),
    "grade_increase": _("The new grade is higher than the present grade."),
    "no_reduction": _(
        "Give fewer hours or a lower grade: otherwise it is not flexible retirement."
    ),
    "trial_ends_before_start": _("The trial's last day is before its first."),
    "headcount_invalid": _("Give the number of employees as a whole number, 1 or more."),
    "days_invalid": _("Give the number of days as a whole number, 1 or more."),
    "notice_weeks_invalid": _("Give the contractual notice in weeks, 1 to 52."),
    "percent_out_of_range": _("The percentage must be between 0 and 100."),
    "count_invalid": _("Give whole numbers: posts 0 or more, holders 1 or more."),
    "no_three_year_window": _(
        "Pay is needed for three consecutive years ending on a 31 March within the ten years."
    ),
    "kind_unknown": _("Choose one of the kinds of cost."),
    "duplicate_meeting_date": _("The same date is given twice."),
    "sum_not_100": _("The percentages must come to 100."),
    "steps_out_of_order": _("The steps are out of order."),
    "start_before_termination": _("The start is before the termination."),
    "part_two_before_part_one": _("Part Two is dated before Part One."),
    "number_invalid": _("Give a number, for example 22 or 22.25."),
    "choice_unknown": _("Choose one of the answers given."),
    "too_long": _("This is too long."),
    "not_answers": _("The answers must be one JSON object."),
    "file_broken": _("This file is damaged or not complete, so we did not open it."),
    "file_other": _("This is not a file that was saved here, so we did not open it."),
    "file_newer": _(
        "This file was saved by a newer version of this site. Reload the page, then open it again."
    ),
}


class Fault(ValueError):
    """An answer that cannot be used: a code of `SENTENCES`, and what to do about it.

    In a list or a table, `row` (from 1) and `column` (a key, with its label) say where.
    """

    def __init__(
        self,
        code: str,
        advice: Text | None = None,
        *,
        row: int | None = None,
        column: str | None = None,
        label: Text | None = None,
    ) -> None:
        super().__init__(code)
        self.code = code
        self.advice = advice
        self.row = row
        self.column = column
        self.label = label

    def at(self, row: int, column: str | None = None, label: Text | None = None) -> Fault:
        """Return the same fault in a row, counted from 1, and a column with its label."""
        return Fault(self.code, self.advice, row=row, column=column, label=label)

    @property
    def text(self) -> Text:
        """The code's sentence, with the row before it and the advice after it, where there are."""
        text = SENTENCES[self.code]
        if self.advice is not None:
            text = _("{sentence} {advice}", sentence=text, advice=self.advice)
        if self.label is not None:
            return _("Row {n}, {column}: {sentence}", n=self.row, column=self.label, sentence=text)
        if self.row is not None:
            return _("Row {n}: {sentence}", n=self.row, sentence=text)
        return text

    def say(self, question: str | None, show: Show) -> dict[str, Any]:
        """Return the fault as it stands in an object of errors."""
        said: dict[str, Any] = {
            "question": question,
            "code": self.code,
            "text": show.text(self.text),
        }
        if self.row is not None:
            said |= {"row": self.row, "column": self.column}
        return said


class Faults(ValueError):
    """Every fault of one answer that holds several values."""

    def __init__(self, faults: Sequence[Fault]) -> None:
        super().__init__(*faults)
        self.faults = faults
