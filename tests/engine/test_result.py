"""Figures as scripts and readers get them; lines, none of which stands without its reason."""

from __future__ import annotations

from datetime import date
from decimal import Decimal

import pytest

from calculators.engine.policy import Dated, Outside
from calculators.engine.reasons import sources
from calculators.engine.result import Figure, Result
from calculators.engine.show import Show
from calculators.engine.text import _

LABEL, LAW = _("A label"), Outside("An Act s.1")
EN = Show.into("en")


@pytest.mark.parametrize(
    ("figure", "value", "machine", "shown"),
    [
        (Figure("a", "money", LABEL), Decimal("1234.565"), "1234.57", "£1,234.57"),
        (Figure("a", "weeks", LABEL), Decimal(20), "20.0", "20.0"),
        (Figure("a", "paid_weeks", LABEL), Decimal(30), "30.00", "30.00"),
        (Figure("a", "percent", LABEL), Decimal(40), "40.00", "40.00%"),
        (Figure("a", "number", LABEL), Decimal("1.50"), "1.50", "1.5"),
        (Figure("a", "count", LABEL, noun="year"), 16, 16, "16 years"),
        (Figure("a", "date", LABEL), date(2026, 3, 31), "2026-03-31", "31 March 2026"),
        (
            Figure("a", "dates", LABEL),
            [date(2026, 3, 1), date(2026, 3, 2)],
            ["2026-03-01", "2026-03-02"],
            "1 March 2026 and 2 March 2026",
        ),
        (Figure("a", "dates", LABEL), [], [], "None"),
        (Figure("a", "flag", LABEL), True, True, "Yes"),
        (Figure("a", "flag", LABEL), False, False, "No"),
        (Figure("a", "code", LABEL, words={"lost": _("Lost")}), "lost", "lost", "Lost"),
        (Figure("a", "codes", LABEL, words={"lost": _("Lost")}), ["lost"], ["lost"], "Lost"),
        (Figure("a", "codes", LABEL), [], [], "None"),
        (Figure("a", "money", LABEL), None, None, "The document does not say"),
    ],
)
def test_a_figure_for_scripts_and_for_readers(figure, value, machine, shown):
    assert figure.machine(value) == machine
    assert figure.shown(value, EN) == shown


def test_a_line_needs_a_reason():
    result = Result()
    with pytest.raises(ValueError, match="reason"):
        result.add(LABEL, because=[], payment=Decimal(1))
    assert result.figures == {}
    assert result.lines == []


def test_a_figure_has_the_reasons_of_its_line():
    result = Result()
    result.decide("eligible", LABEL, because=("c-1.1", LAW), payment=Decimal(1))
    assert result.status == result.figures["status"] == "eligible"
    assert result.reasons_of["payment"] == result.lines[0].because == ("c-1.1", LAW)
    assert result.lines[0].part == "conditions"


def test_sources_are_clauses_and_laws_each_once():
    day = date(2015, 3, 27)
    by_clause = Dated(Decimal(1), day, None, "c-3.1", LAW, "the Council")
    by_law = Dated(Decimal(1), day, None, None, LAW, "Parliament")
    assert sources(("c-3.1", by_clause, "c-2.1")) == (["c-3.1", "c-2.1"], None)
    assert sources((LAW, by_law, Outside("B"))) == ([], "An Act s.1; B")
