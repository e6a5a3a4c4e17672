"""The step line: an amount is written clear of the line and of every dot."""

from datetime import date, timedelta
from decimal import Decimal

import pytest
from lxml import etree

from calculators.engine.chart import AMOUNT, DOT, Chart, Step
from calculators.engine.show import Show
from calculators.engine.text import Text

FIRST, LAST = date(2026, 3, 31), date(2028, 3, 31)


def drawn(*steps: tuple[int, int]) -> etree._Element:
    """The picture of an amount on the first day, and of others so many days later."""
    all_steps = [Step(FIRST + timedelta(days), Decimal(amount)) for days, amount in steps]
    return etree.fromstring(Chart("c", Text("T"), all_steps, LAST).say(Show.into("cy"))["svg"])


@pytest.mark.parametrize(
    "steps",
    [
        [(0, 23296), (75, 23712), (440, 24128)],  # a dot just above the first amount's line
        [(0, 23296), (75, 9000)],
        [(0, 9000), (30, 12000), (60, 24000)],
        [(0, 20000), (640, 24000), (700, 12000)],  # the last amount beside a higher one
        [(0, 20000), (700, 24000)],
        [(0, 20000)],
    ],
)
def test_no_amount_touches_a_dot(steps: list[tuple[int, int]]) -> None:
    picture = drawn(*steps)
    first, last = picture.xpath("//*[@class='chart-label']")[:2]
    left, right = (int(label.get("x")) for label in (first, last))
    spans = ((first, left, left + AMOUNT), (last, right - AMOUNT, right))
    for label, start, end in spans:
        for dot in picture.xpath("//*[@class='chart-dot']"):
            x, y = int(dot.get("cx")), int(dot.get("cy"))
            if start - DOT <= x <= end + DOT:
                assert int(label.get("y")) < y - DOT
    assert all(int(label.get("y")) > 0 for label, *_ in spans)
