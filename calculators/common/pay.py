"""A week's pay and the Council's payment, as Appendix C 3.1 works them out."""

from __future__ import annotations

from datetime import date
from decimal import Decimal

from ..engine import policy
from ..engine.money import to_the_penny
from ..engine.result import Result
from ..engine.text import _

DAYS_IN_YEAR, DAYS_IN_WEEK = 365, 7


def unrounded_week(salary: Decimal) -> Decimal:
    """Return a week's pay in pounds, not rounded: annual salary ÷ 365 × 7 (C 3.1)."""
    return salary * DAYS_IN_WEEK / DAYS_IN_YEAR


def weekly_pay(salary: Decimal) -> Decimal:
    """Return a week's pay in pounds to the penny, as it is multiplied (C 3.1, reading A04)."""
    return to_the_penny(unrounded_week(salary))


def add_weekly_pay(result: Result, salary: Decimal, *, also: str | None = None) -> Decimal:
    """Add the week's pay with its working; `also` is the clause that asks for it elsewhere.

    To the penny: reading A04. Sections 7, 8 and 11 say "contractual weekly pay" without saying
    how: reading A05.
    """
    week = weekly_pay(salary)
    result.add(
        _(
            "{salary:pounds} ÷ 365 × 7 = {exact:unrounded}, which is {week:money} a week",
            salary=salary,
            exact=unrounded_week(salary),
            week=week,
        ),
        because=("c-3.1-cyflog", also) if also else "c-3.1-cyflog",
        reading="A05" if also else "A04",
        weekly_pay=week,
    )
    return week


def add_payment(
    result: Result,
    *,
    weeks: Decimal,
    salary: Decimal,
    multiplier: Decimal,
    because: str | tuple[str, ...] = "c-3.1",
) -> Decimal:
    """Add weeks × multiplier × a week's pay, rounded half up to the penny (readings A04, A47)."""
    week = weekly_pay(salary)
    payment = to_the_penny(weeks * multiplier * week)
    other = to_the_penny(weeks * multiplier * unrounded_week(salary))
    result.add(
        _(
            "{weeks:weeks} × {multiplier} × {week:money} = {payment:money}",
            weeks=weeks,
            multiplier=multiplier,
            week=week,
            payment=payment,
        ),
        because=because,
        reading="A04",
        otherwise=_("With a week's pay that is not rounded: {payment:money}.", payment=other)
        if other != payment
        else None,
        paid_weeks=weeks * multiplier,
        payment=payment,
    )
    return payment


def add_multiplier(
    result: Result, *, given: Decimal, day: date, weeks: Decimal, week: Decimal, clause: str
) -> None:
    """Say where the multiplier comes from: the Council's "at present", or the reader's (A06)."""
    try:
        usual = policy.on("severance.multiplier", day).value
    except policy.NotCovered:
        usual = None
    if given == usual:
        result.add(
            _(
                "The multiplier is {multiplier} “at present”, as the text of 2015 says",
                multiplier=usual,
            ),
            because=clause,
            reading="A06",
        )
        return
    result.add(
        _("You gave a multiplier of {multiplier}", multiplier=given),
        because=clause,
        reading="A06",
        otherwise=_(
            "With the {multiplier} of the document: {payment:money}.",
            multiplier=usual,
            payment=weeks * usual * week,
        )
        if weeks and usual
        else None,
    )
