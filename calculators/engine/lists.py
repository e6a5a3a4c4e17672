"""Questions that take several values: a list of one kind, and a table of several columns."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from .faults import Fault
from .questions import NOT_GIVEN, Question
from .text import _


@dataclass(frozen=True, kw_only=True)
class Many(Question):
    """Several values of one kind: a JSON array, or one text with a value a line.

    `item` reads each; `most` is how many there may be; `distinct` is the fault of giving one twice.
    """

    kind = "many"
    item: Question
    most: int = 12
    distinct: str | None = None

    def read(self, answer: Any) -> list[Any]:
        """Return the values; the fault of the first that cannot be used, naming its line."""
        given = answer.splitlines() if isinstance(answer, str) else answer
        if not isinstance(given, list):
            raise Fault("choice_unknown")
        given = [value for value in given if not _blank(value)]
        if len(given) > self.most:
            raise Fault("out_of_range", _("Give at most {n}.", n=self.most))
        if self.required and not given:
            raise Fault("required")
        values = []
        for number, value in enumerate(given, 1):
            try:
                values.append(self.item.read(value))
            except Fault as fault:
                raise Fault(fault.code, fault.advice, row=number) from None
            if self.distinct and values[-1] in values[:-1]:
                raise Fault(self.distinct, row=number)
        return values

    def normal(self, value: Any) -> list[Any]:
        """Return each value as the item writes it."""
        return [self.item.normal(each) for each in value]

    def bounds(self) -> dict[str, Any]:
        """Return how many values there may be."""
        return {"most": self.most}


@dataclass(frozen=True, kw_only=True)
class Table(Question):
    """Rows of several columns: a JSON array of objects, or one object keyed by the first column.

    A row of which every cell is empty is not a row. Columns unknown to us are passed over.
    """

    kind = "table"
    columns: tuple[Question, ...]
    most: int = 40

    def read(self, answer: Any) -> list[dict[str, Any]]:
        """Return the rows; the fault of the first cell that cannot be used, naming row and column."""
        if isinstance(answer, Mapping) and len(self.columns) == 2:
            first, second = (column.key for column in self.columns)
            answer = [{first: key, second: value} for key, value in answer.items()]
        if not isinstance(answer, list) or not all(isinstance(row, Mapping) for row in answer):
            raise Fault("choice_unknown")
        rows = [row for row in answer if not all(_blank(row.get(c.key)) for c in self.columns)]
        if len(rows) > self.most:
            raise Fault("out_of_range", _("Give at most {n}.", n=self.most))
        if self.required and not rows:
            raise Fault("required")
        return [self._row(row, number) for number, row in enumerate(rows, 1)]

    def _row(self, row: Mapping[str, Any], number: int) -> dict[str, Any]:
        cells: dict[str, Any] = {}
        for column in self.columns:
            given = row.get(column.key)
            try:
                if not _blank(given):
                    cells[column.key] = column.read(given)
                elif column.required:
                    raise Fault("required")
                else:
                    cells[column.key] = column.default
            except Fault as fault:
                raise Fault(fault.code, fault.advice, row=number, column=column.key) from None
        return cells

    def normal(self, value: Any) -> list[dict[str, Any]]:
        """Return each row with its cells as their columns write them."""
        return [
            {c.key: c.normal(row[c.key]) for c in self.columns if row[c.key] is not None}
            for row in value
        ]

    def bounds(self) -> dict[str, Any]:
        """Return how many rows there may be."""
        return {"most": self.most}


def _blank(value: Any) -> bool:
    if isinstance(value, bool):
        return False
    return value in NOT_GIVEN or (isinstance(value, str) and not value.strip())
