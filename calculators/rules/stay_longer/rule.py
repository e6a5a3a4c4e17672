"""What changes if I stay: the leaving date moved day by day for two years, only the days that matter."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from typing import Any

from ...common import facts, weeks
from ...engine.calculator import Answers, Calculator
from ...engine.chart import Chart, Step
from ...engine.days import ONE_DAY, add_months, add_years, birthday
from ...engine.result import Figure, Result, Table
from ...engine.service import complete_years
from ...engine.text import Text, _
from .. import find

MONTHS = 24
# The schemes whose outcome can turn on the leaving date, and the figures that are compared.
COMPARED = {
    "voluntary-severance": ("status", "payment", "pension_unreduced"),
    "voluntary-redundancy": ("status", "payment", "strain_paid_by_council"),
    "compulsory-redundancy": ("payment",),
    "redeployment-compensation": ("status", "payment"),
    "flexible-retirement": ("status",),
    "early-retirement": ("status",),
}
SERVICE, BAND, AGE_55, AGE_75 = 2, (22, 41), 55, 75


@dataclass(frozen=True)
class Outcome:
    """What the schemes give on one leaving date, by (scheme, figure)."""

    day: date
    figures: dict[tuple[str, str], Any]

    def differs_from(self, other: Outcome) -> list[tuple[str, str]]:
        """Return the figures that are not the same."""
        return [key for key in self.figures if self.figures[key] != other.figures[key]]


def outcome(answers: Answers, day: date) -> Outcome:
    """Return what each scheme gives somebody who leaves on `day` and changes nothing else."""
    moved = Answers(answers | {"leaving": day})
    figures: dict[tuple[str, str], Any] = {}
    for scheme, keys in COMPARED.items():
        found = facts.ask(find(scheme), moved)
        for key in keys:
            figures[scheme, key] = found.figures.get(key) if isinstance(found, Result) else None
    return Outcome(day, figures)


def candidates(answers: Answers, last: date) -> list[date]:
    """Return the only days on which anything can change, in order.

    A year of service is complete, or a year falls into another band, on the day before an
    anniversary; an age is reached on a birthday, and lost for a start "before 75" on the day
    before it. The days on either side are tried too, for 29 February.
    """
    first = answers.leaving
    found = set()
    for anchor in (answers.service_start, answers.date_of_birth):
        for years in range(first.year - anchor.year - 1, last.year - anchor.year + 2):
            day = add_years(anchor, years)
            found |= {day + shift * ONE_DAY for shift in (-2, -1, 0, 1)}
    return sorted(day for day in found if first < day <= last)


def changes(answers: Answers, last: date) -> list[tuple[Outcome, Outcome]]:
    """Return each change as (before, after), `after.day` being the first day it holds."""
    found = []
    before = outcome(answers, answers.leaving)
    for day in candidates(answers, last):
        after = outcome(answers, day)
        if after.differs_from(before):
            found.append((before, after))
        before = after
    return found


def why(answers: Answers, day: date) -> list[Text]:
    """Return what happens on a leaving date that did not on the day before."""
    born, start, before = answers.date_of_birth, answers.service_start, day - ONE_DAY
    years = complete_years(start, day)
    reasons = []
    if years > complete_years(start, before):
        if years == SERVICE:
            reasons.append(_("Two whole years of service are complete"))
        else:
            reasons.append(_("{years:year} of service are complete", years=years))
    elif any(
        weeks.reckon(born, start, day).at(rate) != weeks.reckon(born, start, before).at(rate)
        for rate in (weeks.HIGH, weeks.MIDDLE)
    ):
        reasons.append(_("A birthday moves one year of service into a higher band"))
    if day == birthday(born, AGE_55):
        reasons.append(_("You are {n:age}", n=AGE_55))
    if birthday(born, AGE_75) in (day, day + ONE_DAY):
        reasons.append(_("The limit at {n:age}", n=AGE_75))
    return reasons or [_("Another condition is met or lost")]


def rule(answers: Answers) -> Result:
    """Return the days on which something changes, with the amounts before and after."""
    result = Result()
    last = add_months(answers.leaving, MONTHS)
    found = changes(answers, last)
    result.add(
        _(
            "From {first} to {last}, the leaving date moved day by day; nothing else moved",
            first=answers.leaving,
            last=last,
        ),
        because=("c-3.1", "s7.3", "s11-talu.1", weeks.SECTION_162),
        changes=len(found),
        next_change=found[0][1].day if found else None,
    )
    if found:
        result.say_first(_("If you stay, this is when something changes."), "changes")
    else:
        result.say_first(_("Nothing changes in the next two years."), "changes")
    if found:
        result.table(_table(answers, found))
    result.picture(_chart(answers, found, last))
    return result


def _table(answers: Answers, found: Sequence[tuple[Outcome, Outcome]]) -> Table:
    rows = []
    for number, (before, after) in enumerate(found, 1):
        reasons = _each(why(answers, after.day))
        for schemes, was, becomes in _together(before, after):
            rows.append((str(number), after.day, reasons, _each(schemes), was, becomes))
    return Table(
        id="changes",
        caption=_("What changes, and when"),
        head=(_("No."), _("Leaving on"), _("Because"), _("What changes"), _("Before"), _("After")),
        rows=rows,
        because=("c-3.1", "s7.3", "s7.4", "s11-talu.1", weeks.SECTION_162),
    )


def _each(texts: list[Text]) -> Text:
    return Text("{texts:each}", {"texts": texts})


def _together(before: Outcome, after: Outcome) -> list[tuple[list[Text], Text, Text]]:
    """Return what changes, the schemes in which the same figure changes alike taken together."""
    alike: dict[tuple[str, Any, Any], tuple[list[Text], Text, Text]] = {}
    for scheme, key in after.differs_from(before):
        calculator = find(scheme)
        figure = next(figure for figure in calculator.figures if figure.key == key)
        was, becomes = before.figures[scheme, key], after.figures[scheme, key]
        name = _("{scheme}: {figure}", scheme=calculator.title, figure=figure.label)
        row = alike.setdefault(
            (figure.kind, was, becomes), ([], figure.worded(was), figure.worded(becomes))
        )
        row[0].append(name)
    return list(alike.values())


def _chart(answers: Answers, found: Sequence[tuple[Outcome, Outcome]], last: date) -> Chart:
    outcomes = [outcome(answers, answers.leaving), *(after for _before, after in found)]
    paid = "compulsory-redundancy", "payment"
    steps = [Step(each.day, each.figures[paid] or Decimal(0)) for each in outcomes]
    return Chart("stay", _("The Council's payment by the day you leave"), steps, last)


CALCULATOR = Calculator(
    id="stay-longer",
    code="K25",
    slug="aros-yn-hwy",
    title=_("What changes if I stay?"),
    asks=_("On which days would more be paid, or another scheme open?"),
    questions=facts.QUESTIONS,
    figures=(
        Figure("changes", "count", _("Changes in the next two years"), noun="change"),
        Figure("next_change", "date", _("The first change")),
    ),
    rule=rule,
    checks=facts.CHECKS,
    quotes=tuple(COMPARED),
)
