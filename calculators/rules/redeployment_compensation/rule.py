"""Compensation for redeployment to a post on lower pay (section 11, and 9.5)."""

from __future__ import annotations

from dataclasses import replace

from ...common import notices, questions, weeks
from ...engine import policy
from ...engine.calculator import Answers, Calculator, Check, in_order
from ...engine.questions import Day, Money
from ...engine.result import Figure, Result
from ...engine.text import _
from . import conditions, payment

STATUSES = {"payable": _("Payable"), "not_payable": _("Not payable")}


def rule(answers: Answers) -> Result:
    """Return whether compensation is payable and why, with the sum before tax."""
    result = Result()
    last = answers.last_day_old_post
    old, new = payment.add_weekly_pays(result, answers)
    reckoning = weeks.add_weeks(
        result, answers.date_of_birth, answers.service_start, last, "s11-talu.1"
    )
    case = conditions.Case(answers, old, new, payment.formula(answers, reckoning.weeks, old - new))
    reasons = conditions.add(result, case)
    payment.add(result, case, reckoning.weeks, paid=not reasons)
    _decide(result, case, reasons)
    _also(result)
    return result


def _decide(result: Result, case: conditions.Case, reasons: list[str]) -> None:
    if reasons:
        result.say_first(_("As things stand, no compensation is payable."))
        result.decide(
            "not_payable",
            _("A condition of the compensation scheme is not met"),
            because=[conditions.CLAUSES[reason] for reason in reasons],
            reasons=reasons,
        )
        return
    if case.formula:
        result.say_first(_("The compensation would be, before tax and in one payment"), "payment")
    else:
        result.say_first(
            _("The scheme applies, but with under two years' service it gives nothing."), "payment"
        )
    result.decide(
        "payable",
        _("The conditions asked about are met"),
        because=("s11-cymhwysedd.1", "s11-cymhwysedd.2"),
        reasons=[],
    )


def _also(result: Result) -> None:
    result.add(
        _("The compensation is taxed, and is paid as a single payment"),
        because="s11-talu.2",
        part="also",
        taxable=True,
        instalments=1,
    )
    free = policy.latest("law.tax_free_termination")
    result.add(
        _(
            "You stay employed, so the {free:pounds} that is tax-free on leaving does not apply",
            free=free.value,
        ),
        because=free,
        part="also",
    )
    result.add(
        _(
            "The text does not say what happens if an offer comes after the money is paid: "
            "it is safer to pay after the four weeks"
        ),
        because="s11-talu.3",
        part="also",
    )
    result.add(
        _("The service area that employed you first pays the compensation"),
        because="s11-costau-iawndal.1",
        part="also",
    )
    result.add(
        _("If you refused a new contract, a post one grade lower comes with this compensation"),
        because="s9.5",
        part="also",
    )
    notices.service_confirmed_by_hr(result)


CALCULATOR = Calculator(
    id="redeployment-compensation",
    code="K08",
    slug="iawndal-adleoli",
    title=_("Redeployment compensation"),
    asks=_("How much compensation for moving to a lower-paid post?"),
    questions=(
        questions.date_of_birth,
        questions.service_start,
        Day(key="last_day_old_post", label=_("Last day in the old post"), clause="s11-talu.1"),
        Money(
            key="old_salary",
            label=_("Annual salary of the old post"),
            hint=questions.salary.hint,
            zero="salary_zero",
            clause="s11-talu.1",
        ),
        Money(
            key="new_salary",
            label=_("Annual salary of the new post"),
            hint=questions.salary.hint,
            zero="salary_zero",
            clause="s11-talu.1",
        ),
        questions.grade("old_grade", _("Grade of the old post"), clause="s11-cymhwysedd.1"),
        questions.grade("new_grade", _("Grade of the new post"), clause="s11-cymhwysedd.1"),
        questions.yes_no(
            "own_choice",
            _("Did you choose the lower grade or fewer hours yourself?"),
            clause="s11-cymhwysedd.3",
        ),
        questions.yes_no(
            "redeployed",
            _("Were you redeployed or matched because management changed the service?"),
            default=True,
            clause="s11-cymhwysedd.1",
        ),
        replace(
            questions.contract,
            required=False,
            default="permanent",
            clause="s11-cymhwysedd.2",
            more=True,
        ),
        Day(
            key="post_start",
            label=_("Start in the old post"),
            hint=_("Needed if the contract is temporary."),
            required=False,
            clause="s11-cymhwysedd.2",
            more=True,
        ),
        Day(
            key="other_offer",
            label=_("Day on which another suitable post was offered"),
            hint=_("Leave empty if there was no other offer."),
            required=False,
            clause="s11-talu.3",
            more=True,
        ),
        Money(
            key="other_offer_salary",
            label=_("Annual permanent salary of the post offered"),
            required=False,
            zero="salary_zero",
            clause="s11-talu.3",
            more=True,
        ),
    ),
    figures=(
        Figure("payment", "money", _("Compensation before tax")),
        Figure("status", "code", _("Status"), words=STATUSES),
        Figure("reasons", "codes", _("Reasons"), words=conditions.REASONS),
        Figure("old_weekly_pay", "money", _("Weekly pay of the old post")),
        Figure("new_weekly_pay", "money", _("Weekly pay of the new post")),
        Figure("weekly_difference", "money", _("Difference a week")),
        Figure("weeks", "weeks", _("Weeks")),
        Figure("taxable", "flag", _("Taxable")),
        Figure("instalments", "count", _("Payments")),
        Figure("hold_until", "date", _("Last day on which an offer at the same pay cancels it")),
    ),
    rule=rule,
    checks=(
        *questions.life_until("last_day_old_post"),
        questions.in_force("redeployment.compensation_multiplier", "last_day_old_post"),
        in_order("post_start", "last_day_old_post", "end_before_start", "post_start"),
        # An answer read as None was left empty; one that could not be read is not there at all.
        Check(
            ("contract",),
            lambda a: a["contract"] == "temporary" and a.get("post_start", ...) is None,
            "post_start",
            "required",
        ),
        Check(
            ("other_offer",),
            lambda a: a.get("other_offer_salary", ...) is None,
            "other_offer_salary",
            "required",
        ),
        Check(
            ("other_offer_salary",),
            lambda a: a.get("other_offer", ...) is None,
            "other_offer",
            "required",
        ),
    ),
)
