"""How days, money, numbers and lists are said in both languages."""

from __future__ import annotations

import json
from datetime import date
from decimal import Decimal
from pathlib import Path

import pytest

from calculators.engine import numerals
from calculators.engine.show import Show, money, plain
from calculators.engine.text import _

TABLE = json.loads((Path(__file__).parent / "numerals.json").read_text("utf-8"))
NOUNS = {
    "blwyddyn": "year",
    "wythnos": "week",
    "diwrnod": "day",
    "diwrnod gwaith": "working_day",
    "mis": "month",
    "awr": "hour",
    "oed": "age",
    "gradd": "grade",
    "gweithiwr": "employee",
}
CY, EN = Show.into("cy"), Show.into("en")


@pytest.mark.parametrize(("welsh", "noun"), NOUNS.items())
def test_counted_nouns_follow_the_table(welsh, noun):
    for number, wanted in TABLE["forms"][welsh].items():
        assert CY.count(int(number), noun) == wanted


# One and two as they are said with each noun that the table does not have: "un dasg", "dau gam".
OUR_NOUNS = {
    "calendar_day": ("1 diwrnod calendr", "2 ddiwrnod calendr", "3 diwrnod calendr"),
    "meeting": ("1 cyfarfod", "2 gyfarfod", "3 cyfarfod"),
    "post": ("1 swydd", "2 swydd", "3 swydd"),
    "holder": ("1 deiliad swydd", "2 ddeiliad swydd", "3 deiliad swydd"),
    "step": ("1 cam", "2 gam", "3 cam"),
    "task": ("1 dasg", "2 dasg", "3 tasg"),
    "preference": ("1 dewis", "2 ddewis", "3 dewis"),
    "interest": ("1 buddiant", "2 fuddiant", "3 buddiant"),
    "recommendation": ("1 argymhelliad", "2 argymhelliad", "3 argymhelliad"),
    "change": ("1 newid", "2 newid", "3 newid"),
    "signature": ("1 llofnod", "2 lofnod", "3 llofnod"),
    "point": ("1 pwynt", "2 bwynt", "3 pwynt"),
}


def test_every_noun_is_in_the_table_or_here():
    assert {*NOUNS.values(), *OUR_NOUNS} == set(numerals.ENGLISH)


@pytest.mark.parametrize(("noun", "forms"), OUR_NOUNS.items())
def test_nouns_of_our_own_mutate_after_one_and_two(noun, forms):
    assert tuple(CY.count(number, noun) for number in (1, 2, 3)) == forms


def test_ordinals_follow_the_table():
    for number, wanted in TABLE["forms"]["ordinal"].items():
        assert numerals.ordinal(int(number), "cy") == wanted


@pytest.mark.parametrize(
    ("number", "wanted"),
    [(1, "1st"), (2, "2nd"), (3, "3rd"), (4, "4th"), (11, "11th"), (22, "22nd")],
)
def test_english_ordinals(number, wanted):
    assert numerals.ordinal(number, "en") == wanted


@pytest.mark.parametrize(("number", "wanted"), [(0, "0 years"), (1, "1 year"), (2, "2 years")])
def test_english_nouns(number, wanted):
    assert EN.count(number, "year") == wanted


def test_every_noun_can_be_counted_in_both_languages():
    for noun in numerals.ENGLISH:
        for number in (0, 1, 2, 3, 11, 100):
            assert CY.count(number, noun).startswith(str(number))
            assert EN.count(number, noun).startswith(str(number))


def test_days_and_money():
    day = date(2026, 4, 1)
    assert (CY.date(day), EN.date(day)) == ("1 Ebrill 2026", "1 April 2026")
    assert money(Decimal("1234.565")) == "£1,234.57"
    assert money(Decimal("-0.5")) == "-£0.50"
    assert CY.value(Decimal("30000"), "pounds") == "£30,000"
    assert CY.value(Decimal("28922.50"), "pounds") == "£28,922.50"
    assert CY.value(Decimal("39.864"), "percent") == "39.86%"
    assert plain(Decimal("1.500")) == "1.5"
    assert plain(Decimal("100")) == "100"


@pytest.mark.parametrize(
    ("items", "welsh", "english"),
    [
        ([], "", ""),
        (["un"], "un", "un"),
        (["dau", "afal"], "dau ac afal", "dau and afal"),
        (["1", "2", "8"], "1, 2 ac 8", "1, 2 and 8"),
        (["1", "3"], "1 a 3", "1 and 3"),
        (["(ii) dau", "(iii) tri"], "(ii) dau a (iii) tri", "(ii) dau and (iii) tri"),
        (["(iii) tri", "(i) un"], "(iii) tri ac (i) un", "(iii) tri and (i) un"),
        (["10", "11"], "10 ac 11", "10 and 11"),
    ],
)
def test_lists(items, welsh, english):
    assert (CY.join(items), EN.join(items)) == (welsh, english)


def test_a_value_that_looks_like_a_placeholder_stays_as_it_is():
    assert EN.text(_("{name} agrees", name="{other}")) == "{other} agrees"


def test_a_number_is_plain_unless_it_says_how():
    assert EN.value(Decimal("1.50")) == "1.5"
    assert EN.value(Decimal("28922")) == "28,922"
    assert EN.value(2026) == "2026"


def test_unrounded_numbers_say_that_they_go_on():
    assert EN.value(Decimal(28922) * 7 / 365, "unrounded") == "554.6684932…"
    assert EN.value(Decimal(700), "unrounded") == "700"
