"""Whether the form of Appendix D is complete, with the benchmark beside it and the form filled in."""

from __future__ import annotations

from ...engine import policy
from ...engine.calculator import Answers, Calculator
from ...engine.days import ONE_DAY, add_years, age, birthday
from ...engine.result import Figure, Result
from ...engine.text import Text, _
from . import benchmark, form
from .asks import CHECKS, GRADE, HOURS, PART_TWO, PERSONAL, QUESTIONS, cuts_grade, cuts_hours

# D 3.1 and D 5.2: the ages between which flexible retirement is possible.
FROM_AGE, BEFORE_AGE = 55, 75

_LABELS: dict[str, Text] = {question.key: question.label for question in QUESTIONS}
MISSING: dict[str, Text] = {
    **_LABELS,
    "hours_approved": _("The Head of Service's approval of fewer hours"),
    "hours_or_grade": _("Fewer hours or a lower grade"),
    "estimate_received": _("The estimate of benefits"),
    "read_policy": _("Reading and understanding the policy"),
    "applies": _("The application itself"),
    "no_guarantee": _("Accepting that nothing is guaranteed"),
}


def rule(answers: Answers) -> Result:
    """Return what is missing from each part, and what the figures given come to."""
    result = Result()
    _part_one(result, answers)
    _part_two(result, answers)
    benchmark.add(result, answers)
    _dates(result, answers)
    _also(result)
    form.add(result, answers)
    if not result.figures["part_one_complete"]:
        result.say_first(_("Part One is not complete."), "part_one_missing")
    elif not result.figures["part_two_complete"]:
        result.say_first(
            _("Part One is complete. Part Two waits for the estimate."), "part_two_missing"
        )
    else:
        result.say_first(_("Both parts are complete."), "routes")
    return result


def _blank(answers: Answers, *keys: str) -> list[str]:
    return [key for key in keys if answers[key] in (None, "", False)]


def _part_one(result: Result, answers: Answers) -> None:
    """Add what Part One still needs (d-form.1 to d-form.5)."""
    missing = _blank(answers, *(question.key for question in PERSONAL))
    hours = answers.hours_approved or any(answers[q.key] is not None for q in HOURS[1:])
    lower = any(answers[q.key] not in (None, "") for q in GRADE)
    if hours:
        missing += _blank(answers, *(question.key for question in HOURS))
    if lower:
        missing += _blank(answers, *(question.key for question in GRADE))
    if not hours and not lower:
        missing.append("hours_or_grade")
    missing += _blank(answers, "start", "signed", "signed_on")
    result.add(
        _("Part One is complete")
        if not missing
        else _("Part One still needs: {what:each}", what=[MISSING[key] for key in missing]),
        because=("d-form.1", "d-form.2", "d-form.3", "d-form.4", "d-form.5"),
        part_one_complete=not missing,
        part_one_missing=missing,
    )
    if hours and answers.hours_approved is not True:
        result.add(
            _("Part One waits until your Head of Service has approved the fewer hours"),
            because=("d-7.1", "d-form.2"),
            part="conditions",
        )
    routes = [
        route
        for route, cut in (("hours", cuts_hours(answers)), ("grade", cuts_grade(answers)))
        if cut
    ]
    result.add(
        _(
            "Fewer hours and a lower grade may be asked for together, though each heading of the "
            "form says “only”"
        )
        if len(routes) == 2
        else _("The form takes fewer hours, a lower grade, or both"),
        because=("d-7.3", "d-form.2", "d-form.3"),
        part="also",
        routes=routes,
    )


def _part_two(result: Result, answers: Answers) -> None:
    """Add what Part Two still needs (d-form.6)."""
    missing = _blank(answers, *(question.key for question in PART_TWO))
    result.add(
        _("Part Two is complete")
        if not missing
        else _("Part Two still needs: {what:each}", what=[MISSING[key] for key in missing]),
        because="d-form.6",
        part_two_complete=not missing,
        part_two_missing=missing,
    )
    result.add(
        _("Part Two only after the estimate of benefits: it is the formal application"),
        because=("d-7.1", "d-7.2"),
        part="conditions",
    )


def _dates(result: Result, answers: Answers) -> None:
    """Add the latest final date, and the ages on the days given."""
    start, born, signed = answers.start, answers.date_of_birth, answers.signed_on
    before_75 = None if born is None else birthday(born, BEFORE_AGE) - ONE_DAY
    if start is not None and (before_75 is None or start <= before_75):
        years = policy.latest("retirement.longest_years")
        two_years = add_years(start, int(years.value))
        latest = min(two_years, before_75 or two_years)
        result.add(
            _(
                "From {start}, the final retirement date is {latest} at the latest, except in "
                "exceptional circumstances",
                start=start,
                latest=latest,
            ),
            because=years if latest == two_years else (years, "d-5.2"),
            reading="A18",
            latest_final_date=latest,
        )
        if answers.final_date is not None and answers.final_date > latest:
            result.add(
                _("The final date you gave is later than that"), because=years, part="conditions"
            )
        result.event("start", start, _("Flexible retirement starts"), because="d-form.4")
        result.event(
            "latest_final_date", latest, _("Final retirement date, at the latest"), because=years
        )
    if born is None or before_75 is None:
        return
    days = [day for day in (start, answers.final_date) if day is not None]
    if any(day > before_75 for day in days):
        result.add(
            _("Look again: a day you gave is after {day}, the day before 75", day=before_75),
            because="d-5.2",
            reading="A19",
            part="conditions",
        )
    if signed is not None and age(born, signed) < FROM_AGE:
        result.add(
            _(
                "Look again: you are {age:age} on {signed}; you may apply from {day}, at 55",
                age=age(born, signed),
                signed=signed,
                day=birthday(born, FROM_AGE),
            ),
            because="d-3.1",
            reading="A10",
            part="conditions",
        )


def _also(result: Result) -> None:
    result.add(
        _(
            "Human Resources asks for the estimate after Part One comes in, so leave the sentence "
            "about the estimate for them"
        ),
        because=("d-form.5", "d-7.1"),
        part="also",
    )
    result.add(
        _(
            "The form has no room for the final date, benefits in part or in full, steps or the "
            "three approvals: they are on the additional sheet"
        ),
        because=("d-5.5", "d-3.1", "d-5.6", "d-8.1"),
        part="also",
    )
    result.add(
        _("Your name and payroll number stay on this device and are never put into a link"),
        because="d-form.1",
        part="also",
    )


CALCULATOR = Calculator(
    id="flexible-retirement-form",
    code="K24",
    slug="ffurflen-ymddeoliad-hyblyg",
    title=_("Appendix D form"),
    asks=_("Can I fill in the form here and print it?"),
    questions=QUESTIONS,
    figures=(
        Figure("part_one_complete", "flag", _("Part One complete")),
        Figure("part_one_missing", "codes", _("Missing from Part One"), words=MISSING),
        Figure("part_two_complete", "flag", _("Part Two complete")),
        Figure("part_two_missing", "codes", _("Missing from Part Two"), words=MISSING),
        Figure(
            "routes",
            "codes",
            _("What is asked for"),
            words={"hours": _("Fewer hours"), "grade": _("A lower grade")},
        ),
        Figure("hours_cut_percent", "percent", _("Cut in hours")),
        Figure("grades_down", "count", _("Grades down"), noun="grade"),
        Figure("benchmark_met", "flag", _("Benchmark met")),
        Figure("latest_final_date", "date", _("Latest final retirement date")),
    ),
    rule=rule,
    checks=CHECKS,
)
