"""Counted nouns in both languages: "16 o flynyddoedd", "2 ddiwrnod", "16 years".

The Welsh follows the number table of our language guide; CLDR's plural categories cannot
express it (they give "4 mlynedd").
"""

from __future__ import annotations

# English singular and plural.
ENGLISH = {
    "year": ("year", "years"),
    "week": ("week", "weeks"),
    "day": ("day", "days"),
    "calendar_day": ("calendar day", "calendar days"),
    "working_day": ("working day", "working days"),
    "month": ("month", "months"),
    "hour": ("hour", "hours"),
    "age": ("year old", "years old"),
    "grade": ("grade", "grades"),
    "employee": ("employee", "employees"),
    "meeting": ("meeting", "meetings"),
    "post": ("post", "posts"),
    "holder": ("post-holder", "post-holders"),
    "step": ("step", "steps"),
    "task": ("task", "tasks"),
    "preference": ("preference", "preferences"),
    "interest": ("interest", "interests"),
    "recommendation": ("recommendation", "recommendations"),
    "change": ("change", "changes"),
    "signature": ("signature", "signatures"),
    "point": ("point", "points"),
}

# Welsh: the plain singular, then the forms of single numbers, then what stands after "o" from 11 on
# (none: the singular stands after every number).
_SINGULAR = {
    "week": "wythnos",
    "day": "diwrnod",
    "calendar_day": "diwrnod calendr",
    "working_day": "diwrnod gwaith",
    "month": "mis",
    "hour": "awr",
    "age": "oed",
    "grade": "gradd",
    "employee": "gweithiwr",
    "meeting": "cyfarfod",
    "post": "swydd",
    "holder": "deiliad swydd",
    "step": "cam",
    "task": "tasg",
    "preference": "dewis",
    "interest": "buddiant",
    "recommendation": "argymhelliad",
    "change": "newid",
    "signature": "llofnod",
    "point": "pwynt",
}
_AFTER = {
    "day": {2: "ddiwrnod"},
    "calendar_day": {2: "ddiwrnod calendr"},
    "working_day": {2: "ddiwrnod gwaith"},
    "month": {2: "fis"},
    "grade": {1: "radd", 2: "radd"},
    "employee": {2: "weithiwr"},
    "meeting": {2: "gyfarfod"},
    "holder": {2: "ddeiliad swydd"},
    "step": {2: "gam"},
    "task": {1: "dasg", 2: "dasg"},
    "preference": {2: "ddewis"},
    "interest": {2: "fuddiant"},
    "point": {2: "bwynt"},
    "signature": {2: "lofnod"},
}
_MANY = {"grade": "raddau", "employee": "weithwyr"}
_ZERO_TAKES_MANY = {"employee"}
_YEARS = {1: "flwyddyn", 2: "flynedd", 3: "blynedd", 4: "blynedd", 6: "blynedd"}
_NASAL_YEARS = {5, 7, 8, 9, 10, 12, 15, 18, 20, 100}

_ORDINALS = {1: "af", 2: "il", 3: "ydd", 4: "ydd", 5: "ed", 6: "ed"}


def count(number: int, noun: str, language: str) -> str:
    """Return a whole number with its noun, in `language` ("cy" or "en").

    KeyError for a noun that is not in the tables above.
    """
    if language == "en":
        return f"{number:,} {ENGLISH[noun][number != 1]}"
    if noun == "year":
        if number in _YEARS:
            return f"{number} {_YEARS[number]}"
        return f"{number} mlynedd" if number in _NASAL_YEARS else f"{number:,} o flynyddoedd"
    if noun in _MANY and (number > 10 or (number == 0 and noun in _ZERO_TAKES_MANY)):
        return f"{number:,} o {_MANY[noun]}"
    return f"{number:,} {_AFTER.get(noun, {}).get(number, _SINGULAR[noun])}"


def ordinal(number: int, language: str) -> str:
    """Return "3ydd" or "3rd"."""
    if language == "en":
        last = 0 if number % 100 in (11, 12, 13) else number % 10
        return f"{number}{ {1: 'st', 2: 'nd', 3: 'rd'}.get(last, 'th') }"
    if number in _ORDINALS:
        return f"{number}{_ORDINALS[number]}"
    if number in (11, 13, 14, 16, 17, 19):
        return f"{number}eg"
    return f"{number}{'ain' if 20 < number < 40 else 'fed'}"
