"""The benchmark of Appendix D 5.3 beside the form: two fifths of the hours, or two grades."""

from __future__ import annotations

from typing import Any

from ...engine import policy
from ...engine.calculator import Answers
from ...engine.result import Result
from ...engine.text import _
from .asks import cuts_grade, cuts_hours


def add(result: Result, answers: Answers) -> None:
    """Add the cut in hours and in grade against D 5.3 (readings A15, A16, A17)."""
    met = []
    if cuts_hours(answers):
        needed = policy.latest("retirement.hours_cut_percent")
        old, new = answers.old_hours, answers.new_hours
        enough = (old - new) * 100 >= needed.value * old
        values: dict[str, Any] = {
            "old": old,
            "new": new,
            "percent": (old - new) * 100 / old,
            "needed": needed.value,
        }
        result.add(
            _(
                "({old} − {new}) ÷ {old} = {percent:percent}: meets the benchmark of {needed}%",
                **values,
            )
            if enough
            else _(
                "({old} − {new}) ÷ {old} = {percent:percent}: below the benchmark of {needed}%",
                **values,
            ),
            because=needed,
            reading="A15",
            hours_cut_percent=values["percent"],
        )
        met.append(enough)
    if cuts_grade(answers):
        needed = policy.latest("retirement.grades_down")
        down = answers.old_grade - answers.new_grade
        enough = down >= needed.value
        values = {"n": down, "needed": int(needed.value)}
        result.add(
            _("{n:grade} down: meets the benchmark of {needed:grade}", **values)
            if enough
            else _("{n:grade} down: below the benchmark of {needed:grade}", **values),
            because=needed,
            reading="A16",
            grades_down=down,
        )
        met.append(enough)
    if not met:
        return
    result.add(
        _("One benchmark met in full is enough")
        if any(met)
        else _(
            "Below the benchmark, the Council considers it only in exceptional circumstances; parts "
            "of two benchmarks are not added together"
        ),
        because="d-5.3" if any(met) else ("d-5.3", "d-5.4"),
        reading="A17",
        otherwise=_("If each cut must meet its own benchmark, it is not met.")
        if any(met) and not all(met)
        else None,
        benchmark_met=any(met),
    )
