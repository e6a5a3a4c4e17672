"""The questions of a calculator: each reads what a person types, or says what is wrong with it."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date
from decimal import Decimal
from typing import Any, ClassVar

from . import days
from .faults import Fault
from .show import Show
from .text import Text, _

NOT_GIVEN = (None, "")
_SPACES = dict.fromkeys(map(ord, "\u00a0\u2007\u2009\u202f\u200b\ufeff"), " ")
_MONEY = re.compile(r"(-?)£?(-?)([0-9]{1,3}(?:[, ][0-9]{3})+|[0-9]{1,12})(\.[0-9]{1,2})?")
_NUMBER = re.compile(r"-?[0-9]{1,9}(\.[0-9]{1,9})?")
_WHOLE = re.compile(r"-?[0-9]{1,9}(\.0{1,9})?")
_LONGEST_SHORT_ANSWER = 100


@dataclass(frozen=True, kw_only=True)
class Question:
    """One question.

    `when` names the answers of other questions without which this one is not asked:
    `{"contract": ("temporary",)}`; an answer given all the same is passed over, or read where
    `always_read`. `more` puts it under "more about you". `shared` marks a fact
    of the scheme, which HR may set for everyone in a link; `private` one that never goes into a
    link or a title. `default` may be worked out from the answers before it. `missing` is the fault
    of leaving a required question unanswered.
    """

    key: str
    label: Text
    hint: Text | None = None
    required: bool = True
    missing: str = "required"
    default: Any = None
    clause: str | None = None
    when: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    always_read: bool = False
    more: bool = False
    shared: bool = False
    private: bool = False
    form: bool = True

    kind: ClassVar[str] = ""

    def read(self, answer: Any) -> Any:
        """Return the value of an answer that was given; Fault where it cannot be used."""
        raise NotImplementedError

    def typed(self, answer: Any, code: str) -> str:
        """Return a short answer as text without odd spaces; Fault(code) for anything else."""
        if isinstance(answer, bool) or not isinstance(answer, (str, int, Decimal)):
            raise Fault(code)
        text = str(answer)
        if len(text) > _LONGEST_SHORT_ANSWER:
            raise Fault(code)
        return text.translate(_SPACES).strip()

    def normal(self, value: Any) -> Any:
        """Return a value as it is written back among the answers of a result."""
        return str(value)

    def bounds(self) -> dict[str, Any]:
        """Return the limits a form or a script may want to know."""
        return {}

    def schema(self, show: Show) -> dict[str, Any]:
        """Return the question as scripts and forms get it, in one language."""
        default = self.default
        return {
            "key": self.key,
            "kind": self.kind,
            "required": self.required,
            "label": show.text(self.label),
            "hint": show.text(self.hint) or None,
            "clause": self.clause,
            "default": None if default is None or callable(default) else self.normal(default),
            "when": {other: list(wanted) for other, wanted in self.when.items()},
            "more": self.more,
            "shared": self.shared,
            "private": self.private,
            "form": self.form,
            **self.bounds(),
        }


@dataclass(frozen=True, kw_only=True)
class Day(Question):
    """A calendar day, 1900 to 2100, in figures or in words of either language."""

    kind = "date"
    birth: bool = False

    def read(self, answer: Any) -> date:
        """Return the day; date_invalid, or out_of_range outside 1900-2100."""
        try:
            day = days.read(self.typed(answer, "date_invalid"))
        except Fault:
            raise
        except ValueError:
            raise Fault("date_invalid") from None
        if not days.EARLIEST <= day <= days.LATEST:
            raise Fault("out_of_range", _("Give a date from 1900 to 2100."))
        return day

    def bounds(self) -> dict[str, Any]:
        """Return the first and last day that can be given."""
        return {"low": days.EARLIEST.isoformat(), "high": days.LATEST.isoformat()}


@dataclass(frozen=True, kw_only=True)
class Number(Question):
    """A decimal number between two limits, or just above the lower (`above`)."""

    kind = "number"
    low: Decimal = Decimal(0)
    high: Decimal = Decimal(1_000_000)
    above: bool = False
    invalid: str = "number_invalid"
    too_low: str = "out_of_range"
    too_high: str = "out_of_range"
    unit: Text | None = None

    def read(self, answer: Any) -> Any:
        """Return the number; Fault(invalid), Fault(too_low) or Fault(too_high)."""
        text = self.typed(answer, self.invalid)
        if not _NUMBER.fullmatch(text):
            raise Fault(self.invalid)
        return self.within(Decimal(text))

    def within(self, number: Decimal) -> Decimal:
        """Return the number if it is inside the limits."""
        if number < self.low or (self.above and number == self.low):
            raise self.outside(self.too_low)
        if number > self.high:
            raise self.outside(self.too_high)
        return number

    def outside(self, code: str) -> Fault:
        """Return the fault, with the limits where the code's own sentence does not give them."""
        if code != "out_of_range":
            return Fault(code)
        if self.above:
            advice = _("Give a number above {low}, up to {high}.", low=self.low, high=self.high)
        else:
            advice = _("Give a number from {low} to {high}.", low=self.low, high=self.high)
        return Fault(code, advice)

    def bounds(self) -> dict[str, Any]:
        """Return the limits, and whether the lower one is itself shut out."""
        return {"low": str(self.low), "high": str(self.high), "above": self.above}


class Whole(Number):
    """A whole number between two limits."""

    kind = "whole"

    def read(self, answer: Any) -> int:
        """Return the whole number; Fault(invalid), Fault(too_low) or Fault(too_high)."""
        text = self.typed(answer, self.invalid)
        if not _WHOLE.fullmatch(text):
            raise Fault(self.invalid)
        return int(self.within(Decimal(text)))


@dataclass(frozen=True, kw_only=True)
class Money(Number):
    """An amount in pounds, pence after a point: 28922, 28,922.50, £28,922."""

    kind = "money"
    high: Decimal = Decimal(500_000)
    invalid: str = "money_invalid"
    zero: str | None = None

    def read(self, answer: Any) -> Decimal:
        """Return pounds; money_invalid, money_negative, Fault(zero) or out_of_range."""
        match = _MONEY.fullmatch(self.typed(answer, self.invalid).replace("£ ", "£"))
        if not match or (match[1] and match[2]):
            raise Fault(self.invalid)
        pounds = Decimal(match[3].replace(",", "").replace(" ", "") + (match[4] or ""))
        if match[1] or match[2]:
            raise Fault("money_negative") if pounds else Fault(self.invalid)
        if self.zero and not pounds:
            raise Fault(self.zero)
        return self.within(pounds)


@dataclass(frozen=True, kw_only=True)
class Words(Question):
    """Free text, one line or (`lines` above 1) several."""

    kind = "words"
    longest: int = 5_000
    lines: int = 1

    def read(self, answer: Any) -> str:
        """Return the text without spaces around it; `out_of_range` where it is too long."""
        if isinstance(answer, bool) or not isinstance(answer, (str, int, Decimal)):
            raise Fault("required")
        text = str(answer).strip()
        if len(text) > self.longest:
            raise Fault("out_of_range", _("Give at most {n} characters.", n=self.longest))
        if not text and self.required:
            raise Fault("required")
        return text

    def bounds(self) -> dict[str, Any]:
        """Return the most characters that can be given."""
        return {"longest": self.longest}
