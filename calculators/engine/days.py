"""Calendar days: years and months added, ages, and the words people type for a date."""

from __future__ import annotations

import re
from datetime import date, timedelta

ONE_DAY = timedelta(days=1)
_IN_EVERY_MONTH = 28
EARLIEST, LATEST = date(1900, 1, 1), date(2100, 12, 31)

CYMRAEG = [
    "Ionawr",
    "Chwefror",
    "Mawrth",
    "Ebrill",
    "Mai",
    "Mehefin",
    "Gorffennaf",
    "Awst",
    "Medi",
    "Hydref",
    "Tachwedd",
    "Rhagfyr",
]
ENGLISH = [
    "January",
    "February",
    "March",
    "April",
    "May",
    "June",
    "July",
    "August",
    "September",
    "October",
    "November",
    "December",
]
# From Monday, as date.weekday() counts.
DYDDIAU = [
    "dydd Llun",
    "dydd Mawrth",
    "dydd Mercher",
    "dydd Iau",
    "dydd Gwener",
    "dydd Sadwrn",
    "dydd Sul",
]
WEEKDAYS = ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"]
# What may stand before a day as it is typed, with the weekday's number.
_BEFORE = {
    f"{name.lower()} ": number for names in (DYDDIAU, WEEKDAYS) for number, name in enumerate(names)
}
# As they stand after o, i, ym, yn, a: "o Fawrth", "yng Ngorffennaf", "a Thachwedd".
_MUTATED = {
    3: ["fawrth"],
    5: ["fai"],
    6: ["fehefin"],
    7: ["orffennaf", "ngorffennaf"],
    9: ["fedi"],
    11: ["dachwedd", "nhachwedd", "thachwedd"],
    12: ["ragfyr"],
}
_NAMES = {
    number: [CYMRAEG[number - 1].lower(), ENGLISH[number - 1].lower(), *_MUTATED.get(number, [])]
    for number in range(1, 13)
}

_ISO = re.compile(r"([0-9]{4})-([0-9]{1,2})-([0-9]{1,2})")
_FIGURES = re.compile(r"([0-9]{1,2})[/.\- ]([0-9]{1,2})[/.\- ]([0-9]{4})")
_WORDS = re.compile(
    r"([0-9]{1,2})(?:af|ail|il|ydd|ed|fed|eg|ain|st|nd|rd|th)?(?: of | o | )([a-z]{3,11})\.?,? ([0-9]{4})"
)
_MONTH_FIRST = re.compile(r"([a-z]{3,9})\.? ([0-9]{1,2})(?:st|nd|rd|th)?,? ([0-9]{4})")


def month(word: str) -> int | None:
    """Return 1-12 for a month's name in Welsh or English, mutated or cut to three letters or more."""
    found = {n for n, names in _NAMES.items() if any(name.startswith(word) for name in names)}
    return found.pop() if len(word) >= 3 and len(found) == 1 else None


def read(typed: str) -> date:
    """Return the day somebody typed: 31/03/2026, 31 Mawrth 2026, 31 mar 2026, 2026-03-31.

    A weekday may stand before it, as our own results have it: dydd Mawrth 31 Mawrth 2026.
    ValueError where there is no such day, or it is not written in a way we can be sure of.
    """
    text = " ".join(typed.lower().split())
    for before, number in _BEFORE.items():
        if text.startswith(before):
            day = _read(text.removeprefix(before))
            if day.weekday() != number:
                raise ValueError(typed)
            return day
    return _read(text)


def _read(text: str) -> date:
    if match := _ISO.fullmatch(text):
        year, number, day = match.groups()
        return date(int(year), int(number), int(day))
    if match := _FIGURES.fullmatch(text):
        day, number, year = match.groups()
        return date(int(year), int(number), int(day))
    if match := _WORDS.fullmatch(text):
        day, word, year = match.groups()
    elif match := _MONTH_FIRST.fullmatch(text):
        word, day, year = match.groups()
    else:
        raise ValueError(text)
    in_words = month(word)
    if in_words is None:
        raise ValueError(text)
    return date(int(year), in_words, int(day))


def add_years(day: date, years: int) -> date:
    """Return the same day `years` later (or earlier); 29 February becomes 28 February."""
    return add_months(day, 12 * years)


def add_months(day: date, months: int) -> date:
    """Return the same day `months` later (or earlier), or the month's last day where it is shorter."""
    year, index = divmod(day.year * 12 + day.month - 1 + months, 12)
    if day.day <= _IN_EVERY_MONTH:
        return date(year, index + 1, day.day)
    return date(year, index + 1, min(day.day, _last_day(year, index + 1)))


def _last_day(year: int, month: int) -> int:
    # As the standard library's calendar does, which takes long to start in a browser.
    return (date(year + month // 12, month % 12 + 1, 1) - timedelta(days=1)).day


def birthday(born: date, years: int) -> date:
    """Return the day on which somebody born on `born` becomes `years` old.

    Reading A01: the age is reached at the start of the birthday; for 29 February that is
    1 March in a common year.
    """
    day = add_years(born, years)
    return day if (day.month, day.day) == (born.month, born.day) else day + ONE_DAY


def age(born: date, on: date) -> int:
    """Return whole years of age on a day (reading A01); negative before birth."""
    # In a common year 1 March is the first day after 29 February, as the reading has it.
    had_birthday = (on.month, on.day) >= (born.month, born.day)
    return on.year - born.year - (not had_birthday)
