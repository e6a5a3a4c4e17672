"""The lead's ten tasks, each in a few words of its clause (cp-tasg-1 to cp-tasg-10)."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from ...engine.result import Result, Table
from ...engine.text import _

TASKS = (
    ("1", _("Peers understand the system of governance and influence")),
    ("2", _("Engage with peers to identify risks, gaps and opportunities")),
    ("3", _("Prepare for, attend and chair the 4 meetings, and arrange cover")),
    ("4", _("Share population needs and Cluster proposals with members")),
    ("5", _("Draft agendas with the clear aim of improving services and experiences")),
    ("6", _("Deal with every contribution in meetings, and agree on actions")),
    ("7", _("Coordinate the Spotlight Report for the Cluster")),
    ("8", _("Represent the Collaborative at the Cluster meeting")),
    ("9", _("Feed back from Cluster meetings")),
    ("10", _("Engage with the Collaborative to put the Cluster plan into action")),
)
CLAUSES = (
    "cp-tasg-1",
    "cp-tasg-2",
    "cp-tasg-3",
    "cp-tasg-4",
    "cp-tasg-5",
    "cp-tasg-6",
    "cp-tasg-7",
    "cp-tasg-8",
    "cp-tasg-9",
    "cp-tasg-10",
)


def add_tasks(result: Result, done: Sequence[str]) -> None:
    """Add how many of the ten tasks are ticked, and which are not."""
    result.add(
        _("{n} of {of:task} ticked", n=len(set(done)), of=len(TASKS)), because=CLAUSES, part="also"
    )
    result.table(
        Table(
            id="tasks",
            caption=_("The lead's ten tasks"),
            head=(_("Number"), _("Task"), _("Ticked")),
            rows=[
                (number, words, _("Done") if number in done else _("Not yet"))
                for number, words in TASKS
            ],
            because=CLAUSES,
        )
    )


def add_cluster_meetings(
    result: Result, meetings: Sequence[date], cluster_dates: Sequence[date]
) -> None:
    """Add each Cluster meeting with the meeting before it (to agree what is said) and after it."""
    result.add(
        _("The document does not say how many Cluster meetings there are"),
        because="cp-tasg-8",
        part="also",
    )
    if not cluster_dates:
        return
    rows = []
    for day in sorted(cluster_dates):
        before = [meeting for meeting in meetings if meeting <= day]
        after = [meeting for meeting in meetings if meeting > day]
        rows.append((day, before[-1] if before else _("None"), after[0] if after else _("None")))
        result.event("cluster", day, _("Cluster meeting"), because="cp-tasg-8")
    result.table(
        Table(
            id="cluster",
            caption=_("Cluster meetings"),
            head=(
                _("Cluster meeting"),
                _("Your last meeting before it"),
                _("Feedback at your next meeting"),
            ),
            rows=rows,
            because=("cp-tasg-8", "cp-tasg-9"),
        )
    )
