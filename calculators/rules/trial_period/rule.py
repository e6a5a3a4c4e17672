"""Trial periods: until when a post can be tried without losing redundancy pay (section 8)."""

from __future__ import annotations

from ...common import notices, questions
from ...engine import policy
from ...engine.calculator import Answers, Calculator, in_order
from ...engine.choices import YesNo
from ...engine.days import ONE_DAY
from ...engine.questions import Day
from ...engine.result import Figure, Result
from ...engine.text import Text, _
from ...engine.timeline import Point, Stretch, Timeline
from . import agreement, pay
from .right import MISSING, REASONS, Trial, kept

RIGHTS: dict[str, Text] = {"kept": _("Kept"), "lost": _("Lost")}
# The clause on which each reason rests.
CLAUSES = {
    "within_four_weeks": "s8-hawl-tal.1",
    "worked_past_four_weeks": "s8-hawl-tal.1",
    "whole_trial_inside_notice": "s8-hawl-tal.1",
    "retraining_agreement": "s8-hawl-tal.4",
    "agreement_incomplete": "s8-hawl-tal.4",
    "longer_than_six_weeks": "s8-hawl-tal.3",
    "worked_past_agreed_end": "s8-hawl-tal.4",
    "post_accepted": "s8-hawl-tal.1",
}


def rule(answers: Answers) -> Result:
    """Return until when the right is safe, and whether this trial keeps or loses it."""
    result = Result()
    trial = Trial(answers)
    reason = trial.reason()
    _days(result, trial, reason)
    _right(result, trial, reason)
    pay.add(result, trial)
    _also(result, trial)
    wanted = trial.begun or answers.last_worked > trial.statutory_end
    if wanted and trial.longest_end > trial.statutory_end:
        agreement.draft(result, trial)
    _picture(result, trial)
    notices.tribunal_limits(result)
    return result


def _days(result: Result, trial: Trial, reason: str) -> None:
    answers, end = trial.answers, trial.statutory_end
    other = trial.reason(safe_until=trial.offered_end)
    result.add(
        _(
            "Four weeks from the termination date, {termination}, end on {end}",
            termination=answers.termination,
            end=end,
        ),
        because=policy.on("redeployment.safe_days", answers.termination),
        reading="A27",
        otherwise=_other_four_weeks(trial, other) if kept(other) != kept(reason) else None,
        statutory_trial_ends=end,
    )
    result.event(
        "statutory-trial-ends",
        end,
        _("Last day of the statutory trial period"),
        because="s8-hawl-tal.1",
    )
    if answers.start > answers.termination + ONE_DAY:
        result.add(
            _(
                "The trial starts later than the day after the old contract ends: the document "
                "does not say what then. By law the four weeks begin when work in the new post "
                "begins. Ask Human Resources"
            ),
            because=("s8-hawl-tal.1", policy.Outside("Employment Rights Act 1996 s.138")),
        )
    longest = trial.reason(longest=trial.six_weeks_from_termination)
    result.add(
        _(
            "The trial from {start} to {last}: {n:day}, the first and the last counted",
            start=answers.start,
            last=answers.last_worked,
            n=trial.length,
        ),
        because="s8-hawl-tal.3",
        reading="A28",
        otherwise=_other_six_weeks(trial, longest) if kept(longest) != kept(reason) else None,
        length_days=trial.length,
    )


def _other_four_weeks(trial: Trial, other: str) -> Text:
    day = trial.offered_end
    if kept(other):
        return _("Counted from the trial's start they end on {day}: the right is kept.", day=day)
    return _("Counted from the trial's start they end on {day}: the right is lost.", day=day)


def _other_six_weeks(trial: Trial, other: str) -> Text:
    day = trial.six_weeks_from_termination
    if kept(other):
        return _("Six weeks from the termination date end on {day}: the right is kept.", day=day)
    return _("Six weeks from the termination date end on {day}: the right is lost.", day=day)


def _right(result: Result, trial: Trial, reason: str) -> None:
    if kept(reason):
        result.say_first(
            _("The right to redundancy pay is kept. Without an agreement it is safe to")
        )
    else:
        result.say_first(
            _("The right to redundancy pay is lost. Without an agreement it was safe to")
        )
    result.main_figure = "statutory_trial_ends"
    result.add(
        REASONS[reason],
        because=CLAUSES[reason],
        part="conditions",
        right="kept" if kept(reason) else "lost",
        reason=reason,
    )
    if not trial.begun:
        text = _("No retraining agreement: without one, four weeks are the most")
    elif trial.missing:
        text = _(
            "A retraining agreement needs all six points; missing: {points:each}",
            points=[MISSING[code] for code in trial.missing],
        )
    else:
        text = _("A retraining agreement with all six points")
    result.add(
        text,
        because=("s8-hawl-tal.3", "s8-hawl-tal.4"),
        reading="A29",
        part="conditions",
        missing=trial.missing,
    )
    if trial.begun and not trial.missing and trial.answers.agreement_end is None:
        result.add(
            _("The agreed end was not given, so working past it was not tested"),
            because="s8-hawl-tal.4",
            part="conditions",
        )


def _also(result: Result, trial: Trial) -> None:
    if trial.answers.last_worked > trial.offered_end:
        result.add(
            _("A trial longer than four weeks is for exceptional circumstances, and is agreed"),
            because="s8-ymestyn.1",
            part="also",
        )
        result.add(
            _("You must be told in writing of any extension, and of the reason for it"),
            because="s8-ymestyn.2",
            part="also",
        )
    for clause, text in (
        (
            "s8-hawl-tal.2",
            _("This should be explained to you when the post is offered and again if extended"),
        ),
        (
            "s8-cyflogaeth-addas.9",
            _(
                "If it goes well, the appointment is confirmed in writing with a contract; if not, "
                "Human Resources must be told so that the search goes on"
            ),
        ),
        ("s8-cyflogaeth-addas.5", _("The trial that is offered is four weeks")),
        ("d-5.8", _("Flexible retirement has no trial period")),
    ):
        result.add(text, because=clause, part="also")


def _picture(result: Result, trial: Trial) -> None:
    answers = trial.answers
    points = [
        Point(answers.start, _("the trial starts")),
        Point(answers.termination, _("the old contract ends")),
        Point(trial.statutory_end, _("the right is safe to here")),
        Point(answers.last_worked, _("last day worked")),
    ]
    if trial.begun:
        points.append(Point(trial.longest_end, _("six weeks from the start")))
    safe = Stretch(answers.termination + ONE_DAY, trial.statutory_end)
    result.picture(Timeline("trial", _("The trial period"), points, (safe,)))


def _point(key: str, label: Text) -> YesNo:
    return questions.yes_no(key, label, clause="s8-hawl-tal.4")


CALCULATOR = Calculator(
    id="trial-period",
    code="K10",
    slug="cyfnod-prawf",
    title=_("Trial period"),
    asks=_("Until when can I try the post without losing redundancy pay?"),
    questions=(
        Day(
            key="termination",
            label=_("Termination date of the old contract"),
            hint=_("The last day of your notice."),
            clause="s8-hawl-tal.1",
        ),
        Day(key="start", label=_("First day of the trial"), clause="s8-cyflogaeth-addas.5"),
        Day(
            key="last_worked",
            label=_("Last day worked in the trial"),
            hint=_("Or the day on which you mean to stop."),
            clause="s8-hawl-tal.1",
        ),
        _point("agreement_written", _("Is there a written agreement on a longer trial?")),
        _point("agreement_before_start", _("Was it made before the trial started?")),
        _point("agreement_retraining", _("Is the longer trial for retraining?")),
        _point("agreement_states_statutory_end", _("Does it state when the statutory trial ends?")),
        _point("agreement_states_terms_after", _("Does it state the terms after that day?")),
        _point("agreement_states_end", _("Does it state when the trial ends?")),
        Day(
            key="agreement_end",
            label=_("The day on which the agreement ends the trial"),
            required=False,
            clause="s8-hawl-tal.4",
            when={"agreement_states_end": ("yes",)},
            always_read=True,
            more=True,
        ),
        questions.yes_no(
            "accepted",
            _("Have you and the Council both accepted the new post?"),
            clause="s8-hawl-tal.1",
        ),
    ),
    figures=(
        Figure("statutory_trial_ends", "date", _("Four weeks from the termination date end")),
        Figure("length_days", "count", _("Length of the trial"), noun="day"),
        Figure("right", "code", _("The right to redundancy pay"), words=RIGHTS),
        Figure("reason", "code", _("Reason"), words=REASONS),
        Figure("missing", "codes", _("Missing from the agreement"), words=MISSING),
    ),
    rule=rule,
    checks=(
        questions.in_force("redeployment.safe_days", "termination"),
        in_order("start", "last_worked", "trial_ends_before_start"),
        in_order("start", "agreement_end", "trial_ends_before_start"),
    ),
)
