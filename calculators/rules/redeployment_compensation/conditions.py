"""When section 11 pays compensation: management's change, grade and pay, contract, other offers."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, timedelta
from decimal import Decimal

from ...engine import policy
from ...engine.calculator import Answers
from ...engine.days import ONE_DAY
from ...engine.policy import Dated
from ...engine.result import Result
from ...engine.service import complete_years
from ...engine.text import Text, _

REASONS: dict[str, Text] = {
    "no_redeployment_by_management_change": _("Not a redeployment by a change management made"),
    "employees_own_choice": _("The employee's own choice"),
    "no_fall_in_grade": _("No fall in grade"),
    "no_fall_in_weekly_pay": _("No fall in weekly pay"),
    "temporary_not_over_2_years_same_post": _("Temporary, not over 2 years in the same post"),
    "suitable_role_same_pay_offered_in_4_weeks": _(
        "A suitable post at the same pay offered within 4 weeks"
    ),
}
CLAUSES = {
    "no_redeployment_by_management_change": "s11-cymhwysedd.1",
    "employees_own_choice": "s11-cymhwysedd.3",
    "no_fall_in_grade": "s11-cymhwysedd.1",
    "no_fall_in_weekly_pay": "s11-talu.1",
    "temporary_not_over_2_years_same_post": "s11-cymhwysedd.2",
    "suitable_role_same_pay_offered_in_4_weeks": "s11-talu.3",
}


@dataclass(frozen=True)
class Case:
    """What the conditions look at: the answers, the two weekly pays and the formula's amount."""

    answers: Answers
    old_week: Decimal
    new_week: Decimal
    formula: Decimal

    @property
    def hold_until(self) -> date:
        """The last day on which an offer at the same pay cancels the payment (reading A30).

        The move is the day after the last day in the old post; it is not counted itself.
        """
        moved = self.answers.last_day_old_post + ONE_DAY
        days: date = moved + timedelta(days=int(self._offer_days.value))
        return days

    @property
    def _offer_days(self) -> Dated:
        return policy.on("redeployment.offer_days", self.answers.last_day_old_post)

    @property
    def over_two_years(self) -> bool:
        """Whether the time in the same post is more than two years, by a day at least (A12)."""
        return self._complete(self.answers.last_day_old_post - ONE_DAY)

    @property
    def exactly_two_years(self) -> bool:
        """Whether the two years are complete on the last day in the post and not before."""
        return not self.over_two_years and self._complete(self.answers.last_day_old_post)

    def _complete(self, day: date) -> bool:
        years = policy.on("redeployment.years_in_temporary_post", self.answers.last_day_old_post)
        start = self.answers.post_start
        return start is not None and complete_years(start, day) >= years.value

    @property
    def cancelled(self) -> bool:
        """Whether a suitable post was offered in time at the old salary or more (s11-talu.3)."""
        offer, salary = self.answers.other_offer, self.answers.other_offer_salary
        in_time = offer is not None and offer <= self.hold_until
        return in_time and salary >= self.answers.old_salary

    def reasons(self) -> list[str]:
        """Return why nothing is payable, in the order of section 11; empty where it is."""
        answers = self.answers
        temporary = answers.contract == "temporary"
        failing = {
            "no_redeployment_by_management_change": not answers.redeployed,
            "employees_own_choice": answers.own_choice,
            "no_fall_in_grade": answers.new_grade >= answers.old_grade,
            "no_fall_in_weekly_pay": self.new_week >= self.old_week,
            "temporary_not_over_2_years_same_post": temporary and not self.over_two_years,
            "suitable_role_same_pay_offered_in_4_weeks": self.cancelled,
        }
        return [reason for reason, fails in failing.items() if fails]


def add(result: Result, case: Case) -> list[str]:
    """Add a line for each condition, with what the other reading would give; return the reasons."""
    reasons = case.reasons()
    if not case.answers.redeployed:
        result.add(
            _("The scheme is for redeployment that follows a change management had to make"),
            because="s11-cymhwysedd.1",
            part="conditions",
        )
    if case.answers.own_choice:
        result.add(
            _("The scheme does not apply where you chose a lower grade or fewer hours yourself"),
            because="s11-cymhwysedd.3",
            part="conditions",
        )
    _grade_and_pay(result, case, reasons)
    _contract(result, case, reasons)
    _offer(result, case, reasons)
    return reasons


def _grade_and_pay(result: Result, case: Case, reasons: list[str]) -> None:
    old, new = case.answers.old_grade, case.answers.new_grade
    otherwise = None
    if reasons == ["no_fall_in_grade"]:
        otherwise = _("If a fall in pay alone is enough: {payment:money}.", payment=case.formula)
    if new < old:
        text = _("From grade {old} to grade {new}: {n:grade} lower", old=old, new=new, n=old - new)
    else:
        text = _("From grade {old} to grade {new}: no fall in grade", old=old, new=new)
    result.add(
        text,
        because=("s11-cymhwysedd.1", "s11-talu.2"),
        reading="A31",
        otherwise=otherwise,
        part="conditions",
    )
    if case.new_week >= case.old_week:
        result.add(
            _("The new post's weekly pay is not below the old post's, so there is nothing to pay"),
            because="s11-talu.1",
            part="conditions",
        )


def _contract(result: Result, case: Case, reasons: list[str]) -> None:
    last = case.answers.last_day_old_post
    years = policy.on("redeployment.years_in_temporary_post", last)
    otherwise = None
    if case.answers.contract == "temporary":
        if case.exactly_two_years and reasons == ["temporary_not_over_2_years_same_post"]:
            otherwise = _("If exactly two years are enough: {payment:money}.", payment=case.formula)
        text = (
            _(
                "Temporary, and over {n:year} in the same post on {day}",
                n=int(years.value),
                day=last,
            )
            if case.over_two_years
            else _(
                "Temporary, and not over {n:year} in the same post on {day}",
                n=int(years.value),
                day=last,
            )
        )
        result.add(text, because=years, reading="A12", otherwise=otherwise, part="conditions")
        return
    if case.answers.post_start is not None and not case.over_two_years and not reasons:
        otherwise = _("If the two years apply to everyone: nothing is payable.")
    result.add(
        _("Permanent, full time or part time: no length of time in the post is asked for"),
        because="s11-cymhwysedd.2",
        reading="A13",
        otherwise=otherwise,
        part="conditions",
    )


def _offer(result: Result, case: Case, reasons: list[str]) -> None:
    """Add the last day of the four weeks, and what an offer that was made does."""
    answers, last = case.answers, case.hold_until
    days = policy.on("redeployment.offer_days", answers.last_day_old_post)
    result.add(
        _(
            "Not payable if a suitable post at the same permanent pay or more is offered by {day}",
            day=last,
        ),
        because=days,
        reading="A30",
        part="conditions",
        hold_until=last,
    )
    result.event(
        "hold-until",
        last,
        _("Last day on which an offer at the same pay cancels the compensation"),
        because="s11-talu.3",
    )
    if answers.other_offer is None:
        return
    otherwise = None
    if case.cancelled:
        text = _(
            "A suitable post at {salary:pounds} was offered on {day}, in time",
            salary=answers.other_offer_salary,
            day=answers.other_offer,
        )
        if answers.other_offer == last and len(reasons) == 1:
            otherwise = _(
                "If the day of the move is the first of the four weeks, the offer is a day late: "
                "{payment:money}.",
                payment=case.formula,
            )
    elif answers.other_offer > last:
        text = _("The offer of {day} came after the four weeks", day=answers.other_offer)
    else:
        text = _(
            "The pay offered, {salary:pounds}, is below the old post's {old:pounds}",
            salary=answers.other_offer_salary,
            old=answers.old_salary,
        )
    result.add(text, because=days, reading="A30", otherwise=otherwise, part="conditions")
