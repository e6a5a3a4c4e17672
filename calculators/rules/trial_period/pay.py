"""What is paid during a trial period (s8-cyflogaeth-addas), and what the trial does not change."""

from __future__ import annotations

from ...engine.result import Result
from ...engine.text import _
from .right import Trial


def add(result: Result, trial: Trial) -> None:
    """Add on which terms each stretch of the trial is paid; no amount is worked out."""
    answers = trial.answers
    if answers.start <= answers.termination:
        result.add(
            _("To {day} you are paid on the terms of the old contract", day=answers.termination),
            because="s8-cyflogaeth-addas.7",
            part="also",
        )
    if trial.offered_end > answers.termination and answers.last_worked > answers.termination:
        result.add(
            _(
                "If the new post is on a lower grade, the earnings of your grade are protected for "
                "the four weeks of the trial, to {day} at most",
                day=trial.offered_end,
            ),
            because="s8-cyflogaeth-addas.8",
            part="also",
        )
    if trial.begun and answers.last_worked > trial.statutory_end:
        result.add(
            _("After {day} the terms are those of the agreement", day=trial.statutory_end),
            because="s8-hawl-tal.4",
            part="also",
        )
    result.add(
        _(
            "If the trial fails, age, service and pay are still taken on {day}",
            day=answers.termination,
        ),
        because="s8-hawl-tal.1",
        reading="A48",
        part="also",
    )
