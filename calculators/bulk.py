"""Many people's answers in a CSV file, answered row by row: `batch ID staff.csv -o out.csv`."""

from __future__ import annotations

import csv
from collections.abc import Iterator
from typing import IO, Any

from .engine.calculator import Calculator
from .engine.show import Show

# A cell may hold long text, but an unclosed quotation mark must not take in the whole file.
LONGEST_CELL = 1_000_000
_BEYOND = "\0beyond the heading"


def answer_file(calculator: Calculator, language: str, path: str, target: IO[str]) -> None:
    """Write each row again with its status, figures and errors beside it; nothing is lost.

    One row is held at a time. Bytes that are not UTF-8 are carried through as they are. A row with
    more cells than the heading keeps them at its end. OSError where the file cannot be read.
    """
    csv.field_size_limit(LONGEST_CELL)
    with open(path, newline="", encoding="utf-8-sig", errors="surrogateescape") as source:
        rows = csv.DictReader(source, restkey=_BEYOND, restval="")
        given = list(rows.fieldnames or [])
        added = ["status", *(f.key for f in calculator.figures if f.key != "status"), "errors"]
        # A column of the file that has a figure's name keeps it; ours is then marked.
        names = [f"result_{name}" if name in given else name for name in added]
        writer = csv.writer(target)
        writer.writerow([*given, *names])
        show = calculator.show(language)
        for row in rows:
            beyond = row.pop(_BEYOND, [])
            cells = [row[name] for name in given]
            writer.writerow([*cells, *_answer(calculator, show, row, added), *beyond])


def _answer(
    calculator: Calculator, show: Show, row: dict[str, Any], added: list[str]
) -> Iterator[str]:
    """Yield the cells of one row; only errors are said in words, so only they cost the time."""
    answers, faults = calculator.read(row)
    figures: dict[str, Any] = {}
    if not faults:
        result = calculator.rule(answers)
        figures = {"status": result.status} | calculator.machine(result)
    for name in added[:-1]:
        value = figures.get(name)
        yield " ".join(map(str, value)) if isinstance(value, list) else _cell(value)
    yield "; ".join(f"{question}: {show.text(fault.text)}" for question, fault in faults)


def _cell(value: Any) -> str:
    return "" if value is None else str(value)
