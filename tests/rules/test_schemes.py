"""What worked examples cannot say of the schemes: first sentences, silence where nothing differs."""

from __future__ import annotations

import pytest

from calculators.rules import find

COMPULSORY = {
    "date_of_birth": "15/06/1964",
    "service_start": "01/04/2000",
    "termination": "31/03/2026",
    "salary": "50000",
}
EARLY = {
    "date_of_birth": "31/03/1971",
    "pension_scheme": "lgps",
    "pension_since": "01/04/2005",
    "invitation_letter": "05/01/2026",
    "application": "20/01/2026",
}
FLEXIBLE = {
    "date_of_birth": "31/03/1968",
    "pension_since": "01/01/2016",
    "application": "20/01/2026",
    "start": "01/04/2026",
    "old_hours": "37",
    "new_hours": "22.2",
}


def run(calculator, answers, **more):
    """Return the English result of a calculator."""
    return find(calculator).run(answers | more, "en")


def otherwise(result, words):
    """Return what the line with these words gives otherwise."""
    (line,) = [line for line in result["lines"] if words in line["text"]]
    return line["otherwise"]


def sources(result):
    """Return the sources of a result's notices."""
    return [notice["source"] for notice in result["notices"]]


@pytest.mark.parametrize(
    ("more", "first"),
    [
        ({}, "If you are made redundant"),
        ({"refused_unreasonably": "yes"}, "If the Council does not take the right away"),
        ({"right_lost_by_trial": "yes"}, "The right to redundancy pay is lost"),
        ({"service_start": "02/04/2024"}, "Under two whole years"),
    ],
)
def test_compulsory_redundancy_says_first(more, first):
    summary = run("compulsory-redundancy", COMPULSORY, **more)["summary"]
    assert summary["text"].startswith(first)
    assert summary["figure"] == "payment"


def test_a_right_that_is_lost_is_not_taxed():
    tax = "Income Tax (Earnings and Pensions) Act 2003 s.403"
    assert tax in sources(run("compulsory-redundancy", COMPULSORY))
    lost = run("compulsory-redundancy", COMPULSORY, right_lost_by_trial="yes")
    assert tax not in sources(lost)


@pytest.mark.parametrize(
    ("more", "first"),
    [
        ({}, "If the Council releases you"),
        ({"invited": "no"}, "This scheme opens only"),
        ({"service_start": "02/04/2024"}, "Under two whole years"),
    ],
)
def test_voluntary_redundancy_says_first(more, first):
    assert run("voluntary-redundancy", COMPULSORY, **more)["summary"]["text"].startswith(first)


@pytest.mark.parametrize(("since", "said"), [("01/04/2024", False), ("02/04/2024", True)])
def test_early_retirement_says_that_two_years_are_needed_now(since, said):
    vesting = "Local Government Pension Scheme Regulations 2013 reg. 3"
    assert (vesting in sources(run("early-retirement", EARLY, pension_since=since))) is said


def test_early_retirement_gives_no_other_outcome_where_there_is_none():
    assert otherwise(run("early-retirement", EARLY), "leaves the year blank") is None
    assert otherwise(run("early-retirement", EARLY), "of membership") is None


def test_early_retirement_takes_the_scheme_year_in_either_form():
    as_year = run("early-retirement", EARLY, scheme_year="2027")
    as_day = run("early-retirement", EARLY, scheme_year="2027-03-31")
    assert as_year == as_day
    assert as_year["answers"]["scheme_year"] == "2027"


def test_flexible_retirement_gives_no_other_outcome_where_there_is_none():
    assert otherwise(run("flexible-retirement", FLEXIBLE), "A benchmark is met") is None
    young = run("flexible-retirement", FLEXIBLE, date_of_birth="02/04/1971")
    assert otherwise(young, "the first day is 2 April 2026") is None


@pytest.mark.parametrize(
    ("first_step", "last_step", "other"),
    [
        ("30", "22.2", "Tested on the last step, 40% meets the benchmark."),
        ("30", "22.25", None),
        ("22.2", "22.1", None),
    ],
)
def test_flexible_retirement_shows_the_last_step_where_it_alone_is_enough(
    first_step, last_step, other
):
    steps = [{"date": "01/10/2026", "hours": last_step}]
    result = run("flexible-retirement", FLEXIBLE, new_hours=first_step, steps=steps)
    assert otherwise(result, "which step") == other


@pytest.mark.parametrize(
    ("born", "first"),
    [
        ("21/01/1971", "You can first apply on 21 January 2026."),
        ("31/03/1968", "You meet the conditions asked about."),
        ("01/04/1951", "Flexible retirement is not open to you"),
    ],
)
def test_flexible_retirement_says_first(born, first):
    result = run("flexible-retirement", FLEXIBLE, date_of_birth=born)
    assert result["summary"]["text"].startswith(first)


@pytest.mark.parametrize(
    ("calculator", "shared"),
    [
        ("options", {"early_retirement_letter", "multiplier", "scheme_year"}),
        ("voluntary-severance", {"appointed_date", "closing_date", "multiplier"}),
        ("voluntary-redundancy", {"multiplier"}),
        ("compulsory-redundancy", set()),
        ("early-retirement", {"invitation_letter", "scheme_year"}),
        ("flexible-retirement", set()),
        ("best-three-years", set()),
        ("re-employment", set()),
    ],
)
def test_hr_can_set_only_facts_of_the_scheme(calculator, shared):
    questions = find(calculator).schema("en")["questions"]
    assert {question["key"] for question in questions if question["shared"]} == shared


@pytest.mark.parametrize(
    ("calculator", "needed"),
    [
        ("voluntary-redundancy", "date_of_birth service_start termination salary"),
        ("compulsory-redundancy", "date_of_birth service_start termination salary"),
        (
            "early-retirement",
            "date_of_birth invitation_letter application pension_scheme pension_since",
        ),
        ("flexible-retirement", "date_of_birth application start pension_since"),
        ("options", "date_of_birth service_start leaving salary"),
        ("best-three-years", "last_day"),
        ("re-employment", "termination"),
    ],
)
def test_what_must_be_answered_is_asked_first(calculator, needed):
    questions = find(calculator).schema("en")["questions"]
    required = [question for question in questions if question["required"]]
    assert " ".join(question["key"] for question in required) == needed
    assert not any(question["more"] for question in required)


@pytest.mark.parametrize(
    ("calculator", "more"),
    [
        ("voluntary-redundancy", "multiplier pension_scheme invited"),
        ("escalation", "reply_on reply earlier lead collaborative"),
        ("compulsory-redundancy", "refused_unreasonably right_lost_by_trial"),
        (
            "early-retirement",
            "scheme_year benefit_clear certified head_of_service_supports "
            "leadership_group_supports mutual_termination_accepted role",
        ),
        ("flexible-retirement", "final_date transferred_in steps role"),
        (
            "options",
            "pension_scheme pension_since contract at_risk role hours new_hours grade new_grade "
            "flexible_start flexible_final offered_salary offered_grade scheme_year "
            "early_retirement_letter multiplier",
        ),
        (
            "re-employment",
            "same_job chief_executive_and_leader_agree fixed_term_months",
        ),
    ],
)
def test_the_rest_is_asked_under_more_about_you(calculator, more):
    questions = find(calculator).schema("en")["questions"]
    assert " ".join(question["key"] for question in questions if question["more"]) == more


def test_best_three_years_puts_on_the_form_what_a_last_day_of_today_can_use():
    questions = find("best-three-years").schema("en")["questions"]
    shown = [question["key"] for question in questions if question["form"]]
    assert shown == ["last_day", *(f"pay_{year}" for year in range(2015, 2029))]
    assert {f"pay_{year}" for year in range(2005, 2101)} < {q["key"] for q in questions}


@pytest.mark.parametrize(
    ("calculator", "clauses"),
    [
        ("voluntary-severance", ["c-3.1-cyflog"]),
        ("voluntary-redundancy", ["c-3.1-cyflog", "s7.3"]),
    ],
)
def test_a_weeks_pay_rests_on_its_definition_and_on_what_asks_for_it(calculator, clauses):
    answers = {"date_of_birth": "15/06/1976", "service_start": "01/04/2010", "salary": "28922"}
    answers |= {"expression_of_interest": "05/01/2026", "termination": "31/03/2026"}
    (week,) = [f for f in run(calculator, answers)["shown"] if f["key"] == "weekly_pay"]
    assert week["clauses"] == clauses


@pytest.mark.parametrize(
    ("born", "leaves", "said"),
    [
        ("06/04/1973", "06/04/2028", True),  # 55
        ("07/04/1973", "06/04/2028", False),  # 54
        ("07/04/1971", "06/04/2028", True),  # 56
        ("06/04/1971", "06/04/2028", False),  # 57
        ("05/04/1973", "05/04/2028", False),  # 55, the day before the age changes
    ],
)
def test_57_is_said_from_6_april_2028_to_those_of_55_and_56(born, leaves, said):
    answers = {"date_of_birth": born, "service_start": "01/04/2010", "salary": "28922"}
    result = run("voluntary-redundancy", answers, termination=leaves)
    assert ("Finance Act 2022 s.10" in sources(result)) is said


def test_a_day_before_every_table_of_law_is_answered_without_their_notes():
    answers = {"date_of_birth": "15/06/1954", "service_start": "01/04/1990", "salary": "28922"}
    answers |= {"expression_of_interest": "05/01/2010", "termination": "31/01/2010"}
    result = run("voluntary-severance", answers, multiplier="1.5")
    assert "statutory_payment" not in result["figures"]
    assert "Finance Act 2022 s.10" not in sources(result)
