"""What each kind of question makes of what people type."""

from __future__ import annotations

from datetime import date
from decimal import Decimal

import pytest

from calculators.engine.choices import Choice, YesNo, YesNoUnknown
from calculators.engine.faults import SENTENCES, Fault
from calculators.engine.questions import Day, Money, Number, Whole, Words
from calculators.engine.show import Show
from calculators.engine.text import _

LABEL = _("A label")
DAY = Day(key="day", label=LABEL)
MONEY = Money(key="pay", label=LABEL, zero="salary_zero")
HOURS = Number(key="hours", label=LABEL, high=Decimal(48), above=True, too_low="hours_not_positive")
WEEKS = Whole(
    key="weeks",
    label=LABEL,
    low=Decimal(1),
    high=Decimal(52),
    invalid="notice_weeks_invalid",
    too_low="notice_weeks_invalid",
    too_high="notice_weeks_invalid",
)
ROLE = Choice(
    key="role", label=LABEL, options=(("staff", LABEL), ("head", LABEL), ("chief_executive", LABEL))
)


@pytest.mark.parametrize(
    ("question", "typed", "value"),
    [
        (DAY, "1900-01-01", date(1900, 1, 1)),
        (DAY, "31/12/2100", date(2100, 12, 31)),
        (DAY, f"31/12/2100{' ' * 90}", date(2100, 12, 31)),
        (MONEY, "28922", Decimal(28922)),
        (MONEY, "£28,922.50", Decimal("28922.50")),
        (MONEY, "£ 28 922.5", Decimal("28922.5")),
        (MONEY, "\u00a328\u00a0922", Decimal(28922)),
        (MONEY, 28922, Decimal(28922)),
        (MONEY, Decimal("28922.5"), Decimal("28922.5")),
        (MONEY, "500000", Decimal(500000)),
        (HOURS, "22.25", Decimal("22.25")),
        (HOURS, "48", Decimal(48)),
        (HOURS, "0.01", Decimal("0.01")),
        (WEEKS, "12", 12),
        (WEEKS, "12.0", 12),
        (WEEKS, 52, 52),
        (ROLE, "head", "head"),
        (ROLE, " Chief Executive ", "chief_executive"),
        (YesNo(key="a", label=LABEL), "ie", True),
        (YesNo(key="a", label=LABEL), "Na", False),
        (YesNo(key="a", label=LABEL), True, True),
        (YesNo(key="a", label=LABEL), False, False),
        (YesNoUnknown(key="a", label=LABEL), "not_known", None),
        (YesNoUnknown(key="a", label=LABEL), "Ddim yn gwybod", None),
        (YesNoUnknown(key="a", label=LABEL), "yes", True),
        (Words(key="a", label=LABEL), "  ŵyr  ", "ŵyr"),
        (Words(key="a", label=LABEL, longest=3), " ŵyr ", "ŵyr"),
    ],
)
def test_reads(question, typed, value):
    assert question.read(typed) == value


@pytest.mark.parametrize(
    ("question", "typed", "code"),
    [
        (DAY, "29/02/2025", "date_invalid"),
        (DAY, "31/12/1899", "out_of_range"),
        (DAY, "01/01/2101", "out_of_range"),
        (DAY, True, "date_invalid"),
        (DAY, ["31/03/2026"], "date_invalid"),
        (DAY, f"31/12/2100{' ' * 91}", "date_invalid"),
        (MONEY, "1e999", "money_invalid"),
        (MONEY, Decimal("1e999"), "money_invalid"),
        (MONEY, "NaN", "money_invalid"),
        (MONEY, "Infinity", "money_invalid"),
        (MONEY, "dau ddeg mil", "money_invalid"),
        (MONEY, "28.922", "money_invalid"),
        (MONEY, "2,8922", "money_invalid"),
        (MONEY, "28922.505", "money_invalid"),
        (MONEY, "😀", "money_invalid"),
        (MONEY, "٢٨٩٢٢", "money_invalid"),
        (MONEY, "--5", "money_invalid"),
        (MONEY, "-5", "money_negative"),
        (MONEY, "-£5", "money_negative"),
        (MONEY, "£-5", "money_negative"),
        (MONEY, "0", "salary_zero"),
        (MONEY, "0.00", "salary_zero"),
        (MONEY, "500000.01", "out_of_range"),
        (MONEY, True, "money_invalid"),
        (MONEY, {"a": 1}, "money_invalid"),
        (HOURS, "0", "hours_not_positive"),
        (HOURS, "-1", "hours_not_positive"),
        (HOURS, "48.01", "out_of_range"),
        (HOURS, "22,5", "number_invalid"),
        (WEEKS, "0", "notice_weeks_invalid"),
        (WEEKS, "53", "notice_weeks_invalid"),
        (WEEKS, "4.5", "notice_weeks_invalid"),
        (ROLE, "king", "choice_unknown"),
        (ROLE, True, "choice_unknown"),
        (YesNo(key="a", label=LABEL), "perhaps", "choice_unknown"),
        (Words(key="a", label=LABEL, longest=3), "long", "out_of_range"),
        (Words(key="a", label=LABEL), {}, "required"),
    ],
)
def test_refuses(question, typed, code):
    with pytest.raises(Fault) as refused:
        question.read(typed)
    assert refused.value.code == code
    assert code in SENTENCES


@pytest.mark.parametrize(
    ("question", "typed", "advice"),
    [
        (HOURS, "48.01", "Give a number above 0, up to 48."),
        (Number(key="share", label=LABEL, high=Decimal(100)), "-1", "Give a number from 0 to 100."),
        (DAY, "31/12/1899", "Give a date from 1900 to 2100."),
        (Words(key="a", label=LABEL, longest=3), "long", "Give at most 3 characters."),
    ],
)
def test_says_what_the_limits_are(question, typed, advice):
    with pytest.raises(Fault) as refused:
        question.read(typed)
    assert Show.into("en").text(refused.value.advice) == advice
