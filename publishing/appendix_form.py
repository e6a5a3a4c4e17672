"""The form of Appendix D for filling in on screen: the core's own sheet, each blank a field."""

from __future__ import annotations

import re
from os.path import commonprefix
from typing import Any

from calculators.engine.calculator import Answers, Calculator
from calculators.engine.result import Result
from calculators.rules.flexible_retirement_form import asks, form

ID = "flexible-retirement-form"
_MARK = "\ue000{}\ue001"
_BLANK = re.compile("\ue000([a-z_]+)\ue001")
# The headings that stand inside a part (those of fewer hours and of a lower grade).
_INNER = ("d-form-oriau", "d-form-gradd")
_APPROVED = "hours_approved"
# The sentences of Part Two that are true or not, in the order of the form.
_TICKS = ("estimate_received", "read_policy", "applies", "no_guarantee")
_PART_TWO = "d-form.6"


def blocks(
    calculator: Calculator, questions: list[dict[str, Any]], language: str
) -> list[dict[str, Any]]:
    """Return the form's headings and sentences, in pieces: words, and questions where it has blanks.

    `questions` are the form's, as a page shows them; those that the Council's form has no room for
    are left out.
    """
    asked = {question["key"]: question for question in questions}
    marks = Answers({question.key: None for question in calculator.questions})
    elsewhere = {*_TICKS, _APPROVED, *(question.key for question in asks.SHEET)}
    marks |= {key: _MARK.format(key) for key in asked if key not in elsewhere}
    sheet = _sheet(calculator, marks, language)
    prefix = commonprefix(
        [
            _approval(calculator, Answers(marks | {_APPROVED: yes}), language)
            for yes in (True, False)
        ]
    )
    ticks = iter(_TICKS)
    made: list[dict[str, Any]] = []
    for block in sheet:
        text, clauses = block["text"], block["clauses"]
        if block["kind"] == "heading":
            level = 3 if clauses[0] in _INNER else 2
            made.append({"level": level, "pieces": [text]})
        elif text.startswith(prefix):
            labels = text.removeprefix(prefix).split("/")
            either = {"question": asked[_APPROVED], "labels": labels, "tick": None}
            made.append({"level": None, "pieces": [prefix, either]})
        elif _PART_TWO in clauses and not _BLANK.search(text):
            tick = {"question": asked[next(ticks)], "labels": None, "tick": text}
            made.append({"level": None, "pieces": [tick]})
        else:
            made.append({"level": None, "pieces": _pieces(text, asked)})
    return made


def on_form(blocks: list[dict[str, Any]]) -> set[str]:
    """Return the keys of the questions that stand in the form itself."""
    pieces = [piece for block in blocks for piece in block["pieces"]]
    return {piece["question"]["key"] for piece in pieces if isinstance(piece, dict)}


def _pieces(text: str, asked: dict[str, dict[str, Any]]) -> list[Any]:
    return [
        {"question": asked[piece], "labels": None, "tick": None} if place % 2 else piece
        for place, piece in enumerate(_BLANK.split(text))
    ]


def _sheet(calculator: Calculator, answers: Answers, language: str) -> list[dict[str, Any]]:
    result = Result()
    form.add(result, answers)
    show = calculator.show(language)
    return [block.say(show) for block in result.documents[0].blocks]


def _approval(calculator: Calculator, answers: Answers, language: str) -> str:
    sheet = _sheet(calculator, answers, language)
    return next(str(block["text"]) for block in sheet if "d-form.2" in block["clauses"])
