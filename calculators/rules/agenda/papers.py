"""The agenda and the minutes sheet, to print or copy."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from ...common.collaborative import head, lines_to_write_on
from ...engine.calculator import Answers
from ...engine.document import Block, heading, item, table
from ...engine.result import Result
from ...engine.text import _
from .scope import ASK, OUT, Item

_LINES_FOR_ACTIONS, _LINES_FOR_CONTRIBUTIONS = 4, 3


def add_agenda(result: Result, answers: Answers, found: Sequence[Item]) -> None:
    """Add the agenda: the items within scope and those whose purpose is asked."""
    kept = [each for each in found if each.scope != OUT]
    left_out = [each for each in found if each.scope == OUT]
    blocks = [
        *_top(answers),
        heading(_("Before the items")),
        item(_("Record possible conflicts of interest"), "cp-buddiannau.1"),
        heading(_("Items"), "cp-tasg-5"),
        table(
            "",
            [
                (_("Number"), _("Item"), _("Aim"), _("For whom")),
                *(
                    (
                        number,
                        each.title,
                        _("Purpose to be asked") if each.scope == ASK else _aim(each),
                        each.for_whom,
                    )
                    for number, each in enumerate(kept, 1)
                ),
            ],
            "cp-tasg-5",
        ),
    ]
    if left_out:
        blocks.append(heading(_("For another forum"), "cp-cwmpas.1"))
        blocks += [item(each.title) for each in left_out]
    result.document("agenda", _("Agenda"), blocks)


def _aim(each: Item) -> str:
    need = each.population_need
    return each.aim or (need if isinstance(need, str) and need != "yes" else "")


def add_minutes(result: Result, answers: Answers, found: Sequence[Item]) -> None:
    """Add the minutes sheet: contributions item by item, and each action with its owner and date."""
    blocks = _top(answers)
    kept = [each for each in found if each.scope != OUT]
    for number, each in enumerate(kept, 1):
        said = [row for row in answers.contributions if _about(row, number, each)]
        blocks.append(heading(_("{number}. {title}", number=number, title=each.title)))
        blocks += _contributions(said)
    elsewhere = [
        row
        for row in answers.contributions
        if not any(_about(row, number, each) for number, each in enumerate(kept, 1))
    ]
    if elsewhere:
        blocks += [heading(_("Other contributions")), *_contributions(elsewhere)]
    blocks.append(heading(_("Actions agreed"), "cp-tasg-6"))
    columns = (_("Action"), _("Owner"), _("By"))
    rows = [
        (row["action"], row["owner"] or _("No owner yet"), row["by"] or "")
        for row in answers.actions
    ]
    blocks.append(
        table("", [columns, *rows], "cp-tasg-6")
        if rows
        else lines_to_write_on(columns, _LINES_FOR_ACTIONS)
    )
    result.document("minutes", _("Minutes sheet"), blocks)


def _about(row: Mapping[str, Any], number: int, each: Item) -> bool:
    item_given = (row["item"] or "").strip().casefold()
    return item_given in (str(number), each.title.casefold())


def _contributions(rows: Sequence[Mapping[str, Any]]) -> list[Block]:
    columns = (_("Who"), _("Contribution"))
    if not rows:
        return [lines_to_write_on(columns, _LINES_FOR_CONTRIBUTIONS)]
    return [table("", [columns, *((row["who"] or "", row["contribution"]) for row in rows)])]


def _top(answers: Answers) -> list[Block]:
    return head(answers, (_("Date"), answers.meeting_date), (_("Chair"), answers.chair))


def add_actions(result: Result, answers: Answers) -> None:
    """Say which actions have no owner: a flag, not a refusal."""
    for number, row in enumerate(answers.actions, 1):
        action, owner, by = row["action"], row["owner"], row["by"]
        if not owner:
            result.add(
                _("An action without an owner: {action}", action=action), because="cp-tasg-6"
            )
        if by:
            text = _("Action: {action}", action=action)
            if owner:
                text = _("Action: {action} ({owner})", action=action, owner=owner)
            result.event(f"action-{number}", by, text, because="cp-tasg-6")
