"""Whether an item belongs on the agenda of a Professional Collaborative."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from ...engine.calculator import Answers
from ...engine.result import Result
from ...engine.text import Text, _

IN, ASK, OUT = "in_scope", "ask_purpose", "out_of_scope"
SCOPES = {
    IN: _("Within scope"),
    ASK: _("Ask its purpose"),
    OUT: _("Outside scope"),
}
_WORST_FIRST = (OUT, ASK, IN)


@dataclass(frozen=True)
class Item:
    """One item of an agenda, as it was put."""

    title: str
    aim: str
    for_whom: str
    population_need: Any
    single_profession_terms: bool

    @property
    def scope(self) -> str:
        """Return the code of its scope.

        One profession's terms and conditions are for other forums, whatever else is said of the
        item (cp-cwmpas.1). Otherwise an aim (cp-tasg-5) or a need of the population
        (cp-buddiannau.1) puts it on the agenda; without either its purpose is asked.
        """
        if self.single_profession_terms:
            return OUT
        return IN if self.aim or self.population_need else ASK


def items(answers: Answers) -> list[Item]:
    """Return the item asked about, where there is one, then the items of the table."""
    rows = [answers] if answers.title else []
    return [
        Item(
            row["title"],
            row["aim"] or "",
            row["for_whom"] or "",
            row["population_need"],
            bool(row["single_profession_terms"]),
        )
        for row in (*rows, *answers["items"])
    ]


def overall(answers: Answers, found: Sequence[Item]) -> str:
    """Return the scope of the item asked about, or of the table's item furthest from the scope."""
    if answers.title:
        return found[0].scope
    return min((item.scope for item in found), key=_WORST_FIRST.index)


def add_reasons(result: Result, item: Item) -> None:
    """Add the lines that put one item inside or outside the scope."""
    if item.scope == OUT:
        text: Text = _(
            "{title}: not a forum for one profession's terms and conditions; "
            "other forums are available",
            title=item.title,
        )
        result.add(text, because="cp-cwmpas.1")
        if item.population_need:
            result.add(
                _(
                    "{title}: the need of the population can be an item of its own, "
                    "without the terms and conditions",
                    title=item.title,
                ),
                because=("cp-cwmpas.1", "cp-buddiannau.1"),
            )
    elif item.aim:
        result.add(
            _(
                "{title}: a clear aim, to improve services and experiences: {aim}",
                aim=item.aim,
                title=item.title,
            ),
            because="cp-tasg-5",
        )
    elif item.population_need:
        result.add(
            _("{title}: it keeps to the needs of the population", title=item.title),
            because="cp-buddiannau.1",
        )
    else:
        result.add(
            _("{title}: no aim is given, so ask its purpose", title=item.title),
            because="cp-tasg-5",
        )
    if item.scope == IN and not item.for_whom:
        result.add(
            _("{title}: say whether it is for patients, carers or professionals", title=item.title),
            because="cp-tasg-5",
        )
