"""Schemes side by side: the same rows for each, every cell with its reason."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

from .reasons import Reason, reasons, sources
from .result import SILENT
from .show import Show
from .text import Text


@dataclass(frozen=True)
class Cell:
    """What one scheme has to say in one row."""

    text: Any
    because: Reason | tuple[Reason, ...]

    def say(self, show: Show) -> dict[str, Any]:
        """Return the cell's words with the clauses or laws behind them."""
        clauses, outside = sources(reasons(self.because))
        return {"text": show.value(self.text), "clauses": clauses, "outside": outside}


@dataclass(frozen=True)
class Option:
    """One scheme: its cells by row, or the questions that must be answered first.

    `answers` are what the scheme's own calculator was asked, so that it can be opened with them.
    """

    id: str
    title: Text | str
    answers: Mapping[str, str]
    cells: Mapping[str, Cell] = field(default_factory=dict)
    needs: Sequence[tuple[str, Text]] = ()


@dataclass(frozen=True)
class Comparison:
    """The options in a fixed order; none is recommended and none is sorted by money."""

    rows: Sequence[tuple[str, Text]]
    options: Sequence[Option]

    def say(self, show: Show) -> dict[str, Any]:
        """Return rows and options; a cell on which the text is silent says so."""
        silent: dict[str, Any] = {"text": show.text(SILENT), "clauses": [], "outside": None}
        return {
            "rows": [{"key": key, "label": show.text(label)} for key, label in self.rows],
            "options": [
                {
                    "id": option.id,
                    "title": show.text(option.title),
                    "answers": dict(option.answers),
                    "needs": [
                        {"question": key, "label": show.text(label)} for key, label in option.needs
                    ],
                    "cells": {
                        key: option.cells[key].say(show) if key in option.cells else silent
                        for key, _label in self.rows
                    },
                }
                for option in self.options
            ],
        }
