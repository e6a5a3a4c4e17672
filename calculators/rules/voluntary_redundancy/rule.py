"""The Voluntary Redundancy Scheme: what a volunteer would be paid (section 7)."""

from __future__ import annotations

from dataclasses import replace
from decimal import Decimal

from ...common import ages, notices, pay, pension_notices, questions, statutory, weeks
from ...common.weeks import SECTION_162
from ...engine.calculator import Answers, Calculator
from ...engine.days import age
from ...engine.result import STATUS, Figure, Result
from ...engine.text import _


def rule(answers: Answers) -> Result:
    """Return the payment, who pays the strain on the pension fund, and who decides."""
    result = Result()
    payment = _pay(result, answers)
    _decide(result, answers, payment)
    _strain(result, answers)
    _also(result)
    return result


def _pay(result: Result, answers: Answers) -> Decimal:
    """Add the weeks, the week's pay and 1.5 × weeks × week's pay (7.3; readings A05, A06)."""
    reckoning = weeks.add_weeks(
        result, answers.date_of_birth, answers.service_start, answers.termination, "s7.3"
    )
    week = pay.add_weekly_pay(result, answers.salary, also="s7.3")
    pay.add_multiplier(
        result,
        given=answers.multiplier,
        day=answers.termination,
        weeks=reckoning.weeks,
        week=week,
        clause="s7.3",
    )
    if answers.multiplier < 1:
        result.add(
            _("A multiplier under 1 can pay less than the statutory redundancy payment"),
            because=SECTION_162,
            reading="A06",
        )
    payment = pay.add_payment(
        result,
        weeks=reckoning.weeks,
        salary=answers.salary,
        multiplier=answers.multiplier,
        because="s7.3",
    )
    statutory.add_statutory_payment(
        result,
        weeks=reckoning.weeks,
        week=week,
        termination=answers.termination,
        clause="s7.3",
    )
    notices.for_payment(
        result,
        born=answers.date_of_birth,
        leaves=answers.termination,
        payment=payment,
        paid_weeks=reckoning.weeks * answers.multiplier,
    )
    return payment


def _decide(result: Result, answers: Answers, payment: Decimal) -> None:
    result.add(
        _("The Council decides how many employees to release, and which"),
        because="s7.2",
        part="conditions",
        council_decides=True,
    )
    if not answers.invited:
        result.say_first(_("This scheme opens only when the Council invites volunteers."))
        result.decide("not_eligible", _("The Council has not invited volunteers"), because="s7.1")
        return
    if payment:
        result.say_first(_("If the Council releases you, you would get about"), "payment")
    else:
        result.say_first(
            _("Under two whole years of service no weeks count, so you would get"), "payment"
        )
    result.decide(
        "eligible",
        _("The Council has invited volunteers; it may still say no to you"),
        because=("s7.1", "s7.2"),
    )


def _strain(result: Result, answers: Answers) -> None:
    """Add whether the Council pays the strain of releasing the pension early (7.4)."""
    born, termination = answers.date_of_birth, answers.termination
    old_enough = ages.reached(born, ages.RETIREMENT_AGE, termination)
    member = answers.pension_scheme != "none"
    said = {"age": age(born, termination), "day": termination}
    if not member:
        text = _("You are not in a pension scheme, so there is no pension to release")
    elif not old_enough:
        text = _(
            "You are {age:age} on {day}, under 55: the Council pays no strain on the fund", **said
        )
    elif answers.pension_scheme:
        text = _(
            "You are {age:age} on {day} and a scheme member: the Council pays the actuarial "
            "strain on the pension fund of releasing benefits early",
            **said,
        )
    else:
        text = _(
            "You are {age:age} on {day}: if you are a member of the Local Government or "
            "Teachers' scheme, the Council pays the actuarial strain on the fund of releasing "
            "benefits early",
            **said,
        )
    result.add(
        text,
        because="s7.4",
        part="also",
        age_on_termination=age(born, termination),
        strain_paid_by_council=member and old_enough,
    )
    if member:
        ages.add_leap_birthday(
            result,
            born,
            ages.RETIREMENT_AGE,
            termination,
            because="s7.4",
            otherwise=_("With 28 February, you would be 55 and the Council would pay the strain."),
        )
    if member and old_enough:
        result.add(
            _("Section 7 says who pays the strain. It does not say that benefits are unreduced"),
            because="s7.4",
            part="also",
        )
    pension_notices.paid_at_once(result, born, termination, answers.pension_scheme)


def _also(result: Result) -> None:
    result.add(
        _(
            "Section 7 says nothing about notice. Section 10 gives full contractual notice in a "
            "redundancy, with no pay in lieu: ask Human Resources"
        ),
        because=("s7.1", "s10.5"),
        part="also",
    )
    result.add(
        _(
            "Section 7 states no bar on working for the Council again; "
            "the bar of a year is for those who leave under Appendix C"
        ),
        because="c-4.10",
        part="also",
    )


CALCULATOR = Calculator(
    id="voluntary-redundancy",
    code="K04",
    slug="colli-gwaith-gwirfoddol",
    title=_("Voluntary Redundancy Scheme"),
    asks=_("What would I get if I volunteered for redundancy?"),
    questions=(
        questions.date_of_birth,
        questions.service_start,
        replace(
            questions.termination,
            label=_("Proposed termination date"),
            clause="s7.4",
        ),
        questions.salary,
        replace(questions.multiplier, clause="s7.3"),
        replace(questions.pension_scheme, clause="s7.4"),
        questions.yes_no(
            "invited",
            _("Has the Council invited volunteers for redundancy?"),
            default=True,
            clause="s7.1",
        ),
    ),
    figures=(
        Figure("payment", "money", _("Payment before tax")),
        STATUS,
        Figure("council_decides", "flag", _("The Council decides who may go")),
        Figure(
            "strain_paid_by_council", "flag", _("The Council pays the strain on the pension fund")
        ),
        Figure("age_on_termination", "count", _("Age on the termination date"), noun="age"),
        Figure("service_years", "count", _("Service"), noun="year"),
        Figure("weeks", "weeks", _("Weeks")),
        Figure("weekly_pay", "money", _("Weekly pay")),
        Figure("paid_weeks", "paid_weeks", _("Weeks after the multiplier")),
        Figure("statutory_payment", "money", _("Statutory redundancy payment within it")),
    ),
    rule=rule,
    checks=questions.life,
)
