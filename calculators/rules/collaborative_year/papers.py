"""The plan of the year, to print or copy."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import date, timedelta

from ...common.collaborative import head
from ...engine.calculator import Answers
from ...engine.document import heading, item, table
from ...engine.result import Result
from ...engine.text import _
from .tasks import CLAUSES, TASKS


def add_plan(
    result: Result,
    answers: Answers,
    meetings: Sequence[date],
    chairs: Mapping[date, str | None],
    before: timedelta,
) -> None:
    """Add the document: each meeting with its papers and chair, and the ten tasks."""
    result.document(
        "year-plan",
        _("The Collaborative's year"),
        [
            *head(
                answers, (_("Lead"), answers.lead), (_("The year starts on"), answers.year_start)
            ),
            heading(_("Meetings"), "cp-tasg-3"),
            table(
                "",
                [
                    (_("Meeting"), _("Send papers by"), _("Chair")),
                    *(
                        (day, day - before, chairs.get(day) or answers.lead or "")
                        for day in meetings
                    ),
                ],
                ("cp-tasg-3", "cp-tasg-4"),
            ),
            heading(_("For each meeting")),
            item(_("Before: share population needs and Cluster proposals"), "cp-tasg-4"),
            item(_("Before: an agenda with a clear aim"), "cp-tasg-5"),
            item(_("Before: possible conflicts of interest recorded"), "cp-buddiannau.1"),
            item(_("In the meeting: every contribution dealt with, actions agreed"), "cp-tasg-6"),
            item(_("After: the Spotlight Report for the Cluster"), "cp-tasg-7"),
            item(_("After the Cluster meeting: feedback to members"), "cp-tasg-9"),
            heading(_("The lead's ten tasks")),
            table(
                "",
                [
                    (_("Number"), _("Task"), _("Ticked")),
                    *(
                        (number, words, _("Done") if number in answers.tasks_done else "")
                        for number, words in TASKS
                    ),
                ],
                CLAUSES,
            ),
        ],
    )
