"""The procedure of section 10, point by point: what was done and what is missing."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import Any

from ...common.questions import yes_no
from ...engine.calculator import Answers
from ...engine.choices import YesNo
from ...engine.faults import Fault
from ...engine.questions import Day
from ...engine.result import Result
from ...engine.text import Text, _

# What must be said at the meeting (s10.4), each with the clause of its words.
POINTS: dict[str, tuple[Text, str]] = {
    "i": (_("The reason for the dismissal"), "s10.4"),
    "ii": (_("Full notice under the contract, with no pay in lieu"), "s10.5"),
    "iii": (_("The date on which the contract ends"), "s10.4"),
    "iv": (_("The right to give up the rest of the notice and leave earlier"), "s10.6"),
    "v": (_("The payments due, with any redundancy pay"), "s10.4"),
    "vi": (_("Support and help"), "s10.4"),
}
LETTER = _("The letter that calls the meeting")
COMPANION = _("The right to bring a trade union officer, a colleague or a friend, in the letter")
CONFIRMATION = _("A letter of confirmation by hand or by recorded post")
MISSING: dict[str, Text] = {
    "letter": LETTER,
    "companion": COMPANION,
    **{code: text for code, (text, _clause) in POINTS.items()},
    "confirmation_by_hand_or_recorded_post": CONFIRMATION,
}
POINT_QUESTIONS = tuple(
    yes_no(f"point_{code}", text, hint=_("Was this said at the meeting?"), clause=clause)
    for code, (text, clause) in POINTS.items()
)


@dataclass(frozen=True, kw_only=True)
class LetterSent(YesNo):
    """Yes or no; the date of the letter is a yes too."""

    def read(self, answer: Any) -> Any:
        """Return True, False, or the day of the letter."""
        try:
            return super().read(answer)
        except Fault:
            try:
                return Day(key=self.key, label=self.label).read(answer)
            except Fault:
                raise Fault(self.unknown) from None

    def normal(self, value: Any) -> str:
        """Return "yes", "no" or the ISO date."""
        return value.isoformat() if isinstance(value, date) else super().normal(value)


def letter_date(answers: Answers) -> date | None:
    """Return the date of the letter that called the meeting, where it was given."""
    given = answers.meeting_letter
    found: date | None = given if isinstance(given, date) else answers.letter_date
    return found


def add(result: Result, answers: Answers) -> None:
    """Add a line for each point of s10.3 to s10.7, and what is missing."""
    done = {
        "letter": (bool(answers.meeting_letter), "s10.3"),
        "companion": (bool(answers.letter_names_companion), "s10.3"),
        **{code: (answers[f"point_{code}"], clause) for code, (_text, clause) in POINTS.items()},
        "confirmation_by_hand_or_recorded_post": (
            answers.confirmed_by in ("hand", "recorded_post"),
            "s10.7",
        ),
    }
    for code, (was_done, clause) in done.items():
        point = MISSING[code]
        text = (
            _("Done: {point}", point=point) if was_done else _("Not yet done: {point}", point=point)
        )
        result.add(text, because=clause, part="conditions")
    missing = [code for code, (was_done, _clause) in done.items() if not was_done]
    result.add(
        _("The procedure is complete")
        if not missing
        else _("Points done: {done} of {all}", done=len(done) - len(missing), all=len(done)),
        because=("s10.3", "s10.4", "s10.7"),
        part="conditions",
        complete=not missing,
        missing=missing,
    )
    sent = letter_date(answers)
    if sent is not None and sent >= answers.given:
        result.add(
            _(
                "Look again: the letter that calls the meeting is dated {letter}, and the meeting is "
                "on {meeting}. The letter comes before the meeting",
                letter=sent,
                meeting=answers.given,
            ),
            because="s10.3",
            part="conditions",
        )
