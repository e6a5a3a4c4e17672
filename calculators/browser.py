"""The only function that the browser calls."""

from __future__ import annotations

import json
from collections.abc import Mapping
from decimal import Decimal
from typing import Any

from .engine import saved
from .engine.calculator import Calculator
from .engine.faults import Fault
from .engine.show import Show
from .rules import find

_LONGEST_WHOLE = 18


def run(request: str) -> str:
    """Return the answer, as JSON, to one request, which may say its `"language": "cy"|"en"`.

    `{"calculator": …, "answers": {…}}`: the result. `{"save": {calculator: answers, …}}`: `{"text":
    …}`, the file that keeps them. `{"open": text}`: `{"parts": {calculator: answers, …}}`.
    `{"check": calculator, "answers": {…}}`: `{"answers": {…}, "errors": […]}`, as for a link.
    Never raises: whatever cannot be done is answered with an object of errors.
    """
    try:
        asked = read_json(request)
        language = asked.get("language", "cy")
        if language not in ("cy", "en"):
            raise KeyError(language)
        if "open" in asked:
            return write_json(opened(asked["open"], language))
        if "save" in asked:
            return write_json(kept(asked["save"], language))
        if "check" in asked:
            return write_json(checked(find(asked["check"]), asked.get("answers"), language))
        calculator = find(asked["calculator"])
    except (ValueError, RecursionError, KeyError, TypeError, AttributeError):
        return write_json(not_answers("cy"))
    return write_json(calculator.run(asked.get("answers"), language))


def opened(text: Any, language: str) -> dict[str, Any]:
    """Return `{"parts": …}` for the text of a saved file, or the object of errors."""
    try:
        return {"language": language, "parts": saved.open_(str(text))}
    except Fault as fault:
        return {"language": language, "errors": [fault.say(None, Show.into(language))]}


def kept(parts: Any, language: str) -> dict[str, Any]:
    """Return `{"text": …}`, the file that keeps these parts, or the object of errors."""
    if not isinstance(parts, Mapping) or not all(isinstance(p, Mapping) for p in parts.values()):
        return not_answers(language)
    return {"language": language, "text": saved.save(parts)}


def checked(calculator: Calculator, given: Any, language: str) -> dict[str, Any]:
    """Return these answers as the calculator writes them, and what is wrong with them.

    For a link that sets some answers and leaves the rest to its reader: that they are missing is no
    fault here.
    """
    if not isinstance(given, Mapping):
        return not_answers(language, calculator.id)
    answers, faults = calculator.read(given)
    show = calculator.show(language)
    wrong = [(key, fault) for key, fault in faults if given.get(key)]
    said = {
        question.key: question.normal(answers[question.key])
        for question in calculator.questions
        if given.get(question.key) and answers.get(question.key) is not None
    }
    about = {"calculator": calculator.id, "language": language}
    return {**about, "answers": said, "errors": [fault.say(key, show) for key, fault in wrong]}


def read_json(text: str) -> Any:
    """Return JSON with its numbers exact; ValueError or RecursionError where it is not JSON."""
    return json.loads(text, parse_float=Decimal, parse_int=_whole, parse_constant=str)


def write_json(value: Any) -> str:
    """Return JSON with Welsh letters as they are."""
    return json.dumps(value, ensure_ascii=False)


def not_answers(language: str, calculator: str | None = None) -> dict[str, Any]:
    """Return the object of errors for something that is not a set of answers at all."""
    errors = [Fault("not_answers").say(None, Show.into(language))]
    return {"calculator": calculator, "language": language, "errors": errors}


def _whole(digits: str) -> int | str:
    """Return a whole number, or its digits where there are too many for any answer."""
    return int(digits) if len(digits) <= _LONGEST_WHOLE else digits
