"""A draft letter of appeal, each sentence with its clause."""

from __future__ import annotations

from ...engine.calculator import Answers
from ...engine.document import heading, item, paragraph
from ...engine.result import Result
from ...engine.text import Text, _

GROUNDS: dict[str, Text] = {
    "procedure_only": _("I believe that the procedure was applied wrongly, in this way:"),
    "entitlement_to_pay": _("I believe that I have a right to redundancy pay, for these reasons:"),
    "unfair_withholding_or_refusal": _(
        "I believe that support for my application was unfairly withheld, or that it was unfairly "
        "refused, for these reasons:"
    ),
}


def add(
    result: Result, answers: Answers, decision: Text, ground: str | None, because: tuple[str, ...]
) -> None:
    """Add the draft; what only the writer knows stands in square brackets."""
    if ground is None:
        return
    received = answers.letter_received or answers.notice_given
    result.document(
        "appeal-letter",
        _("Draft letter: appeal"),
        (
            paragraph(_("[Date]")),
            paragraph(
                _("To the Strategic Director")
                if result.figures["to"]
                else _("To [ask Human Resources to whom]"),
                because,
            ),
            heading(_("Appeal: {decision}", decision=decision)),
            paragraph(
                _("I appeal against the decision that I was told of on {day}.", day=received)
                if received
                else _("I appeal against the decision that I was told of on [date]."),
                because,
            ),
            paragraph(
                GROUNDS[ground], ("s8-apel.2", *because) if ground == "procedure_only" else because
            ),
            item(answers.procedural_error or _("[What happened, and when]")),
            *(
                (paragraph(_("Please tell me the outcome in writing."), "s8-apel.4"),)
                if because[0].startswith("s8-apel")
                else ()
            ),
            *(
                (paragraph(_("The appeal must be heard before my notice ends."), "s10.2"),)
                if because == ("s10.2",)
                else ()
            ),
            paragraph(_("I keep my statutory right to go to an Employment Tribunal."), "s8-apel.2"),
            paragraph(_("[Name, post and payroll number]")),
        ),
    )
