"""How is a risk raised on behalf of the group (cp-tasg-7-uwchgyfeirio)? As advice, and no more."""

from __future__ import annotations

from ...common.collaborative import DOCUMENT, collaborative, long, short
from ...engine.calculator import Answers, Calculator, in_order
from ...engine.lists import Table
from ...engine.questions import Day
from ...engine.result import Figure, Result
from ...engine.result import Table as Shown
from ...engine.text import _
from .note import ADVICE_ONLY, add_note

ESCALATION = "cp-tasg-7-uwchgyfeirio"


def rule(answers: Answers) -> Result:
    """Return whether the note can go, what it lacks, and how long a reply took."""
    result = Result()
    result.add(ADVICE_ONLY, because=ESCALATION, reading="A45")
    missing = [] if answers.to else ["to"]
    result.add(
        _("The note has a concern and somebody to go to")
        if answers.to
        else _("Say to whom it goes. The document names nobody"),
        because=ESCALATION,
        complete=bool(answers.to),
        missing=missing,
    )
    if not answers.risk:
        result.add(
            _("It helps to say who is at risk, and how seriously"), because="cp-cyflwyniad.1"
        )
    if not answers.on:
        result.add(
            _("Date the note: the document speaks of what holds at present"),
            because=ESCALATION,
            reading="A45",
        )
    _reply(result, answers)
    result.add(
        _("The document sets no time limit, for the note or for a reply"),
        because=ESCALATION,
        part="also",
    )
    result.add(
        _("One of the aims is to support escalation arrangements, so that services stay safe"),
        because="cp-nodau.3",
        part="also",
    )
    add_note(result, answers)
    if answers.to:
        result.say_first(_("The note is ready"), "complete")
    else:
        result.say_first(_("The note still needs somebody to go to"), "complete")
    return result


def _reply(result: Result, answers: Answers) -> None:
    """Add the days to each reply, without a verdict, and the log of earlier notes."""
    if answers.on and answers.reply_on:
        result.add(
            _("A reply after {n:day}", n=(answers.reply_on - answers.on).days), because=ESCALATION
        )
    if not answers.earlier:
        return
    rows = [
        (
            row["on"] or "",
            row["to"] or "",
            row["concern"],
            row["reply_on"] or _("No reply yet"),
            str((row["reply_on"] - row["on"]).days) if row["on"] and row["reply_on"] else "",
        )
        for row in answers.earlier
    ]
    result.table(
        Shown(
            id="log",
            caption=_("Earlier notes and their replies"),
            head=(_("Date"), _("To whom"), _("Concern"), _("Reply"), _("Days")),
            rows=rows,
            because=(ESCALATION,),
        )
    )


_to = short("to", _("To whom"), hint=_("The document names nobody."), clause=ESCALATION)
_on = Day(key="on", label=_("Date of the note"), required=False)
_reply_on = Day(key="reply_on", label=_("Date of the reply"), required=False, more=True)

CALCULATOR = Calculator(
    id="escalation",
    code="P4",
    slug="uwchgyfeirio",
    document=DOCUMENT,
    title=_("Escalation note"),
    asks=_("How do I raise a risk for the group?"),
    questions=(
        long("concern", _("The concern"), required=True, clause=ESCALATION),
        long(
            "risk",
            _("The risk: to whom, and how serious"),
            hint=_("In words."),
            clause="cp-cyflwyniad.1",
        ),
        _to,
        _on,
        _reply_on,
        long("reply", _("The reply"), more=True),
        Table(
            key="earlier",
            label=_("Earlier notes"),
            columns=(short("concern", _("The concern"), required=True), _to, _on, _reply_on),
            ordered=(("on", "reply_on", "steps_out_of_order"),),
            required=False,
            default=(),
            more=True,
        ),
        short("lead", _("Name of the lead"), more=True, private=True),
        collaborative,
    ),
    figures=(
        Figure("complete", "flag", _("Complete")),
        Figure("missing", "codes", _("Not there yet"), words={"to": _("To whom")}),
    ),
    rule=rule,
    checks=(in_order("on", "reply_on", "steps_out_of_order"),),
)
