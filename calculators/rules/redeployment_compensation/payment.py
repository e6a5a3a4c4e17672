"""The sum: the fall in weekly pay × the Council's weeks × 1.5, once (section 11)."""

from __future__ import annotations

from decimal import Decimal

from ...common import pay, weeks
from ...engine import policy
from ...engine.calculator import Answers
from ...engine.days import ONE_DAY
from ...engine.money import to_the_penny
from ...engine.result import Result
from ...engine.text import _
from .conditions import Case


def formula(answers: Answers, counted: Decimal, difference: Decimal) -> Decimal:
    """Return difference × weeks × multiplier in pounds, to the penny; nought where pay did not fall."""
    multiplier = policy.on("redeployment.compensation_multiplier", answers.last_day_old_post)
    return to_the_penny(max(difference, Decimal(0)) * counted * multiplier.value)


def add_weekly_pays(result: Result, answers: Answers) -> tuple[Decimal, Decimal]:
    """Add a week's pay in each post and the difference; return both weeks' pay in pounds."""
    old, new = pay.weekly_pay(answers.old_salary), pay.weekly_pay(answers.new_salary)
    because = ("s11-talu.1", "c-3.1-cyflog")
    result.add(
        _(
            "Old post: {salary:pounds} ÷ 365 × 7 = {exact:unrounded}, which is {week:money} a week",
            salary=answers.old_salary,
            exact=pay.unrounded_week(answers.old_salary),
            week=old,
        ),
        because=because,
        reading="A05",
        old_weekly_pay=old,
    )
    result.add(
        _(
            "New post: {salary:pounds} ÷ 365 × 7 = {exact:unrounded}, which is {week:money} a week",
            salary=answers.new_salary,
            exact=pay.unrounded_week(answers.new_salary),
            week=new,
        ),
        because=because,
        reading="A05",
        new_weekly_pay=new,
    )
    result.add(
        _(
            "{old:money} − {new:money} = {difference:money} a week, each post's pay and hours "
            "as its own contract has them",
            old=old,
            new=new,
            difference=old - new,
        ),
        because="s11-talu.1",
        reading="A31",
        weekly_difference=old - new,
    )
    return old, new


def add(result: Result, case: Case, counted: Decimal, *, paid: bool) -> None:
    """Add difference × weeks × multiplier, and what is payable: that, or nothing."""
    answers, last = case.answers, case.answers.last_day_old_post
    multiplier = policy.on("redeployment.compensation_multiplier", last)
    later = weeks.reckon(answers.date_of_birth, answers.service_start, last + ONE_DAY).weeks
    if case.old_week > case.new_week:
        difference = case.old_week - case.new_week
        result.add(
            _("Age and service are taken on {day}, the last day in the old post", day=last),
            because="s11-talu.1",
            reading="A46",
            otherwise=_(
                "Taken on the first day in the new post: {payment:money}.",
                payment=formula(answers, later, difference),
            )
            if paid and later != counted
            else None,
        )
        exact = pay.unrounded_week(answers.old_salary) - pay.unrounded_week(answers.new_salary)
        other = formula(answers, counted, exact)
        result.add(
            _(
                "{difference:money} × {weeks:weeks} × {multiplier} = {payment:money}; the "
                "difference is multiplied once, though the sentence names it twice",
                difference=difference,
                weeks=counted,
                multiplier=multiplier.value,
                payment=case.formula,
            ),
            because=multiplier,
            reading="A04",
            otherwise=_("With a week's pay that is not rounded: {payment:money}.", payment=other)
            if paid and other != case.formula
            else None,
        )
        result.add(
            _("Section 11 fixes the multiplier at {multiplier}", multiplier=multiplier.value),
            because=multiplier,
            reading="A06",
        )
    result.add(
        _("Before tax: {payment:money}", payment=case.formula)
        if paid
        else _("A condition below is not met, so the compensation is £0.00"),
        because="s11-talu.2",
        payment=case.formula if paid else Decimal(0),
    )
