"""Who is "at risk", what priority that gives, and by when to express interest (sections 3 iv, 8)."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

from ...common import notices, questions
from ...common.weeks import SECTION_155
from ...engine import policy
from ...engine.calculator import Answers, Calculator, in_order
from ...engine.days import ONE_DAY
from ...engine.questions import Day
from ...engine.result import Figure, Result
from ...engine.service import complete_years
from ...engine.text import Text, _

STATUSES: dict[str, Text] = {
    "at_risk_when_displaced": _("At risk when your post is displaced"),
    "may_be_at_risk": _("May be at risk"),
    "not_normally_at_risk": _("Not normally at risk"),
}
RESULTS: dict[str, Text] = {
    "interview_before_others": _("An interview before other applicants"),
    "must_apply": _("You must apply for the vacancy"),
    "not_shortlisted_feedback_on_request": _("No interview; full feedback if you ask"),
}
# What the clauses give everybody at risk, in the order of the document.
HELP = (
    (
        "s3-blaen.2",
        _("When people go on the register is discussed with the unions, so as not to be too early"),
    ),
    ("s3-blaen.3", _("Your line manager meets you to tell you; a union representative may come")),
    ("s3-blaen.4", _("A named Human Resources Officer explains how you hear of vacancies")),
    ("s8-adleoli.4", _("You are asked to fill in a Redeployment Application Form, with help")),
    ("s8-adleoli.5", _("For a particular post you should be able to add the usual form to it")),
    ("s8-adleoli.7", _("Human Resources sends you full details of the posts that interest you")),
    ("s8-adleoli.8", _("You must be kept up to date about interviews")),
    (
        "s8-cyflogaeth-addas.4",
        _(
            "Human Resources meets you about redeployment; a union representative, colleague or "
            "friend may come"
        ),
    ),
    (
        "s8-cyflogaeth-addas.6",
        _("If several people suit a vacancy, they compete in ring-fenced interviews"),
    ),
    (
        "s8-cymorth.1",
        _("You may be offered career counselling, help to find work and financial advice"),
    ),
    (
        "s8-cymorth.2",
        _("Paid time off to look for work may be offered; evidence must be given"),
    ),
)


def rule(answers: Answers) -> Result:
    """Return the status by contract, the next step for those at risk, and the day of the week's end."""
    result = Result()
    if answers.contract == "permanent":
        _permanent(result)
    else:
        _temporary(result, answers)
    if answers.at_risk:
        _next_step(result, answers)
    if answers.list_received is not None:
        _interest(result, answers)
    for clause, text in HELP:
        result.add(text, because=clause, part="also")
    notices.vacancies_after_pregnancy(result)
    return result


def _permanent(result: Result) -> None:
    result.say_first(_("With a permanent contract:"), "status")
    result.decide(
        "at_risk_when_displaced",
        _(
            "Suitable alternative employment is offered, wherever possible, to those displaced, not "
            "assimilated, or unwilling to accept changed conditions"
        ),
        because="s8-adleoli.1",
    )


def _temporary(result: Result, answers: Answers) -> None:
    start, end = answers.service_start, answers.contract_end
    years = policy.on("redeployment.years_before_at_risk", end)
    result.say_first(_("When your temporary contract ends:"), "status")
    if complete_years(start, end - ONE_DAY) >= years.value:
        result.decide(
            "may_be_at_risk",
            _("Temporary, with over {n:year} of service on {day}", n=int(years.value), day=end),
            because=years,
            reading="A12",
        )
        return
    exactly = complete_years(start, end) >= years.value
    result.decide(
        "not_normally_at_risk",
        _(
            "Temporary, and not over {n:year} of service on {day}; as a rule, never for certain",
            n=int(years.value),
            day=end,
        ),
        because=years,
        reading="A12",
        otherwise=_("If exactly two years are enough: you may be at risk.") if exactly else None,
    )
    if exactly:
        result.add(
            _(
                "By law the right to a redundancy payment begins at exactly two years: ask Human "
                "Resources"
            ),
            because=SECTION_155,
            part="conditions",
        )


def _next_step(result: Result, answers: Answers) -> None:
    """Add what prior consideration gives somebody at risk, by application and criteria."""
    result.add(
        _("At risk, you are considered for suitable vacancies before other applicants"),
        because=("s3-blaen.1", "s8-cyflogaeth-addas.1"),
        part="conditions",
    )
    if not answers.applied:
        text, found = _("You must apply for the vacancy that interests you"), "must_apply"
        because: tuple[str, ...] = ("s3-blaen.5",)
    elif answers.meets_essential:
        text = _("You applied and meet the essential criteria: an interview before the others")
        found, because = "interview_before_others", ("s3-blaen.5",)
    else:
        text = _("Without the essential criteria no interview; full feedback if you ask for it")
        found, because = "not_shortlisted_feedback_on_request", ("s3-blaen.5", "s3-blaen.6")
    result.add(text, because=because, part="conditions", result=found)
    result.add(
        _("Human Resources may also offer an interview itself, when it sees a suitable vacancy"),
        because="s8-cyflogaeth-addas.5",
        part="also",
    )


def _interest(result: Result, answers: Answers) -> None:
    days = policy.on("redeployment.interest_days", answers.list_received)
    by = answers.list_received + timedelta(days=int(days.value))
    result.add(
        _(
            "One week after receiving the list on {received}: express interest by {by}, by phone "
            "or in writing",
            received=answers.list_received,
            by=by,
        ),
        because=days,
        reading="A21",
        otherwise=_("If the day of receipt is the first of the seven: by {day}.", day=by - ONE_DAY),
        interest_by=by,
    )
    result.add(
        _('"That list" follows nothing in the text: it is read as the list of vacancies'),
        because="s8-adleoli.6",
        reading="A40",
    )
    result.event(
        "interest-by", by, _("Last day to express interest in a vacancy"), because="s8-adleoli.6"
    )


AT_RISK = {"at_risk": ("yes",)}

CALCULATOR = Calculator(
    id="at-risk",
    code="K16",
    slug="mewn-perygl",
    title=_("At risk: prior consideration and redeployment"),
    asks=_("Do I have priority, and what is my next step?"),
    questions=(
        replace(questions.contract, clause="s8-adleoli.3"),
        replace(questions.service_start, when={"contract": ("temporary",)}, clause="s8-adleoli.3"),
        Day(
            key="contract_end",
            label=_("The day the contract ends"),
            when={"contract": ("temporary",)},
            clause="s8-adleoli.3",
        ),
        questions.yes_no(
            "at_risk",
            _("Have you been told that you are at risk?"),
            clause="s3-blaen.1",
            more=False,
        ),
        questions.yes_no(
            "applied",
            _("Have you applied for the vacancy?"),
            clause="s3-blaen.5",
            when=AT_RISK,
            more=False,
        ),
        questions.yes_no(
            "meets_essential",
            _("Do you meet the essential criteria of the person specification?"),
            clause="s3-blaen.5",
            when=AT_RISK | {"applied": ("yes",)},
            more=False,
        ),
        Day(
            key="list_received",
            label=_("The day you received the list of vacancies"),
            required=False,
            clause="s8-adleoli.6",
            more=True,
        ),
    ),
    figures=(
        Figure("status", "code", _("Status"), words=STATUSES),
        Figure("result", "code", _("Next step"), words=RESULTS, null_unasked=True),
        Figure("interest_by", "date", _("Express interest by"), null_unasked=True),
    ),
    rule=rule,
    checks=(
        in_order("service_start", "contract_end", "end_before_start"),
        questions.in_force("redeployment.years_before_at_risk", "contract_end"),
        questions.in_force("redeployment.interest_days", "list_received"),
    ),
)
