"""What the columns of all my options say about a pension, for the scheme somebody is in."""

from __future__ import annotations

import pytest

from calculators.rules import find

FACTS = {
    "date_of_birth": "15/06/1968",
    "service_start": "01/04/2006",
    "leaving": "31/03/2026",
    "salary": "28922",
    "today": "05/01/2026",
}
YOUNG = {"date_of_birth": "01/04/1971"}


def cells(scheme, **more):
    said = find("options").run({**FACTS, **more}, "en")["comparison"][0]["options"]
    option = next(option for option in said if option["id"] == scheme)
    return {row: cell["text"] for row, cell in option["cells"].items()}


@pytest.mark.parametrize(
    ("more", "severance", "redundancy", "strain"),
    [
        ({}, "Choose your pension scheme", "Choose your pension scheme", "The Council"),
        ({"pension_scheme": "lgps"}, "Early and unreduced", "Released early", "The Council"),
        (
            {"pension_scheme": "lgps"} | YOUNG,
            "Not touched: you would be under 55",
            "Not touched: you would be under 55",
            "No cost: no pension is released early",
        ),
        (
            {"pension_scheme": "none"},
            "You are in no pension scheme",
            "You are in no pension scheme",
            "No cost: no pension is released early",
        ),
    ],
)
def test_the_pension_and_who_pays_for_it(more, severance, redundancy, strain):
    assert cells("voluntary-severance", **more)["pension"] == severance
    assert cells("voluntary-redundancy", **more)["pension"] == redundancy
    assert cells("voluntary-redundancy", **more)["strain"] == strain


@pytest.mark.parametrize("scheme", ["tps", "none"])
def test_flexible_retirement_is_shut_to_other_schemes(scheme):
    found = cells("flexible-retirement", pension_scheme=scheme, new_hours="22", hours="37")
    assert found["status"] == "Does not meet the conditions"
    assert found["reasons"] == "Only for members of the Local Government Pension Scheme"
    assert found["weeks"] == "Not part of this scheme"
    assert found["appeal"] == "None"
