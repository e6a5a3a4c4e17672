"""A calculator: its questions, its figures and its rule, and how they are run."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from .calendar import icalendar
from .catalogue import LANGUAGES
from .faults import Fault, Faults
from .questions import NOT_GIVEN, Question
from .reasons import sources
from .result import PARTS, Figure, Result
from .show import Show
from .text import Text

_PLACES = {part: place for place, part in enumerate(PARTS)}
DOCUMENTS = {"polisi-rheoli-newid": "2015-03-27", "cydweithrediadau-proffesiynol": None}


class Answers(dict[str, Any]):
    """The answers as read, by question key: `answers.salary` or `answers["salary"]`."""

    def __getattr__(self, key: str) -> Any:
        try:
            return self[key]
        except KeyError:
            raise AttributeError(key) from None


@dataclass(frozen=True)
class Check:
    """A fault between answers: `wrong` is asked only when all of `needs` were given and read."""

    needs: tuple[str, ...]
    wrong: Callable[[Answers], bool]
    question: str
    code: str
    advice: Text | None = None


def in_order(first: str, then: str, code: str, question: str | None = None) -> Check:
    """Return the check that the day `then` is not before the day `first`."""
    return Check((first, then), lambda a: a[then] < a[first], question or then, code)


@dataclass(frozen=True, kw_only=True)
class Calculator:
    """One calculator. `rule` is a pure function of the answers: no clock, no file, no float.

    `quotes` names the calculators whose sentences it says; `then` those that a page runs next
    with the same answers.
    """

    id: str
    code: str
    slug: str
    title: Text
    asks: Text
    questions: Sequence[Question]
    figures: Sequence[Figure]
    rule: Callable[[Answers], Result]
    checks: Sequence[Check] = ()
    document: str = "polisi-rheoli-newid"
    quotes: Sequence[str] = ()
    then: Sequence[str] = ()

    @property
    def folder(self) -> str:
        """Where the calculator's catalogue and examples stand, below the core."""
        return folder_of(self.id)

    def show(self, language: str) -> Show:
        """Return a speaker of `language` that knows this calculator's sentences."""
        folders = (folder_of(calculator) for calculator in (*self.quotes, self.id))
        return Show.into(language, *folders)

    def run(self, given: Any, language: str = "cy") -> dict[str, Any]:
        """Return the result for these answers, or every fault found in them, in form order.

        Never raises for anything a person or a script can put into an answer.
        """
        show = self.show(language)
        about = {"calculator": self.id, "language": language}
        if not isinstance(given, Mapping):
            return {**about, "errors": [Fault("not_answers").say(None, show)]}
        answers, faults = self.read(given)
        if faults:
            return {**about, "errors": [fault.say(question, show) for question, fault in faults]}
        return {**about, **self.say(self.rule(answers), answers, given, show)}

    def read(self, given: Mapping[Any, Any]) -> tuple[Answers, list[tuple[str, Fault]]]:
        """Return the answers as read, and the faults in form order."""
        answers = Answers()
        found: list[tuple[str, Fault]] = []
        for question in self.questions:
            answer = given.get(question.key)
            answer = None if isinstance(answer, str) and not answer.strip() else answer
            answered = answer not in NOT_GIVEN or isinstance(answer, bool)
            if not asked(question, answers) and not (answered and question.always_read):
                answers[question.key] = None
                continue
            try:
                if answered:
                    answers[question.key] = question.read(answer)
                elif question.required:
                    raise Fault(question.missing)
                else:
                    default = question.default
                    answers[question.key] = default(answers) if callable(default) else default
            except Fault as fault:
                found.append((question.key, fault))
            except Faults as several:
                found += [(question.key, fault) for fault in several.faults]
        for check in self.checks:
            if all(answers.get(key) is not None for key in check.needs) and check.wrong(answers):
                found.append((check.question, Fault(check.code, check.advice)))
        places = {question.key: place for place, question in enumerate(self.questions)}
        found.sort(key=lambda fault: places[fault[0]])
        return answers, found

    def machine(self, result: Result) -> dict[str, Any]:
        """Return the figures of a result as scripts get them."""
        return {
            figure.key: figure.machine(result.figures.get(figure.key))
            for figure in self.figures
            if figure.key in result.figures or figure.null_unasked
        }

    def say(
        self, result: Result, answers: Answers, given: Mapping[Any, Any], show: Show
    ) -> dict[str, Any]:
        """Return a result as the contract has it, in the reader's language."""
        figures = {figure.key: figure for figure in self.figures}
        said: dict[str, Any] = {
            "document": self.document,
            "document_version": DOCUMENTS[self.document],
            "summary": {"text": show.text(result.summary), "figure": result.main_figure},
        }
        if result.ready_reckoner is not None:
            said["ready_reckoner"] = dict(zip(("age", "years"), result.ready_reckoner, strict=True))
        if result.status is not None:
            said["status"] = result.status
            said["status_text"] = figures["status"].shown(result.status, show)
        said["figures"] = self.machine(result)
        said["shown"] = [
            {
                "key": key,
                "label": show.text(figure.label),
                "text": figure.shown(result.figures[key], show),
                "clauses": sources(result.reasons_of[key])[0],
            }
            for key, figure in figures.items()
            if key in result.figures and figure.kind != "data"
        ]
        lines = sorted(result.lines, key=lambda line: _PLACES[line.part])
        said["lines"] = [line.say(show) for line in lines]
        said["tables"] = [table.say(show) for table in result.tables]
        said["notices"] = [
            {"text": show.text(text), "source": source} for text, source in result.notices
        ]
        said["events"] = [event.say(show) for event in result.events]
        said["calendar"] = self._calendar(result, show) if result.events else None
        said["pictures"] = []
        shows = {language: self.show(language) for language in LANGUAGES}
        said["documents"] = [document.say(shows) for document in result.documents]
        for key, pieces in result.pieces.items():
            said[key] = [piece.say(show) for piece in pieces]
        said["answers"] = {
            question.key: question.normal(answers[question.key])
            for question in self.questions
            if answers.get(question.key) is not None
        }
        known = {question.key for question in self.questions}
        ignored = sorted(str(key)[:40] for key in given if key not in known)
        if ignored:
            said["ignored"] = ignored
        return said

    def _calendar(self, result: Result, show: Show) -> str:
        return icalendar(
            result.events,
            calculator=self.id,
            title=self.title,
            stamp=DOCUMENTS[self.document],
            show=show,
        )

    def schema(self, language: str = "cy") -> dict[str, Any]:
        """Return the questions and figures for scripts and forms, in one language."""
        show = self.show(language)
        return {
            "calculator": self.id,
            "code": self.code,
            "language": language,
            "document": self.document,
            "title": show.text(self.title),
            "asks": show.text(self.asks),
            "then": list(self.then),
            "questions": [question.schema(show) for question in self.questions],
            "figures": [
                {"key": figure.key, "kind": figure.kind, "label": show.text(figure.label)}
                for figure in self.figures
            ],
        }


def folder_of(calculator: str) -> str:
    """Return where a calculator's catalogue stands, below the core."""
    return f"rules/{calculator.replace('-', '_')}"


def asked(question: Question, answers: Mapping[str, Any]) -> bool:
    """Return whether the other answers leave this question worth asking."""
    return all(_code(answers.get(other)) in wanted for other, wanted in question.when.items())


def _code(value: Any) -> str:
    if isinstance(value, bool):
        return "yes" if value else "no"
    return "" if value is None else str(value)
