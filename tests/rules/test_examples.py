"""Every worked example of every calculator, in both languages: what its author worked out by hand."""

from __future__ import annotations

import pytest

from calculators.rules import find, ids
from tests.rules import examples

EVERY = examples.every()


@pytest.mark.parametrize("language", ["cy", "en"])
@pytest.mark.parametrize(
    ("calculator", "example"), EVERY, ids=[f"{c}: {e['name']}" for c, e in EVERY]
)
def test_example(calculator, example, language):
    result = find(calculator).run(example["answers"], language)
    if "errors" in example:
        found = [[error["question"], error["code"]] for error in result["errors"]]
        assert found == example["errors"]
        assert all(error["text"] for error in result["errors"])
        return
    assert "errors" not in result, result.get("errors")
    if "status" in example:
        assert result["status"] == example["status"]
    wanted = example.get("figures", {})
    # TOML has no null: an empty string stands for it.
    found = {key: result["figures"][key] for key in wanted}
    assert {key: "" if value is None else value for key, value in found.items()} == wanted
    for scheme, figures in example.get("part", {}).items():
        inside = result["figures"][scheme]
        assert {key: inside.get(key) for key in figures} == figures, scheme
    for key in example.get("absent", []):
        assert key not in result["figures"]
    readings = {line["reading"] for line in result["lines"]}
    assert readings >= set(example.get("readings", []))
    if language == "en":
        said = {line["reading"]: line["otherwise"] or "" for line in result["lines"]}
        for reading, words in example.get("otherwise", {}).items():
            assert words in said[reading]
        text = "\n".join(line["text"] for line in result["lines"])
        assert [words for words in example.get("lines", []) if words not in text] == []
        assert [words for words in example.get("no_lines", []) if words in text] == []
    sources = " ".join(notice["source"] for notice in result["notices"])
    assert all(words in sources for words in example.get("notices", []))


@pytest.mark.parametrize("calculator", ids())
def test_has_one_example_for_its_page_and_one_that_is_refused(calculator):
    found = examples.of(calculator)
    assert [bool(example.get("page")) for example in found].count(True) == 1
    assert any("errors" in example for example in found)
    names = [example["name"] for example in found]
    assert len(set(names)) == len(names)
    assert all(example.get("cy") for example in found if example.get("page"))
