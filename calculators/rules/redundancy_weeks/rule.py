"""How many weeks' pay count for an age and a length of service (ERA 1996 s.162)."""

from __future__ import annotations

from ...common import questions, weeks
from ...engine.calculator import Answers, Calculator
from ...engine.days import ONE_DAY, birthday
from ...engine.result import Figure, Result
from ...engine.text import _


def rule(answers: Answers) -> Result:
    """Return the weeks, the bands, and the next day on which they change."""
    born, start, end = answers.date_of_birth, answers.service_start, answers.termination
    result = Result()
    reckoning = weeks.reckon(born, start, end)
    result.add(
        _("You are {age:age} on {day}", age=reckoning.age, day=end),
        because="c-3.1",
        reading="A01",
        age=reckoning.age,
    )
    weeks.add_weeks(result, born, start, end, "c-3.1")
    last_day = birthday(born, questions.OLDEST + 1) - ONE_DAY
    change = weeks.next_change(born, start, end, last_day)
    if change is None:
        result.add(
            _("The weeks stay the same if you leave later"),
            because=weeks.SECTION_162,
            next_change=None,
        )
    else:
        result.add(
            _(
                "Leaving on {day} or later, {weeks:weeks} weeks would count",
                day=change,
                weeks=weeks.reckon(born, start, change).weeks,
            ),
            because=weeks.SECTION_162,
            next_change=change,
        )
    result.add(
        _("Years by the rate each one counts at"),
        because=weeks.SECTION_162,
        years_at_1_5=reckoning.at(weeks.HIGH),
        years_at_1_0=reckoning.at(weeks.MIDDLE),
        years_at_0_5=reckoning.at(weeks.LOW),
    )
    result.say_first(_("The weeks' pay that count for you"), "weeks")
    return result


CALCULATOR = Calculator(
    id="redundancy-weeks",
    code="K01",
    slug="wythnosau-statudol",
    title=_("Statutory redundancy weeks"),
    asks=_("How many weeks' pay count for my age and length of service?"),
    questions=(questions.date_of_birth, questions.service_start, questions.termination),
    figures=(
        Figure("age", "count", _("Age on the termination date"), noun="age"),
        Figure("service_years", "count", _("Service"), noun="year"),
        Figure("weeks", "weeks", _("Weeks")),
        Figure("years_at_1_5", "count", _("Years that count 1.5"), noun="year"),
        Figure("years_at_1_0", "count", _("Years that count 1"), noun="year"),
        Figure("years_at_0_5", "count", _("Years that count 0.5"), noun="year"),
        Figure("next_change", "date", _("The weeks next change on")),
    ),
    rule=rule,
    checks=questions.life,
)
