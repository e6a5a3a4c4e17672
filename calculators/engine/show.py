"""Says dates, money, counted nouns and sentences in Welsh or English."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from typing import Any

from . import catalogue, days, numerals
from .money import places, to_the_penny
from .text import Text, parts

_VOWELS = "aeiouwyâêîôûŵŷáéíóúäëïöü"
# "(i)" is said as a number, "un"; the others to "(vi)" begin with a consonant.
_ROMAN = re.compile(r"(i|ii|iii|iv|v|vi)\)")
# Numbers whose spoken Welsh begins with a vowel: un, wyth, un ar ddeg, un ar bymtheg, ugain, un ar hugain …
_VOWEL_NUMBERS = {"1", "8", "11", "16", "20", "21", "36"}


@dataclass(frozen=True)
class Show:
    """One language's way of saying things, with the catalogues of the calculator that speaks."""

    language: str
    sentences: dict[str, str]

    @classmethod
    def into(cls, language: str, *folders: str) -> Show:
        """Return a speaker of `language` that knows the catalogues of these folders."""
        return cls(language, catalogue.load(language, *folders))

    def text(self, text: Text | str | None) -> str:
        """Return a sentence with its values said; an empty string for None."""
        if text is None:
            return ""
        if isinstance(text, str):
            return text
        sentence = self.sentences.get(text.english, text.english)
        if not text.values:
            return sentence
        first, rest = parts(sentence)
        said = [self.value(text.values[name], how) + after for name, how, after in rest]
        return "".join((first, *said))

    def value(self, value: Any, how: str = "") -> str:
        """Return a value the way `how` says: money, weeks, percent, a noun of numerals, …"""
        if isinstance(value, str):
            return value
        if isinstance(value, date):
            return self.weekday(value) if how == "weekday" else self.date(value)
        if isinstance(value, Text):
            return self.text(value)
        if isinstance(value, (list, tuple)):
            said = [self.value(item) for item in value]
            return "; ".join(said) if how == "each" else self.join(said)
        if how in _HOWS:
            return _HOWS[how](value)
        if how == "ordinal":
            return numerals.ordinal(value, self.language)
        if how:
            return numerals.count(value, how, self.language)
        return plain(value) if isinstance(value, Decimal) else str(value)

    def weekday(self, day: date) -> str:
        """Return "dydd Mercher 1 Ebrill 2026" or "Wednesday 1 April 2026"."""
        names = days.DYDDIAU if self.language == "cy" else days.WEEKDAYS
        return f"{names[day.weekday()]} {self.date(day)}"

    def date(self, day: date) -> str:
        """Return "1 Ebrill 2026" or "1 April 2026"."""
        names = days.CYMRAEG if self.language == "cy" else days.ENGLISH
        return f"{day.day} {names[day.month - 1]} {day.year}"

    def count(self, number: int, noun: str) -> str:
        """Return a number with its noun: "16 o flynyddoedd", "16 years"."""
        return numerals.count(number, noun, self.language)

    def join(self, items: Sequence[str]) -> str:
        """Return "a, b ac c" or "a, b and c"."""
        if len(items) < 2:
            return "".join(items)
        conjunction = "and" if self.language == "en" else _a_or_ac(items[-1])
        return f"{', '.join(items[:-1])} {conjunction} {items[-1]}"


def _a_or_ac(word: str) -> str:
    first = word.lstrip("‘'“\"(£").split(" ")[0].lower()
    if match := _ROMAN.fullmatch(first):
        return "ac" if match[1] == "i" else "a"
    vowel = first in _VOWEL_NUMBERS if first[:1].isdigit() else first[:1] in _VOWELS
    return "ac" if vowel else "a"


def money(pounds: Decimal) -> str:
    """Return "£1,234.56"."""
    rounded = to_the_penny(pounds)
    return f"-£{-rounded:,}" if rounded < 0 else f"£{rounded:,}"


def plain(number: Decimal) -> str:
    """Return a number without needless noughts: "1.5", "28,922"."""
    text = f"{number:,f}"
    return text.rstrip("0").rstrip(".") if "." in text else text


def _unrounded(number: Decimal) -> str:
    """Return a number as far as seven places, with an ellipsis where it goes on."""
    short = places(number, 7)
    return plain(number) if short == number else f"{short:,}…"


_HOWS = {
    "money": money,
    "pounds": lambda pounds: money(pounds).removesuffix(".00"),
    "weeks": lambda weeks: f"{places(weeks, 1):,}",
    "paid": lambda weeks: f"{places(weeks, 2):,}",
    "percent": lambda share: f"{places(share, 2)}%",
    "unrounded": _unrounded,
}
