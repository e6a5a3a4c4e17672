"""What redeployment's calculators say beyond their figures: totals, drafts and days for a calendar."""

from __future__ import annotations

from itertools import pairwise

import pytest

from calculators.rules import find

SCORES = [("Sgiliau", "50", "4"), ("Profiad", "30", "3"), ("Hyfforddiant", "20", "5")]
TRIAL = {"termination": "31/03/2026", "start": "01/04/2026", "last_worked": "12/05/2026"}


def texts(result):
    """Return every line of a result as one text."""
    return "\n".join(line["text"] for line in result["lines"])


def test_scores_are_weighted_and_added():
    rows = [dict(zip(("criterion", "weight", "score"), row, strict=True)) for row in SCORES]
    result = find("selection-method").run({"criteria": rows}, "en")
    assert "Weighted total: 3.9." in texts(result)
    assert [row[3] for row in result["tables"][0]["rows"]] == ["2", "0.9", "1"]


def test_no_total_where_a_score_is_missing():
    rows = [{"criterion": name, "weight": weight} for name, weight, _score in SCORES]
    rows[0]["score"] = "4"
    result = find("selection-method").run({"criteria": rows}, "en")
    assert "total" not in texts(result)
    assert result["tables"][0]["head"] == ["Criterion", "Weight in per cent"]


def test_the_agreement_is_drafted_with_its_dates():
    result = find("trial-period").run(TRIAL, "cy")
    (draft,) = result["documents"]
    assert "28 April 2026" in draft["en"]["text"]
    assert "12 May 2026 at the latest" in draft["en"]["text"]
    assert "28 Ebrill 2026" in draft["cy"]["text"]


@pytest.mark.parametrize(
    "change",
    [
        {"last_worked": "28/04/2026"},
        # Six weeks from the start end on 28 April, with the statutory four: nothing to agree.
        {"start": "18/03/2026", "last_worked": "29/04/2026"},
    ],
)
def test_no_agreement_is_drafted_where_it_could_not_help(change):
    assert not find("trial-period").run(TRIAL | change, "cy").get("documents")


def test_a_day_of_six_weeks_past_the_four_is_worth_an_agreement():
    change = {"start": "19/03/2026", "last_worked": "29/04/2026"}
    assert find("trial-period").run(TRIAL | change, "cy")["documents"]


@pytest.mark.parametrize(
    ("calculator", "answers", "day"),
    [
        ("trial-period", TRIAL, "2026-04-28"),
        ("at-risk", {"contract": "permanent", "list_received": "22/12/2026"}, "2026-12-29"),
    ],
)
def test_the_last_day_goes_into_the_calendar(calculator, answers, day):
    events = find(calculator).run(answers, "cy")["events"]
    assert [event["date"] for event in events] == [day]


@pytest.mark.parametrize(
    ("last_worked", "inside_notice"),
    [("01/05/2026", False), ("31/03/2026", True)],
)
def test_old_terms_pay_until_the_old_contract_ends(last_worked, inside_notice):
    answers = {"termination": "31/03/2026", "start": "31/03/2026", "last_worked": last_worked}
    result = find("trial-period").run(answers, "en")
    assert "To 31 March 2026 you are paid on the terms of the old contract" in texts(result)
    assert ("earnings of your grade are protected" in texts(result)) is not inside_notice


def test_compensation_never_falls_as_the_new_salary_falls():
    answers = {
        "date_of_birth": "15/06/1979",
        "service_start": "01/04/2012",
        "last_day_old_post": "31/03/2026",
        "old_salary": "28922",
        "old_grade": "9",
        "new_grade": "8",
    }
    paid = [
        float(
            find("redeployment-compensation").run(answers | {"new_salary": str(pay)})["figures"][
                "payment"
            ]
        )
        for pay in range(29_500, 20_000, -250)
    ]
    assert all(more >= less for less, more in pairwise(paid))
    assert paid[0] == 0 < paid[-1]
