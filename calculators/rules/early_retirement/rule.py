"""Voluntary Early Retirement: who may apply, by when, and on what terms (section 4, Appendix B)."""

from __future__ import annotations

from datetime import date
from decimal import Decimal

from ...common import notices, pension_notices, standing
from ...engine.calculator import Answers, Calculator
from ...engine.result import STATUS, Figure, Result
from ...engine.service import complete_years
from ...engine.text import _
from . import asks, conditions

# Not reasons against: what the text leaves open (reading A36).
DOUBTS = {"tps_named_in_s4_only"}
GRANT_BEFORE = date(2008, 4, 1)
YEARS_FOR_BENEFITS = 2


def rule(answers: Answers) -> Result:
    """Return the status with its reasons, the last day to apply, and what the scheme gives."""
    result = Result()
    found = conditions.find(result, answers)
    _decide(result, answers, found)
    _package(result, answers)
    _also(result)
    _notices(result, answers)
    return result


def _decide(result: Result, answers: Answers, found: set[str]) -> None:
    separate = answers.role != "staff"
    reasons = [reason for reason in conditions.REASONS if reason in found]
    if found - DOUBTS:
        clauses = [conditions.CLAUSES.get(reason, "b-2.1") for reason in reasons]
        standing.not_eligible(result, reasons, because=clauses)
    elif separate:
        result.say_first(
            _("Your application would be dealt with separately. Apply by"), "last_application_day"
        )
        result.decide(
            "separate",
            _("Your application is dealt with separately"),
            because="b-4.6",
            reasons=reasons,
        )
    elif found:
        result.say_first(
            _("Ask Human Resources whether the scheme covers you. Apply by"),
            "last_application_day",
        )
        result.decide(
            "check",
            _("The document does not agree with itself on your pension scheme: ask HR"),
            because=("s4.3", "b-2.3"),
            reasons=reasons,
        )
    else:
        result.say_first(_("You meet the conditions asked about. Apply by"), "last_application_day")
        standing.eligible(result, because=("b-2.1", "b-6.1"))
    if separate:
        result.add(
            _(
                "Applications from the Chief Executive, Strategic Directors and Heads of Service "
                "are dealt with separately; the document does not say by whom"
            ),
            because="b-4.6",
            reading="A41",
            part="conditions",
            route="separate",
        )
    else:
        result.add(
            _(
                "Ask your Head of Service in writing. With that support, "
                "the Leadership Group decides on a business case"
            ),
            because=("b-4.1", "b-4.2", "b-4.4"),
            part="conditions",
            route="leadership_group",
        )


def _package(result: Result, answers: Answers) -> None:
    """Add what the scheme gives and what it does not (B 2, B 3)."""
    shut_out = result.status == "not_eligible"
    result.add(
        _("The pension would be unreduced, if all the conditions were met")
        if shut_out
        else _("The pension comes early and is not reduced"),
        because="b-3.1",
        pension_unreduced=not shut_out,
    )
    result.add(
        _("There is no severance payment, no redundancy pay and no pay in lieu of notice"),
        because="b-2.7",
        lump_sum=Decimal(0),
        redundancy_pay=Decimal(0),
    )
    result.add(
        _("Employment ends by mutual agreement, so there is no notice"),
        because="b-2.7",
        notice="none",
    )
    if answers.pension_since is not None:
        result.add(
            _("You joined before {day}, so there is a retirement grant too", day=GRANT_BEFORE)
            if answers.pension_since < GRANT_BEFORE
            else _("The retirement grant is only for service before {day}", day=GRANT_BEFORE),
            because="b-3.1",
        )


def _also(result: Result) -> None:
    result.add(
        _(
            "The document gives no rate, so there is no pension figure here. With your Head of "
            "Service's support, Human Resources can be asked for an estimate"
        ),
        because=("b-3.1", "b-4.1"),
        part="also",
    )
    result.add(
        _("It costs the Council the strain on the pension fund; savings must be permanent"),
        because=("s4.4", "b-3.2"),
        part="also",
    )
    result.add(
        _(
            "You may appeal if support is withheld or the application refused unfairly; the "
            "decision is then final. No person and no deadline is named: ask Human Resources"
        ),
        because="b-4.5",
        reading="A37",
        part="also",
    )
    result.add(
        _("The Council may change or withdraw the scheme without notice"),
        because="b-6.1",
        part="also",
    )
    result.add(
        _("Appendix B states no bar on working for the Council again"),
        because=("atodiad-b", "c-4.10"),
        part="also",
    )


def _notices(result: Result, answers: Answers) -> None:
    day = conditions.scheme_day(answers.scheme_year)
    notices.minimum_pension_age(result, answers.date_of_birth, day)
    if answers.pension_scheme == "lgps":
        if complete_years(answers.pension_since, day) < YEARS_FOR_BENEFITS:
            pension_notices.two_years_for_benefits(result)
        pension_notices.built_on_each_year(result)
    notices.tribunal_limits(result)


CALCULATOR = Calculator(
    id="early-retirement",
    code="K06",
    slug="ymddeoliad-cynnar",
    title=_("Voluntary Early Retirement"),
    asks=_("Can I apply for early retirement, and by when?"),
    questions=asks.QUESTIONS,
    figures=(
        Figure(
            "last_application_day",
            "date",
            _("Last day to apply"),
            without=_("No invitation letter"),
        ),
        STATUS,
        Figure("reasons", "codes", _("Reasons"), words=conditions.REASONS),
        Figure(
            "route",
            "code",
            _("Who decides"),
            words={
                "leadership_group": _("Leadership Group"),
                "separate": _("Dealt with separately"),
            },
        ),
        Figure("age_on_31_march", "count", _("Age on 31 March of the scheme's year"), noun="age"),
        Figure("pension_unreduced", "flag", _("Pension early and unreduced")),
        Figure("lump_sum", "money", _("Severance payment")),
        Figure("redundancy_pay", "money", _("Redundancy pay")),
        Figure("notice", "code", _("Notice"), words={"none": _("None")}),
    ),
    rule=rule,
    checks=asks.CHECKS,
)
