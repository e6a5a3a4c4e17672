"""Flexible retirement: is the cut enough, and until when (section 6, Appendix D)."""

from __future__ import annotations

from ...common import notices, pension_notices
from ...common.ages import RETIREMENT_AGE
from ...engine.calculator import Answers, Calculator
from ...engine.days import birthday
from ...engine.result import STATUS, Figure, Result
from ...engine.text import _
from . import asks, benchmark, conditions, terms

# Below these the Council still considers an application, exceptionally (D 5.4, D 5.5).
EXCEPTIONAL = {"benchmark_not_met", "over_2_years"}


def rule(answers: Answers) -> Result:
    """Return the status with its reasons, the cut, and the latest final date."""
    result = Result()
    found = conditions.find(result, answers)
    if not benchmark.find(result, answers):
        found.add("benchmark_not_met")
    _decide(result, answers, found)
    _route(result, answers)
    terms.add(result)
    terms.add_pension(result)
    _notices(result, answers)
    return result


def _decide(result: Result, answers: Answers, found: set[str]) -> None:
    """Set the status: what shuts out first, then who decides, then the exceptional, then doubt."""
    reasons = [reason for reason in conditions.REASONS if reason in found]
    doubts = {"member_under_2_years"} if answers.transferred_in else set()
    if found - EXCEPTIONAL - doubts:
        _not_eligible(result, answers, reasons)
    elif answers.role != "staff":
        result.say_first(
            _("Your application would be dealt with separately. Final retirement date by"),
            "latest_final_date",
        )
        result.decide(
            "separate",
            _("Your application is dealt with separately"),
            because="d-8.2",
            reasons=reasons,
        )
    elif found & EXCEPTIONAL:
        result.say_first(_("The Council would consider this only in exceptional circumstances."))
        result.decide(
            "exceptional_only",
            _("The benchmark or the two years are not met: only in exceptional circumstances"),
            because=[conditions.CLAUSES[reason] for reason in reasons if reason in EXCEPTIONAL],
            reasons=reasons,
        )
    elif found:
        result.say_first(
            _("Ask Human Resources whether your transfer counts. Final retirement date by"),
            "latest_final_date",
        )
        result.decide(
            "check",
            _("The document does not agree with itself on a pension transferred in: ask HR"),
            because=("s6.1", "d-5.1"),
            reasons=reasons,
        )
    else:
        result.say_first(
            _("You meet the conditions asked about. Final retirement date by"),
            "latest_final_date",
        )
        result.decide(
            "eligible",
            _("You meet the conditions asked about; there is no automatic right"),
            because=("d-5.3", "d-6.1"),
            reasons=[],
        )


def _not_eligible(result: Result, answers: Answers, reasons: list[str]) -> None:
    if reasons == ["under_55_on_application"]:
        result.say_first(
            _("You can first apply on {day}.", day=birthday(answers.date_of_birth, RETIREMENT_AGE))
        )
    else:
        result.say_first(_("Flexible retirement is not open to you as things stand."))
    result.decide(
        "not_eligible",
        _("A condition of flexible retirement is not met"),
        because=[conditions.CLAUSES[reason] for reason in reasons],
        reasons=reasons,
    )


def _route(result: Result, answers: Answers) -> None:
    if answers.role == "staff":
        result.add(
            _(
                "The Head of Service, the Group Manager – Human Resources and the Leadership "
                "Group must all approve"
            ),
            because="d-8.1",
            part="conditions",
            route="hos_hr_leadership",
        )
    else:
        result.add(
            _(
                "Applications from the Chief Executive, Strategic Directors and Heads of Service "
                "are dealt with separately; the document does not say by whom"
            ),
            because="d-8.2",
            reading="A41",
            part="conditions",
            route="separate",
        )
    result.add(
        _(
            "It must benefit the service, and must not cost the Council more without an "
            "approved business case"
        ),
        because=("d-6.3", "d-6.4"),
        part="conditions",
    )


def _notices(result: Result, answers: Answers) -> None:
    notices.minimum_pension_age(result, answers.date_of_birth, answers.start)
    pension_notices.new_regulations(result)
    notices.tribunal_limits(result)


CALCULATOR = Calculator(
    id="flexible-retirement",
    code="K07",
    slug="ymddeoliad-hyblyg",
    title=_("Flexible retirement"),
    asks=_("Is the cut I propose enough, and until when may I work?"),
    questions=asks.QUESTIONS,
    figures=(
        Figure(
            "latest_final_date",
            "date",
            _("Latest final retirement date"),
            without=_("None is possible"),
        ),
        STATUS,
        Figure("reasons", "codes", _("Reasons"), words=conditions.REASONS),
        Figure(
            "routes",
            "codes",
            _("What is cut"),
            words={"hours": _("Hours"), "grade": _("Grade")},
        ),
        Figure("benchmark_met", "flag", _("Benchmark met")),
        Figure(
            "hours_cut_percent",
            "percent",
            _("Cut in hours"),
            without=_("No cut in hours"),
        ),
        Figure(
            "grades_down",
            "count",
            _("Grades down"),
            noun="grade",
            without=_("No lower grade"),
        ),
        Figure(
            "route",
            "code",
            _("Who decides"),
            words={
                "hos_hr_leadership": _(
                    "Head of Service, Group Manager – Human Resources and Leadership Group"
                ),
                "separate": _("Dealt with separately"),
            },
        ),
        Figure("appeal", "code", _("Appeal"), words={"none": _("None")}),
        Figure("trial", "code", _("Trial period"), words={"none": _("None")}),
        Figure("reversible", "flag", _("Can be undone")),
    ),
    rule=rule,
    checks=asks.CHECKS,
)
