"""Which sentences stand in a result of sections 3, 8 and 11, and which do not: figures aside."""

from __future__ import annotations

import pytest

from calculators.rules import find

MOVE = {
    "date_of_birth": "15/06/1979",
    "service_start": "01/04/2012",
    "last_day_old_post": "31/03/2026",
    "old_salary": "28922",
    "new_salary": "25000",
    "old_grade": "9",
    "new_grade": "8",
}
CHOSE = {"own_choice": "yes"}
TEMPORARY = {"contract": "temporary"}
POST = {
    "old_grade": "8",
    "new_grade": "7",
    "similar_terms": "yes",
    "similar_status": "yes",
    "can_do_now": "yes",
}
TRIAL = {"termination": "31/03/2026", "start": "01/04/2026", "last_worked": "28/04/2026"}
AGREED = {
    "agreement_written": "yes",
    "agreement_before_start": "yes",
    "agreement_retraining": "yes",
    "agreement_states_statutory_end": "yes",
    "agreement_states_terms_after": "yes",
    "agreement_states_end": "yes",
}
AFTER = "redundancy_after_temporary_redeployment"
HALVES = [{"percent": "20", "changed": "yes"}, {"percent": "80", "changed": "no"}]
FUND = "Unless it is agreed"

SAID = [
    ("redeployment-compensation", {}, "£554.67 − £479.45 = £75.22 a week"),
    ("redeployment-compensation", {}, "From grade 9 to grade 8: 1 grade lower"),
    ("redeployment-compensation", {"old_grade": "8"}, "From grade 8 to grade 8: no fall in grade"),
    ("redeployment-compensation", {"redeployed": "no"}, "The scheme is for redeployment that"),
    ("redeployment-compensation", {"new_salary": "28922"}, "is not below the old post's"),
    (
        "redeployment-compensation",
        {"other_offer": "30/04/2026", "other_offer_salary": "28922"},
        "came after the four weeks",
    ),
    (
        "redeployment-compensation",
        {"other_offer": "29/04/2026", "other_offer_salary": "28921"},
        "£28,921, is below the old post's £28,922",
    ),
    ("suitable-alternative", {}, "the post is suitable under the policy."),
    ("suitable-alternative", {"similar_terms": "no"}, "the post is not suitable under the policy."),
    ("suitable-alternative", {"new_grade": "6"}, "more than one grade lower: ask"),
    ("suitable-alternative", {}, "From grade 8 to grade 7: 1 grade lower"),
    ("suitable-alternative", {}, "A lower grade comes with compensation"),
    ("suitable-alternative", {"new_grade": "8"}, "No fall in grade, so no compensation"),
    ("suitable-alternative", {"new_grade": "9"}, "at your present level, not a promotion"),
    ("trial-period", {"start": "02/04/2026"}, "By law the four weeks begin when work"),
    ("trial-period", {}, "No retraining agreement"),
    ("trial-period", AGREED, "The agreed end was not given"),
    ("trial-period", {"last_worked": "29/04/2026"}, "exceptional circumstances"),
    (
        "trial-period",
        AGREED | {"last_worked": "29/04/2026"},
        "After 28 April 2026 the terms are those of the agreement",
    ),
    ("trial-period", {"last_worked": "01/04/2026"}, "earnings of your grade are protected"),
    ("post-change", {"percent": "30"}, "If redundancy is likely"),
    ("post-change", {"percent": "50", "duties": HALVES}, "The list of duties is used"),
    ("who-pays", {"kind": "redundancy"}, FUND),
    ("who-pays", {"kind": AFTER, "temporary_months": "11"}, FUND),
]
SILENT = [
    ("redeployment-compensation", {}, "The scheme is for redeployment that"),
    ("redeployment-compensation", {}, "is not below the old post's"),
    ("redeployment-compensation", {}, "Taken on the first day"),
    ("redeployment-compensation", {"new_salary": "28922"}, "Age and service are taken"),
    (
        "redeployment-compensation",
        {"old_salary": "36500", "new_salary": "18250"},
        "not rounded",
    ),
    ("redeployment-compensation", CHOSE, "not rounded"),
    ("redeployment-compensation", CHOSE | {"service_start": "02/04/2012"}, "Taken on the first"),
    ("redeployment-compensation", {}, "apply to everyone"),
    ("redeployment-compensation", {"post_start": "01/04/2020"}, "apply to everyone"),
    ("redeployment-compensation", CHOSE | {"post_start": "01/04/2025"}, "apply to everyone"),
    ("redeployment-compensation", TEMPORARY | {"post_start": "02/04/2024"}, "exactly two years"),
    ("redeployment-compensation", TEMPORARY | {"post_start": "01/04/2020"}, "exactly two years"),
    (
        "redeployment-compensation",
        TEMPORARY | CHOSE | {"post_start": "01/04/2024"},
        "exactly two years",
    ),
    (
        "redeployment-compensation",
        {"other_offer": "28/04/2026", "other_offer_salary": "28922"},
        "a day late",
    ),
    (
        "redeployment-compensation",
        CHOSE | {"other_offer": "29/04/2026", "other_offer_salary": "28922"},
        "a day late",
    ),
    ("suitable-alternative", {"similar_terms": "no", "new_grade": "6"}, "If one grade lower is"),
    ("trial-period", {}, "By law the four weeks begin when work"),
    ("trial-period", {}, "exceptional circumstances"),
    ("trial-period", {}, "The agreed end was not given"),
    ("trial-period", {"agreement_written": "yes"}, "The agreed end was not given"),
    ("trial-period", AGREED | {"agreement_end": "28/04/2026"}, "The agreed end was not given"),
    ("trial-period", AGREED, "the terms are those of the agreement"),
    ("trial-period", {"last_worked": "29/04/2026"}, "the terms are those of the agreement"),
    (
        "trial-period",
        {"start": "04/03/2026", "last_worked": "01/04/2026"},
        "earnings of your grade are protected",
    ),
    ("post-change", {"percent": "29.99"}, "If redundancy is likely"),
    ("post-change", {"duties": HALVES}, "The list of duties is used"),
    ("post-change", {"percent": "20", "duties": HALVES}, "The list of duties is used"),
    ("who-pays", {"kind": "compensation"}, FUND),
    ("who-pays", {"kind": "redundancy", "corporate_agreed": "yes"}, FUND),
    (
        "who-pays",
        {"kind": AFTER, "temporary_months": "12", "corporate_agreed": "yes"},
        "If the last sentence stands alone",
    ),
    ("who-pays", {"kind": "redundancy", "corporate_agreed": "yes"}, "stands alone"),
]
BASES = {"redeployment-compensation": MOVE, "suitable-alternative": POST, "trial-period": TRIAL}


def words(calculator, answers):
    """Return all that a result says in English, readings with it."""
    result = find(calculator).run(BASES.get(calculator, {}) | answers, "en")
    said = [result["summary"]["text"]]
    for line in result["lines"]:
        said += [line["text"], line["otherwise"] or ""]
    return "\n".join(said)


@pytest.mark.parametrize(("calculator", "answers", "sentence"), SAID)
def test_is_said(calculator, answers, sentence):
    assert sentence in words(calculator, answers)


@pytest.mark.parametrize(("calculator", "answers", "sentence"), SILENT)
def test_is_not_said(calculator, answers, sentence):
    assert sentence not in words(calculator, answers)


@pytest.mark.parametrize(
    ("new_grade", "clause"), [("8", "s8-cyflogaeth-addas.2"), ("9", "a-cam3.3")]
)
def test_a_higher_grade_rests_on_its_own_clause(new_grade, clause):
    result = find("suitable-alternative").run(POST | {"new_grade": new_grade}, "en")
    assert [c for line in result["lines"] if "rade 8" in line["text"] for c in line["clauses"]] == [
        clause
    ]


@pytest.mark.parametrize(
    ("agreed", "sentence"),
    [
        ("12/05/2026", "The trial period ends on 12 May 2026."),
        ("13/05/2026", "The trial period ends on __________ (12 May 2026 at the latest)."),
    ],
)
def test_an_agreement_names_an_end_within_six_weeks(agreed, sentence):
    answers = TRIAL | AGREED | {"agreement_end": agreed, "last_worked": "30/04/2026"}
    (draft,) = find("trial-period").run(answers, "en")["documents"]
    assert sentence in draft["en"]["text"]


@pytest.mark.parametrize(
    ("percent", "clauses"),
    [("29.99", ["s3-cymhathu.4", "s3-cymhathu.5"]), ("30", ["s3-cymhathu.5"])],
)
def test_a_class_of_change_cites_its_clause_and_the_line(percent, clauses):
    result = find("post-change").run({"percent": percent}, "en")
    assert result["lines"][0]["clauses"] == clauses
