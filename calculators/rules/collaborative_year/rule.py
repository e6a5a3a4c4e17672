"""Are there four meetings in the Collaborative's year, and who chairs each (cp-tasg-3)?"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import date, timedelta

from ...common.collaborative import DOCUMENT
from ...engine import policy
from ...engine.calculator import Answers, Calculator
from ...engine.days import ONE_DAY, birthday
from ...engine.result import Figure, Result, Table
from ...engine.text import _
from .asks import CHECKS, QUESTIONS
from .papers import add_plan
from .tasks import add_cluster_meetings, add_tasks


def rule(answers: Answers) -> Result:
    """Return how many meetings fall in the year, how many are short, and which have no chair."""
    result = Result()
    start, days = answers.year_start, sorted(answers.meetings)
    end = birthday(start, 1) - ONE_DAY
    result.add(
        _(
            "The year is {start} to {end}. The document does not say which year; "
            "1 April is our suggestion",
            start=start,
            end=end,
        ),
        because="cp-tasg-3",
        reading="A44",
        year_ends=end,
    )
    inside = [day for day in days if start <= day <= end]
    _count(result, inside, [day for day in days if day not in inside])
    _gaps(result, inside)
    chairs = {row["on"]: row["name"] for row in answers.chair_cover}
    _chairs(result, inside, chairs, answers)
    _role(result, answers)
    add_tasks(result, answers.tasks_done)
    add_cluster_meetings(result, days, answers.cluster_dates)
    before = timedelta(days=answers.lead_days)
    _calendar(result, inside, before)
    add_plan(result, answers, inside, chairs, before)
    return result


def _count(result: Result, inside: Sequence[date], outside: Sequence[date]) -> None:
    wanted = policy.latest("collaborative.meetings_a_year")
    held, needed = len(inside), int(wanted.value)
    result.add(
        _("{n} of {of:meeting} in the year", n=held, of=needed),
        because=wanted,
        reading="A44",
        otherwise=_("If exactly {of} were meant: {n} too many.", of=needed, n=held - needed)
        if held > needed
        else None,
        meetings_in_year=held,
        enough=held >= needed,
    )
    short_by = max(0, needed - held)
    result.add(
        _("Short by {n:meeting}", n=short_by) if short_by else _("There are enough meetings"),
        because=wanted,
        short_by=short_by,
    )
    if outside:
        result.add(_("Outside the year, so not counted: {days}", days=outside), because="cp-tasg-3")
    if short_by:
        result.say_first(_("The year is short of meetings"), "meetings_in_year")
    else:
        result.say_first(_("There are enough meetings in the year"), "meetings_in_year")


def _gaps(result: Result, inside: Sequence[date]) -> None:
    gaps = [str((then - day).days) for day, then in zip(inside, inside[1:], strict=False)]
    if gaps:
        result.add(
            _(
                "Days between meetings: {gaps}. "
                "The document does not ask for meetings at even intervals",
                gaps=", ".join(gaps),
            ),
            because="cp-tasg-3",
        )


def _chairs(
    result: Result, inside: Sequence[date], chairs: Mapping[date, str | None], answers: Answers
) -> None:
    """Add the meetings without a chair.

    The lead chairs (cp-tasg-3). Once a chair is named for any meeting, each should have one; until
    then only the dates that are listed without a name have none.
    """
    named = [day for day, name in chairs.items() if name]
    missing = [day for day in inside if day not in named and (named or day in chairs)]
    if missing:
        text = _("Nobody to chair on {days}", days=missing)
    elif chairs:
        text = _("Nobody is missing from the chairs you gave")
    else:
        text = _("The lead chairs. Arrange who would chair if the lead were absent")
    result.add(text, because="cp-tasg-3", chair_missing_on=missing)
    strangers = sorted(set(chairs) - set(answers.meetings))
    if strangers:
        result.add(
            _("A chair is given for a day without a meeting: {days}", days=strangers),
            because="cp-tasg-3",
        )


def _role(result: Result, answers: Answers) -> None:
    representative = answers.representative or answers.lead
    result.add(
        _("Represents the Collaborative in the Cluster: {name}", name=representative)
        if representative
        else _("The lead represents the Collaborative in the Cluster, unless you name another"),
        because=("cp-diben.3", "cp-cyflwyniad.2"),
        part="also",
    )
    result.add(
        _("The document does not say how the lead is nominated, or for how long"),
        because="cp-cyflwyniad.2",
        part="also",
    )
    result.add(
        _(
            "The lead is the voice of the Collaborative in the Cluster, and links peers with the "
            "wider system"
        ),
        because=("cp-arweinydd-clwstwr.1", "cp-rol.1"),
        part="also",
    )
    result.add(
        _(
            "The lead gets support with management and access to expertise, and sees that the "
            "Collaborative has a hand in improving services"
        ),
        because="cp-cymorth.1",
        part="also",
    )


def _calendar(result: Result, inside: Sequence[date], before: timedelta) -> None:
    result.add(
        _(
            "Papers go out {n:day} before each meeting: the number is ours, the document gives none",
            n=before.days,
        ),
        because="cp-tasg-4",
        part="also",
    )
    for day in inside:
        if before:
            result.event(
                "papers",
                day - before,
                _("Send the papers for the meeting on {day}", day=day),
                because=("cp-tasg-4", "cp-tasg-5"),
            )
        result.event("meeting", day, _("Meeting of the Collaborative"), because="cp-tasg-3")
    result.table(
        Table(
            id="meetings",
            caption=_("Meeting by meeting"),
            head=(_("Meeting"), _("Send papers by"), _("Days since the last")),
            rows=[
                (day, day - before, "" if not place else str((day - inside[place - 1]).days))
                for place, day in enumerate(inside)
            ],
            because=("cp-tasg-3", "cp-tasg-4"),
        )
    )


CALCULATOR = Calculator(
    id="collaborative-year",
    code="P1",
    slug="blwyddyn-y-cydweithrediad",
    document=DOCUMENT,
    title=_("The Collaborative's year"),
    asks=_("Are there four meetings, and who chairs?"),
    questions=QUESTIONS,
    figures=(
        Figure("meetings_in_year", "count", _("Meetings in the year"), noun="meeting"),
        Figure("enough", "flag", _("Enough meetings")),
        Figure("short_by", "count", _("Short by"), noun="meeting"),
        Figure("year_ends", "date", _("The year ends on")),
        Figure("chair_missing_on", "dates", _("Nobody to chair on")),
    ),
    rule=rule,
    checks=CHECKS,
)
