"""The year of a Collaborative: its meetings, its chairs and its tasks."""

from __future__ import annotations

import pytest

from tests.rules.results import run, said

MEETINGS = ["12/05/2026", "15/09/2026", "01/12/2026", "02/03/2027"]


def test_the_gaps_between_meetings_are_days_in_order():
    result = run("collaborative-year", meetings=MEETINGS[::-1])
    assert any("126, 77, 91" in text for text in said(result))


def test_a_meeting_outside_the_year_is_shown_and_not_in_the_calendar():
    result = run("collaborative-year", meetings=["31/03/2026", *MEETINGS], year_start="01/04/2026")
    assert "Outside the year, so not counted: 31 March 2026" in said(result)
    days = [event["date"] for event in result["events"] if event["key"] == "meeting"]
    assert days == ["2026-05-12", "2026-09-15", "2026-12-01", "2027-03-02"]


@pytest.mark.parametrize(("lead_days", "papers"), [("", "2026-05-05"), ("60", "2026-03-13")])
def test_papers_go_out_before_the_meeting(lead_days, papers):
    result = run("collaborative-year", meetings=MEETINGS[:1], lead_days=lead_days)
    assert [e["date"] for e in result["events"]] == [papers, "2026-05-12"]
    assert "DTSTART;VALUE=DATE:" + papers.replace("-", "") in result["calendar"]


def test_papers_on_the_day_itself_are_no_event_of_their_own():
    result = run("collaborative-year", meetings=MEETINGS[:1], lead_days="0")
    assert [event["key"] for event in result["events"]] == ["meeting"]


def test_each_cluster_meeting_has_the_meetings_around_it():
    result = run(
        "collaborative-year",
        meetings=MEETINGS,
        cluster_dates=["11/05/2026", "12/05/2026", "02/03/2027"],
    )
    (table,) = [each for each in result["tables"] if each["id"] == "cluster"]
    assert table["rows"] == [
        ["11 May 2026", "None", "12 May 2026"],
        ["12 May 2026", "12 May 2026", "15 September 2026"],
        ["2 March 2027", "2 March 2027", "None"],
    ]


def test_ticked_tasks_are_counted_once():
    result = run("collaborative-year", meetings=MEETINGS, tasks_done=["1", "10", "1"])
    assert "2 of 10 tasks ticked" in said(result)


def test_a_chair_for_a_day_without_a_meeting_is_pointed_out():
    result = run("collaborative-year", meetings=MEETINGS[:1], chair_cover={"13/05/2026": "Mair"})
    assert "A chair is given for a day without a meeting: 13 May 2026" in said(result)


def test_the_other_reading_of_four_is_said_only_where_it_differs():
    for meetings, otherwise in (
        (MEETINGS, [None, None]),
        ([*MEETINGS, "03/03/2027"], [None, "If exactly 4 were meant: 1 too many."]),
    ):
        lines = run("collaborative-year", meetings=meetings)["lines"]
        assert [line["otherwise"] for line in lines if line["reading"] == "A44"] == otherwise


def test_the_plan_names_the_chair_of_each_meeting_or_the_lead():
    answers = {"meetings": MEETINGS[:2], "chair_cover": {"15/09/2026": "Hywel"}}
    for lead, rows in (("Mair", ["Mair", "Hywel"]), ("", ["", "Hywel"])):
        result = run("collaborative-year", lead=lead, **answers)
        (plan,) = result["documents"]
        (table,) = [b for b in plan["en"]["blocks"] if b["head"][:1] == ["Meeting"]]
        assert [row[2] for row in table["rows"]] == rows
        (by_meeting,) = [each for each in result["tables"] if each["id"] == "meetings"]
        assert [row[2] for row in by_meeting["rows"]] == ["", "126"]


@pytest.mark.parametrize(
    ("names", "said_to_represent"),
    [
        ({"lead": "Mair", "representative": "Hywel"}, "Hywel"),
        ({"lead": "Mair"}, "Mair"),
        ({"representative": "Hywel"}, "Hywel"),
    ],
)
def test_the_lead_represents_unless_another_is_named(names, said_to_represent):
    lines = said(run("collaborative-year", meetings=MEETINGS, **names))
    assert f"Represents the Collaborative in the Cluster: {said_to_represent}" in lines
