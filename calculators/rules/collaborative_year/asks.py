"""The questions of the Collaborative's year."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from decimal import Decimal
from typing import Any

from ...common.collaborative import collaborative, short
from ...engine.calculator import Answers, Check
from ...engine.choices import Choice
from ...engine.lists import Many, Table
from ...engine.questions import Day, Whole
from ...engine.text import _
from .tasks import TASKS

# The document names neither: they are ours, and the reader may change both.
FIRST_MONTH, DAYS_BEFORE = 4, 7


def _first_of_april(answers: Mapping[str, Any]) -> date | None:
    """Return the 1 April on or before the first meeting."""
    if not answers.get("meetings"):
        return None
    first: date = min(answers["meetings"])
    april = date(first.year, FIRST_MONTH, 1)
    return april if april <= first else date(first.year - 1, FIRST_MONTH, 1)


def _chair_named_twice(answers: Answers) -> bool:
    days = [row["on"] for row in answers.chair_cover]
    return len(set(days)) < len(days)


QUESTIONS = (
    Many(
        key="meetings",
        label=_("Dates of the meetings"),
        hint=_("Up to 12."),
        item=Day(key="meeting", label=_("Meeting")),
        distinct="duplicate_meeting_date",
        clause="cp-tasg-3",
    ),
    Table(
        key="chair_cover",
        label=_("Chair of each meeting"),
        hint=_("The lead, or whoever chairs if the lead is absent."),
        columns=(
            Day(key="on", label=_("Meeting")),
            short("name", _("Chair"), private=True),
        ),
        most=12,
        required=False,
        default=(),
        clause="cp-tasg-3",
        private=True,
    ),
    Day(
        key="year_start",
        label=_("The year starts on"),
        hint=_("Left empty: the 1 April on or before your first meeting."),
        required=False,
        default=_first_of_april,
        more=True,
    ),
    Many(
        key="tasks_done",
        label=_("Tasks done so far this year"),
        item=Choice(key="task", label=_("Task"), options=TASKS),
        most=len(TASKS),
        required=False,
        default=(),
        more=True,
        clause="cp-tasg",
    ),
    Many(
        key="cluster_dates",
        label=_("Dates of Cluster meetings"),
        hint=_("Up to 12."),
        item=Day(key="cluster_date", label=_("Cluster meeting")),
        distinct="duplicate_meeting_date",
        required=False,
        default=(),
        more=True,
        clause="cp-tasg-8",
    ),
    Whole(
        key="lead_days",
        label=_("Days between the papers and the meeting"),
        hint=_("0 to 60. The document gives no number; 7 is ours."),
        high=Decimal(60),
        required=False,
        default=DAYS_BEFORE,
        more=True,
        clause="cp-tasg-4",
    ),
    short("lead", _("Name of the lead"), more=True, private=True),
    short(
        "representative",
        _("Who goes to Cluster meetings, if not the lead"),
        more=True,
        private=True,
        clause="cp-diben.3",
    ),
    collaborative,
)
CHECKS = (Check(("chair_cover",), _chair_named_twice, "chair_cover", "duplicate_meeting_date"),)
