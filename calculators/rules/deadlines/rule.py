"""By when to appeal, to express interest or to apply (section 8, Appendix B 5)."""

from __future__ import annotations

from datetime import date, timedelta

from ...common import appeals, notices
from ...common.questions import in_force
from ...engine import holidays, policy
from ...engine.calculator import Answers, Calculator
from ...engine.choices import Choice
from ...engine.days import ONE_DAY
from ...engine.policy import Dated
from ...engine.questions import Day
from ...engine.result import Figure, Result
from ...engine.text import Text, _
from ...engine.timeline import Point, Stretch, Timeline


def rule(answers: Answers) -> Result:
    """Return the last day for one kind of deadline, and the bank holidays passed over."""
    result = Result()
    if answers.kind == "selection_appeal":
        last = _appeal(result, answers.event)
    elif answers.kind == "vacancy_interest":
        last = _interest(result, answers.event)
    else:
        last = _early_retirement(result, answers.event)
    if last is not None:
        result.say_first(_("You must act by the end of"), "last_day")
    else:
        result.say_first(_("The last day cannot be worked out here."))
    notices.tribunal_limits(result)
    return result


def _appeal(result: Result, received: date) -> date | None:
    last = appeals.add_selection_appeal(result, received)
    if last is not None:
        passed = appeals.holidays_passed(received, last)
        text = (
            _("Bank holidays passed over: {days}", days=passed)
            if passed
            else _("No bank holiday falls within these days")
        )
        result.add(text, because=holidays.BANK_HOLIDAYS, bank_holidays_skipped=passed)
    appeals.add_procedure_only(result, "s8-apel.2")
    result.add(
        _("Appeal in writing to your Strategic Director"),
        because=("s8-apel.1", "s8-apel.3"),
        part="also",
    )
    result.add(
        _("A late appeal is taken only in exceptional circumstances"),
        because="s8-apel.3",
        part="also",
    )
    result.add(
        _(
            "The Strategic Director and the Group Manager – Human Resources review the selection "
            "and answer in writing; the document gives no day for the answer"
        ),
        because="s8-apel.4",
        part="also",
    )
    return last


def _interest(result: Result, received: date) -> date:
    number = policy.on("redeployment.interest_days", received)
    last = _calendar_days(
        result,
        number,
        event=received,
        start=_(
            "You received the list of vacancies on {day:weekday}; that day does not count",
            day=received,
        ),
        text=_("Last day to express interest in a vacancy"),
    )
    result.add(_("The list meant is the list of vacancies"), because="s8-adleoli.6", reading="A40")
    result.add(
        _("Tell Human Resources by telephone or in writing"), because="s8-adleoli.6", part="also"
    )
    return last


def _early_retirement(result: Result, letter: date) -> date:
    number = policy.on("retirement.application_days", letter)
    last = _calendar_days(
        result,
        number,
        event=letter,
        start=_(
            "The invitation letter is dated {day:weekday}; that day does not count, and the day on "
            "which you received it does not matter",
            day=letter,
        ),
        text=_("Last day to apply for early retirement"),
    )
    result.add(
        _("What counts is your written request to your Head of Service"),
        because=("b-4.1", "b-5.1"),
        part="also",
    )
    return last


def _calendar_days(result: Result, number: Dated, *, event: date, start: Text, text: Text) -> date:
    """Add a deadline in calendar days, the day of the event not counted (readings A21, A22)."""
    clause = str(number.clause)
    last = event + timedelta(days=int(number.value))
    result.add(
        start,
        because=clause,
        reading="A21",
        otherwise=_("If that day counted, the last day would be {day}.", day=last - ONE_DAY),
    )
    result.add(
        _(
            "{n:calendar_day}: weekends and bank holidays count like other days",
            n=int(number.value),
        ),
        because=number,
        reading="A22",
        bank_holidays_skipped=[],
    )
    result.add(_("The last day is {day:weekday}", day=last), because=clause, last_day=last)
    if holidays.weekend(last) or (holidays.covered(last.year) and holidays.name(last)):
        result.add(
            _("The last day is not a working day, and the document gives no extra one: act before"),
            because=clause,
            part="also",
        )
    result.event("last_day", last, text, because=clause)
    result.picture(
        Timeline(
            "deadline",
            _("The days to act"),
            (Point(event, _("The event")), Point(last, text)),
            (Stretch(event + ONE_DAY, last),),
        )
    )
    return last


CALCULATOR = Calculator(
    id="deadlines",
    code="K12",
    slug="terfynau-amser",
    title=_("Deadlines"),
    asks=_("By when must I act?"),
    questions=(
        Choice(
            key="kind",
            label=_("What do you want to do?"),
            options=(
                ("selection_appeal", _("Appeal against being selected")),
                ("vacancy_interest", _("Express interest in a vacancy")),
                ("early_retirement_application", _("Apply for early retirement")),
            ),
        ),
        Day(
            key="event",
            label=_("From which day?"),
            hint=_(
                "For an appeal: the day you received the letter. For a vacancy: the day you received "
                "the list. For early retirement: the date on the invitation letter."
            ),
        ),
    ),
    figures=(
        Figure("last_day", "date", _("Last day")),
        Figure("bank_holidays_skipped", "dates", _("Bank holidays passed over")),
    ),
    rule=rule,
    checks=(in_force(appeals.NUMBER, "event"),),
)
