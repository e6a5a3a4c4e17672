"""Drafts: both languages at once, with the clauses of every sentence."""

from __future__ import annotations

from datetime import date

from calculators.engine.document import Document, heading, item, paragraph, table, words
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
        "head": [],
        "rows": [],
        "clauses": ["s10.3"],
        "outside": "A law",
    }
    assert said["cy"]["blocks"][3]["head"] == ["Na", "b"]
    assert said["cy"]["blocks"][3]["rows"] == [["1", "1 Ebrill 2026"]]
    assert said["cy"]["text"] == (
        "Dydd Llun y Pasg\n\nDydd Gwener y Groglith\n\nOn 1 Ebrill 2026\n\n- Any words\n\n"
        "Ie\n- Na: 1; b: 1 Ebrill 2026\n"
    )
    assert said["en"]["markdown"] == (
        "# Easter Monday\n\n## Good Friday\n\nOn 1 April 2026\n\n- Any words\n\n"
        "Yes\n\n| No | b |\n| --- | --- |\n| 1 | 1 April 2026 |\n"
    )


def test_what_was_typed_keeps_its_lines_and_points():
    blocks = words("  First\n\n- a point\n• another\n-5 degrees")
    assert [(block.kind, block.text) for block in blocks] == [
        ("paragraph", "First"),
        ("item", "a point"),
        ("item", "another"),
        ("paragraph", "-5 degrees"),
    ]
    assert words(" \n") == words(None) == []
    assert words("", Text("None")) == [paragraph(Text("None"))]


def test_points_stand_together_and_an_empty_cell_says_nothing():
    blocks = [item("one"), item("two"), table("", [("A", "B"), ("x", ""), ("", "")])]
    said = Document("list", Text("List"), blocks).say(SHOWS)["en"]
    assert said["text"] == "List\n\n- one\n- two\n\n- A: x\n- A: ; B: \n"
    assert (
        said["markdown"]
        == "# List\n\n- one\n- two\n\n| A | B |\n| --- | --- |\n| x |  |\n|  |  |\n"
    )


def test_markdown_takes_nothing_typed_for_markup():
    typed = "<b>*a*_b_[c](d)`e`|f\\ 1. g"
    said = Document("list", Text("List"), [paragraph(typed), *words("# h\n1. i\n+ j")]).say(SHOWS)
    lines = said["en"]["markdown"].split("\n\n")
    assert lines[1] == "\\<b\\>\\*a\\*\\_b\\_\\[c\\](d)\\`e\\`\\|f\\\\ 1. g"
    assert lines[2:] == ["\\# h", "1\\. i", "\\+ j\n"]
