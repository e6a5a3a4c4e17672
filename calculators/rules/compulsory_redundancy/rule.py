"""Compulsory redundancy: what is due, and whether the right to it is kept (sections 8, 10, 11)."""

from __future__ import annotations

from decimal import Decimal

from ...common import notices, pay, pension_notices, questions, statutory, weeks
from ...engine import policy
from ...engine.calculator import Answers, Calculator
from ...engine.result import Figure, Result
from ...engine.text import Text, _

MULTIPLIER = "redeployment.compensation_multiplier"
RIGHTS: dict[str, Text] = {
    "kept": _("Kept, on what you told us"),
    "may_be_lost": _("May be lost: the Council decides"),
    "lost": _("Lost"),
}


def rule(answers: Answers) -> Result:
    """Return the payment by the Council's formula, the right to it, and the notice."""
    result = Result()
    weeks_due = _pay(result, answers)
    right = _right(result, answers)
    notices.for_payment(
        result,
        born=answers.date_of_birth,
        leaves=answers.termination,
        payment=result.figures["payment"],
        paid_weeks=result.figures["paid_weeks"],
    )
    pension_notices.paid_at_once(result, answers.date_of_birth, answers.termination, None)
    _say_first(result, right, weeks_due)
    _notice(result)
    _also(result, right)
    return result


def _pay(result: Result, answers: Answers) -> Decimal:
    """Add the formula of section 11, since section 8 has none (reading A33); return the weeks."""
    multiplier = policy.on(MULTIPLIER, answers.termination)
    reckoning = weeks.add_weeks(
        result,
        answers.date_of_birth,
        answers.service_start,
        answers.termination,
        "s11-talu.1",
    )
    week = pay.add_weekly_pay(result, answers.salary, also="s11-talu.1")
    pay.add_payment(
        result,
        weeks=reckoning.weeks,
        salary=answers.salary,
        multiplier=multiplier.value,
        because="s11-talu.1",
    )
    if not answers.right_lost_by_trial:
        statutory.add_statutory_payment(
            result,
            weeks=reckoning.weeks,
            week=week,
            termination=answers.termination,
            clause="s11-talu.1",
        )
    by_law = result.figures.get("statutory_payment")
    result.add(
        _(
            "Section 8 gives no formula. We use the “Council's redundancy formula” of section 11: "
            "{multiplier} × statutory weeks × weekly pay",
            multiplier=multiplier.value,
        ),
        because=("s8", multiplier),
        reading="A33",
        otherwise=_("If section 8 means no more than the law: {payment:money}.", payment=by_law)
        if by_law
        else None,
    )
    return reckoning.weeks


def _right(result: Result, answers: Answers) -> str:
    """Add whether the right to redundancy pay is kept; a right that is lost leaves nothing."""
    if answers.refused_unreasonably:
        result.add(
            _(
                "The right may be lost if the Council considers that you refused suitable "
                "alternative work unreasonably"
            ),
            because="s8-hawl-tal.5",
            part="conditions",
            right="may_be_lost",
        )
        result.add(
            _(
                "The Council must first talk further with you and your representative, "
                "and tell you in writing"
            ),
            because="s8-hawl-tal.5",
            part="conditions",
        )
    if answers.right_lost_by_trial:
        result.add(
            _(
                "You worked past the limit of the trial period, so you count as having accepted "
                "the new post: the right to redundancy pay is lost"
            ),
            because="s8-hawl-tal.1",
            reading="A27",
            part="conditions",
            right="lost",
            payment=Decimal(0),
            statutory_payment=Decimal(0),
        )
    elif not answers.refused_unreasonably:
        result.add(
            _("Nothing you told us takes the right to redundancy pay away"),
            because=("s8-hawl-tal.1", "s8-hawl-tal.5"),
            part="conditions",
            right="kept",
        )
    right: str = result.figures["right"]
    return right


def _say_first(result: Result, right: str, weeks_due: Decimal) -> None:
    if right == "lost":
        text = _("The right to redundancy pay is lost, so you would get")
    elif not weeks_due:
        text = _("Under two whole years of service no weeks count, so you would get")
    elif right == "may_be_lost":
        text = _("If the Council does not take the right away, you would be due about")
    else:
        text = _("If you are made redundant on that day, you would be due about")
    result.say_first(text, "payment")


def _notice(result: Result) -> None:
    result.add(
        _("Full notice under your contract; the document does not say how long that is"),
        because="s10.5",
        part="also",
        notice="full_contractual",
    )
    result.add(_("No pay in lieu of notice"), because="s10.5", part="also", pay_in_lieu=Decimal(0))
    result.add(
        _(
            "You may give up the rest of your notice to leave sooner, by talking to the Chief "
            "Officer. The document does not say whether weeks then stop earlier: ask first"
        ),
        because="s10.6",
        part="also",
    )


def _also(result: Result, right: str) -> None:
    result.add(
        _(
            "Before this the Council tries voluntary early retirement and voluntary severance, "
            "and always tries to redeploy people"
        ),
        because=("s8-cyflwyniad.1", "s8-gweithdrefn.1"),
        part="also",
    )
    result.add(
        _(
            "The Council may offer career counselling, retraining, financial advice and help to "
            "find work. It may give paid time off to look for work, on evidence"
        ),
        because=("s8-cymorth.1", "s8-cymorth.2"),
        part="also",
    )
    result.add(
        _("Weeks of a trial that failed are not added: all is counted to the termination date"),
        because="s8-hawl-tal.1",
        reading="A48",
        part="also",
    )
    result.add(
        _("Section 8 says nothing about your pension or about working for the Council again"),
        because="s8",
        part="also",
    )
    result.add(
        _(
            "You may appeal to your Strategic Director against being selected, only if the "
            "procedure was applied wrongly. The deadlines calculator gives the last day"
        ),
        because=("s8-apel.1", "s8-apel.2", "s8-apel.3"),
        part="also",
    )
    if right != "kept":
        result.add(
            _(
                "If redundancy pay is refused for that, you may appeal to the Strategic Director. "
                "The document gives no deadline: do it at once"
            ),
            because="s8-hawl-tal.6",
            part="also",
        )


CALCULATOR = Calculator(
    id="compulsory-redundancy",
    code="K05",
    slug="diswyddo-gorfodol",
    title=_("Compulsory redundancy"),
    asks=_("What am I due if I am made compulsorily redundant?"),
    questions=(
        questions.date_of_birth,
        questions.service_start,
        questions.termination,
        questions.salary,
        questions.yes_no(
            "refused_unreasonably",
            _("Does the Council consider that you refused suitable work unreasonably?"),
            clause="s8-hawl-tal.5",
        ),
        questions.yes_no(
            "right_lost_by_trial",
            _("Did a trial period in another post lose you the right to redundancy pay?"),
            hint=_("The trial period calculator shows this."),
            clause="s8-hawl-tal.1",
        ),
    ),
    figures=(
        Figure("payment", "money", _("Payment before tax")),
        Figure("right", "code", _("Right to redundancy pay"), words=RIGHTS),
        Figure(
            "notice",
            "code",
            _("Notice"),
            words={"full_contractual": _("Full notice under the contract")},
        ),
        Figure("pay_in_lieu", "money", _("Pay in lieu of notice")),
        Figure("service_years", "count", _("Service"), noun="year"),
        Figure("weeks", "weeks", _("Weeks")),
        Figure("weekly_pay", "money", _("Weekly pay")),
        Figure("paid_weeks", "paid_weeks", _("Weeks after the multiplier")),
        Figure("statutory_payment", "money", _("Statutory redundancy payment within it")),
    ),
    rule=rule,
    checks=(*questions.life, questions.in_force(MULTIPLIER, "termination")),
)
