"""The benchmark of Appendix D 5.3: two fifths of the hours, or two grades."""

from __future__ import annotations

from decimal import Decimal
from typing import Any

from ...engine import policy
from ...engine.calculator import Answers
from ...engine.result import Result, Table
from ...engine.text import _
from . import schedule

HUNDRED = Decimal(100)


def find(result: Result, answers: Answers) -> bool:
    """Add what is cut, by how much, and whether a benchmark is met in full (A15, A16, A17)."""
    met: dict[str, bool] = {}
    if schedule.cuts_hours(answers):
        met["hours"] = _hours(result, answers)
    elif schedule.hours_given(answers):
        result.add(
            _("The hours do not change"), because="d-5.3-oriau", hours_cut_percent=Decimal(0)
        )
    if schedule.cuts_grade(answers):
        met["grade"] = _grade(result, answers)
    elif schedule.grades_given(answers):
        result.add(_("The grade does not change"), because="d-5.3-gradd", grades_down=0)
    if len(met) > 1:
        result.add(
            _("Fewer hours and a lower grade may be asked for together"),
            because=("d-7.3", "d-3.1"),
        )
    unproposed = {"hours_cut_percent", "grades_down"} - result.figures.keys()
    nothing: dict[str, Any] = dict.fromkeys(sorted(unproposed))
    passes = any(met.values())
    result.add(
        _("A benchmark is met in full, which is enough")
        if passes
        else _("No benchmark is met in full; parts of two are not added together"),
        because="d-5.3",
        reading="A17",
        otherwise=_("If each cut must meet its own benchmark, the benchmark is not met.")
        if passes and not all(met.values())
        else None,
        benchmark_met=passes,
        routes=list(met),
        **nothing,
    )
    if not passes:
        result.add(
            _("Below the benchmark, the Council considers it only in exceptional circumstances"),
            because="d-5.4",
        )
    return passes


def _cut(old: Decimal, new: Decimal) -> Decimal:
    """Return the cut in per cent of the old hours, not rounded."""
    return (old - new) * HUNDRED / old


def _hours(result: Result, answers: Answers) -> bool:
    """Add the cut of the first step; the text does not say which step is tested (D 5.6)."""
    needed = policy.on("retirement.hours_cut_percent", answers.application)
    old: Decimal = answers.old_hours
    first = schedule.first(answers)
    percent = _cut(old, first)
    passes = (old - first) * HUNDRED >= needed.value * old
    result.add(
        _(
            "({old} − {new}) ÷ {old} = {percent:unrounded}%; at least {needed}% is needed",
            old=old,
            new=first,
            percent=percent,
            needed=needed.value,
        ),
        because=needed,
        reading="A15",
        hours_cut_percent=percent,
    )
    if not passes:
        result.add(
            _(
                "At most {hours} hours a week would meet it",
                hours=old * (HUNDRED - needed.value) / HUNDRED,
            ),
            because=needed,
        )
    if answers.steps:
        last = schedule.last(answers)
        passes_last = (old - last) * HUNDRED >= needed.value * old
        result.add(
            _("The document does not say which step must meet the benchmark; we test the first"),
            because="d-5.6",
            otherwise=_(
                "Tested on the last step, {percent:unrounded}% meets the benchmark.",
                percent=_cut(old, last),
            )
            if passes_last and not passes
            else None,
        )
        _table(result, answers)
    return passes


def _table(result: Result, answers: Answers) -> None:
    result.table(
        Table(
            id="steps",
            caption=_("Step by step"),
            head=(_("From"), _("Weekly hours"), _("Cut from the hours now")),
            rows=[
                (
                    day,
                    hours,
                    _("{percent:percent}", percent=_cut(answers.old_hours, hours)),
                )
                for day, hours in schedule.of(answers)
            ],
            because=("d-5.6",),
        )
    )


def _grade(result: Result, answers: Answers) -> bool:
    needed = policy.on("retirement.grades_down", answers.application)
    down: int = answers.old_grade - answers.new_grade
    result.add(
        _(
            "Grade {old} to Grade {new}: {down:grade} down; at least {needed:grade} needed",
            old=answers.old_grade,
            new=answers.new_grade,
            down=down,
            needed=int(needed.value),
        ),
        because=needed,
        reading="A16",
        grades_down=down,
    )
    return down >= int(needed.value)
