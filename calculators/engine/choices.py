"""Questions with their answers set: one of several codes, yes or no, or words with no among them."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from .faults import Fault
from .questions import Question, Words
from .show import Show
from .text import Text, _

_YES = {"yes", "y", "ie", "ydy", "ydw", "oes", "do", "true", "1"}
_NO = {"no", "n", "na", "nage", "nac ydy", "nac ydw", "nac oes", "naddo", "false", "0"}
_NOT_KNOWN = {
    "not_known",
    "not known",
    "not known yet",
    "unknown",
    "anhysbys",
    "ddim yn hysbys",
    "ddim yn hysbys eto",
    "dim yn gwybod",
    "ddim yn gwybod",
}


@dataclass(frozen=True, kw_only=True)
class Choice(Question):
    """One of several answers, each a code with its words."""

    kind = "choice"
    options: tuple[tuple[str, Text], ...]
    unknown: str = "choice_unknown"

    def read(self, answer: Any) -> Any:
        """Return the code chosen, its capitals and spaces aside; Fault(unknown) for any other."""
        text = self.typed(answer, self.unknown).lower().replace(" ", "_")
        if text not in dict(self.options):
            raise Fault(self.unknown)
        return text

    def say(self, code: str) -> Text:
        """Return the words of a code."""
        return dict(self.options)[code]

    def schema(self, show: Show) -> dict[str, Any]:
        """Return the question with its options, each a code with its words."""
        options = [{"code": code, "label": show.text(label)} for code, label in self.options]
        return {**super().schema(show), "options": options}


@dataclass(frozen=True, kw_only=True)
class YesNo(Choice):
    """Yes or no; in JSON true and false too."""

    kind = "yes_no"
    options: tuple[tuple[str, Text], ...] = (("yes", _("Yes")), ("no", _("No")))
    required: bool = False
    default: Any = False

    def read(self, answer: Any) -> Any:
        """Return True or False; Fault(unknown) for anything else."""
        text = str(answer).lower() if isinstance(answer, bool) else self.typed(answer, self.unknown)
        if text.lower() in _YES | _NO:
            return text.lower() in _YES
        raise Fault(self.unknown)

    def normal(self, value: Any) -> str:
        """Return "yes" or "no"."""
        return "yes" if value else "no"


@dataclass(frozen=True, kw_only=True)
class YesNoUnknown(YesNo):
    """Yes, no, or not known (None)."""

    kind = "yes_no_unknown"
    options: tuple[tuple[str, Text], ...] = (
        ("yes", _("Yes")),
        ("no", _("No")),
        ("not_known", _("Not known yet")),
    )
    default: Any = None

    def read(self, answer: Any) -> bool | None:
        """Return True, False, or None where it is not known."""
        if isinstance(answer, str) and answer.strip().lower() in _NOT_KNOWN:
            return None
        return bool(super().read(answer))

    def normal(self, value: Any) -> str:
        """Return "yes", "no" or "not_known"."""
        return "not_known" if value is None else super().normal(value)


class WordsOrNo(Words):
    """What it is, in words; or False where somebody answers no."""

    def read(self, answer: Any) -> Any:
        """Return the text, "yes" for a bare yes, or False for a bare no; faults as `Words`."""
        text = self.normal(answer) if isinstance(answer, bool) else super().read(answer)
        return False if text.lower().rstrip(".") in _NO else text

    def normal(self, value: Any) -> str:
        """Return the text, or "no"."""
        return ("yes" if value else "no") if isinstance(value, bool) else str(value)
