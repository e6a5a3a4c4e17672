"""The people a restructuring affects: who has been told, and who is away."""

from __future__ import annotations

from datetime import date
from typing import Any

from ...engine.calculator import Answers
from ...engine.choices import Choice
from ...engine.lists import Table
from ...engine.questions import Day, Words
from ...engine.result import Result
from ...engine.text import _
from .steps import REDUNDANCY

AWAY = ("maternity", "long_sick")
PEOPLE = Table(
    key="people",
    label=_("The employees who are affected"),
    hint=_("At least one. The names stay on this device."),
    columns=(
        Words(key="name", label=_("Name"), longest=100, private=True),
        Day(key="told", label=_("Told in person on"), required=False),
        Day(key="oral", label=_("Proposals put orally on"), required=False),
        Day(key="written", label=_("Proposals in writing on"), required=False),
        Choice(
            key="absent",
            label=_("Away from work?"),
            options=(
                ("no", _("No")),
                ("maternity", _("On maternity leave")),
                ("long_sick", _("Long-term sick")),
            ),
            required=False,
            default="no",
        ),
        Day(key="contacted", label=_("Contacted at home on"), required=False),
    ),
    most=200,
    private=True,
    clause="a-cam2.4",
)


def first_contact(answers: Answers) -> date | None:
    """Return the earliest day on which anybody affected was told anything, or None."""
    days = [
        row[key]
        for row in answers.people
        for key in ("told", "oral", "written", "contacted")
        if row[key] is not None
    ]
    return min(days, default=None)


def all_told(answers: Answers) -> date | None:
    """Return the day on which the last was told in person; None while somebody was not."""
    days = [row["told"] for row in answers.people]
    return max(days) if all(days) else None


def add(result: Result, answers: Answers, route: str) -> None:
    """Add who has not been told in person, in both ways, or at home."""
    people: list[dict[str, Any]] = answers.people
    not_told = [row["name"] for row in people if row["told"] is None]
    result.add(
        _("Not yet told in person: {names}", names=not_told)
        if not_told
        else _("Everybody has been told in person"),
        because=("a-cam2.4", "a-cam2.5") if route == REDUNDANCY else "s1-ymgynghori.2",
        part="conditions",
        not_told=not_told,
    )
    unheard = [row["name"] for row in people if row["oral"] is None or row["written"] is None]
    result.add(
        _("Not yet given the proposals both orally and in writing: {names}", names=unheard)
        if unheard
        else _("Everybody has had the proposals orally and in writing"),
        because="s1-ymgynghori.2",
        part="conditions",
        proposals_missing=unheard,
    )
    away = [row for row in people if row["absent"] in AWAY]
    forgotten = [row["name"] for row in away if row["contacted"] is None]
    if away:
        result.add(
            _("Away and not yet contacted at home: {names}", names=forgotten)
            if forgotten
            else _("Everybody who is away has been contacted at home"),
            because="a-cyfle.2",
            part="conditions",
            not_contacted=forgotten,
        )
