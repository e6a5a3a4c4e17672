"""The four aims and their fifteen tasks (cp-nodau.1 to cp-nodau.4), in the words of the document."""

from __future__ import annotations

from dataclasses import dataclass

from ...engine.text import Text, _


@dataclass(frozen=True)
class Aim:
    """One aim: its clause and its tasks, each a key with its words."""

    clause: str
    title: Text
    tasks: tuple[tuple[str, Text], ...]


AIMS = (
    Aim(
        "cp-nodau.1",
        _("Improve population health and well-being"),
        (
            (
                "needs_analysis",
                _("Make a professional analysis of the needs of the local population"),
            ),
            ("data_sharing", _("Share relevant data to assess and improve services")),
            ("experiences", _("Let the experiences of the public, patients and staff inform this")),
            (
                "vulnerable_groups",
                _("Express clearly the needs of vulnerable groups and people with special needs"),
            ),
        ),
    ),
    Aim(
        "cp-nodau.2",
        _("Improve value"),
        (
            ("national_strategy", _("Consider the National Strategy in the local context")),
            (
                "local_advice",
                _("Give advice on local implementation, with opportunities and risks"),
            ),
            (
                "joint_work_identified",
                _("Identify where professional groups need to work together"),
            ),
            (
                "joint_work_done",
                _("Work with other professional groups for those who are most vulnerable"),
            ),
            ("resources", _("See that resources are used effectively within delegated budgets")),
        ),
    ),
    Aim(
        "cp-nodau.3",
        _("Improve quality and safety"),
        (
            ("quality_indicators", _("Review quality indicators for local services")),
            ("cross_service_work", _("Work together across services for the best outcomes")),
            (
                "escalation_arrangements",
                _("Support escalation arrangements, for continuity and safety"),
            ),
        ),
    ),
    Aim(
        "cp-nodau.4",
        _("Engage with and develop the local workforce"),
        (
            ("workforce_needs", _("Describe the needs and priorities of the workforce")),
            ("workforce_solutions", _("Advise on local solutions to the needs of the workforce")),
            (
                "outside_agencies",
                _("Work with outside agencies on the recruitment and retention of staff"),
            ),
        ),
    ),
)
TASKS = {key: (words, aim.clause) for aim in AIMS for key, words in aim.tasks}
