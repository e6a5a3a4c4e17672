"""What else a manager is to remember: work streams, job evaluation, posts and not people."""

from __future__ import annotations

from ...engine.calculator import Answers
from ...engine.result import Result
from ...engine.text import _
from .steps import OTHER_REASON, REDUNDANCY


def add(result: Result, answers: Answers, route: str) -> None:
    """Add the reminders that these answers call for."""
    _work_stream(result, answers)
    _job_evaluation(result, answers)
    result.add(
        _("Read the Management Guidelines in Appendix A with the policy"),
        because=("cyflwyniad.2", "s12.6"),
        part="also",
    )
    if route == REDUNDANCY:
        _redundancy(result, answers)
    elif route == OTHER_REASON:
        result.add(
            _(
                "Those who refuse the new contract are helped to find work at their pay and grade; "
                "failing that, one grade lower with compensation may be considered"
            ),
            because="s9.5",
            part="also",
        )
    else:
        result.add(
            _("Consult under section 1 even where the contract allows the change"),
            because=("s3-hyblygrwydd.6", "s1-ymgynghori.8"),
            part="also",
        )


def _work_stream(result: Result, answers: Answers) -> None:
    needed = answers.change_significant and answers.long_project
    result.add(
        _(
            "A Work Stream is needed: a significant change, overseen by a longer-term project. It "
            "reports to the Leadership Group"
        )
        if needed
        else _(
            "No Work Stream is needed: it takes both a significant change and a longer-term project"
        ),
        because=("s2-ffrydiau.1", "s2-ffrydiau.2"),
        part="conditions",
        work_stream=needed,
    )


def _job_evaluation(result: Result, answers: Answers) -> None:
    if answers.who_applies == "employees":
        result.add(
            _("The employees ask for it themselves: the Council's Regrading Procedure is followed"),
            because="s12.5",
            part="conditions",
        )
    elif answers.njc:
        result.add(
            _("The posts are evaluated by the Council's Job Evaluation Procedure"),
            because="s12.4",
            part="conditions",
        )
    elif answers.njc is None:
        result.add(
            _(
                "Ask Human Resources whether the posts are in the National Joint Council framework: "
                "those that are go through the Job Evaluation Procedure"
            ),
            because="s12.4",
            part="conditions",
        )


def _redundancy(result: Result, answers: Answers) -> None:
    result.add(
        _("The report names the posts that are affected, not the people, wherever possible"),
        because="a-cam2.1",
        part="also",
    )
    result.add(
        _("Tell the employees and the unions which posts are considered first for those affected"),
        because="a-cam2.3",
        part="also",
    )
    result.add(
        _(
            "Explain that selection or ring-fenced interviews come first and redeployment next, and "
            "that being affected does not have to mean compulsory redundancy"
        ),
        because="a-cam2.5",
        part="also",
    )
    result.add(
        _("Consider asking for advice on volunteers for early retirement"),
        because="a-cam2.6",
        part="also",
    )
    result.add(
        _("A dispute may be referred to the Leadership Group"), because="a-cam3.2", part="also"
    )
