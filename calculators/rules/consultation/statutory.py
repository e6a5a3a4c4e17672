"""The statutory minimum of section 8 between the start of consultation and a dismissal."""

from __future__ import annotations

from datetime import date

from ...engine import policy
from ...engine.calculator import Answers
from ...engine.days import ONE_DAY
from ...engine.policy import Dated
from ...engine.result import Result
from ...engine.text import Text, _

WARNINGS: dict[str, Text] = {
    "agreed_period_below_statutory_minimum": _(
        "The agreed period is shorter than the statutory minimum"
    )
}


def minimum(employees: int, day: date) -> Dated | None:
    """Return the days between the start of consultation and a dismissal; None for too few.

    Section 8: 20 to 99 employees 30 days, 100 or more 45 days (readings A24, A25).
    """
    if employees >= policy.on("consultation.large_from", day).value:
        return policy.on("consultation.large_days", day)
    if employees >= policy.on("consultation.collective_from", day).value:
        return policy.on("consultation.collective_days", day)
    return None


def add_no_minimum(result: Result, employees: int) -> None:
    result.add(
        _(
            "{n:employee}: the document gives no statutory minimum under 20, so only the period of "
            "section 1 applies",
            n=employees,
        ),
        because=("s8-ymgynghori-statudol.1", "s8-ymgynghori-statudol.2"),
        reading="A25",
        statutory_minimum_days=None,
        earliest_dismissal=None,
        warning=None,
    )


def add_minimum(result: Result, answers: Answers, number: Dated, length: int) -> None:
    """Add the statutory minimum and the earliest dismissal: the longer of the two governs."""
    start, days = answers.start, int(number.value)
    statutory = start + days * ONE_DAY
    earliest = max(statutory, start + length * ONE_DAY)
    result.add(
        _(
            "{n:employee}: at least {days:day} before the dismissal",
            n=answers.employees,
            days=days,
        ),
        because=number,
        reading="A26",
        statutory_minimum_days=days,
    )
    result.add(
        _("The first dismissal can happen on {day}", day=earliest)
        if earliest == statutory
        else _(
            "The statutory minimum would allow {statutory}, but the agreed period is longer: the "
            "first dismissal can happen on {day}",
            statutory=statutory,
            day=earliest,
        ),
        because=(str(number.clause), "s1-cyfnod.2"),
        reading="A24",
        otherwise=_(
            "If the days must be clear days, one day later: {day}.", day=statutory + ONE_DAY
        )
        if earliest == statutory
        else None,
        earliest_dismissal=earliest,
    )
    below = answers.agreed_days is not None and answers.agreed_days < days
    result.add(
        _(
            "An agreed period of {agreed:day} does not cut the statutory minimum of {days:day}",
            agreed=length,
            days=days,
        )
        if below
        else _("No agreement can cut the statutory minimum"),
        because=("s1-cyfnod.1", "s8-ymgynghori-statudol.2", "s8-ymgynghori-statudol.3"),
        reading="A25",
        otherwise=_("If the agreed period could cut it: {day}.", day=start + length * ONE_DAY)
        if below
        else None,
        warning="agreed_period_below_statutory_minimum" if below else None,
    )


def add_latest_start(result: Result, answers: Answers, length: int, number: Dated | None) -> None:
    """Add the latest start for the dismissal that is wished."""
    if number is None:
        result.add(
            _(
                "The document gives no latest start for {n:employee}. Section 1 asks for "
                "consultation as soon as possible",
                n=answers.employees,
            ),
            because=("s1-ymgynghori.1", "s8-ymgynghori-statudol.2"),
            reading="A25",
            latest_start=None,
        )
        return
    latest = answers.dismissal - max(length, int(number.value)) * ONE_DAY
    result.add(
        _(
            "For a dismissal on {day}, consultation starts on {latest} at the latest",
            day=answers.dismissal,
            latest=latest,
        ),
        because=(str(number.clause), "s1-cyfnod.1"),
        reading="A24",
        otherwise=_("If the days must be clear days: on {day}.", day=latest - ONE_DAY),
        latest_start=latest,
    )
    if answers.start > latest:
        result.add(
            _(
                "With a start on {start} that dismissal is too early: move it to {day} or later",
                start=answers.start,
                day=result.figures["earliest_dismissal"],
            ),
            because=str(number.clause),
        )
