"""The written agreement on a trial of up to six weeks for retraining, drafted (s8-hawl-tal.4)."""

from __future__ import annotations

from ...engine.document import Block, item, paragraph
from ...engine.result import Result
from ...engine.text import Text, _
from .right import Trial

CLAUSE = "s8-hawl-tal.4"


def draft(result: Result, trial: Trial) -> None:
    """Add a draft with the dates that follow from the answers; what nobody answered is left blank."""
    result.document(
        "retraining-agreement", _("Agreement on a trial period for retraining"), _blocks(trial)
    )


def _blocks(trial: Trial) -> list[Block]:
    answers = trial.answers
    return [
        paragraph(
            _(
                "This is a written agreement between the Head of Service and the employee, made "
                "before the trial period begins on {start}.",
                start=answers.start,
            ),
            CLAUSE,
        ),
        paragraph(
            _("The purpose of the trial period is to retrain the employee for the new post."),
            "s8-hawl-tal.3",
        ),
        item(
            _(
                "The statutory trial period ends on {end}, four weeks from {termination}, when "
                "the previous contract ends.",
                end=trial.statutory_end,
                termination=answers.termination,
            ),
            CLAUSE,
        ),
        item(_("Terms and conditions after that day: ____________________"), CLAUSE),
        item(_end(trial), ("s8-hawl-tal.3", CLAUSE)),
        paragraph(
            _(
                "The right to redundancy pay continues, should the employee be dismissed in the "
                "end."
            ),
            CLAUSE,
        ),
        paragraph(_("Head of Service: ____________________ Date: __________")),
        paragraph(_("Employee: ____________________ Date: __________")),
    ]


def _end(trial: Trial) -> Text:
    agreed = trial.answers.agreement_end
    if agreed is not None and agreed <= trial.longest_end:
        return _("The trial period ends on {end}.", end=agreed)
    return _(
        "The trial period ends on __________ ({latest} at the latest).", latest=trial.longest_end
    )
