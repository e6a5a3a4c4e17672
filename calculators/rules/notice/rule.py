"""When notice of dismissal ends, and whether the procedure was followed (section 10)."""

from __future__ import annotations

from datetime import date
from decimal import Decimal

from ...common import appeals, legal_notices, notices, questions
from ...engine.calculator import Answers, Calculator, in_order
from ...engine.choices import Choice
from ...engine.days import ONE_DAY
from ...engine.policy import Outside
from ...engine.questions import Day
from ...engine.result import Figure, Result
from ...engine.text import _
from ...engine.timeline import Point, Stretch, Timeline
from . import checklist, letters

MINIMUM_NOTICE = Outside("Employment Rights Act 1996 s.86")


def rule(answers: Answers) -> Result:
    """Return the end of notice, the last day for an appeal, and what is missing."""
    result = Result()
    ends = notice_ends(answers.given, answers.weeks)
    result.add(
        _(
            "Full notice: {weeks:week} from {given}; that day does not count. It ends on "
            "{ends:weekday}",
            weeks=answers.weeks,
            given=answers.given,
            ends=ends,
        ),
        because="s10.5",
        reading="A21",
        otherwise=_("If that day counted, notice would end on {day}.", day=ends - ONE_DAY),
        notice_ends=ends,
    )
    result.add(_("No pay in lieu of notice"), because="s10.5", pay_in_lieu=Decimal(0))
    appeals.add_hearing(result, ends, appeal_heard_by=ends)
    _earlier(result, answers, ends)
    checklist.add(result, answers)
    _also(result)
    result.event("notice_ends", ends, _("Notice ends"), because="s10.5")
    result.picture(_timeline(answers, ends))
    letters.add(result, answers, ends)
    result.say_first(_("Notice ends on"), "notice_ends")
    notices.tribunal_limits(result)
    legal_notices.unfair_dismissal(result)
    return result


def notice_ends(given: date, weeks: int) -> date:
    """Return the last day of `weeks` of notice; the day it is given is not counted (A21)."""
    return given + 7 * weeks * ONE_DAY


def _earlier(result: Result, answers: Answers, ends: date) -> None:
    """Add what leaving before the end of notice gives up (s10.6)."""
    if answers.earlier is None:
        return
    if answers.earlier >= ends:
        result.add(
            _("{day} is not before the end of notice: nothing is given up", day=answers.earlier),
            because="s10.6",
            part="also",
        )
        return
    result.add(
        _(
            "Leaving on {day} gives up {n:day} of notice, unpaid, by discussion with the Chief "
            "Officer",
            day=answers.earlier,
            n=(ends - answers.earlier).days,
        ),
        because=("s10.5", "s10.6"),
        part="also",
    )
    result.add(
        _(
            "The document does not say on which day age and service are then taken: work out the "
            "payment for {earlier} and for {ends}, and ask Human Resources",
            earlier=answers.earlier,
            ends=ends,
        ),
        because="s10.6",
        part="also",
    )


def _also(result: Result) -> None:
    result.add(
        _(
            "Notice is normally given only when no chance of redeployment is likely within a "
            "reasonable time, and the search goes on until the contract ends"
        ),
        because="s10.1",
        part="also",
    )
    result.add(
        _("You may appeal only if you believe that the procedure was applied wrongly"),
        because="s10.2",
        part="also",
    )
    result.add(
        _(
            "The document does not say how many weeks your contract gives. By law it is at least "
            "one week for each whole year of service, up to twelve"
        ),
        because=("s10.5", MINIMUM_NOTICE),
        part="also",
    )


def _timeline(answers: Answers, ends: date) -> Timeline:
    points = [
        Point(answers.given, _("Notice is given")),
        Point(ends, _("Notice ends; an appeal is heard by this day")),
    ]
    if answers.earlier is not None and answers.earlier < ends:
        points.append(Point(answers.earlier, _("Leaving earlier")))
    return Timeline(
        "notice", _("The notice period"), points, (Stretch(answers.given + ONE_DAY, ends),)
    )


CALCULATOR = Calculator(
    id="notice",
    code="K13",
    slug="rhybudd-diswyddo",
    title=_("Notice of dismissal"),
    asks=_("When does notice end, and was everything said at the meeting?"),
    questions=(
        Day(
            key="given",
            label=_("Date notice is given"),
            hint=_("The day of the meeting at which notice is given."),
            clause="s10.5",
        ),
        questions.notice_weeks("weeks"),
        checklist.LetterSent(
            key="meeting_letter",
            label=_("Was a letter sent to call the meeting?"),
            clause="s10.3",
            more=True,
        ),
        Day(
            key="letter_date",
            label=_("Date of that letter"),
            required=False,
            clause="s10.3",
            when={"meeting_letter": ("yes",)},
            more=True,
        ),
        questions.yes_no(
            "letter_names_companion",
            _("Did the letter say who may come with the employee?"),
            hint=_("A trade union officer, a colleague or a friend."),
            clause="s10.3",
        ),
        *checklist.POINT_QUESTIONS,
        Choice(
            key="confirmed_by",
            label=_("How was the letter of confirmation given?"),
            options=(
                ("hand", _("By hand")),
                ("recorded_post", _("By recorded post to the home")),
                ("email", _("By e-mail")),
                ("other", _("Another way")),
            ),
            required=False,
            clause="s10.7",
            more=True,
        ),
        Day(
            key="earlier",
            label=_("A day on which the employee would like to leave earlier"),
            required=False,
            clause="s10.6",
            more=True,
        ),
    ),
    figures=(
        Figure("notice_ends", "date", _("Notice ends")),
        Figure("appeal_heard_by", "date", _("An appeal is heard by")),
        Figure("pay_in_lieu", "money", _("Pay in lieu of notice")),
        Figure("complete", "flag", _("Everything was done")),
        Figure("missing", "codes", _("Missing"), words=checklist.MISSING),
    ),
    rule=rule,
    checks=(in_order("given", "earlier", "end_before_start"),),
)
