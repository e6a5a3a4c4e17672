"""Withdrawing, the pension estimate, refusal and what else to know, scheme by scheme."""

from __future__ import annotations

from datetime import date, timedelta

from ...engine import policy
from ...engine.calculator import Answers
from ...engine.result import Result
from ...engine.text import _
from .steps import EARLY, SEVERANCE


def add(result: Result, answers: Answers, days: dict[int, date | None]) -> None:
    """Add whether the application may still be withdrawn, and the scheme's own advice."""
    if answers.scheme == EARLY:
        _early_retirement(result, days)
    elif answers.scheme == SEVERANCE:
        _severance(result, days)
    else:
        _flexible(result, days)


def _early_retirement(result: Result, days: dict[int, date | None]) -> None:
    result.add(
        _("The document does not say whether an application may be withdrawn"),
        because="b-4.1",
        may_withdraw=None,
    )
    if days[1] is not None:
        within = policy.latest("retirement.application_days")
        last = days[1] + timedelta(days=int(within.value))
        result.add(
            _("The written request is made by {day}", day=last), because=within, reading="A21"
        )
        if days[2] is None:
            result.event(
                "last_day", last, _("Last day to apply for early retirement"), because=within
            )
    result.add(
        _(
            "If your Head of Service does not support it, you are told in writing, with a short "
            "report of the reasons"
        ),
        because="b-4.3",
        part="also",
    )
    result.add(
        _("There is a right of appeal, but the document gives no route and no day"),
        because="b-4.5",
        reading="A37",
        part="also",
    )


def _severance(result: Result, days: dict[int, date | None]) -> None:
    accepted = days[5] is not None
    result.add(
        _("The acceptance is signed: the Council need not let you withdraw now")
        if accepted
        else _(
            "So far you may withdraw: nothing binds you until you sign the acceptance form and the "
            "Settlement Agreement"
        ),
        because="c-4.9",
        may_withdraw=not accepted,
    )
    if days[3] is None:
        result.add(
            _("Do not contact the Pensions Section for an estimate before step 3"),
            because="c-4.7",
            part="conditions",
        )
    result.add(
        _(
            "The Dyfed Pension Scheme's website has guidance and an online calculator; the address "
            "in the document is from 2015"
        ),
        because="c-4.8",
        part="also",
    )
    result.add(
        _("The Council's decision is final: there is no appeal"), because="c-4.6", part="also"
    )
    result.add(
        _("Your service's Human Resources Advisor answers questions"), because="c-4.11", part="also"
    )


def _flexible(result: Result, days: dict[int, date | None]) -> None:
    if days[4] is not None:
        result.add(
            _("It is approved: the cut in hours or grade cannot be undone"),
            because="d-5.7",
            may_withdraw=False,
        )
    else:
        result.add(
            _(
                "The document does not say whether an application may be withdrawn. Once approved, "
                "the cut in hours or grade cannot be undone"
            ),
            because=("d-5.7", "d-7.1"),
            may_withdraw=None,
        )
    result.add(_("There is no trial period"), because="d-5.8", part="also")
    result.add(
        _("Steps 1 and 2 usually go together, but step 2 waits for step 1 to succeed"),
        because=("d-7.1", "d-7.4"),
        part="also",
    )
    result.add(
        _("Fewer hours and a lower grade can be considered at the same time"),
        because="d-7.3",
        part="also",
    )
    result.add(_("If it is refused, there is no formal appeal"), because="d-9.1", part="also")
