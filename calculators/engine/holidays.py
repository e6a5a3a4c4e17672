"""Bank holidays in Wales, and working days between them.

Worked out by rule for the years that `policy/holidays.toml` covers: Easter Monday, the last Mondays
of May and August, 26 December and its neighbours by schedule 1 to the Banking and Financial Dealings
Act 1971; New Year's Day and the first Monday of May as proclaimed every year under section 1(3);
Christmas Day and Good Friday by common law; a substitute where one falls on a weekend. The 1st of
March and the 2nd of January are not bank holidays in Wales.
"""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from functools import cache

from . import policy
from .days import ONE_DAY
from .policy import NotCovered, Outside
from .text import Text, _

BANK_HOLIDAYS = Outside("Banking and Financial Dealings Act 1971: bank holidays in Wales")
SATURDAY = 5

NAMES: Mapping[str, Text] = {
    "new_year": _("New Year's Day"),
    "good_friday": _("Good Friday"),
    "easter_monday": _("Easter Monday"),
    "early_may": _("Early May bank holiday"),
    "spring": _("Spring bank holiday"),
    "summer": _("Summer bank holiday"),
    "christmas": _("Christmas Day"),
    "boxing_day": _("Boxing Day"),
    "diamond_jubilee": _("Diamond Jubilee bank holiday"),
    "platinum_jubilee": _("Platinum Jubilee bank holiday"),
    "state_funeral": _("Bank holiday for the state funeral of Queen Elizabeth II"),
    "coronation": _("Bank holiday for the coronation of King Charles III"),
    "special": _("Special bank holiday"),
}


def easter(year: int) -> date:
    """Return Easter Sunday by the Gregorian computus (Meeus, Jones and Butcher)."""
    century, rest = divmod(year, 100)
    golden = year % 19
    skipped, remainder = divmod(century, 4)
    correction = (century - (century + 8) // 25 + 1) // 3
    epact = (19 * golden + century - skipped - correction + 15) % 30
    leaps, over = divmod(rest, 4)
    weekday = (32 + 2 * remainder + 2 * leaps - epact - over) % 7
    late = (golden + 11 * epact + 22 * weekday) // 451
    month, day = divmod(epact + weekday - 7 * late + 114, 31)
    return date(year, month, day + 1)


def covered(year: int) -> bool:
    """Return whether the bank holidays of a year are known here."""
    years = policy.table("holidays")["years"]
    return bool(years["first"] <= year <= years["last"])


@cache
def of(year: int) -> Mapping[date, Text]:
    """Return the bank holidays of a year with their names, in order; substitutes say so.

    A Christmas Day or Boxing Day on a weekend is kept on its substitute only: the weekend is no
    working day anyway. NotCovered outside the years of `policy/holidays.toml`.
    """
    if not covered(year):
        raise NotCovered("holidays", year)
    table = policy.table("holidays")
    sunday = easter(year)
    yearly = {
        "good_friday": sunday - 2 * ONE_DAY,
        "easter_monday": sunday + ONE_DAY,
        "early_may": _monday(date(year, 5, 1)),
        "spring": _monday(date(year, 5, 25)),
        "summer": _monday(date(year, 8, 25)),
    }
    yearly |= {row["name"]: row["to"] for row in table["moved"]["days"] if row["year"] == year}
    found = {day: NAMES[name] for name, day in yearly.items()}
    for row in table["added"]["days"]:
        if row["day"].year == year:
            found[row["day"]] = NAMES[row["name"]]
    return dict(sorted((found | _new_year(year) | _christmas(year)).items()))


def name(day: date) -> Text | None:
    """Return the name of the bank holiday on a day, None where it is not one; NotCovered."""
    return of(day.year).get(day)


def weekend(day: date) -> bool:
    """Return whether a day is a Saturday or a Sunday."""
    return day.weekday() >= SATURDAY


def is_working_day(day: date) -> bool:
    """Return whether a day is a working day: Monday to Friday, no bank holiday (reading A22)."""
    return not weekend(day) and name(day) is None


def add_working_days(day: date, number: int) -> tuple[date, dict[date, Text]]:
    """Return the last of `number` working days after a day, and the bank holidays passed over.

    The day itself is not counted (reading A21). NotCovered where the count leaves the years known.
    """
    passed: dict[date, Text] = {}
    while number > 0:
        day += ONE_DAY
        holiday = name(day)
        if weekend(day):
            continue
        if holiday is not None:
            passed[day] = holiday
        else:
            number -= 1
    return day, passed


def _monday(day: date) -> date:
    """Return the first Monday on or after a day."""
    return day + ONE_DAY * (-day.weekday() % 7)


def _new_year(year: int) -> dict[date, Text]:
    """1 January, or the Monday after it where that is a weekend."""
    day = date(year, 1, 1)
    if not weekend(day):
        return {day: NAMES["new_year"]}
    return {_monday(day): _substitute("new_year")}


def _christmas(year: int) -> dict[date, Text]:
    """25 and 26 December, or the 27th and the 28th in their stead.

    Schedule 1 makes the 27th a bank holiday where the 25th or the 26th is a Sunday; a proclamation
    gives the Monday or Tuesday after where one of them is a Saturday.
    """
    christmas, boxing = date(year, 12, 25), date(year, 12, 26)
    found: dict[date, Text] = {}
    if not weekend(christmas):
        found[christmas] = NAMES["christmas"]
    if not weekend(boxing):
        found[boxing] = NAMES["boxing_day"]
    if weekend(christmas):
        found[date(year, 12, 27)] = _substitute("christmas")
    if weekend(boxing):
        found[date(year, 12, 28)] = _substitute("boxing_day")
    return found


def _substitute(holiday: str) -> Text:
    return _("{holiday} (substitute day)", holiday=NAMES[holiday])
