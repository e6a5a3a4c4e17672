"""A bar of time with numbered points, drawn as SVG that reads in both themes, in print and at 360 px.

Only classes and coordinates: colours come from the page's style sheet. Every point has a row of its
own under the bar, so labels cannot overlap; the numbers lead from the bar to the rows.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any

from . import holidays
from .days import ONE_DAY
from .show import Show
from .text import Text, _

WIDTH, LEFT, RIGHT = 360, 16, 16
RADIUS, LEVEL, BAR, ROW, LINE = 10, 24, 10, 28, 17
TEXT_X, FONT_SIZE = LEFT + 24, 14
# Letters that fit beside the number at 14 px even in a wide typeface.
LETTERS = 36
# Beyond this many days a weekend is under three pixels wide: shading would only be noise.
MOST_DAYS_SHADED = 120
_MARKUP = {ord("&"): "&amp;", ord("<"): "&lt;", ord(">"): "&gt;", ord('"'): "&quot;"}


@dataclass(frozen=True)
class Point:
    """A day with its name."""

    day: date
    label: Text


@dataclass(frozen=True)
class Stretch:
    """Days drawn strong on the bar: a period, first and last day included."""

    first: date
    last: date


@dataclass(frozen=True)
class Timeline:
    """Points in any order, and the stretches between them that matter.

    `shaded` makes weekends and bank holidays faint: for periods in working days only. Days outside
    the years whose bank holidays are known are shaded as weekends only.
    """

    id: str
    title: Text
    points: Sequence[Point]
    stretches: Sequence[Stretch] = ()
    shaded: bool = False

    def say(self, show: Show) -> dict[str, Any]:
        """Return the picture and the same in words."""
        points = sorted(self.points, key=lambda point: point.day)
        named = [show.text(_named(point)) for point in points]
        alt = f"{show.text(self.title)}. {'; '.join(named)}."
        return {"id": self.id, "alt": alt, "svg": self._draw(points, named, alt)}

    def _draw(self, points: Sequence[Point], named: Sequence[str], alt: str) -> str:
        bar = BAR + LEVEL * (1 + max(self._levels(points)))
        parts = [
            f'<rect class="timeline-off" x="{x}" y="{bar - 6}" width="{width}" height="{BAR + 12}"/>'
            for x, width in self._shades(points)
        ]
        parts.append(_rect("timeline-bar", LEFT, bar, WIDTH - LEFT - RIGHT))
        for stretch in self.stretches:
            first, end = self._x(stretch.first, points), self._x(stretch.last + ONE_DAY, points)
            parts.append(_rect("timeline-stretch", first, bar, max(end - first, 2)))
        places = list(zip(points, self._levels(points), strict=True))
        for point, level in places:
            x = self._x(point.day, points)
            y = bar - LEVEL * (level + 1) + RADIUS
            parts.append(f'<path class="timeline-stem" d="M{x} {y}V{bar + BAR}"/>')
        for number, (point, level) in enumerate(places, 1):
            x = self._x(point.day, points)
            parts.append(_dot(x, bar - LEVEL * (level + 1) + RADIUS, number))
        y = bar + BAR + ROW
        for number, words in enumerate(named, 1):
            parts.append(_dot(LEFT, y - 5, number))
            for line in wrap(words):
                parts.append(
                    f'<text class="timeline-label" x="{TEXT_X}" y="{y}" '
                    f'font-size="{FONT_SIZE}">{line.translate(_MARKUP)}</text>'
                )
                y += LINE
            y += ROW - LINE
        return (
            f'<svg class="timeline" xmlns="http://www.w3.org/2000/svg" role="img" '
            f'viewBox="0 0 {WIDTH} {y - LINE}" aria-label="{alt.translate(_MARKUP)}">'
            f"{''.join(parts)}</svg>"
        )

    def _x(self, day: date, points: Sequence[Point]) -> int:
        """Return where a day begins on the bar, kept on the bar."""
        first, days = points[0].day, (points[-1].day - points[0].day).days or 1
        inside = min(max((day - first).days, 0), days)
        return LEFT + (WIDTH - LEFT - RIGHT) * inside // days

    def _levels(self, points: Sequence[Point]) -> list[int]:
        """Return how high above the bar each number stands, so that none covers another."""
        ends: list[int] = []
        levels = []
        for point in points:
            x = self._x(point.day, points)
            level = next((n for n, end in enumerate(ends) if end <= x - RADIUS), len(ends))
            ends[level : level + 1] = [x + RADIUS + 2]
            levels.append(level)
        return levels

    def _shades(self, points: Sequence[Point]) -> Iterator[tuple[int, int]]:
        """Yield where each weekend day or bank holiday lies: left edge and width."""
        first, last = points[0].day, points[-1].day
        if not self.shaded or (last - first).days > MOST_DAYS_SHADED:
            return
        day = first
        while day < last:
            if holidays.weekend(day) or (holidays.covered(day.year) and holidays.name(day)):
                x = self._x(day, points)
                yield x, self._x(day + ONE_DAY, points) - x
            day += ONE_DAY


def wrap(words: str, letters: int = LETTERS) -> Iterator[str]:
    """Yield the words in lines of at most so many letters; a longer word has a line of its own."""
    line = ""
    for word in words.split():
        if line and len(line) + 1 + len(word) > letters:
            yield line
            line = word
        else:
            line = f"{line} {word}".strip()
    yield line


def _named(point: Point) -> Text:
    return _("{day}: {label}", day=point.day, label=point.label)


def _rect(name: str, x: int, y: int, width: int) -> str:
    return f'<rect class="{name}" x="{x}" y="{y}" width="{width}" height="{BAR}"/>'


def _dot(x: int, y: int, number: int) -> str:
    return (
        f'<circle class="timeline-dot" cx="{x}" cy="{y}" r="{RADIUS}"/>'
        f'<text class="timeline-number" x="{x}" y="{y + 4}" text-anchor="middle" '
        f'font-size="12">{number}</text>'
    )
