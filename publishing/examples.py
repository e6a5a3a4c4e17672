"""The worked example of each calculator's page: the core's own output, made at build."""

from __future__ import annotations

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
        words: dict[Any, str] = {
            option["code"]: option["label"] for option in question.get("options", [])
        }
        if given is None and not (
            words and question["default"] is not None and not question["when"]
        ):
            continue
        code = question["default"] if given is None else given
        rows.append((question["label"], words[code] if code in words else _typed(code)))
    return rows


def _typed(answer: Any) -> str:
    """Return an answer on one line, as the page's script does."""
    if isinstance(answer, list):
        return "; ".join(_typed(item) for item in answer)
    if isinstance(answer, dict):
        return ", ".join(str(cell) for cell in answer.values())
    return str(answer)
