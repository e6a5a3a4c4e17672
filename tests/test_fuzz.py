"""Whatever is put into an answer, a calculator answers with a result or with errors."""

from __future__ import annotations

import json

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from calculators import browser
from calculators.rules import find, ids

TYPED = st.one_of(
    st.text(max_size=40),
    st.sampled_from(
        [
            "1e999",
            "29/02/2025",
            "dau ddeg mil",
            "😀",
            "9" * 10_000,
            "__proto__",
            "<script>alert(1)</script>",
            "-0",
            "0",
            "31/12/9999",
            "\x00",
            "yes",
            "01/04/2010",
            "31/03/2026",
            "28922",
        ]
    ),
)
VALUES = st.recursive(
    st.one_of(TYPED, st.none(), st.booleans(), st.integers(), st.floats()),
    lambda inner: st.lists(inner, max_size=4) | st.dictionaries(TYPED, inner, max_size=4),
    max_leaves=8,
)


@pytest.mark.parametrize("calculator", ids())
@settings(max_examples=60, deadline=None)
@given(data=st.data())
def test_any_answers_give_a_result_or_errors(calculator, data):
    keys = [question.key for question in find(calculator).questions]
    answers = data.draw(st.dictionaries(st.sampled_from([*keys, "__proto__"]), VALUES))
    language = data.draw(st.sampled_from(["cy", "en"]))
    request = {"calculator": calculator, "language": language, "answers": answers}
    result = json.loads(browser.run(json.dumps(request)))
    assert ("errors" in result) != ("figures" in result)
    for error in result.get("errors", []):
        assert error["question"] in keys
        assert error["text"]
    text = json.dumps(result)
    assert "Traceback" not in text
    assert "NaN" not in text


@settings(max_examples=60, deadline=None)
@given(request=st.one_of(st.text(max_size=200), VALUES.map(lambda value: json.dumps(value))))
def test_any_request_gets_an_answer(request):
    assert "errors" in json.loads(browser.run(request))
