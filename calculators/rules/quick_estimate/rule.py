"""A first estimate from three answers, by the table of whole years (K01 and K02 together)."""

from __future__ import annotations

from dataclasses import replace
from decimal import Decimal

from ...common import notices, pay, questions
from ...common.weeks import SECTION_162, ready_reckoner
from ...engine import policy
from ...engine.calculator import Answers, Calculator, Check
from ...engine.questions import Whole
from ...engine.result import Figure, Result
from ...engine.text import _

AGE = Whole(
    key="age",
    label=_("Your age on the day you leave"),
    low=Decimal(questions.YOUNGEST),
    high=Decimal(questions.OLDEST),
    invalid="age_out_of_range",
    too_low="age_out_of_range",
    too_high="age_out_of_range",
)
YEARS = Whole(
    key="years",
    label=_("Your whole years of continuous service"),
    hint=_("Human Resources confirms which service counts."),
    high=Decimal(80),
)


def rule(answers: Answers) -> Result:
    """Return weeks by the ready reckoner × multiplier × a week's pay."""
    result = Result()
    result.light_reckoner(answers.age, answers.years)
    weeks = ready_reckoner(answers.age, answers.years)
    result.add(
        _(
            "Aged {age}, with {years:year} of service: {weeks:weeks} weeks in the table",
            age=answers.age,
            years=answers.years,
            weeks=weeks,
        ),
        because=("c-3.1", SECTION_162),
        reading="A03",
        weeks=weeks,
    )
    pay.add_weekly_pay(result, answers.salary)
    payment = pay.add_payment(
        result, weeks=weeks, salary=answers.salary, multiplier=answers.multiplier
    )
    result.say_first(_("You would get about"), "payment")
    notices.taxed_above_30_000(result, payment)
    notices.more_than_104_weeks(result, weeks * answers.multiplier)
    notices.service_confirmed_by_hr(result)
    return result


CALCULATOR = Calculator(
    id="quick-estimate",
    code="K01+K02",
    slug="amcangyfrif-cyflym",
    title=_("Quick estimate"),
    asks=_("Roughly how much would a severance payment be?"),
    questions=(
        AGE,
        YEARS,
        questions.salary,
        replace(
            questions.multiplier,
            default=lambda _answers: policy.latest("severance.multiplier").value,
        ),
    ),
    figures=(
        Figure("weeks", "weeks", _("Weeks")),
        Figure("weekly_pay", "money", _("Weekly pay")),
        Figure("paid_weeks", "paid_weeks", _("Weeks after the multiplier")),
        Figure("payment", "money", _("Payment before tax")),
    ),
    rule=rule,
    checks=(
        # Sixteen on the first day: at most two whole years by the end of one's seventeenth.
        Check(
            ("age", "years"),
            lambda a: a["years"] > a["age"] - questions.YOUNGEST + 1,
            "years",
            "service_longer_than_life_allows",
        ),
    ),
)
