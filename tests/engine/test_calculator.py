"""How a calculator reads its answers and puts its result together, tried on one of our own."""

from __future__ import annotations

from decimal import Decimal

from calculators.engine.calculator import Calculator, in_order
from calculators.engine.choices import YesNo
from calculators.engine.questions import Day, Number
from calculators.engine.result import STATUS, Figure, Result
from calculators.engine.text import _

LABEL = _("A label")


def rule(answers):
    result = Result()
    result.add(LABEL, because="c-1.2", part="also", hours=answers.hours, rows=[{"a": 1}])
    result.decide("eligible", _("Said of the conditions"), because="c-1.1")
    result.add(_("Said of the working"), because="c-1.3")
    return result


ONE = Calculator(
    id="one",
    code="K0",
    slug="un",
    title=LABEL,
    asks=LABEL,
    questions=(
        Day(key="start", label=LABEL),
        Day(key="end", label=LABEL),
        YesNo(key="part_time", label=LABEL),
        Number(key="hours", label=LABEL, when={"part_time": ("yes",)}, missing="days_invalid"),
        Number(key="old_hours", label=LABEL, required=False, default=lambda a: a.get("hours")),
    ),
    figures=(
        Figure("hours", "number", LABEL),
        STATUS,
        Figure("rows", "data", LABEL),
        Figure("never", "money", LABEL),
        Figure("never_null", "money", LABEL, null_unasked=True),
    ),
    rule=rule,
    checks=(in_order("start", "end", "end_before_start"),),
)
DAYS = {"start": "01/04/2026", "end": "02/04/2026"}
PART_TIME = {**DAYS, "part_time": "yes", "hours": "22"}


def errors(**given):
    return [(error["question"], error["code"]) for error in ONE.run(given, "en")["errors"]]


def test_every_fault_is_told_in_the_order_of_the_form():
    assert errors(part_time="yes", start="2026") == [
        ("start", "date_invalid"),
        ("end", "required"),
        ("hours", "days_invalid"),
    ]
    assert errors(start="02/04/2026", end="01/04/2026", part_time="x") == [
        ("end", "end_before_start"),
        ("part_time", "choice_unknown"),
    ]


def test_a_day_may_be_the_same_as_the_one_before_it():
    assert "errors" not in ONE.run({"start": "01/04/2026", "end": "01/04/2026"})


def test_what_other_answers_make_pointless_is_neither_missed_nor_read():
    result = ONE.run({**DAYS, "hours": "x"})
    assert result["answers"] == {"start": "2026-04-01", "end": "2026-04-02", "part_time": "no"}


def test_a_default_is_worked_out_from_the_answers_before_it():
    assert ONE.run(PART_TIME)["answers"]["old_hours"] == "22"


def test_blank_is_not_an_answer():
    assert errors(**DAYS, part_time="yes", hours=" ") == [("hours", "days_invalid")]


def test_scripts_get_every_figure_and_readers_those_that_can_be_shown():
    result = ONE.run(PART_TIME, "en")
    assert result["figures"] == {
        "hours": "22",
        "status": "eligible",
        "rows": [{"a": 1}],
        "never_null": None,
    }
    assert [(shown["key"], shown["text"], shown["clauses"]) for shown in result["shown"]] == [
        ("hours", "22", ["c-1.2"]),
        ("status", "Meets the conditions asked about", ["c-1.1"]),
    ]
    assert result["status_text"] == "Meets the conditions asked about"


def test_lines_stand_in_the_order_of_their_parts():
    parts = [line["part"] for line in ONE.run(PART_TIME)["lines"]]
    assert parts == ["working", "conditions", "also"]


def test_without_events_there_is_no_calendar():
    assert ONE.run(PART_TIME)["calendar"] is None


def test_keys_that_no_question_has_are_told_cut_short():
    assert "ignored" not in ONE.run(DAYS)
    assert ONE.run({**DAYS, "x" * 50: 1, "a": 2})["ignored"] == ["a", "x" * 40]


def test_the_schema_tells_what_a_form_needs():
    schema = ONE.schema("en")
    assert [question["key"] for question in schema["questions"]] == [
        question.key for question in ONE.questions
    ]
    part_time, hours, old_hours = schema["questions"][2:]
    assert (part_time["required"], part_time["default"]) == (False, "no")
    assert part_time["options"] == [
        {"code": "yes", "label": "Yes"},
        {"code": "no", "label": "No"},
    ]
    assert hours["when"] == {"part_time": ["yes"]}
    assert (hours["low"], hours["high"], hours["above"]) == ("0", "1000000", False)
    assert old_hours["default"] is None
    assert Decimal(hours["high"]) == ONE.questions[3].high
