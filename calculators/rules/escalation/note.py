"""The escalation note itself, to print or copy: it always says that it is advice only."""

from __future__ import annotations

from ...common.collaborative import head
from ...engine.calculator import Answers
from ...engine.document import heading, paragraph, words
from ...engine.result import Result
from ...engine.text import _

ADVICE_ONLY = _("Advice only: there is no contractual requirement at present")


def add_note(result: Result, answers: Answers) -> None:
    """Add the document: to whom, the concern, the risk, and the reply where there is one."""
    blocks = [
        *head(
            answers,
            (_("To whom"), answers.to),
            (_("Date"), answers.on),
            (_("Sent by"), answers.lead),
        ),
        heading(_("The concern"), "cp-tasg-7-uwchgyfeirio"),
        *words(answers.concern),
    ]
    if answers.risk:
        blocks += [heading(_("The risk"), "cp-cyflwyniad.1"), *words(answers.risk)]
    blocks.append(
        paragraph(
            _(
                "We raise this on behalf of the Collaborative. Advice only: there is no contractual "
                "requirement at present."
            ),
            "cp-tasg-7-uwchgyfeirio",
        )
    )
    if answers.reply or answers.reply_on:
        blocks.append(heading(_("The reply")))
        if answers.reply_on:
            blocks.append(paragraph(_("{what}: {answer}", what=_("Date"), answer=answers.reply_on)))
        blocks += words(answers.reply)
    result.document("escalation-note", _("Escalation note"), blocks)
