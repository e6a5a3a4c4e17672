"""What a trial period does to the right to redundancy pay (section 8, lines on rights to payments)."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, timedelta

from ...engine import policy
from ...engine.calculator import Answers
from ...engine.days import ONE_DAY
from ...engine.text import Text, _

# The six points of a retraining agreement (s8-hawl-tal.4, reading A29), each with its question.
POINTS = {
    "written": "agreement_written",
    "before_start": "agreement_before_start",
    "retraining": "agreement_retraining",
    "states_statutory_end": "agreement_states_statutory_end",
    "states_terms_after": "agreement_states_terms_after",
    "states_end": "agreement_states_end",
}
MISSING: dict[str, Text] = {
    "written": _("made in writing"),
    "before_start": _("made before the trial starts"),
    "retraining": _("for retraining"),
    "states_statutory_end": _("states when the statutory trial ends"),
    "states_terms_after": _("states the terms after that"),
    "states_end": _("states when the trial ends"),
}
REASONS: dict[str, Text] = {
    "within_four_weeks": _("Within four weeks of the termination date"),
    "worked_past_four_weeks": _("Worked past four weeks from the termination date"),
    "whole_trial_inside_notice": _("The whole trial was inside the notice"),
    "retraining_agreement": _("A retraining agreement of six weeks at most"),
    "agreement_incomplete": _("The retraining agreement is incomplete"),
    "longer_than_six_weeks": _("The trial is longer than six weeks"),
    "worked_past_agreed_end": _("Worked past the end that was agreed"),
    "post_accepted": _("Both sides accepted the post"),
}
KEEPS = ("whole_trial_inside_notice", "within_four_weeks", "retraining_agreement")


@dataclass(frozen=True)
class Trial:
    """A trial period: its answers, and the days that follow from them."""

    answers: Answers

    def _days(self, name: str) -> int:
        return int(policy.on(f"redeployment.{name}", self.answers.termination).value)

    @property
    def statutory_end(self) -> date:
        """The last day on which the right is safe: four weeks from termination, day 0 (A27)."""
        end: date = self.answers.termination + timedelta(days=self._days("safe_days"))
        return end

    @property
    def offered_end(self) -> date:
        """The last day of the four weeks that are offered, from the trial's start (line 304)."""
        end: date = self.answers.start + timedelta(days=self._days("trial_days")) - ONE_DAY
        return end

    @property
    def longest_end(self) -> date:
        """The last day of six weeks from the trial's start, its first day counted (A28)."""
        end: date = self.answers.start + timedelta(days=self._days("retraining_days")) - ONE_DAY
        return end

    @property
    def six_weeks_from_termination(self) -> date:
        """The last day of six weeks from the termination date, the other reading of A28."""
        end: date = self.answers.termination + timedelta(days=self._days("retraining_days"))
        return end

    @property
    def length(self) -> int:
        """Days of the trial, its first and its last counted."""
        days: int = (self.answers.last_worked - self.answers.start).days + 1
        return days

    @property
    def begun(self) -> bool:
        """Whether any point of a retraining agreement is there."""
        return any(self.answers[key] for key in POINTS.values())

    @property
    def missing(self) -> list[str]:
        """The points that an agreement that was begun does not have."""
        return [code for code, key in POINTS.items() if self.begun and not self.answers[key]]

    def reason(self, safe_until: date | None = None, longest: date | None = None) -> str:
        """Return the code of what decides the right.

        `safe_until` and `longest` put the days of another reading in the place of ours.
        """
        answers = self.answers
        agreed, last = answers.agreement_end, answers.last_worked
        longest = longest or self.longest_end
        if answers.accepted:
            return "post_accepted"
        if last <= answers.termination:
            return "whole_trial_inside_notice"
        if last <= (safe_until or self.statutory_end):
            return "within_four_weeks"
        if not self.begun:
            return "worked_past_four_weeks"
        if self.missing:
            return "agreement_incomplete"
        if max(last, agreed or last) > longest:
            return "longer_than_six_weeks"
        if agreed and last > agreed:
            return "worked_past_agreed_end"
        return "retraining_agreement"


def kept(reason: str) -> bool:
    """Return whether the right is kept for this reason."""
    return reason in KEEPS
