"""Days as people type them, and the arithmetic of years, months and ages."""

from __future__ import annotations

from datetime import date

import pytest

from calculators.engine import days


@pytest.mark.parametrize(
    "typed",
    [
        "31/03/2026",
        "31.3.2026",
        "31-03-2026",
        "31 03 2026",
        "2026-03-31",
        "31 Mawrth 2026",
        "31 o Fawrth 2026",
        "31ain o Fawrth 2026",
        "31 maw 2026",
        "31 mar 2026",
        "31 March 2026",
        "31st of March, 2026",
        "31st March 2026",
        "March 31, 2026",
        "  31   MAWRTH  2026 ",
        "dydd Mawrth 31 Mawrth 2026",
        "Tuesday 31/03/2026",
    ],
)
def test_reads_the_last_day_of_march(typed):
    assert days.read(typed) == date(2026, 3, 31)


@pytest.mark.parametrize(
    ("word", "number"),
    [
        ("ionawr", 1),
        ("ion", 1),
        ("jan", 1),
        ("chwefror", 2),
        ("chwef", 2),
        ("feb", 2),
        ("fawrth", 3),
        ("ebrill", 4),
        ("april", 4),
        ("fai", 5),
        ("mai", 5),
        ("may", 5),
        ("fehefin", 6),
        ("meh", 6),
        ("june", 6),
        ("orffennaf", 7),
        ("ngorffennaf", 7),
        ("jul", 7),
        ("awst", 8),
        ("aug", 8),
        ("fedi", 9),
        ("medi", 9),
        ("sept", 9),
        ("hydref", 10),
        ("october", 10),
        ("dachwedd", 11),
        ("nhachwedd", 11),
        ("thachwedd", 11),
        ("ragfyr", 12),
        ("rhag", 12),
        ("dec", 12),
    ],
)
def test_reads_months_of_both_languages_mutated_and_cut_short(word, number):
    assert days.read(f"3 {word} 2026") == date(2026, number, 3)


@pytest.mark.parametrize(
    "typed",
    [
        "",
        "29/02/2025",
        "31/04/2026",
        "30 Chwefror 2026",
        "31/03/26",
        "03/2026",
        "ma 2026",
        "3 m 2026",
        "3 foo 2026",
        "2026-13-01",
        "٣١/٠٣/٢٠٢٦",
        "31/03/2026 10:00",
        "0/1/2026",
        "😀",
        "dydd Llun 31 Mawrth 2026",
        "Monday 31 March 2026",
    ],
)
def test_refuses_what_is_no_day_or_not_certain(typed):
    with pytest.raises(ValueError):  # noqa: PT011 - whatever the words, it is not a day
        days.read(typed)


@pytest.mark.parametrize(
    ("day", "months", "wanted"),
    [
        (date(2026, 1, 31), 1, date(2026, 2, 28)),
        (date(2024, 2, 29), 12, date(2025, 2, 28)),
        (date(2024, 2, 29), 48, date(2028, 2, 29)),
        (date(2026, 3, 31), -1, date(2026, 2, 28)),
        (date(2026, 1, 15), -1, date(2025, 12, 15)),
    ],
)
def test_adds_months(day, months, wanted):
    assert days.add_months(day, months) == wanted


@pytest.mark.parametrize(
    ("born", "on", "years"),
    [
        (date(1971, 3, 31), date(2026, 3, 30), 54),
        (date(1971, 3, 31), date(2026, 3, 31), 55),
        (date(1984, 2, 29), date(2025, 2, 28), 40),
        (date(1984, 2, 29), date(2025, 3, 1), 41),
        (date(1984, 2, 29), date(2028, 2, 28), 43),
        (date(1984, 2, 29), date(2028, 2, 29), 44),
        (date(2026, 1, 1), date(2025, 12, 31), -1),
    ],
)
def test_an_age_is_reached_at_the_start_of_the_birthday(born, on, years):
    """Reading A01."""
    assert days.age(born, on) == years
