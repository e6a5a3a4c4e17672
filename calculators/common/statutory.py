"""The statutory redundancy payment beside the Council's, and why it is not GOV.UK's figure."""

from __future__ import annotations

from datetime import date
from decimal import Decimal

from ..engine import policy
from ..engine.money import to_the_penny
from ..engine.result import Result
from ..engine.text import _
from .weeks import SECTION_162

PART = "gov_uk"


def add_statutory_payment(
    result: Result, *, weeks: Decimal, week: Decimal, termination: date, clause: str
) -> None:
    """Add weeks × a week's pay up to the legal cap of the termination date (ERA 1996 s.227).

    Outside the table of caps nothing is guessed: the figure is left out, with a sentence.
    """
    try:
        cap = policy.on("law.week_cap", termination)
    except policy.NotCovered:
        result.add(
            _("The cap for that year has not been published, so we give no statutory figure"),
            because=policy.Outside("Employment Rights Act 1996 s.227"),
            part=PART,
        )
        return
    counted = min(week, cap.value)
    payment = to_the_penny(weeks * counted)
    result.add(
        _(
            "By law alone: {weeks:weeks} × {counted:money} = {payment:money}; "
            "the law counts at most {cap:pounds} a week on {day}",
            weeks=weeks,
            counted=counted,
            payment=payment,
            cap=cap.value,
            day=termination,
        ),
        because=(SECTION_162, cap),
        part=PART,
        statutory_payment=payment,
    )
    result.add(
        _(
            "The Council multiplies the weeks, caps no week's pay and divides a year by 365 days; "
            "GOV.UK does not multiply, caps a week's pay and asks what a week's pay is"
        ),
        because=clause,
        reading="A07",
        part=PART,
    )
