"""Calendar files, pictures and drafts of results: read back, and held against the page of the form."""

from __future__ import annotations

import re
from pathlib import Path

import icalendar
import pytest
from lxml import etree

from calculators.rules import find
from tests.rules import examples
from tests.rules.results import draft, run

DOCS = Path(__file__).parents[2] / "docs"
PAGES = [(calculator, example) for calculator, example in examples.every() if example.get("page")]


def texts(result, document, language="en"):
    """Return the texts of one document's blocks."""
    return [block["text"] for block in draft(result, document, language)["blocks"]]


def days(result):
    """Return the events of a result: the day of each key."""
    return {event["key"]: event["date"] for event in result["events"]}


@pytest.mark.parametrize("language", ["cy", "en"])
@pytest.mark.parametrize(("calculator", "example"), PAGES, ids=[c for c, _e in PAGES])
def test_what_goes_with_a_result_can_be_opened(calculator, example, language):
    result = find(calculator).run(example["answers"], language)
    if result["events"]:
        calendar = icalendar.Calendar.from_ical(result["calendar"])
        assert not calendar.errors
        found = [str(event["DTSTART"].dt) for event in calendar.walk("VEVENT")]
        assert found == [event["date"] for event in result["events"]]
        uids = [str(event["UID"]) for event in calendar.walk("VEVENT")]
        assert len(set(uids)) == len(uids)
    else:
        assert result["calendar"] is None
    for picture in result["pictures"]:
        etree.fromstring(picture["svg"])
        assert picture["alt"]
    for document in result["documents"]:
        welsh, english = document["cy"]["blocks"], document["en"]["blocks"]
        assert [(b["kind"], b["clauses"]) for b in welsh] == [
            (b["kind"], b["clauses"]) for b in english
        ]


def test_deadlines_go_into_the_calendar():
    result = run("deadlines", kind="selection_appeal", event="02/04/2026")
    assert days(result) == {"last_day": "2026-04-13"}
    assert result["summary"]["text"] == "You must act by the end of"
    rows = result["tables"][0]["rows"]
    assert rows[1] == ["Friday 3 April 2026", "Good Friday"]
    assert rows[2] == ["Saturday 4 April 2026", "Weekend"]
    assert rows[-1] == ["Monday 13 April 2026", "5"]
    unknown = run("deadlines", kind="selection_appeal", event="21/12/2035")
    assert unknown["summary"]["text"] == "The last day cannot be worked out here."
    assert not unknown["events"]


@pytest.mark.parametrize(
    ("event", "said"),
    [("08/05/2026", False), ("09/05/2026", True), ("18/05/2026", True), ("18/05/2040", False)],
)
def test_a_last_day_on_a_weekend_or_a_holiday_is_pointed_out(event, said):
    # A week after 8, 9 and 18 May 2026: a Friday, a Saturday, and Spring bank holiday.
    result = run("deadlines", kind="vacancy_interest", event=event)
    assert any("not a working day" in line["text"] for line in result["lines"]) is said


def test_consultation_days_go_into_the_calendar():
    result = run("consultation", employees="100", start="02/03/2026")
    assert days(result) == {
        "start": "2026-03-02",
        "section_1_last_day": "2026-03-31",
        "earliest_implementation": "2026-04-01",
        "earliest_dismissal": "2026-04-16",
    }
    assert "calendar days as a rule" in result["lines"][0]["text"]
    assert "from 1 April 2026" in result["lines"][1]["text"]
    agreed = run("consultation", employees="19", start="02/03/2026", agreed_days="14")
    assert "calendar days as agreed" in agreed["lines"][0]["text"]
    assert agreed["lines"][0]["otherwise"] == "If the first day is not counted: to 16 March 2026."
    assert "earliest_dismissal" not in days(agreed)


def test_a_longer_agreed_period_is_named_as_the_reason():
    longer = run("consultation", employees="50", start="02/03/2026", agreed_days="60")
    assert any("the agreed period is longer" in line["text"] for line in longer["lines"])
    usual = run("consultation", employees="50", start="02/03/2026")
    assert not any("the agreed period is longer" in line["text"] for line in usual["lines"])


def test_the_meeting_letter_names_who_may_come():
    result = run("notice", given="05/01/2026", weeks="12", meeting_letter="19/12/2025")
    letter = texts(result, "meeting-letter")
    assert letter[0] == "19 December 2025"
    assert any("on 5 January 2026 at [time]" in text for text in letter)
    assert any("a trade union officer, a colleague or a friend" in text for text in letter)
    assert "swyddog undeb llafur, cydweithiwr neu gyfaill" in " ".join(
        texts(result, "meeting-letter", "cy")
    )
    confirmed = texts(result, "confirmation-letter")
    assert "Your contract ends on 30 March 2026." in confirmed
    assert any("Points done: 1 of 9" in line["text"] for line in result["lines"])


def test_leaving_earlier_is_on_the_picture_only_if_it_is_earlier():
    def alt(earlier):
        return run("notice", given="05/01/2026", weeks="12", earlier=earlier)["pictures"][0]["alt"]

    assert "29 March 2026: Leaving earlier" in alt("29/03/2026")
    assert "Leaving earlier" not in alt("30/03/2026")
    assert "Leaving earlier" not in alt("")


@pytest.mark.parametrize(
    ("answers", "expected", "absent"),
    [
        (
            {
                "decision": "redundancy_selection",
                "letter_received": "02/03/2026",
                "procedural_error": "No pool was agreed.",
            },
            ["To the Strategic Director", "on 2 March 2026", "No pool was agreed.", "in writing"],
            ["before my notice ends"],
        ),
        (
            {"decision": "dismissal_notice", "notice_given": "05/01/2026", "notice_weeks": "12"},
            ["ask Human Resources to whom", "on 5 January 2026", "before my notice ends"],
            ["outcome in writing"],
        ),
        (
            {"decision": "redundancy_pay_refused"},
            ["on [date]", "a right to redundancy pay", "[What happened, and when]"],
            ["before my notice ends"],
        ),
    ],
)
def test_the_letter_of_appeal_fits_the_decision(answers, expected, absent):
    letter = "\n".join(texts(run("appeals", **answers), "appeal-letter"))
    assert [words for words in expected if words not in letter] == []
    assert [words for words in absent if words in letter] == []


def test_no_letter_where_there_is_no_appeal():
    assert run("appeals", decision="voluntary_severance")["documents"] == []


def test_the_journey_says_what_is_done_next_and_not_yet():
    result = run("application-journey", scheme="early_retirement", step_1="05/01/2026")
    said = [line["text"] for line in result["lines"][:5]]
    assert said[0].startswith("Step 1, done on 5 January 2026")
    assert said[1].startswith("Step 2, next")
    assert all("not yet" in text for text in said[2:])
    assert days(result) == {"last_day": "2026-02-02"}
    asked = run(
        "application-journey", scheme="early_retirement", step_1="05/01/2026", step_2="06/01/2026"
    )
    assert asked["events"] == []


def test_the_plan_prints_as_a_checklist():
    people = [{"name": "A", "told": "10/03/2026"}, {"name": "B", "oral": "10/03/2026"}]
    steps = {"proposals": "02/02/2026", "unions_structure": "02/03/2026"}
    result = run("restructuring-plan", posts_deleted="yes", people=people, steps=steps)
    checklist = texts(result, "plan")
    assert any(t.startswith("☑ Must: The Head of Service draws up") for t in checklist)
    assert checklist[-1] == "☐ B"
    assert result["figures"]["proposals_missing"] == ["A", "B"]
    assert days(result) == {"proposals": "2026-02-02", "unions_structure": "2026-03-02"}
    numbered = [line["text"] for line in result["lines"] if line["text"][0].isdigit()]
    assert [text.rsplit(". ", 1)[1] for text in numbered[:3]] == [
        "Done on 2 February 2026",
        "Next",
        "To do",
    ]
    steps = {step["step"]: step for step in result["figures"]["steps"]}
    assert steps["unions_structure"]["grade"] == "must"
    assert steps["unions_asked"]["verb"] == "dylid"


def test_one_dated_step_makes_no_picture():
    one = run("restructuring-plan", people="A", steps={"proposals": "02/02/2026"})
    assert one["pictures"] == []


@pytest.mark.parametrize("language", ["cy", "en"])
def test_the_empty_form_has_the_words_and_order_of_the_page(language):
    page = (DOCS / f"polisi/ffurflen-d.{language}.md").read_text("utf-8").split("---\n", 2)[2]
    page = re.sub(r"\{#[\w.-]+\}\s*", "", page)
    page = re.sub(r"\{~~.*?~>(.*?)~~\}", r"\1", page)
    page = re.sub(r"\[([^]]*)\]\([^)]*\)", r"\1", page).replace("**", "").replace("\\", "")
    result = run("flexible-retirement-form", language)
    (form,) = [each for each in result["documents"] if each["id"] == "form"]
    ours = [form[language]["title"], *texts(result, "form", language)]
    assert [_plain(text) for text in ours] == [
        _plain(text) for text in page.split("\n\n") if text.strip()
    ]


def _plain(text):
    return re.sub(r":\s*_", ":_", re.sub(r"_+", "_", text.strip().lstrip("# ")))


def test_the_form_takes_what_was_filled_in():
    result = run(
        "flexible-retirement-form",
        name="Mair",
        hours_approved="yes",
        old_hours="37",
        new_hours="22.2",
        signed="Mair",
        signed_on="01/02/2026",
    )
    form = texts(result, "form")
    assert "Name: Mair" in form
    assert "Payroll number: _____" in form
    assert "Signed: Mair Date: 1 February 2026" in form
    assert any("from 37 (state the present number) a week to 22.2" in text for text in form)
    assert any(text.endswith("attached to this form. Yes") for text in form)
    assert result["documents"][1]["en"]["title"].endswith("not part of the Council's form")


def test_the_first_sentence_of_the_form_says_which_part_is_next():
    whole = next(
        e["answers"]
        for e in examples.of("flexible-retirement-form")
        if e["name"].startswith("both parts complete")
    )
    first = {**whole, "no_guarantee": "no"}
    said = [
        run("flexible-retirement-form", **answers)["summary"]["text"]
        for answers in ({}, first, whole)
    ]
    assert said == [
        "Part One is not complete.",
        "Part One is complete. Part Two waits for the estimate.",
        "Both parts are complete.",
    ]
    private = {q.key for q in find("flexible-retirement-form").questions if q.private}
    assert {"name", "payroll", "date_of_birth", "signed", "part_two_signed"} <= private
