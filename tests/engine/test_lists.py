"""Lists and tables: every way in which people and scripts give them, and every fault at once."""

from __future__ import annotations

from datetime import date
from decimal import Decimal

import pytest

from calculators.engine.choices import WordsOrNo, YesNo
from calculators.engine.faults import Fault, Faults
from calculators.engine.lists import Many, Table
from calculators.engine.questions import Day, Money, Words
from calculators.engine.show import Show
from calculators.engine.text import _

LABEL = _("A label")
DAY = Day(key="day", label=LABEL)
MEETINGS = Many(key="meetings", label=LABEL, item=DAY, most=3, distinct="duplicate_meeting_date")
COVER = Table(
    key="cover", label=LABEL, columns=(DAY, Words(key="name", label=LABEL, required=False))
)
COSTS = Table(
    key="costs",
    label=LABEL,
    most=2,
    required=False,
    columns=(
        Money(key="cost", label=LABEL),
        Words(key="title", label=LABEL, required=False),
        Words(key="by", label=LABEL, required=False),
    ),
)
NOTES = Table(
    key="notes",
    label=LABEL,
    columns=(DAY, Day(key="reply", label=_("Reply"), required=False)),
    ordered=(("day", "reply", "steps_out_of_order"),),
)


def faults(question, given):
    with pytest.raises(Faults) as refused:
        question.read(given)
    return [(fault.code, fault.row, fault.column) for fault in refused.value.faults]


def test_a_list_is_an_array_or_a_value_a_line():
    wanted = [date(2026, 5, 12), date(2026, 9, 15)]
    assert MEETINGS.read(["12/05/2026", "", "15/09/2026"]) == wanted
    assert MEETINGS.read("12/05/2026\n\n15/09/2026\n") == wanted
    assert MEETINGS.normal(wanted) == ["2026-05-12", "2026-09-15"]


def test_a_list_tells_every_fault_by_the_row_it_was_typed_in():
    assert faults(MEETINGS, ["12/05/2026", "", "12/05/2026"]) == [
        ("duplicate_meeting_date", 3, None)
    ]
    assert faults(MEETINGS, "x\n12/05/2026\ny") == [
        ("date_invalid", 1, None),
        ("date_invalid", 3, None),
    ]


@pytest.mark.parametrize(
    ("given", "code"),
    [
        (["1/1/2026", "2/1/2026", "3/1/2026", "4/1/2026"], "out_of_range"),
        (["", " "], "required"),
        ({"a": 1}, "choice_unknown"),
    ],
)
def test_a_list_that_is_no_list(given, code):
    with pytest.raises(Fault) as refused:
        MEETINGS.read(given)
    assert (refused.value.code, refused.value.row) == (code, None)


def test_exactly_as_many_as_there_may_be():
    assert len(MEETINGS.read(["1/1/2026", "2/1/2026", "3/1/2026"])) == 3
    assert len(COSTS.read("1\n2")) == 2
    with pytest.raises(Fault, match="out_of_range"):
        COSTS.read("1\n2\n3")


@pytest.mark.parametrize(
    "given",
    [
        [{"day": "12/05/2026", "name": "Siân"}, {"day": "", "name": None}],
        {"12/05/2026": "Siân"},
        {"12/05/2026": {"name": "Siân", "unknown": "x"}},
        "12/05/2026\tSiân\n",
        "12/05/2026 | Siân",
        [["12/05/2026", "Siân"]],
    ],
)
def test_a_table_may_be_given_in_every_likely_shape(given):
    assert COVER.read(given) == [{"day": date(2026, 5, 12), "name": "Siân"}]


@pytest.mark.parametrize("given", [["18500"], "18,500", 18500, [Decimal(18500)], [["18500"]]])
def test_a_plain_value_is_the_first_column(given):
    assert COSTS.read(given) == [{"cost": Decimal(18500), "title": None, "by": None}]


def test_a_no_in_json_is_an_answer_and_not_an_empty_cell():
    agreed = YesNo(key="agreed", label=LABEL, required=True)
    table = Table(key="table", label=LABEL, columns=(agreed,))
    assert table.read([{"agreed": False}, {"agreed": ""}]) == [{"agreed": False}]


def test_a_table_tells_every_fault_by_row_and_column():
    given = [{"day": "x"}, {}, {"name": "Siân"}, {"day": "12/05/2026", "name": ["a"]}]
    assert faults(COVER, given) == [
        ("date_invalid", 1, "day"),
        ("required", 3, "day"),
        ("required", 4, "name"),
    ]


def test_a_fault_in_a_table_names_row_and_column_in_words():
    with pytest.raises(Faults) as refused:
        NOTES.read([{"day": "1/6/2026", "reply": "31/6/2026"}])
    (fault,) = refused.value.faults
    said = fault.say("notes", Show.into("en"))
    assert said["text"].startswith("Row 1, Reply: There is no such date.")
    assert (said["row"], said["column"]) == (1, "reply")
    assert fault.say("notes", Show.into("cy"))["text"].startswith("Rhes 1, ")


def test_two_days_of_a_row_must_be_in_order():
    assert len(NOTES.read([{"day": "1/6/2026", "reply": "1/6/2026"}])) == 1
    assert len(NOTES.read([{"day": "1/6/2026"}])) == 1
    assert faults(NOTES, [{"day": "2/6/2026", "reply": "1/6/2026"}]) == [
        ("steps_out_of_order", 1, "reply")
    ]
    with pytest.raises(Faults) as refused:
        NOTES.read([{"day": "2/6/2026", "reply": "1/6/2026"}])
    assert refused.value.faults[0].label == _("Reply")


def test_words_or_a_plain_no():
    need = WordsOrNo(key="need", label=LABEL)
    assert need.read("No foot care") == "No foot care"
    assert [need.read(answer) for answer in ("no", "Na.", False)] == [False, False, False]
    assert [need.read(answer) for answer in ("yes", True)] == ["yes", "yes"]
    assert [need.normal(value) for value in (False, "Bwlch")] == ["no", "Bwlch"]
