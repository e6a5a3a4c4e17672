"""A manager's plan: the route, the steps in order, what is out of order and who was not told."""

from __future__ import annotations

from datetime import date
from typing import Any

from ...common import legal_notices
from ...engine.calculator import Answers, Calculator
from ...engine.document import Block, heading, item, paragraph
from ...engine.reasons import Reason
from ...engine.result import Figure, Result
from ...engine.text import Text, _
from ...engine.timeline import Point, Timeline
from . import asks, people, reminders
from . import route as routes
from .steps import FAULTS, GRADES, OTHER_REASON, REDUNDANCY, STEPS, Step, fault


def rule(answers: Answers) -> Result:
    """Return the route, the situations, the steps with their grades, and the faults of order."""
    result = Result()
    route = routes.add(result, answers)
    plan = _plan(answers, route)
    days = _days(answers)
    _steps(result, plan, days)
    _faults(result, answers, days)
    people.add(result, answers, route)
    reminders.add(result, answers, route)
    _calendar(result, plan, days)
    result.document("plan", _("Checklist: restructuring"), _checklist(plan, days, result))
    if result.figures["faults"]:
        result.say_first(_("A step is out of order."), "faults")
    else:
        result.say_first(_("The route for this change is"), "route")
    if route == REDUNDANCY:
        legal_notices.collective_consultation(result)
    elif route == OTHER_REASON:
        legal_notices.dismissal_and_reengagement(result)
    return result


def _plan(answers: Answers, route: str) -> dict[str, Step]:
    """Return the steps that this route and these facts need, in order."""
    facts = routes.facts(answers)
    return {
        key: step
        for key, step in STEPS.items()
        if route in step.routes and (step.only is None or step.only in facts)
    }


def _days(answers: Answers) -> dict[str, date]:
    """Return the day of each step that is dated: the earliest, where it is given twice."""
    days: dict[str, date] = {}
    for row in sorted(answers.steps or [], key=lambda row: row["date"], reverse=True):
        days[row["step"]] = row["date"]
    told = people.all_told(answers)
    if told is not None:
        days.setdefault("employees_told", told)
    return days


def _steps(result: Result, plan: dict[str, Step], days: dict[str, date]) -> None:
    """Add a line for each step, and all of them for scripts."""
    waiting = [key for key in plan if key not in days]
    for number, (key, step) in enumerate(plan.items(), 1):
        values: dict[str, Any] = {"n": number, "grade": GRADES[step.grade], "step": step.text}
        if key in days:
            text = _("{n}. {grade}: {step}. Done on {day}", day=days[key], **values)
        elif key == waiting[0]:
            text = _("{n}. {grade}: {step}. Next", **values)
        else:
            text = _("{n}. {grade}: {step}. To do", **values)
        result.add(text, because=step.because)
    result.add(
        _(
            "The grade of each step is its verb's in the Welsh text. Part of the procedure is "
            "mandatory: if you are not sure, ask your Head of Service or Human Resources"
        ),
        because="cyflwyniad.1",
        steps=[
            {
                "step": key,
                "grade": step.grade,
                "verb": step.verb,
                "clauses": list(step.because),
                "date": days[key].isoformat() if key in days else None,
            }
            for key, step in plan.items()
        ],
    )


def _faults(result: Result, answers: Answers, days: dict[str, date]) -> None:
    """Add each step dated before one it waits for, with the clause that sets the order."""
    found: dict[str, str] = {}
    first_contact = people.first_contact(answers)
    for key, step in STEPS.items():
        day = days.get(key)
        if key == "employees_told" and first_contact is not None:
            day = min(day or first_contact, first_contact)
        for wait in step.after:
            before = days.get(wait.step)
            if day is not None and before is not None and day < before:
                found[fault(key, wait.step)] = wait.clause
                result.add(
                    _(
                        "Out of order: {fault}, and is dated {day}, before {before}",
                        fault=FAULTS[fault(key, wait.step)],
                        day=day,
                        before=before,
                    ),
                    because=wait.clause,
                    part="conditions",
                )
    union = days.get("unions_structure")
    if union is not None and (first_contact is None or union <= first_contact):
        result.add(
            _(
                "The structure was discussed with the unions on {day}, before the employees",
                day=union,
            ),
            because="s12.3",
            part="conditions",
        )
    reasons: tuple[Reason, ...] = tuple(dict.fromkeys(found.values())) or ("s12.1", "s12.3")
    result.add(
        _("Steps out of order: {n}", n=len(found)) if found else _("No step is out of order"),
        because=reasons,
        part="conditions",
        faults=list(found),
    )


def _calendar(result: Result, plan: dict[str, Step], days: dict[str, date]) -> None:
    """Add the dated steps of the plan to the calendar file and the picture."""
    dated = {key: step for key, step in plan.items() if key in days}
    for key, step in dated.items():
        result.event(key, days[key], step.text, because=step.because)
    if len(dated) > 1:
        points = [Point(days[key], step.text) for key, step in dated.items()]
        result.picture(Timeline("plan", _("The steps that are dated"), points))


def _checklist(plan: dict[str, Step], days: dict[str, date], result: Result) -> list[Block]:
    """Return the plan to print: route, steps and people."""
    route = routes.ROUTES[result.figures["route"]]
    blocks = [paragraph(route, result.reasons_of["route"]), heading(_("Steps"))]
    for key, step in plan.items():
        values: dict[str, Any] = {"grade": GRADES[step.grade], "step": step.text}
        text: Text = (
            _("☑ {grade}: {step} ({day})", day=days[key], **values)
            if key in days
            else _("☐ {grade}: {step} (date: _____)", **values)
        )
        blocks.append(item(text, step.because))
    blocks.append(heading(_("People not yet told in person")))
    names = result.figures["not_told"]
    blocks += [item(_("☐ {name}", name=name), "a-cam2.4") for name in names] or [
        paragraph(_("Everybody has been told in person"), "a-cam2.4")
    ]
    return blocks


CALCULATOR = Calculator(
    id="restructuring-plan",
    code="K23",
    slug="cynllun-ailstrwythuro",
    title=_("Manager's restructuring plan"),
    asks=_("In what order must I do things?"),
    questions=asks.QUESTIONS,
    figures=(
        Figure("route", "code", _("Route"), words=routes.ROUTES),
        Figure("situation", "codes", _("Situation"), words=routes.SITUATIONS),
        Figure("work_stream", "flag", _("Work Stream needed")),
        Figure("faults", "codes", _("Out of order"), words=FAULTS),
        Figure("not_told", "text", _("Not yet told in person")),
        Figure("proposals_missing", "text", _("Proposals not yet put in both ways")),
        Figure("not_contacted", "text", _("Away and not yet contacted")),
        Figure("steps", "data", _("Steps")),
    ),
    rule=rule,
)
