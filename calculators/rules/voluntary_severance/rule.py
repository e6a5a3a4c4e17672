"""The Voluntary Severance Scheme: who may apply and what would be paid (section 5, Appendix C)."""

from __future__ import annotations

from dataclasses import replace

from ...common import notices, pay, questions, standing, statutory, weeks
from ...engine.calculator import Answers, Calculator, in_order
from ...engine.questions import Day
from ...engine.result import STATUS, Figure, Result
from ...engine.text import _
from . import conditions, terms


def rule(answers: Answers) -> Result:
    """Return the status with its reasons, the payment and what goes with it."""
    result = Result()
    _pay(result, answers)
    reasons, doubts = conditions.find(result, answers)
    _decide(result, answers, reasons, doubts)
    terms.add_pension(result, answers)
    terms.add(result, answers)
    return result


def _decide(result: Result, answers: Answers, reasons: list[str], doubts: list[str]) -> None:
    separate = answers.role in ("strategic_director", "chief_executive")
    if reasons:
        standing.not_eligible(
            result,
            [reason for reason in conditions.REASONS if reason in (*reasons, *doubts)],
            because=[conditions.CLAUSES[reason] for reason in reasons],
        )
    elif separate:
        result.say_first(_("If your application is approved, you would get about"), "payment")
        result.decide(
            "separate",
            _("Your application is dealt with separately"),
            because="c-5.1",
            reasons=doubts,
        )
    elif doubts:
        result.say_first(_("If your service is enough, you would get about"), "payment")
        result.decide(
            "check",
            _("The document does not say on which day two years are needed: ask HR"),
            because="c-2.1",
            reasons=doubts,
        )
    else:
        result.say_first(_("If the Council agrees, you would get about"), "payment")
        standing.eligible(result, because=("s5.3", "c-1.4"))
    if separate:
        result.add(
            _("The Leader and Deputy Leader of the Council deal with your application"),
            because="c-5.1",
            part="conditions",
            route="leader_and_deputy_leader",
        )
    else:
        result.add(
            _("The Leadership Group decides, on a business case with four signatures"),
            because=("c-4.4", "c-4.5"),
            reading="A41" if answers.role == "head_of_service" else None,
            part="conditions",
            route="leadership_group",
        )


def _pay(result: Result, answers: Answers) -> None:
    termination = answers.termination
    reckoning = weeks.add_weeks(
        result, answers.date_of_birth, answers.service_start, termination, "c-3.1"
    )
    week = pay.add_weekly_pay(result, answers.salary)
    pay.add_multiplier(
        result,
        given=answers.multiplier,
        day=termination,
        weeks=reckoning.weeks,
        week=week,
        clause="c-3.1",
    )
    payment = pay.add_payment(
        result, weeks=reckoning.weeks, salary=answers.salary, multiplier=answers.multiplier
    )
    result.add(
        _("The payment includes the statutory redundancy payment; nothing is added to it"),
        because=("c-3.1-iii", "s5.1"),
    )
    if answers.multiplier < 1:
        result.add(
            _(
                "A multiplier under 1 can pay less than the statutory redundancy payment "
                "that it has to include"
            ),
            because="c-3.1-iii",
            reading="A06",
        )
    statutory.add_statutory_payment(
        result, weeks=reckoning.weeks, week=week, termination=termination, clause="c-3.1"
    )
    notices.for_payment(
        result,
        born=answers.date_of_birth,
        leaves=termination,
        payment=payment,
        paid_weeks=reckoning.weeks * answers.multiplier,
    )


CALCULATOR = Calculator(
    id="voluntary-severance",
    code="K03",
    slug="diswyddo-gwirfoddol",
    title=_("Voluntary Severance Scheme"),
    asks=_("May I apply for voluntary severance, and how much would be paid?"),
    questions=(
        questions.date_of_birth,
        questions.service_start,
        Day(
            key="expression_of_interest",
            label=_("Date of expressing interest"),
            hint=_("The day you hand in the form, or today."),
            clause="c-2.2",
        ),
        Day(
            key="closing_date",
            label=_("Closing date of the scheme"),
            required=False,
            clause="c-4.1",
            more=True,
            shared=True,
        ),
        questions.termination,
        Day(
            key="appointed_date",
            label=_("Appointed date"),
            hint=_("The latest leaving date the Council sets. Left empty: your termination date."),
            required=False,
            default=lambda answers: answers.get("termination"),
            clause="c-3.1",
            more=True,
            shared=True,
        ),
        questions.salary,
        questions.multiplier,
        questions.yes_no(
            "resigned",
            _("Have you already resigned, or are you working your notice?"),
            clause="c-2.2",
        ),
        questions.yes_no(
            "at_risk", _("Have you already been told that your post is at risk?"), clause="c-2.2"
        ),
        questions.yes_no(
            "internal_post", _("Have you accepted another post with the Council?"), clause="c-2.2"
        ),
        questions.yes_no(
            "school_with_own_policy",
            _("Do you work for a locally managed school?"),
            hint=_("Its governing body decides its own policy."),
            clause="c-2.2",
        ),
        replace(questions.role, clause="c-5.1"),
        replace(questions.pension_scheme, clause="c-3.1-i"),
    ),
    figures=(
        Figure("payment", "money", _("Payment before tax")),
        STATUS,
        Figure("reasons", "codes", _("Reasons"), words=conditions.REASONS),
        Figure(
            "route",
            "code",
            _("Who decides"),
            words={
                "leadership_group": _("Leadership Group"),
                "leader_and_deputy_leader": _("Leader and Deputy Leader of the Council"),
            },
        ),
        Figure("age_on_appointed_date", "count", _("Age on the appointed date"), noun="age"),
        Figure("service_years", "count", _("Service"), noun="year"),
        Figure("weeks", "weeks", _("Weeks")),
        Figure("weekly_pay", "money", _("Weekly pay")),
        Figure("paid_weeks", "paid_weeks", _("Weeks after the multiplier")),
        Figure("statutory_payment", "money", _("Statutory redundancy payment within it")),
        Figure("pension_unreduced", "flag", _("Pension early and unreduced")),
        Figure("notice", "code", _("Notice"), words={"none": _("None")}),
        Figure("appeal", "code", _("Appeal"), words={"none": _("None")}),
        Figure("earliest_reemployment", "date", _("May work for the Council again from")),
    ),
    rule=rule,
    checks=(
        *questions.life,
        in_order("expression_of_interest", "termination", "termination_before_expression"),
        # A leaving date after the appointed date (C 4.9) is said and not refused, since the
        # appointed date itself is read differently (A08).
    ),
)
