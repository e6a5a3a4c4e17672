"""Criteria with their weights, and the weighted score of somebody whose scores are given."""

from __future__ import annotations

from collections.abc import Sequence
from decimal import Decimal
from typing import Any

from ...engine import lists
from ...engine.calculator import Answers
from ...engine.questions import Number, Words
from ...engine.result import Result, Table
from ...engine.text import _

HUNDRED = Decimal(100)
CLAUSES = ("s8-dethol.1", "s8-dethol.2")

CRITERIA = lists.Table(
    key="criteria",
    label=_("Criteria and weights"),
    hint=_("The weights make 100. Scores, if any, from 0 to 100."),
    columns=(
        Words(key="criterion", label=_("Criterion"), longest=200),
        Number(
            key="weight",
            label=_("Weight in per cent"),
            high=HUNDRED,
            too_low="percent_out_of_range",
            too_high="percent_out_of_range",
        ),
        Number(key="score", label=_("Score"), high=HUNDRED, required=False),
    ),
    required=False,
    clause="s8-dethol.2",
    more=True,
)


def wrong_sum(answers: Answers) -> bool:
    """Return whether weights were given that do not come to 100."""
    rows = answers["criteria"]
    return bool(rows) and sum(row["weight"] for row in rows) != HUNDRED


def add(result: Result, rows: Sequence[dict[str, Any]]) -> None:
    """Add the table of criteria; the weighted total only where every criterion has a score.

    No person is named and nothing is recommended: a total is a sum, not a choice.
    """
    if not rows:
        return
    scored = all(row["score"] is not None for row in rows)
    head = [_("Criterion"), _("Weight in per cent"), _("Score"), _("Weighted")]
    weighted = [row["weight"] * row["score"] / HUNDRED for row in rows] if scored else []
    result.table(
        Table(
            id="criteria",
            caption=_("Criteria and weights"),
            head=head if scored else head[:2],
            rows=[
                (row["criterion"], row["weight"], row["score"], part)
                for row, part in zip(rows, weighted, strict=True)
            ]
            if scored
            else [(row["criterion"], row["weight"]) for row in rows],
            because=CLAUSES,
        )
    )
    if scored:
        result.add(
            _(
                "Weighted total: {total}. It is a sum and recommends nobody",
                total=sum(weighted, Decimal(0)),
            ),
            because=CLAUSES,
        )
