"""When changes can be carried out and the first dismissal can happen (sections 1 and 8)."""

from __future__ import annotations

from datetime import date
from decimal import Decimal

from ...common import legal_notices
from ...common.questions import in_force
from ...engine import policy
from ...engine.calculator import Answers, Calculator, in_order
from ...engine.days import ONE_DAY
from ...engine.policy import Dated
from ...engine.questions import Day, Whole
from ...engine.result import NOTHING, Figure, Result
from ...engine.text import _
from ...engine.timeline import Point, Stretch, Timeline
from . import duties, statutory

# A26: how the heads are counted is the reader's; the Act's 90 days are said beside it.
MOST_EMPLOYEES = 5_000


def rule(answers: Answers) -> Result:
    """Return the days of section 1, the statutory minimum and the earliest dismissal."""
    result = Result()
    start = answers.start
    usual = policy.on("consultation.usual_days", start)
    length = answers.agreed_days or int(usual.value)
    last = _period(result, start, length, usual)
    minimum = statutory.minimum(answers.employees, start)
    if minimum is None:
        statutory.add_no_minimum(result, answers.employees)
    else:
        statutory.add_minimum(result, answers, minimum, length)
    duties.add(result)
    earliest = result.figures["earliest_dismissal"]
    if answers.dismissal is not None:
        statutory.add_latest_start(result, answers, length, minimum)
    _calendar(result, answers, last, earliest)
    if earliest is None:
        result.say_first(_("The changes can be carried out from"), "earliest_implementation")
    else:
        result.say_first(_("The first dismissal can happen on"), "earliest_dismissal")
        legal_notices.collective_consultation(result)
    return result


def _period(result: Result, start: date, length: int, usual: Dated) -> date:
    """Add the formal period of section 1; return its last day (reading A23)."""
    last = start + (length - 1) * ONE_DAY
    agreed = length != usual.value
    text = (
        _(
            "Formal period: {start} to {last}, {n:calendar_day} as agreed",
            start=start,
            last=last,
            n=length,
        )
        if agreed
        else _(
            "Formal period: {start} to {last}, {n:calendar_day} as a rule",
            start=start,
            last=last,
            n=length,
        )
    )
    result.add(
        text,
        because=usual,
        reading="A23",
        otherwise=_("If the first day is not counted: to {day}.", day=last + ONE_DAY),
        section_1_last_day=last,
    )
    result.add(
        _("The proposals, as amended, are carried out from {day}", day=last + ONE_DAY),
        because="s1-cyfnod.2",
        reading="A23",
        otherwise=_("If the end of the period is its last day: from {day}.", day=last),
        earliest_implementation=last + ONE_DAY,
    )
    return last


def _calendar(result: Result, answers: Answers, last: date, earliest: date | None) -> None:
    """Add the key days to the calendar file and the picture."""
    clause = "s1-cyfnod.1"
    points = [
        (answers.start, "start", _("Consultation starts"), clause),
        (last, "section_1_last_day", _("Last day of the formal period"), clause),
        (
            last + ONE_DAY,
            "earliest_implementation",
            _("The changes can be carried out"),
            "s1-cyfnod.2",
        ),
    ]
    if earliest is not None:
        points.append(
            (
                earliest,
                "earliest_dismissal",
                _("The first dismissal can happen"),
                "s8-ymgynghori-statudol.1",
            )
        )
    for day, key, text, why in points:
        result.event(key, day, text, because=why)
    result.picture(
        Timeline(
            "consultation",
            _("Consultation day by day"),
            [Point(day, text) for day, _key, text, _why in points],
            (Stretch(answers.start, last),),
        )
    )


CALCULATOR = Calculator(
    id="consultation",
    code="K11",
    slug="cynllunydd-ymgynghori",
    title=_("Consultation planner"),
    asks=_("When can we carry out the changes, and when can the first dismissal happen?"),
    questions=(
        Whole(
            key="employees",
            label=_("Dismissals proposed at one establishment"),
            hint=_("All the proposed dismissals together, 1 to 5,000."),
            low=Decimal(1),
            high=Decimal(MOST_EMPLOYEES),
            invalid="headcount_invalid",
            too_low="headcount_invalid",
            clause="s8-ymgynghori-statudol.1",
        ),
        Day(
            key="start",
            label=_("Consultation starts"),
            hint=_("The first day of the formal period."),
            clause="s1-cyfnod.1",
        ),
        Whole(
            key="agreed_days",
            label=_("Length agreed, in days"),
            hint=_("Leave empty where nothing else was agreed: 30 calendar days is the rule."),
            low=Decimal(1),
            high=Decimal(366),
            invalid="days_invalid",
            too_low="days_invalid",
            required=False,
            clause="s1-cyfnod.1",
            more=True,
        ),
        Day(
            key="dismissal",
            label=_("First dismissal that you have in mind"),
            hint=_("Gives the latest day on which consultation can start."),
            required=False,
            clause="s8-ymgynghori-statudol.1",
            more=True,
        ),
    ),
    figures=(
        Figure("earliest_dismissal", "date", _("First dismissal from")),
        Figure("earliest_implementation", "date", _("Changes carried out from")),
        Figure("section_1_last_day", "date", _("Last day of the formal period")),
        Figure("statutory_minimum_days", "count", _("Statutory minimum"), noun="day"),
        Figure("latest_start", "date", _("Latest start of consultation"), null_unasked=True),
        Figure("warning", "code", _("Warning"), words=statutory.WARNINGS, without=NOTHING),
    ),
    rule=rule,
    checks=(
        in_force("consultation.usual_days", "start"),
        in_order("start", "dismissal", "end_before_start"),
    ),
)
