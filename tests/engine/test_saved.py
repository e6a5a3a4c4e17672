"""The file that keeps people's answers: what goes in comes out, and what cannot be read is refused."""

from __future__ import annotations

import json

import pytest
from hypothesis import given
from hypothesis import strategies as st

from calculators import browser
from calculators.engine import saved
from calculators.engine.faults import Fault

PARTS = {
    "agenda": {"title": "Bwlch gofal y traed", "items": [{"title": "Ŵyl", "aim": ""}]},
    "collaborative-year": {"meetings": ["12/05/2026"], "tasks_done": ["1", "4"], "shared": True},
}
_words = st.text(max_size=20)
_answer = st.recursive(
    _words | st.booleans() | st.none(),
    lambda more: st.lists(more, max_size=3) | st.dictionaries(_words, more, max_size=3),
    max_leaves=8,
)


@given(st.dictionaries(_words, st.dictionaries(_words, _answer, max_size=4), max_size=4))
def test_what_is_saved_opens_as_it_was(parts):
    assert saved.open_(saved.save(parts)) == parts


def test_the_file_is_plain_to_read_and_always_the_same():
    text = saved.save(PARTS)
    assert "Bwlch gofal y traed" in text
    assert "Ŵyl" in text
    assert text == saved.save(saved.open_(text))
    assert json.loads(text)["version"] == saved.VERSION


def test_numbers_come_back_as_the_digits_that_were_typed():
    text = '{"file": "rheoli-newid", "version": 1, "parts": {"a": {"x": 1.50, "y": 12, "z": NaN}}}'
    assert saved.open_(text) == {"a": {"x": "1.50", "y": "12", "z": "NaN"}}


def test_answers_of_a_calculator_unknown_to_us_are_kept():
    text = saved.save({"of-the-future": {"a": "b"}})
    assert saved.open_(text) == {"of-the-future": {"a": "b"}}


def _file(**changed):
    return json.dumps({"file": saved.KIND, "version": saved.VERSION, "parts": PARTS} | changed)


@pytest.mark.parametrize(
    ("text", "code"),
    [
        (_file(version=saved.VERSION + 1), "file_newer"),
        (_file(version="99999"), "file_newer"),
        (_file(version="9" * 9), "file_newer"),
        (_file(version=0), "file_broken"),
        (_file(version=-1), "file_broken"),
        (_file(version="9" * 10), "file_broken"),
        (_file(version=None), "file_broken"),
        (_file(parts=[]), "file_broken"),
        (_file(parts={"agenda": "text"}), "file_broken"),
        (saved.save(PARTS)[:-5], "file_broken"),
        ("", "file_broken"),
        ("[" * 100_000, "file_broken"),
        (_file(file="another"), "file_other"),
        ("[]", "file_other"),
        ("12", "file_other"),
    ],
)
def test_refuses_with_a_sentence(text, code):
    with pytest.raises(Fault, match=code):
        saved.open_(text)
    for language in ("cy", "en"):
        answer = json.loads(browser.run(json.dumps({"open": text, "language": language})))
        (error,) = answer["errors"]
        assert error["code"] == code
        assert len(error["text"]) > 20


def test_the_page_saves_and_opens_through_the_one_function():
    text = json.loads(browser.run(json.dumps({"save": PARTS})))["text"]
    assert json.loads(browser.run(json.dumps({"open": text})))["parts"] == PARTS
    text = json.loads(browser.run('{"save": {"a": {"n": 1.10, "m": 7}}}'))["text"]
    assert saved.open_(text) == {"a": {"n": "1.10", "m": "7"}}


@pytest.mark.parametrize(
    "request_", ['{"save": []}', '{"save": {"a": 1}}', '{"open": 1, "language": "fr"}']
)
def test_a_request_that_cannot_be_done_is_told_so(request_):
    assert json.loads(browser.run(request_))["errors"][0]["code"] == "not_answers"


def test_a_byte_order_mark_is_no_fault():
    assert saved.open_("\ufeff" + saved.save(PARTS)) == PARTS
