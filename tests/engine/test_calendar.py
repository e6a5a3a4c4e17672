"""Calendar files, read back by a well-kept library."""

from __future__ import annotations

from datetime import UTC, date, datetime

import icalendar as well_kept
import pytest

from calculators.engine.calendar import Event, escape, fold, icalendar
from calculators.engine.policy import Outside
from calculators.engine.show import Show
from calculators.engine.text import Text

LAW = Outside("Banking and Financial Dealings Act 1971")
EVENTS = [
    Event(
        "last_day", date(2026, 4, 13), Text("Apply; appeal, \\ or not\nWhy?"), ("s8-apel.3", LAW)
    ),
    Event("hearing", date(2028, 2, 29), Text("Ŵyl ŷd " * 30), ("s10.2",)),
]


def made(events=EVENTS, language="cy", stamp="2015-03-27"):
    """Return the calendar file of these events."""
    return icalendar(
        events,
        calculator="deadlines",
        title=Text("Deadlines"),
        stamp=stamp,
        show=Show.into(language),
    )


def test_a_calendar_program_reads_back_what_was_meant():
    calendar = well_kept.Calendar.from_ical(made())
    assert not calendar.errors
    first, second = calendar.walk("VEVENT")
    assert first["DTSTART"].dt == date(2026, 4, 13)
    assert first["DTEND"].dt == date(2026, 4, 14)
    assert first["SUMMARY"] == "Apply; appeal, \\ or not\nWhy?"
    assert first["DESCRIPTION"] == "Deadlines: s8-apel.3, Banking and Financial Dealings Act 1971"
    assert second["DTSTART"].dt == date(2028, 2, 29)
    assert second["SUMMARY"] == "Ŵyl ŷd " * 30
    assert second["SUMMARY"].params["LANGUAGE"] == "cy"


def test_no_event_has_a_time_an_alarm_or_a_guest():
    calendar = well_kept.Calendar.from_ical(made())
    for event in calendar.walk("VEVENT"):
        assert event["DTSTART"].params["VALUE"] == "DATE"
        assert not event.subcomponents
        assert not {"ATTENDEE", "ORGANIZER", "LOCATION"} & set(event)


def test_lines_end_as_the_standard_has_them_and_are_never_longer():
    raw = made().encode()
    assert raw.endswith(b"END:VCALENDAR\r\n")
    assert b"\n" not in raw.replace(b"\r\n", b"")
    assert max(map(len, raw.split(b"\r\n"))) == 75


@pytest.mark.parametrize("letters", [74, 75, 76, 148, 149, 150])
@pytest.mark.parametrize("letter", ["a", "ŵ", "€", "🏴"])
def test_folding_gives_back_the_line(letters, letter):
    line = letter * letters
    pieces = list(fold(line))
    assert all(len(piece.encode()) <= 75 for piece in pieces)
    assert all(piece.startswith(" ") for piece in pieces[1:])
    assert pieces[0] + "".join(piece[1:] for piece in pieces[1:]) == line


def test_escapes():
    assert escape("a\\b;c,d\r\ne") == "a\\\\b\\;c\\,d\\ne"


def test_the_same_event_keeps_its_identity_in_either_language():
    welsh, english = (well_kept.Calendar.from_ical(made(language=one)) for one in ("cy", "en"))
    uids = [str(event["UID"]) for event in welsh.walk("VEVENT")]
    assert uids == [str(event["UID"]) for event in english.walk("VEVENT")]
    assert uids == [
        "deadlines-last_day-20260413@rheoli-newid",
        "deadlines-hearing-20280229@rheoli-newid",
    ]


@pytest.mark.parametrize(
    ("stamp", "expected"), [("2015-03-27", (2015, 3, 27)), (None, (2026, 4, 13))]
)
def test_the_stamp_depends_on_no_clock(stamp, expected):
    event = well_kept.Calendar.from_ical(made(stamp=stamp)).walk("VEVENT")[0]
    assert event["DTSTAMP"].dt == datetime(*expected, tzinfo=UTC)
