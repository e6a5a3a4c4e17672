"""What the tools of the Collaborative say and draft beyond their figures."""

from __future__ import annotations

import pytest

from calculators.rules import find
from tests.rules import examples
from tests.rules.results import draft, run, said

TOOLS = (
    "collaborative-year",
    "agenda",
    "spotlight-report",
    "escalation",
    "conflicts-of-interest",
    "cluster-fund",
    "aims-review",
)


@pytest.mark.parametrize("calculator", TOOLS)
def test_the_english_of_the_example_on_the_page_gives_the_same_figures(calculator):
    (example,) = [each for each in examples.of(calculator) if each.get("page")]
    english = find(calculator).run(example.get("answers_en", example["answers"]), "en")["figures"]
    welsh = find(calculator).run(example["answers"], "cy")["figures"]
    if calculator == "conflicts-of-interest":
        english, welsh = english["by_item"].keys(), welsh["by_item"].keys()
    assert english == welsh


@pytest.mark.parametrize("calculator", TOOLS)
def test_each_drafts_its_documents_in_both_languages_with_clauses(calculator):
    (example,) = [each for each in examples.of(calculator) if each.get("page")]
    documents = find(calculator).run(example["answers"], "cy")["documents"]
    assert documents
    for document in documents:
        assert document["cy"]["title"] != document["en"]["title"] or document["id"] == "agenda"
        kinds = [[block["kind"] for block in document[lang]["blocks"]] for lang in ("cy", "en")]
        assert kinds[0] == kinds[1]
        assert any(block["clauses"] for block in document["cy"]["blocks"])


def test_the_agenda_leaves_out_what_is_for_another_forum():
    items = [{"title": "Pay", "single_profession_terms": "yes"}, {"title": "Feet", "aim": "Better"}]
    result = run("agenda", items=items, chair="Mair", meeting_date="12/05/2026")
    agenda = draft(result, "agenda")["text"]
    assert "- Number: 1; Item: Feet; Aim: Better" in agenda
    assert "For another forum\n\n- Pay" in agenda
    assert "Date: 12 May 2026\n\nChair: Mair" in agenda
    assert "Pay" not in draft(result, "minutes")["text"]


def test_minutes_put_each_contribution_under_its_item():
    result = run(
        "agenda",
        items=[{"title": "Feet"}, {"title": "Ears"}],
        contributions=[
            {"contribution": "First", "item": "2", "who": "Mair"},
            {"contribution": "Second", "item": "feet"},
            {"contribution": "Third", "item": "Eyes"},
        ],
    )
    minutes = draft(result, "minutes")["text"]
    feet, ears, other = (minutes.index(words) for words in ("1. Feet", "2. Ears", "Other contr"))
    assert feet < minutes.index("Second") < ears < minutes.index("First") < other
    assert other < minutes.index("Third")


def test_an_action_without_an_owner_is_flagged_and_dates_go_into_the_calendar():
    actions = [{"action": "Write", "by": "01/06/2026"}, {"action": "Ask", "owner": "Mair"}]
    result = run("agenda", title="Feet", actions=actions)
    assert "An action without an owner: Write" in said(result)
    assert not any("owner: Ask" in text for text in said(result))
    assert [(e["key"], e["date"]) for e in result["events"]] == [("action-1", "2026-06-01")]


def test_no_feedback_is_said_only_where_neither_public_nor_patients_speak():
    missing = "No feedback from those who use the services yet"
    assert missing in said(run("spotlight-report", analysis="a", evidence_staff="b"))
    assert missing not in said(run("spotlight-report", analysis="a", evidence_public="b"))
    assert missing not in said(run("spotlight-report", analysis="a", evidence_patients="b"))


def test_a_reply_is_counted_in_days_without_a_verdict():
    note = {"concern": "a", "to": "b", "on": "12/05/2026", "reply_on": "26/05/2026"}
    assert "A reply after 14 days" in said(run("escalation", **note))
    log = run("escalation", concern="c", earlier=[note])["tables"][0]["rows"]
    assert log == [["12 May 2026", "b", "a", "26 May 2026", "14"]]


def test_every_note_says_that_it_is_advice_only():
    result = run("escalation", concern="a")
    assert "Advice only" in draft(result, "escalation-note")["text"]
    assert "Rhoi cyngor yn unig" in draft(result, "escalation-note", "cy")["text"]


def test_a_date_is_still_to_come_only_after_today():
    for today, warned in (("12/05/2026", True), ("13/05/2026", False), ("", False)):
        entry = {"name": "Mair", "interest": "Partner", "date": "13/05/2026"}
        lines = said(run("conflicts-of-interest", entries=[entry], today=today))
        assert ("Mair: 13 May 2026 is still to come" in lines) == warned


def test_none_recorded_is_said():
    assert "None recorded" in said(run("conflicts-of-interest"))


@pytest.mark.parametrize(
    ("cost", "words"),
    [
        ("18750", "would leave £0.00"),
        ("18750.01", "would be £0.01 over the budget"),
        ("20000", "would be £1,250.00 over the budget"),
    ],
)
def test_the_proposal_against_what_is_left(cost, words):
    result = run(
        "cluster-fund",
        population_need="a",
        improves_services="b",
        agreed="no",
        cost=cost,
        budget="60000",
        others=["18500", "22750"],
    )
    assert any(words in text for text in said(result))


def test_the_review_names_the_share_and_what_is_unknown():
    result = run("aims-review", evidence=dict.fromkeys(["needs_analysis", "x"], "a"))
    assert "1 of 15 tasks have evidence (6.7%)" in said(result)
    assert "Not one of the tasks, so ignored: x" in said(result)
    (table,) = result["tables"]
    assert [row[1] for row in table["rows"]] == ["1 of 4", "0 of 5", "0 of 3", "0 of 3"]


@pytest.mark.parametrize(
    ("item", "words"),
    [
        (
            {"single_profession_terms": "yes", "aim": "Better"},
            [
                "Feet: not a forum for one profession's terms and conditions; other forums are available"
            ],
        ),
        (
            {"single_profession_terms": "yes", "population_need": "yes"},
            [
                "Feet: not a forum for one profession's terms and conditions; other forums are available",
                "Feet: the need of the population can be an item of its own, without the terms and conditions",
            ],
        ),
        (
            {"aim": "Better", "for_whom": "patients"},
            ["Feet: a clear aim, to improve services and experiences: Better"],
        ),
        (
            {"population_need": "yes"},
            [
                "Feet: it keeps to the needs of the population",
                "Feet: say whether it is for patients, carers or professionals",
            ],
        ),
        ({}, ["Feet: no aim is given, so ask its purpose"]),
    ],
)
def test_each_item_has_its_own_reasons(item, words):
    assert [line for line in said(run("agenda", title="Feet", **item)) if "Feet" in line] == words


@pytest.mark.parametrize(
    ("need", "aim"), [("More diabetes", "More diabetes"), ("yes", None), ("no", None)]
)
def test_a_need_in_words_stands_for_the_aim_on_the_agenda(need, aim):
    result = run("agenda", items=[{"title": "Feet", "population_need": need, "for_whom": "all"}])
    (table,) = [b for b in result["documents"][0]["en"]["blocks"] if b["kind"] == "table"]
    assert table["rows"] == [
        ["1", "Feet", aim or ("" if need == "yes" else "Purpose to be asked"), "all"]
    ]


def test_an_item_of_the_register_is_named_by_its_title_where_the_agenda_has_it():
    entries = [{"name": "Mair", "interest": str(n), "item": str(n)} for n in (0, 1, 2, 3)]
    lines = said(run("conflicts-of-interest", entries=entries, agenda=["Feet", "Ears"]))
    assert [line for line in lines if line.startswith("Item")] == [
        "Item 1, Feet: 1 interest",
        "Item 2, Ears: 1 interest",
        "Item 0: 1 interest",
        "Item 3: 1 interest",
    ]


def test_a_note_asks_for_its_risk_and_its_date_only_where_they_are_missing():
    prompts = {
        "It helps to say who is at risk, and how seriously",
        "Date the note: the document speaks of what holds at present",
    }
    assert prompts <= set(said(run("escalation", concern="a")))
    assert not prompts & set(said(run("escalation", concern="a", risk="b", on="12/05/2026")))


@pytest.mark.parametrize("reply", [{"reply": "Yes"}, {"reply_on": "26/05/2026"}])
def test_a_note_carries_its_reply(reply):
    assert "The reply" in draft(run("escalation", concern="a", **reply), "escalation-note")["text"]
    assert "The reply" not in draft(run("escalation", concern="a"), "escalation-note")["text"]


def test_an_earlier_note_without_a_reply_has_no_days():
    earlier = [{"concern": "a", "on": "12/05/2026"}, {"concern": "b", "reply_on": "12/05/2026"}]
    (log,) = run("escalation", concern="c", earlier=earlier)["tables"]
    assert [row[3:] for row in log["rows"]] == [["No reply yet", ""], ["12 May 2026", ""]]


def test_the_report_says_what_it_lacks():
    result = run("spotlight-report", analysis="a", evidence_data="b")
    report = draft(result, "spotlight-report")["text"]
    assert "No recommendation yet." in report
    assert "Evidence: data\n\nb" in report
    assert "not there yet: the public; patients; staff; vulnerable groups" in report
    reasons = [{"text": "c", "reason": "d"}, {"text": "e"}]
    result = run("spotlight-report", analysis="a", recommendations=reasons)
    assert "Without a reason yet: 2" in said(result)
    assert (
        "- Number: 1; Recommendation: c; Reason: d\n- Number: 2; Recommendation: e\n"
        in draft(result, "spotlight-report")["text"]
    )
