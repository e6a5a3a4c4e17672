"""The days of a result as a calendar file: all-day events that any calendar can take in (RFC 5545).

Nothing in it depends on when it was made: the same result gives the same file, and a second import
replaces the first instead of doubling it.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any

from .days import ONE_DAY
from .reasons import Reason, sources
from .show import Show
from .text import Text

_ESCAPES = {"\\": "\\\\", ";": "\\;", ",": "\\,", "\n": "\\n", "\r": ""}
_LONGEST_LINE = 75


@dataclass(frozen=True)
class Event:
    """A day of a result that belongs in a calendar; `key` is stable within its calculator."""

    key: str
    day: date
    text: Text
    because: tuple[Reason, ...]

    def say(self, show: Show) -> dict[str, Any]:
        """Return the event as it stands in a result."""
        clauses, outside = sources(self.because)
        return {
            "key": self.key,
            "date": self.day.isoformat(),
            "text": show.text(self.text),
            "clauses": clauses,
            "outside": outside,
        }


def icalendar(
    events: Sequence[Event], *, calculator: str, title: Text, stamp: str | None, show: Show
) -> str:
    """Return an iCalendar stream of all-day events, without alarms, organiser or attendees.

    `stamp` is the ISO date of the document's version; where it has none, each event's own day
    stands for it, since no rule reads the clock.
    """
    lines = [
        "BEGIN:VCALENDAR",
        "VERSION:2.0",
        f"PRODID:-//Rheoli Newid//{calculator}//{show.language.upper()}",
        "CALSCALE:GREGORIAN",
    ]
    for event in events:
        clauses, outside = sources(event.because)
        why = ", ".join([*clauses, *([outside] if outside else [])])
        lines += [
            "BEGIN:VEVENT",
            f"UID:{calculator}-{event.key}-{event.day:%Y%m%d}@rheoli-newid",
            f"DTSTAMP:{(stamp or event.day.isoformat()).replace('-', '')}T000000Z",
            f"DTSTART;VALUE=DATE:{event.day:%Y%m%d}",
            f"DTEND;VALUE=DATE:{event.day + ONE_DAY:%Y%m%d}",
            f"SUMMARY;LANGUAGE={show.language}:{escape(show.text(event.text))}",
            f"DESCRIPTION;LANGUAGE={show.language}:{escape(f'{show.text(title)}: {why}')}",
            "TRANSP:TRANSPARENT",
            "END:VEVENT",
        ]
    lines.append("END:VCALENDAR")
    return "".join(f"{part}\r\n" for line in lines for part in fold(line))


def escape(text: str) -> str:
    """Return text as a value: backslash, comma, semicolon and line ends escaped (RFC 5545 3.3.11)."""
    return "".join(_ESCAPES.get(letter, letter) for letter in text)


def fold(line: str) -> Iterator[str]:
    """Yield the line in pieces of 75 octets at most, never inside a letter (RFC 5545 3.1)."""
    piece = ""
    for letter in line:
        if len((piece + letter).encode()) > _LONGEST_LINE:
            yield piece
            piece = " "
        piece += letter
    yield piece
