"""Questions that take several values: a list of one kind, and a table of several columns."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from typing import Any

from .faults import Fault, Faults
from .questions import NOT_GIVEN, Question
from .show import Show
from .text import _

_BETWEEN_CELLS = ("\t", "|")


@dataclass(frozen=True, kw_only=True)
class Many(Question):
    """Several values of one kind: a JSON array, or one text with a value a line.

    `item` reads each; `most` is how many there may be; `distinct` is the fault of giving one twice.
    An empty line or value is passed over, but still counts where a fault names its row.
    """

    kind = "many"
    item: Question
    most: int = 12
    distinct: str | None = None

    def read(self, answer: Any) -> list[Any]:
        """Return the values; Faults names every row that cannot be used."""
        given = answer.splitlines() if isinstance(answer, str) else answer
        if isinstance(given, Mapping):
            raise Fault("choice_unknown")
        given = given if isinstance(given, list) else [given]
        rows = _numbered(given, _blank, self)
        values: list[Any] = []
        faults: list[Fault] = []
        for number, value in rows:
            try:
                read = self.item.read(value)
                if self.distinct and read in values:
                    raise Fault(self.distinct)
            except Fault as fault:
                faults.append(fault.at(number))
            else:
                values.append(read)
        _raise(faults)
        return values

    def normal(self, value: Any) -> list[Any]:
        """Return each value as the item writes it."""
        return [self.item.normal(each) for each in value]

    def bounds(self) -> dict[str, Any]:
        """Return how many values there may be."""
        return {"most": self.most}

    def schema(self, show: Show) -> dict[str, Any]:
        """Return the question with that of each value."""
        return {**super().schema(show), "item": self.item.schema(show)}


@dataclass(frozen=True, kw_only=True)
class Table(Question):
    """Rows of several columns, each cell read by its column.

    A JSON array of objects; or one object keyed by the first column, whose values are the second or
    objects of the rest; or one text with a row a line, its cells parted by tabs (as a spreadsheet
    copies them) or by "|". A row that is one plain value is the first column alone. A row of which
    every cell is empty is passed over, but still counts where a fault names its row. Columns
    unknown to us are passed over. `ordered` names pairs of day columns of which the second may not
    come before the first, each with its fault.
    """

    kind = "table"
    columns: tuple[Question, ...]
    most: int = 40
    ordered: tuple[tuple[str, str, str], ...] = ()

    def read(self, answer: Any) -> list[dict[str, Any]]:
        """Return the rows; Faults names every row and column that cannot be used."""
        keys = [column.key for column in self.columns]
        given = [_as_row(row, keys) for row in _as_rows(answer, keys)]
        numbered = _numbered(
            given, lambda row: all(_blank(cell) for cell in map(row.get, keys)), self
        )
        faults: list[Fault] = []
        rows = [self._row(row, number, faults) for number, row in numbered]
        _raise(faults)
        return rows

    def _row(self, row: Mapping[str, Any], number: int, faults: list[Fault]) -> dict[str, Any]:
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
                faults.append(fault.at(number, column.key, column.label))
        for first, then, code in self.ordered:
            if cells.get(first) and cells.get(then) and cells[then] < cells[first]:
                label = next(column.label for column in self.columns if column.key == then)
                faults.append(Fault(code).at(number, then, label))
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

    def schema(self, show: Show) -> dict[str, Any]:
        """Return the question with those of its columns."""
        return {**super().schema(show), "columns": [c.schema(show) for c in self.columns]}


def _as_rows(answer: Any, keys: list[str]) -> list[Any]:
    if isinstance(answer, Mapping):
        return [
            {**cells, keys[0]: key}
            if isinstance(cells, Mapping)
            else dict(zip(keys, (key, cells), strict=False))
            for key, cells in answer.items()
        ]
    if isinstance(answer, str):
        return answer.splitlines()
    return answer if isinstance(answer, list) else [answer]


def _as_row(row: Any, keys: list[str]) -> Mapping[str, Any]:
    if isinstance(row, Mapping):
        return row
    if isinstance(row, str):
        parting = next((mark for mark in _BETWEEN_CELLS if mark in row), None)
        row = row.split(parting) if parting else row
    cells = row if isinstance(row, list) else [row]
    return dict(zip(keys, cells, strict=False))


def _numbered(
    given: Iterable[Any], blank: Callable[[Any], bool], question: Many | Table
) -> list[tuple[int, Any]]:
    """Return the rows that are not blank, each with its number among all that were given."""
    rows = [(number, row) for number, row in enumerate(given, 1) if not blank(row)]
    if len(rows) > question.most:
        raise Fault("out_of_range", _("Give at most {n}.", n=question.most))
    if question.required and not rows:
        raise Fault("required")
    return rows


def _raise(faults: list[Fault]) -> None:
    if faults:
        raise Faults(faults)


def _blank(value: Any) -> bool:
    if isinstance(value, bool):
        return False
    return value in NOT_GIVEN or (isinstance(value, str) and not value.strip())
