"""What a calculator answers, as tests read it."""

from __future__ import annotations

from typing import Any

from calculators.rules import find


def run(calculator: str, language: str = "en", **answers: Any) -> dict[str, Any]:
    """Return the result of these answers, or the object of errors."""
    return find(calculator).run(answers, language)


def said(result: dict[str, Any]) -> list[str]:
    """Return the text of every line."""
    return [line["text"] for line in result["lines"]]


def draft(result: dict[str, Any], document: str, language: str = "en") -> dict[str, Any]:
    """Return one document of a result in one language: title, blocks, text and Markdown."""
    (found,) = [each for each in result["documents"] if each["id"] == document]
    return found[language]
