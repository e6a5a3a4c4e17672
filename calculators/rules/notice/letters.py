"""The two letters of section 10: the one that calls the meeting, and the one that confirms."""

from __future__ import annotations

from datetime import date

from ...engine.calculator import Answers
from ...engine.document import heading, item, paragraph
from ...engine.result import Result
from ...engine.text import _
from .checklist import letter_date

GREETING = _("Dear [name]")
SIGNATURE = _("[Name and post of the manager]")


def add(result: Result, answers: Answers, ends: date) -> None:
    """Add both drafts; names and places are left for the writer in square brackets."""
    sent = letter_date(answers)
    result.document(
        "meeting-letter",
        _("Draft letter: meeting about your employment"),
        (
            paragraph(_("{day}", day=sent) if sent else _("[Date]")),
            paragraph(GREETING),
            heading(_("Meeting about your continued employment with the Council")),
            paragraph(
                _(
                    "A meeting has been arranged on {day} at [time] in [place] to discuss your "
                    "continued employment with the Council.",
                    day=answers.given,
                ),
                "s10.3",
            ),
            paragraph(
                _(
                    "You have the right to bring a trade union officer, a colleague or a friend with "
                    "you to the meeting."
                ),
                "s10.3",
            ),
            paragraph(SIGNATURE),
        ),
    )
    result.document(
        "confirmation-letter",
        _("Draft letter: confirmation of notice of dismissal"),
        (
            paragraph(_("[Date]")),
            paragraph(_("[By hand, or by a recorded postal service to the home address]"), "s10.7"),
            paragraph(GREETING),
            heading(_("Notice of dismissal")),
            paragraph(
                _("This letter confirms what was said at our meeting on {day}.", day=answers.given),
                "s10.7",
            ),
            item(_("The reason for your dismissal is [reason]."), "s10.4"),
            item(
                _(
                    "You have full notice of {n:week} under your contract. No payment is made in lieu "
                    "of notice.",
                    n=answers.weeks,
                ),
                "s10.5",
            ),
            item(_("Your contract ends on {day}.", day=ends), "s10.4"),
            item(
                _(
                    "If you wish to leave before that date, you may give up the rest of your notice, "
                    "by discussion with [Chief Officer]."
                ),
                "s10.6",
            ),
            item(_("The payments due to you are [details, with any redundancy pay]."), "s10.4"),
            item(_("Support and help are on offer to you: [details]."), ("s10.4", "s8-cymorth.1")),
            paragraph(
                _(
                    "You have the right to appeal, if you believe that the procedure was applied "
                    "wrongly."
                ),
                "s10.2",
            ),
            paragraph(_("An appeal must be heard by {day}.", day=ends), "s10.2"),
            paragraph(SIGNATURE),
        ),
    )
