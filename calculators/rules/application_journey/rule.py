"""Where an application stands, who acts next and whether it may be withdrawn (B, C and D)."""

from __future__ import annotations

from datetime import date
from typing import Any

from ...common.questions import role
from ...engine.calculator import Answers, Calculator, Check
from ...engine.choices import Choice
from ...engine.questions import Day
from ...engine.result import NOTHING, Figure, Result
from ...engine.text import Text, _
from . import advice, order
from .steps import (
    APPROVALS,
    EARLY,
    FAULTS,
    FLEXIBLE,
    ROUTES,
    SEPARATE,
    SEPARATE_ROUTES,
    SEVERANCE,
    SIGNATURES,
    STEPS,
)

MOST_STEPS = max(len(steps) for steps in STEPS.values())


def rule(answers: Answers) -> Result:
    """Return the steps done and to do, the route, and faults of order."""
    result = Result()
    scheme = answers.scheme
    separate = answers.role in SEPARATE[scheme]
    days = _days(answers)
    done = [number for number, day in days.items() if day is not None]
    ahead = [number for number in days if number > max(done, default=0)]
    following = None if separate or not ahead else ahead[0]
    for number, step in enumerate(STEPS[scheme], 1):
        result.add(_state(number, days[number], following, step.text), because=step.because)
    _route(result, scheme, separate)
    result.add(
        _("Steps done: {done} of {all}", done=len(done), all=len(days)),
        because=tuple(step.because[0] for step in STEPS[scheme]),
        steps_done=len(done),
        next_step=following,
    )
    if scheme == SEVERANCE:
        order.add_papers(result, answers, SIGNATURES, "signatures", ("c-4.5",))
    elif scheme == FLEXIBLE:
        order.add_papers(result, answers, APPROVALS, "approvals", ("d-8.1",))
    order.add_faults(result, answers, days)
    advice.add(result, answers, days)
    _say_first(result, scheme, separate, following)
    return result


def _days(answers: Answers) -> dict[int, date | None]:
    """Return the day of each step; flexible retirement's last is the day of its last approval."""
    days = {n: answers[f"step_{n}"] for n in range(1, len(STEPS[answers.scheme]) + 1)}
    if answers.scheme == FLEXIBLE:
        approvals = [answers[key] for key in APPROVALS]
        last = len(days)
        if days[last] is None and all(approvals):
            days[last] = max(approvals)
    return days


def _state(number: int, day: date | None, following: int | None, step: Text) -> Text:
    if day is not None:
        return _("Step {n}, done on {day}: {step}", n=number, day=day, step=step)
    if number == following:
        return _("Step {n}, next: {step}", n=number, step=step)
    return _("Step {n}, not yet: {step}", n=number, step=step)


def _route(result: Result, scheme: str, separate: bool) -> None:
    route, text, because = (SEPARATE_ROUTES if separate else ROUTES)[scheme]
    result.add(
        text,
        because=because,
        reading="A41" if separate else None,
        part="conditions",
        route=route,
    )


def _say_first(result: Result, scheme: str, separate: bool, following: int | None) -> None:
    if separate:
        result.say_first(_("Your application does not follow the usual steps."), "route")
    elif following is None:
        result.say_first(_("Every step is done."), "steps_done")
    else:
        result.say_first(
            _("Next is step {n}: {step}.", n=following, step=STEPS[scheme][following - 1].text)
        )


_HINTS = (
    _(
        "Early retirement: date of the invitation letter. Severance: your Expression of Interest. "
        "Flexible: your request, or your application for a post."
    ),
    _(
        "Early retirement: your written request. Severance: your Strategic Director's review. "
        "Flexible: Part One of the form."
    ),
    _(
        "Early retirement: the estimate. Severance: your Strategic Director supports it. Flexible: "
        "Part Two of the form."
    ),
    _("Early retirement and severance: the business case. Flexible: the three approvals."),
    _("Early retirement: the decision. Severance: you sign the acceptance form and the agreement."),
)


def _step(number: int) -> Day:
    schemes = tuple(scheme for scheme, steps in STEPS.items() if len(steps) >= number)
    when = {} if len(schemes) == len(STEPS) else {"scheme": schemes}
    return Day(
        key=f"step_{number}",
        label=_("Date of step {n}", n=number),
        hint=_HINTS[number - 1],
        required=False,
        when=when,
    )


def _signed(key: str, name: Text, scheme: str, clause: str) -> Day:
    label = (
        _("Signature: {who}", who=name) if scheme == SEVERANCE else _("Approval: {who}", who=name)
    )
    return Day(
        key=key, label=label, required=False, clause=clause, when={"scheme": (scheme,)}, more=True
    )


def _in_order(earlier: int, later: int) -> Check:
    """Return the check of a step against the nearest earlier one that is dated."""
    first, then = f"step_{earlier}", f"step_{later}"

    def wrong(answers: Answers) -> bool:
        between = any(answers.get(f"step_{n}") for n in range(earlier + 1, later))
        return bool(not between and answers[then] < answers[first])

    return Check((first, then), wrong, then, "steps_out_of_order")


_WORDS: dict[str, Any] = {
    "leadership_group": _("Leadership Group"),
    "hos_hr_leadership": _("Head of Service, Human Resources and the Leadership Group"),
    "leader_and_deputy_leader": _("Leader and Deputy Leader of the Council"),
    "separate": _("Dealt with separately"),
}

CALCULATOR = Calculator(
    id="application-journey",
    code="K22",
    slug="taith-y-cais",
    title=_("Journey of an application"),
    asks=_("Where is my application, who decides, and what is needed next?"),
    questions=(
        Choice(
            key="scheme",
            label=_("Which scheme?"),
            options=(
                (EARLY, _("Voluntary Early Retirement Scheme")),
                (SEVERANCE, _("Voluntary Severance Scheme")),
                (FLEXIBLE, _("Flexible retirement")),
            ),
        ),
        role,
        *(_step(number) for number in range(1, MOST_STEPS + 1)),
        Day(
            key="request_approved",
            label=_("Day on which fewer hours were approved, or you were appointed"),
            required=False,
            clause="d-7.1",
            when={"scheme": (FLEXIBLE,)},
            more=True,
        ),
        *(_signed(key, name, SEVERANCE, "c-4.5") for key, name in SIGNATURES.items()),
        *(_signed(key, name, FLEXIBLE, "d-8.1") for key, name in APPROVALS.items()),
    ),
    figures=(
        Figure("next_step", "count", _("Next step"), without=NOTHING),
        Figure("steps_done", "count", _("Steps done")),
        Figure("route", "code", _("Who decides"), words=_WORDS),
        Figure("may_withdraw", "flag", _("May still withdraw")),
        Figure("faults", "codes", _("Faults of order"), words=FAULTS),
        Figure("signatures", "count", _("Signatures")),
        Figure("signatures_missing", "codes", _("Signatures to come"), words=SIGNATURES),
        Figure("approvals", "count", _("Approvals")),
        Figure("approvals_missing", "codes", _("Approvals to come"), words=APPROVALS),
    ),
    rule=rule,
    checks=tuple(
        _in_order(earlier, later)
        for later in range(2, MOST_STEPS + 1)
        for earlier in range(1, later)
    ),
)
