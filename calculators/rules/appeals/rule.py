"""Which appeal there is against each decision, to whom and by when (sections 8, 10; B, C, D)."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

from ...common import appeals, legal_notices, notices, questions
from ...engine.calculator import Answers, Calculator
from ...engine.choices import Choice
from ...engine.days import ONE_DAY
from ...engine.questions import Day, Words
from ...engine.result import NOTHING, Figure, Result
from ...engine.text import _
from . import letter
from .routes import ROUTES, Route


def rule(answers: Answers) -> Result:
    """Return the row of the table for this decision, with its last day and a draft letter."""
    result = Result()
    route = ROUTES[answers.decision]
    result.add(
        route.text,
        because=route.because,
        reading=route.reading,
        otherwise=_("If the first decision is already the final one, there is no appeal.")
        if route.reading
        else None,
        right=route.right,
        ground=route.ground,
        clause=route.clause,
    )
    if not route.right:
        result.say_first(_("You have no right of appeal under the document."))
        result.add(_("No day and nobody to appeal to"), because=route.because, **_nothing())
        return result
    _to(result, route)
    _deadline(result, answers, route)
    if route.ground == "procedure_only":
        appeals.add_procedure_only(
            result, route.because[0] if route.clause == "s10" else "s8-apel.2"
        )
        if not answers.procedural_error:
            result.add(
                _("Your letter must name the step that was not followed: the draft leaves a space"),
                because="s8-apel.2" if route.clause == "s8-apel" else "s10.2",
                part="conditions",
            )
    letter.add(result, answers, route.name, route.ground, route.because)
    result.say_first(_("You have a right of appeal."), "last_day" if _has_day(result) else None)
    notices.tribunal_limits(result)
    legal_notices.unfair_dismissal(result)
    return result


def _nothing() -> dict[str, Any]:
    return {"to": None, "deadline": None, "last_day": None}


def _has_day(result: Result) -> bool:
    return result.figures.get("last_day") is not None


def _to(result: Result, route: Route) -> None:
    if route.to:
        text = _("Appeal to the Strategic Director")
    elif route.clause == "s10":
        text = _(
            "The document does not say to whom: ask Human Resources. In section 8 it is the "
            "Strategic Director"
        )
    else:
        text = _("The document does not say to whom: ask Human Resources")
    because = ("s8-apel.1", *route.because) if route.clause == "s10" else route.because
    result.add(text, because=because, to=route.to)


def _deadline(result: Result, answers: Answers, route: Route) -> None:
    """Add the last day, or that the document gives none."""
    if route.deadline == "5_working_days":
        appeals.add_selection_appeal(result, answers.letter_received)
        result.add(
            _("Appeal in writing; a late appeal is taken only in exceptional circumstances"),
            because="s8-apel.3",
            deadline=route.deadline,
        )
        result.add(
            _("The answer comes in writing; the document gives no day for it"),
            because="s8-apel.4",
            part="also",
        )
    elif route.deadline == "heard_before_notice_ends":
        _hearing(result, answers)
    else:
        result.add(
            _("The document gives no last day"),
            because=route.because,
            deadline=None,
            last_day=None,
        )
        result.add(
            _("Be safe: appeal within the five working days that section 8 gives elsewhere")
            if route.to
            else _("Ask Human Resources at once by when to appeal"),
            because=("s8-apel.3", *route.because) if route.to else route.because,
            part="also",
        )


def _hearing(result: Result, answers: Answers) -> None:
    """Add the day by which an appeal against notice is heard (s10.2)."""
    given, weeks = answers.notice_given, answers.notice_weeks
    figures: dict[str, Any] = {"deadline": "heard_before_notice_ends"}
    if given is None or weeks is None:
        result.add(
            _("An appeal must be heard before notice ends: give both the date and the weeks"),
            because="s10.2",
            reading="A38",
            last_day=None,
            **figures,
        )
        return
    ends = given + 7 * weeks * ONE_DAY
    result.add(
        _(
            "Notice of {weeks:week} from {given} ends on {ends}",
            weeks=weeks,
            given=given,
            ends=ends,
        ),
        because="s10.5",
        reading="A21",
    )
    appeals.add_hearing(result, ends, last_day=ends, **figures)
    result.add(
        _("The document gives no day for handing in the appeal: do it at once"),
        because="s10.2",
        part="also",
    )


_RECEIVED = Day(
    key="letter_received",
    label=_("Day you received the letter of selection"),
    hint=_("The day it reached you, not the date on it."),
    clause="s8-apel.3",
    when={"decision": ("redundancy_selection",)},
)
_NOTICE = {"decision": ("dismissal_notice",)}

CALCULATOR = Calculator(
    id="appeals",
    code="K21",
    slug="apeliadau",
    title=_("Which appeal have I?"),
    asks=_("May I appeal, to whom and by when?"),
    questions=(
        Choice(
            key="decision",
            label=_("Against which decision?"),
            options=tuple((code, route.name) for code, route in ROUTES.items()),
        ),
        _RECEIVED,
        replace(
            _RECEIVED,
            key="notice_given",
            label=_("Date notice was given"),
            hint=None,
            required=False,
            clause="s10.2",
            when=_NOTICE,
        ),
        questions.notice_weeks("notice_weeks", required=False, when=_NOTICE),
        Words(
            key="procedural_error",
            label=_("Which step of the procedure was not followed?"),
            hint=_("For the draft letter. Leave it empty to fill in by hand."),
            lines=4,
            longest=2_000,
            required=False,
            private=True,
            clause="s8-apel.2",
            when={"decision": ("redundancy_selection", "dismissal_notice")},
            more=True,
        ),
    ),
    figures=(
        Figure("right", "flag", _("Right of appeal")),
        Figure("to", "code", _("To whom"), words={"strategic_director": _("Strategic Director")}),
        Figure(
            "deadline",
            "code",
            _("By when"),
            words={
                "5_working_days": _("Within 5 working days of receiving the letter"),
                "heard_before_notice_ends": _("Heard before the notice period ends"),
            },
        ),
        Figure("last_day", "date", _("Last day")),
        Figure(
            "ground",
            "code",
            _("Ground"),
            words={
                "procedure_only": _("Only that the procedure was applied wrongly"),
                "entitlement_to_pay": _("The right to be paid"),
                "unfair_withholding_or_refusal": _("Unfairly withheld support or unfair refusal"),
            },
            without=NOTHING,
        ),
        Figure("clause", "text", _("Clause")),
    ),
    rule=rule,
    checks=(questions.in_force(appeals.NUMBER, "letter_received"),),
)
