"""Signatures, approvals and faults of order in an application (B 5, C 4.5, C 4.9, D 7, D 8)."""

from __future__ import annotations

from datetime import date, timedelta
from typing import Any

from ...engine import policy
from ...engine.calculator import Answers
from ...engine.result import Result
from ...engine.text import Text, _
from .steps import EARLY, FAULTS, FLEXIBLE, SEVERANCE, SIGNATURES, STEPS


def add_papers(
    result: Result, answers: Answers, names: dict[str, Text], figure: str, because: tuple[str, ...]
) -> None:
    """Add how many of the signatures or approvals there are, and whose are missing."""
    missing = [key for key in names if answers[key] is None]
    text = (
        _("{n} of {all}: all are there", n=len(names), all=len(names))
        if not missing
        else _(
            "{n} of {all}; still to come: {who}",
            n=len(names) - len(missing),
            all=len(names),
            who=[names[key] for key in missing],
        )
    )
    figures: dict[str, Any] = {
        figure: len(names) - len(missing),
        f"{figure}_missing": missing,
    }
    result.add(text, because=because, **figures)


def add_faults(result: Result, answers: Answers, days: dict[int, date | None]) -> None:
    """Add each fault of order, with its clause."""
    found: dict[str, tuple[str, ...]] = {}
    dated = [n for n, day in days.items() if day is not None]
    if any(days[n] is None for n in range(1, max(dated, default=0))):
        found["earlier_step_not_dated"] = (STEPS[answers.scheme][0].because[0],)
    if answers.scheme == EARLY and days[1] and days[2]:
        within = policy.latest("retirement.application_days")
        if days[2] > days[1] + timedelta(days=int(within.value)):
            found["request_after_28_days"] = ("b-5.1",)
    if answers.scheme == SEVERANCE and days[5]:
        signed = [answers[key] for key in SIGNATURES]
        if not all(signed) or max(signed) > days[5]:
            found["accepted_before_signatures"] = ("c-4.5", "c-4.9")
    approved = answers.request_approved
    if answers.scheme == FLEXIBLE and days[2] and approved and days[2] < approved:
        found["part_one_before_approval"] = ("d-7.1", "d-7.2")
    for code, because in found.items():
        result.add(FAULTS[code], because=because, part="conditions")
    every = tuple(clause for because in found.values() for clause in because)
    result.add(
        _("Faults of order: {n}", n=len(found))
        if found
        else _("No fault of order was found in what you gave"),
        because=every or STEPS[answers.scheme][0].because,
        part="conditions",
        faults=list(found),
    )
