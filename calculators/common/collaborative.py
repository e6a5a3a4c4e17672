"""What the tools for the lead of a Professional Collaborative share: questions and parts of documents."""

from __future__ import annotations

from ..engine.calculator import Answers
from ..engine.document import Block, paragraph, table
from ..engine.questions import Words
from ..engine.text import Text, _

DOCUMENT = "cydweithrediadau-proffesiynol"

collaborative = Words(
    key="collaborative",
    label=_("Name of the Collaborative"),
    hint=_("For the heading of what you print or copy."),
    required=False,
    longest=200,
    more=True,
)


def short(key: str, label: Text, **more: object) -> Words:
    """Return an optional question answered in one line, of 300 characters at most."""
    given = {"required": False, "longest": 300} | more
    return Words(key=key, label=label, **given)  # type: ignore[arg-type]


def long(key: str, label: Text, **more: object) -> Words:
    """Return an optional question answered in several lines, of 5,000 characters at most."""
    given = {"required": False, "lines": 6} | more
    return Words(key=key, label=label, **given)  # type: ignore[arg-type]


def head(answers: Answers, *rows: tuple[Text, object]) -> list[Block]:
    """Return the top of a document: the Collaborative and other short facts, those that are given."""
    facts = [(_("Collaborative"), answers.get("collaborative")), *rows]
    return [
        paragraph(_("{what}: {answer}", what=what, answer=answer))
        for what, answer in facts
        if answer
    ]


def lines_to_write_on(columns: tuple[Text, ...], count: int) -> Block:
    """Return a table of empty rows, to be filled in by hand."""
    return table("", [columns, *[("",) * len(columns)] * count])
