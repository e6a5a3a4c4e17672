"""Every clause a calculator cites is on the pages, and every computable rule is cited."""

from __future__ import annotations

import ast
import re
from pathlib import Path

import pytest

from calculators.engine import policy
from tests.rules import examples

ROOT = Path(__file__).parents[2]
CORE = ROOT / "calculators"
ON_THE_PAGES = {
    found
    for page in (ROOT / "docs").rglob("*.cy.md")
    for found in re.findall(r"\{#([\w.-]+)\}", page.read_text("utf-8"))
}
A_CLAUSE = re.compile(
    r"(?:s\d{1,2}|[abcd]|cp)[-.](?:\d|[a-z]+[\d.-]|form)[\w.-]*|s\d{1,2}|(?:cp|a|d)-[a-z]+"
)
COMPUTABLE = (Path(__file__).parent / "computable.txt").read_text("utf-8").split()


def strings(file: Path) -> set[str]:
    """Return the string constants of a Python file."""
    tree = ast.parse(file.read_text("utf-8"))
    return {
        n.value for n in ast.walk(tree) if isinstance(n, ast.Constant) and isinstance(n.value, str)
    }


def cited(file: Path) -> set[str]:
    """Return the strings of a file that are written as clause ids."""
    return {text for text in strings(file) if A_CLAUSE.fullmatch(text)}


FILES = sorted([*CORE.glob("rules/*/*.py"), *CORE.glob("common/*.py")])


@pytest.mark.parametrize("file", FILES, ids=lambda file: f"{file.parent.name}/{file.name}")
def test_cited_clauses_are_on_the_pages(file):
    assert sorted(cited(file) - ON_THE_PAGES) == []


def test_dated_numbers_cite_clauses_that_are_on_the_pages():
    names = sorted(path.stem for path in (CORE / "policy").glob("*.toml"))
    clauses = {
        entry["clause"]
        for name in names
        for entry in policy.table(name).values()
        if isinstance(entry, dict) and "clause" in entry
    }
    assert sorted(clauses - ON_THE_PAGES) == []


def test_every_computable_rule_is_cited():
    everything = {text for file in FILES for text in strings(file)}
    assert [rule for rule in COMPUTABLE if rule not in everything] == []


@pytest.mark.parametrize(("calculator", "example"), examples.every()[::7])
def test_a_line_has_its_reason(calculator, example):
    from calculators.rules import find

    result = find(calculator).run(example["answers"], "cy")
    for line in result.get("lines", []):
        assert line["clauses"] or line["outside"], line["text"]
        assert set(line["clauses"]) <= ON_THE_PAGES
