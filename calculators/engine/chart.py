"""A step line of amounts over time, drawn as SVG that reads in both themes and in print.

Only classes and coordinates: colours come from the page's style sheet, and the numbers on the dots
lead to the rows of the table that is the picture's text alternative.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from typing import Any

from .show import Show
from .text import Text, _

WIDTH, HEIGHT = 640, 280
LEFT, RIGHT, TOP, BOTTOM = 20, 20, 44, 40
DOT = 11
# From an amount's line of writing to what it stands over, and how wide an amount is at most.
CLEAR, AMOUNT = 18, 130
_MARKUP = {ord("&"): "&amp;", ord("<"): "&lt;", ord(">"): "&gt;"}


@dataclass(frozen=True)
class Step:
    """From this day on, this amount in pounds."""

    day: date
    amount: Decimal


@dataclass(frozen=True)
class Chart:
    """Amounts from the first step's day to `last`; a dot, numbered from 1, at each later step."""

    id: str
    title: Text
    steps: Sequence[Step]
    last: date

    def say(self, show: Show) -> dict[str, Any]:
        """Return the picture and its short text alternative."""
        first, final = self.steps[0], self.steps[-1]
        alt = show.text(
            _(
                "{title}: {first:money} on {start}, {final:money} on {end}. "
                "Every change is in the table below.",
                title=self.title,
                first=first.amount,
                start=first.day,
                final=final.amount,
                end=self.last,
            )
        )
        return {"id": self.id, "alt": alt, "svg": self._draw(show)}

    def _draw(self, show: Show) -> str:
        points = [(self._x(step.day), self._y(step.amount)) for step in self.steps]
        right, base = WIDTH - RIGHT, HEIGHT - BOTTOM
        line = f"M{points[0][0]} {points[0][1]}"
        line += "".join(f"H{x}V{y}" for x, y in points[1:]) + f"H{right}"
        dots = "".join(
            f'<circle class="chart-dot" cx="{x}" cy="{y}" r="{DOT}"/>'
            f'<text class="chart-number" x="{x}" y="{y}" dy="0.35em" text-anchor="middle">{n}</text>'
            for n, (x, y) in enumerate(points[1:], 1)
        )
        labels = "".join(
            f'<text class="chart-label" x="{x}" y="{y}" text-anchor="{anchor}">{text.translate(_MARKUP)}</text>'
            for x, y, anchor, text in (
                (
                    LEFT,
                    _above(points, LEFT, LEFT + AMOUNT),
                    "start",
                    show.value(self.steps[0].amount, "money"),
                ),
                (
                    right,
                    _above(points, right - AMOUNT, right),
                    "end",
                    show.value(self.steps[-1].amount, "money"),
                ),
                (LEFT, base + 26, "start", show.date(self.steps[0].day)),
                (right, base + 26, "end", show.date(self.last)),
            )
        )
        return (
            f'<svg class="chart" viewBox="0 0 {WIDTH} {HEIGHT}" role="img" '
            f'xmlns="http://www.w3.org/2000/svg">'
            f'<path class="chart-axis" d="M{LEFT} {base}H{right}"/>'
            f'<path class="chart-area" d="{line}V{base}H{LEFT}Z"/>'
            f'<path class="chart-line" d="{line}"/>{dots}{labels}</svg>'
        )

    def _x(self, day: date) -> int:
        span = (self.last - self.steps[0].day).days or 1
        return LEFT + (WIDTH - LEFT - RIGHT) * (day - self.steps[0].day).days // span

    def _y(self, amount: Decimal) -> int:
        """Return the height of an amount; the scale begins at nought, so that heights compare."""
        most = max(step.amount for step in self.steps) or Decimal(1)
        return HEIGHT - BOTTOM - int((HEIGHT - TOP - BOTTOM) * amount / most)


def _above(points: Sequence[tuple[int, int]], start: int, end: int) -> int:
    """Return the height at which an amount clears the line, and every dot, between two places."""
    drawn = [y for x, y in points if start - DOT <= x <= end + DOT]
    entering = [y for x, y in points if x <= start][-1:]
    return min(drawn + entering) - CLEAR
