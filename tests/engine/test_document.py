"""Drafts: both languages at once, with the clauses of every sentence."""

from __future__ import annotations

from datetime import date

from calculators.engine.document import Document, heading, item, paragraph, table
from calculators.engine.policy import Outside
from calculators.engine.show import Show
from calculators.engine.text import Text

SHOWS = {language: Show.into(language) for language in ("cy", "en")}


def test_blocks_keep_their_kind_order_words_and_clauses():
    blocks = [
        heading(Text("Good Friday")),
        paragraph(Text("On {day}", {"day": date(2026, 4, 1)}), ("s10.3", Outside("A law"))),
        item("Any words", "s10.4"),
        table(Text("Yes"), [(Text("No"), "b"), (1, date(2026, 4, 1))]),
    ]
    said = Document("letter", Text("Easter Monday"), blocks).say(SHOWS)
    assert said["id"] == "letter"
    assert said["cy"]["title"] == "Dydd Llun y Pasg"
    assert said["en"]["title"] == "Easter Monday"
    assert [block["kind"] for block in said["cy"]["blocks"]] == [
        "heading",
        "paragraph",
        "item",
        "table",
    ]
    assert said["cy"]["blocks"][0]["text"] == "Dydd Gwener y Groglith"
    assert said["en"]["blocks"][1] == {
        "kind": "paragraph",
        "text": "On 1 April 2026",
        "rows": [],
        "clauses": ["s10.3"],
        "outside": "A law",
    }
    assert said["cy"]["blocks"][3]["rows"] == [["Na", "b"], ["1", "1 Ebrill 2026"]]
