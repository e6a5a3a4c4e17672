"""The days of appeals: five working days after a selection letter, and the end of notice."""

from __future__ import annotations

from datetime import date
from typing import Any

from ..engine import holidays, policy
from ..engine.days import ONE_DAY
from ..engine.result import Result, Table
from ..engine.text import Text, _
from ..engine.timeline import Point, Stretch, Timeline

NUMBER = "appeals.working_days"
CLAUSE = "s8-apel.3"


def add_selection_appeal(result: Result, received: date) -> date | None:
    """Add the last day to appeal against being selected, counted out (s8-apel.3).

    The day of receipt is not counted (reading A21), nor are weekends and bank holidays (A22).
    None, with a sentence, where the count leaves the years whose bank holidays are known.
    """
    number = policy.on(NUMBER, received)
    try:
        last, passed = holidays.add_working_days(received, int(number.value))
    except policy.NotCovered:
        years = policy.table("holidays")["years"]
        result.add(
            _(
                "Bank holidays are known here from {first} to {last} only, so we give no last day: "
                "ask Human Resources",
                first=str(years["first"]),
                last=str(years["last"]),
            ),
            because=(CLAUSE, holidays.BANK_HOLIDAYS),
        )
        return None
    sooner, _passed = holidays.add_working_days(received - ONE_DAY, int(number.value))
    result.add(
        _("You received the letter on {day:weekday}; that day does not count", day=received),
        because=CLAUSE,
        reading="A21",
        otherwise=_("If that day counted, the last day would be {day}.", day=sooner)
        if sooner != last
        else None,
    )
    for day, name in passed.items():
        result.add(
            _("{day:weekday} does not count: {holiday}", day=day, holiday=name),
            because=holidays.BANK_HOLIDAYS,
            reading="A22",
        )
    result.add(
        _(
            "{n:working_day} after the letter: Monday to Friday, without bank holidays in Wales",
            n=int(number.value),
        ),
        because=(number, holidays.BANK_HOLIDAYS),
        reading="A22",
    )
    result.add(_("The last day is {day:weekday}", day=last), because=CLAUSE, last_day=last)
    result.table(_counted_out(received, last))
    result.event("last_day", last, _("Last day to appeal against being selected"), because=CLAUSE)
    result.picture(
        Timeline(
            "appeal",
            _("The days for an appeal"),
            (
                Point(received, _("The letter is received")),
                Point(last, _("Last day to appeal")),
            ),
            (Stretch(received + ONE_DAY, last),),
            shaded=True,
        )
    )
    return last


def holidays_passed(received: date, last: date | None) -> list[date]:
    """Return the bank holidays on weekdays after `received`, up to `last`."""
    found = []
    day = received
    while last is not None and day < last:
        day += ONE_DAY
        if holidays.name(day) is not None and not holidays.weekend(day):
            found.append(day)
    return found


def _counted_out(received: date, last: date) -> Table:
    """Return each day from the letter to the last one, and what it counts as."""
    rows: list[tuple[Text, Text | str]] = [
        (_("{day:weekday}", day=received), _("The day of the letter: does not count"))
    ]
    day, number = received, 0
    while day < last:
        day += ONE_DAY
        why: Text | str
        if holidays.weekend(day):
            why = _("Weekend")
        elif (name := holidays.name(day)) is not None:
            why = name
        else:
            number += 1
            why = str(number)
        rows.append((_("{day:weekday}", day=day), why))
    return Table(
        id="days",
        caption=_("Day by day"),
        head=(_("Day"), _("Working day")),
        rows=rows,
        because=(CLAUSE, holidays.BANK_HOLIDAYS),
    )


def add_hearing(result: Result, notice_ends: date, **figures: Any) -> None:
    """Add the last day for an appeal against notice to be heard (s10.2, reading A38).

    `figures` are those of the calculator that this line establishes.
    """
    result.add(
        _("An appeal must be heard by {day}, before the notice period is over", day=notice_ends),
        because="s10.2",
        reading="A38",
        otherwise=_(
            "If it must be heard before the last day of notice: by {day}.",
            day=notice_ends - ONE_DAY,
        ),
        **figures,
    )
    result.event(
        "appeal_heard_by", notice_ends, _("Last day for an appeal to be heard"), because="s10.2"
    )


def add_procedure_only(result: Result, clause: str) -> None:
    """Add the only ground of appeal, and that a tribunal is not shut out (s8-apel.2)."""
    result.add(
        _(
            "You may appeal only if you believe that the procedure was applied wrongly. That the "
            "decision feels unfair is not enough: say which step was not followed"
        ),
        because=clause,
        part="conditions",
    )
    result.add(
        _("An appeal does not stop you from going to an Employment Tribunal"),
        because="s8-apel.2",
        part="also",
    )
