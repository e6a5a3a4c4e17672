"""The picture of time: whole, named in words, and without two labels on one place."""

from __future__ import annotations

from datetime import date, timedelta
from itertools import combinations

import pytest
from lxml import etree

from calculators.engine import timeline
from calculators.engine.show import Show
from calculators.engine.text import Text
from calculators.engine.timeline import Point, Stretch, Timeline

START = date(2026, 4, 2)
SVG = "{http://www.w3.org/2000/svg}"


def drawn(days, shaded=False, label='A label with <marks> & "more" that is quite long, over lines'):
    """Return the SVG of points so many days after the start, and what is said of it."""
    points = [Point(START + timedelta(days=n), Text(f"{label} {n}")) for n in days]
    stretch = Stretch(START, START + timedelta(days=4))
    said = Timeline("time", Text("Time"), points, [stretch], shaded).say(Show.into("en"))
    return etree.fromstring(said["svg"]), said


@pytest.mark.parametrize("days", [[0], [0, 0, 0], [0, 1, 2, 3], [0, 29, 30, 45], [365, 0, 364, 1]])
def test_no_two_numbers_or_labels_overlap(days):
    svg, _said = drawn(days)
    dots = [(int(dot.get("cx")), int(dot.get("cy"))) for dot in svg.iter(f"{SVG}circle")]
    assert len(dots) == 2 * len(days)
    apart = 2 * timeline.RADIUS
    for (x, y), (other_x, other_y) in combinations(dots, 2):
        assert (x - other_x) ** 2 + (y - other_y) ** 2 >= apart**2
    rows = [int(t.get("y")) for t in svg.iter(f"{SVG}text") if t.get("class") == "timeline-label"]
    assert rows == sorted(set(rows))
    assert min(b - a for a, b in zip(rows, rows[1:], strict=False)) >= timeline.FONT_SIZE


@pytest.mark.parametrize("days", [[0], [0, 0, 0], [0, 29, 30, 45]])
def test_all_of_it_lies_inside_the_picture(days):
    svg, _said = drawn(days)
    width, height = map(int, svg.get("viewBox").split()[2:])
    assert width == 360
    for rect in svg.iter(f"{SVG}rect"):
        assert int(rect.get("x")) >= 0
        assert int(rect.get("x")) + int(rect.get("width")) <= width
    for dot in svg.iter(f"{SVG}circle"):
        assert timeline.RADIUS <= int(dot.get("cy")) <= height - timeline.RADIUS
    for text in svg.iter(f"{SVG}text"):
        assert int(text.get("y")) <= height
        assert len(text.text) <= timeline.LETTERS


def test_style_comes_from_the_page_alone():
    svg, said = drawn([0, 9], shaded=True)
    assert not [element for element in svg.iter() if element.get("style")]
    assert not list(svg.iter(f"{SVG}style"))
    assert all(element.get("class") for element in svg.iter())
    assert "<script" not in said["svg"]


def test_the_words_say_every_point_in_order_of_time():
    svg, said = drawn([9, 0], label="Point")
    assert said["alt"] == "Time. 2 April 2026: Point 0; 11 April 2026: Point 9."
    assert svg.get("role") == "img"
    assert svg.get("aria-label") == said["alt"]


def test_weekends_and_holidays_are_faint_only_where_they_count():
    svg, _said = drawn([0, 11], shaded=True)
    off = [rect for rect in svg.iter(f"{SVG}rect") if rect.get("class") == "timeline-off"]
    # Good Friday, Saturday, Sunday, Easter Monday; then Saturday and Sunday.
    assert len(off) == 6
    assert not [r for r in drawn([0, 11])[0].iter(f"{SVG}rect") if r.get("class") == "timeline-off"]


def test_outside_the_known_years_only_weekends_are_faint():
    points = [Point(date(2040, 3, 26), Text("a")), Point(date(2040, 4, 6), Text("b"))]
    svg = etree.fromstring(
        Timeline("t", Text("T"), points, shaded=True).say(Show.into("cy"))["svg"]
    )
    assert len([r for r in svg.iter(f"{SVG}rect") if r.get("class") == "timeline-off"]) == 2
