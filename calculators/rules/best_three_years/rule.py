"""Which three years in a row give the highest final pay for a pension (section 11, reading A35)."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from typing import Any

from ...common import pension_notices, questions
from ...engine import policy
from ...engine.calculator import Answers, Calculator, Check
from ...engine.days import LATEST, ONE_DAY, add_years
from ...engine.money import to_the_penny
from ...engine.questions import Day, Money
from ...engine.result import Figure, Result, Table
from ...engine.show import money
from ...engine.text import _

# Every year that a script may give; 2005 ends the ten years before the text was revised.
FIRST_YEAR = 2005
# The years on the form: all that a last day from 31 March 2026 to 30 March 2029 can use.
ON_THE_FORM = range(2015, 2029)


def key_of(year: int) -> str:
    """Return the question key of the year that ends on 31 March of `year`."""
    return f"pay_{year}"


def year_end(year: int) -> date:
    """Return 31 March of a year."""
    return date(year, 3, 31)


@dataclass(frozen=True)
class Window:
    """Years in a row, the last of them ending on 31 March of `ends`, with the pay of each."""

    ends: int
    pay: Sequence[Decimal]

    @property
    def average(self) -> Decimal:
        """Pounds a year, to the penny."""
        return to_the_penny(sum(self.pay, Decimal(0)) / len(self.pay))

    @property
    def first_day(self) -> date:
        """The first day of the first of the years."""
        return year_end(self.ends - len(self.pay)) + ONE_DAY


def possible_ends(last_day: date, within_years: int) -> list[int]:
    """Return the years whose 31 March is in the years that end with `last_day`, that day counted."""
    first_day = add_years(last_day + ONE_DAY, -within_years)
    return [
        y for y in range(first_day.year, last_day.year + 1) if first_day <= year_end(y) <= last_day
    ]


def windows(answers: Mapping[str, Any]) -> list[Window]:
    """Return every window for which the pay of all its years is given, the earliest first."""
    last_day = answers["last_day"]
    length, within = _length(last_day), _within(last_day)
    found = []
    for ends in possible_ends(last_day, within):
        years = range(ends - length + 1, ends + 1)
        pay = [answers[key_of(y)] for y in years if answers.get(key_of(y)) is not None]
        if len(pay) == length:
            found.append(Window(ends, pay))
    return found


def _length(last_day: date) -> int:
    return int(policy.on("retirement.pay_years", last_day).value)


def _within(last_day: date) -> int:
    return int(policy.on("retirement.pay_within_years", last_day).value)


def _best(found: Sequence[Window]) -> Window:
    """Return the window with the highest pay; the latest of equals."""
    return max(found, key=lambda window: (sum(window.pay), window.ends))


def rule(answers: Answers) -> Result:
    """Return the best average, its window, and the first and last year ends that count."""
    result = Result()
    last_day = answers.last_day
    within = policy.on("retirement.pay_within_years", last_day)
    ends = possible_ends(last_day, int(within.value))
    found = windows(answers)
    best = _best(found)
    result.add(
        _(
            "The years must end on a 31 March in the {within:year} to {day}: "
            "from {first} to {last}",
            within=int(within.value),
            day=last_day,
            first=year_end(ends[0]),
            last=year_end(ends[-1]),
        ),
        because=within,
        first_possible_end=year_end(ends[0]),
        last_possible_end=year_end(ends[-1]),
    )
    inside = [w for w in found if w.first_day >= add_years(last_day + ONE_DAY, -int(within.value))]
    other = _best(inside) if inside else None
    otherwise = None
    if other is None:
        otherwise = _("If all the years must lie inside that time, the pay given is not enough.")
    elif other != best:
        otherwise = _(
            "If all the years must lie inside that time: {average:money}, to {day}.",
            average=other.average,
            day=year_end(other.ends),
        )
    result.add(
        _("The best years end on {day}", day=year_end(best.ends)),
        because="s11-pensiwn.1",
        reading="A35",
        otherwise=otherwise,
        window_ends=year_end(best.ends),
    )
    result.add(
        _(
            "({pay}) ÷ {n} = {average:money}",
            pay=" + ".join(money(amount).removesuffix(".00") for amount in best.pay),
            n=len(best.pay),
            average=best.average,
        ),
        because="s11-pensiwn.1",
        reading="A47",
        average=best.average,
    )
    result.say_first(_("The best years give an average pensionable pay of"), "average")
    result.table(_every_window(found))
    _also(result)
    return result


def _every_window(found: Sequence[Window]) -> Table:
    highest = max(window.average for window in found)
    return Table(
        id="windows",
        caption=_("Every set of years for which you gave the pay"),
        head=(_("From"), _("To"), _("Average")),
        rows=[
            (w.first_day, year_end(w.ends), _("{average:money}", average=w.average)) for w in found
        ],
        because=("s11-pensiwn.1",),
        bars=[w.average / highest if highest else Decimal(0) for w in found],
    )


def _also(result: Result) -> None:
    result.add(
        _("It is for those who stay in local government on a lower grade, and who choose it"),
        because="s11-pensiwn.1",
        part="conditions",
    )
    result.add(
        _(
            "Ask the Dyfed Pension Fund. Printed in 2015: 01267 224155, "
            "pensions@carmarthenshire.gov.uk"
        ),
        because="s11-pensiwn.2",
        part="also",
    )
    pension_notices.three_years_in_thirteen(result)
    pension_notices.built_on_each_year(result)


def _no_window(answers: Answers) -> bool:
    """Return whether no window is complete, where no year's pay is itself at fault."""
    if any(key_of(year) not in answers for year in range(FIRST_YEAR, LATEST.year + 1)):
        return False
    try:
        return not windows(answers)
    except policy.NotCovered:
        return False


CALCULATOR = Calculator(
    id="best-three-years",
    code="K19",
    slug="diogelu-pensiwn",
    title=_("Best three years"),
    asks=_("Which three years give the highest final pay?"),
    questions=(
        Day(
            key="last_day",
            label=_("Last day of active membership"),
            hint=_("The day you would retire from local government."),
            clause="s11-pensiwn.1",
        ),
        *(
            Money(
                key=key_of(year),
                label=_("Pensionable pay for the year to {day}", day=year_end(year)),
                required=False,
                clause="s11-pensiwn.1",
                form=year in ON_THE_FORM,
            )
            for year in range(FIRST_YEAR, LATEST.year + 1)
        ),
    ),
    figures=(
        Figure("average", "money", _("Average pensionable pay")),
        Figure("window_ends", "date", _("The best years end on")),
        Figure("first_possible_end", "date", _("First year end that counts")),
        Figure("last_possible_end", "date", _("Last year end that counts")),
    ),
    rule=rule,
    checks=(
        questions.in_force("retirement.pay_within_years", "last_day"),
        Check(("last_day",), _no_window, "last_day", "no_three_year_window"),
    ),
)
