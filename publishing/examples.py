"""The worked example of each calculator's page: the core's own output, made at build."""

from __future__ import annotations

import json
import tomllib
from typing import Any

from calculators.engine.calculator import Calculator
from publishing.cited import CORE


def of(calculator: Calculator) -> list[dict[str, Any]]:
    """Return every example that stands beside a calculator's rule; none where there is no file."""
    path = CORE / calculator.folder / "examples.toml"
    if not path.exists():
        return []
    found: list[dict[str, Any]] = tomllib.loads(path.read_text("utf-8"))["example"]
    return found


def answers_on_page(calculator: Calculator) -> dict[str, Any]:
    """Return the answers of the example on a calculator's page; none where it has no example."""
    found = next((one for one in of(calculator) if one.get("page")), None)
    answers: dict[str, Any] = json.loads(json.dumps(found["answers"] if found else {}, default=str))
    return answers


def on_page(calculator: Calculator, language: str) -> dict[str, Any] | None:
    """Return the example marked for the page: its name, its answers in words, its result."""
    for example in of(calculator):
        if example.get("page"):
            # Words that people type are given once more in English, for the English page.
            answers = example.get(f"answers_{language}", example["answers"])
            return {
                "name": example["cy"] if language == "cy" else example["name"],
                "answers": answered(calculator, answers, language),
                "result": calculator.run(answers, language),
            }
    return None


def answered(
    calculator: Calculator, answers: dict[str, Any], language: str
) -> list[tuple[str, str]]:
    """Return (question, answer) as the form shows them: as typed, or the words of a choice.

    A choice left alone is shown as what it then counts as; a text left empty is not shown.
    """
    rows = []
    for question in calculator.schema(language)["questions"]:
        given = answers.get(question["key"])
        counts_as = question["default"] if "options" in question and not question["when"] else None
        answer = counts_as if given is None else given
        if answer is not None:
            rows.append((question["label"], _in_words(question, answer)))
    return rows


def _in_words(question: dict[str, Any], answer: Any) -> str:
    """Return an answer on one line, as the page's script does, each code by its words."""
    if question["kind"] == "many" and isinstance(answer, list):
        return "; ".join(_in_words(question["item"], each) for each in answer)
    if question["kind"] == "table" and isinstance(answer, list):
        return "; ".join(_row_in_words(question["columns"], row) for row in answer)
    words = {option["code"]: option["label"] for option in question.get("options", [])}
    return str(words.get(str(answer), answer))


def _row_in_words(columns: list[dict[str, Any]], row: Any) -> str:
    if not isinstance(row, dict):
        return str(row)
    cells = (_in_words(c, row[c["key"]]) for c in columns if row.get(c["key"]) not in (None, ""))
    return ", ".join(cells)
