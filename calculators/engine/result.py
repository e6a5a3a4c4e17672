"""A result: figures and lines, none of which can stand without its reason."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date
from decimal import Decimal
from typing import Any

from .money import places, to_the_penny
from .policy import Dated, Outside
from .show import Show
from .text import Text, _

Reason = str | Dated | Outside

YES, NO = _("Yes"), _("No")
NOTHING = _("None")
SILENT = _("The document does not say")


STATUSES = {
    "eligible": _("Meets the conditions asked about"),
    "check": _("Ask HR: the document is not clear"),
    "exceptional_only": _("Only in exceptional circumstances"),
    "not_eligible": _("Does not meet the conditions"),
    "separate": _("Dealt with separately"),
    "silent": _("The document does not say"),
}
# The parts of a result, in the order in which a reader meets them.
PARTS = {
    "working": _("How this was worked out"),
    "conditions": _("The conditions"),
    "also": _("What else to know"),
    "gov_uk": _("Why this is not GOV.UK's figure"),
}


@dataclass(frozen=True)
class Figure:
    """One named figure of a calculator.

    `kind`: money, weeks, paid_weeks, percent, number, count, date, flag, code, codes, text or data.
    `words` says each code; `noun` counts a count ("16 years").
    """

    key: str
    kind: str
    label: Text
    words: Mapping[str, Text] = field(default_factory=dict)
    noun: str = ""

    def machine(self, value: Any) -> Any:
        """Return the value as scripts get it: money two decimals, weeks one, dates ISO."""
        if value is None:
            return None
        if self.kind in _PLACES:
            return str(places(Decimal(value), _PLACES[self.kind]))
        if self.kind == "money":
            return str(to_the_penny(value))
        if isinstance(value, date):
            return value.isoformat()
        return str(value) if isinstance(value, Decimal) else value

    def shown(self, value: Any, show: Show) -> str:
        """Return the value as readers see it."""
        if value is None:
            return show.text(SILENT)
        if self.kind == "flag":
            return show.text(YES if value else NO)
        if self.kind in ("code", "codes"):
            codes = [value] if isinstance(value, str) else value
            return "; ".join(show.text(self.words[code]) for code in codes) or show.text(NOTHING)
        return show.value(value, self.noun or _SHOWN_AS.get(self.kind, ""))


_PLACES = {"weeks": 1, "paid_weeks": 2, "percent": 2}
_SHOWN_AS = {"money": "money", "weeks": "weeks", "paid_weeks": "paid", "percent": "percent"}


@dataclass(frozen=True)
class Line:
    """One sentence of the working, and why it is so.

    `part` says where it belongs: a key of `PARTS`.
    """

    text: Text
    because: tuple[Reason, ...]
    reading: str | None = None
    otherwise: Text | None = None
    part: str = "working"

    def say(self, show: Show) -> dict[str, Any]:
        """Return the line as it stands in a result."""
        clauses: list[str] = []
        outside: list[str] = []
        for reason in self.because:
            source: Any = reason
            if isinstance(reason, Dated):
                source = reason.clause or reason.outside
            if isinstance(source, Outside):
                outside.append(source.name)
            else:
                clauses.append(source)
        return {
            "text": show.text(self.text),
            "clauses": clauses,
            "reading": self.reading,
            "outside": "; ".join(outside) or None,
            "otherwise": show.text(self.otherwise) or None,
            "part": self.part,
        }


@dataclass(frozen=True)
class Table:
    """Rows that a result shows as a table; each cell is said in the reader's language.

    `bars` gives a length from 0 to 1 for each row, where a bar helps the eye.
    """

    id: str
    caption: Text
    head: Sequence[Text]
    rows: Sequence[Sequence[Any]]
    because: tuple[Reason, ...]
    bars: Sequence[Decimal] = ()
    note: Text | None = None

    def say(self, show: Show) -> dict[str, Any]:
        """Return the table with every cell as text."""
        reason = Line(self.caption, self.because).say(show)
        return {
            "id": self.id,
            "caption": reason["text"],
            "clauses": reason["clauses"],
            "outside": reason["outside"],
            "head": [show.text(cell) for cell in self.head],
            "rows": [[show.value(cell) for cell in row] for row in self.rows],
            "bars": [str(bar) for bar in self.bars],
            "note": show.text(self.note) or None,
        }


@dataclass
class Result:
    """What a rule finds. `add` is the only way to put a figure or a line into it."""

    status: str | None = None
    figures: dict[str, Any] = field(default_factory=dict)
    reasons_of: dict[str, tuple[Reason, ...]] = field(default_factory=dict)
    lines: list[Line] = field(default_factory=list)
    tables: list[Table] = field(default_factory=list)
    notices: list[tuple[Text, str]] = field(default_factory=list)
    summary: Text | None = None
    main_figure: str | None = None

    def add(
        self,
        text: Text,
        *,
        because: Reason | Sequence[Reason],
        reading: str | None = None,
        otherwise: Text | None = None,
        part: str = "working",
        **figures: Any,
    ) -> None:
        """Add a line with its reason, and the figures that the line establishes.

        `because`: a clause id, a dated number (which carries its clause), an `Outside` law or
        calendar, or several of these. `reading`: the code of the reading it rests on;
        `otherwise`: what the other reading would give for these answers, where that differs.
        """
        reasons = (because,) if isinstance(because, (str, Dated, Outside)) else tuple(because)
        if not reasons:
            raise ValueError("a line needs a reason")
        self.lines.append(Line(text, reasons, reading, otherwise, part))
        for key, value in figures.items():
            self.figures[key] = value
            self.reasons_of[key] = reasons

    def decide(
        self, status: str, text: Text, *, because: Reason | Sequence[Reason], **more: Any
    ) -> None:
        """Set the status, with the line that gives its reason."""
        self.status = status
        self.add(text, because=because, **{"part": "conditions", "status": status} | more)

    def table(self, table: Table) -> None:
        """Add a table; it carries its own reasons."""
        self.tables.append(table)

    def notice(self, text: Text, source: str) -> None:
        """Add a note on law that has moved since 2015; it never changes a figure."""
        self.notices.append((text, source))

    def say_first(self, summary: Text, figure: str | None = None) -> None:
        """Set the one plain sentence that a reader sees first, and the figure under it."""
        self.summary = summary
        self.main_figure = figure


STATUS = Figure("status", "code", _("Status"), words=STATUSES)
