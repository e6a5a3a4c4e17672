"""A result: figures and lines, none of which can stand without its reason."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date
from decimal import Decimal
from typing import Any, Protocol

from .calendar import Event
from .document import Block, Document
from .money import places, to_the_penny
from .reasons import Reason, reasons, sources
from .show import Show
from .text import Text, _

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

    `kind`: money, weeks, paid_weeks, percent, number, count, date, dates, flag, code,
    codes, text or data.
    `words` says each code; `noun` counts a count ("16 years"); `without` is what readers see where
    the value is null: that the document is silent, unless null means something else.
    `null_unasked`: scripts get null where the answers did not ask for it; readers see nothing.
    """

    key: str
    kind: str
    label: Text
    words: Mapping[str, Text] = field(default_factory=dict)
    noun: str = ""
    without: Text = SILENT
    null_unasked: bool = False

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
        if isinstance(value, (list, tuple)):
            return [self.machine(item) for item in value]
        return str(value) if isinstance(value, Decimal) else value

    def worded(self, value: Any) -> Text:
        """Return the value as readers see it, in no language yet."""
        if value is None:
            return self.without
        if self.kind == "flag":
            return YES if value else NO
        if self.kind == "code":
            return self.words[value]
        if self.kind == "codes":
            return (
                NOTHING
                if not value
                else Text("{codes:each}", {"codes": [self.words[v] for v in value]})
            )
        if value in ([], ()):
            return NOTHING
        how = self.noun or _SHOWN_AS.get(self.kind, "")
        return Text(f"{{value:{how}}}" if how else "{value}", {"value": value})

    def shown(self, value: Any, show: Show) -> str:
        """Return the value as readers see it."""
        return show.text(self.worded(value))


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
        clauses, outside = sources(self.because)
        return {
            "text": show.text(self.text),
            "clauses": clauses,
            "reading": self.reading,
            "outside": outside,
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
        clauses, outside = sources(self.because)
        return {
            "id": self.id,
            "caption": show.text(self.caption),
            "clauses": clauses,
            "outside": outside,
            "head": [show.text(cell) for cell in self.head],
            "rows": [[show.value(cell) for cell in row] for row in self.rows],
            "bars": [str(bar) for bar in self.bars],
            "note": show.text(self.note) or None,
        }


class Piece(Protocol):
    """A part of a result that knows how to say itself, with its own reasons."""

    def say(self, show: Show) -> Any:
        """Return the piece as JSON, in the reader's language."""


@dataclass
class Result:
    """What a rule finds. `add` is the only way to put a figure or a line into it."""

    status: str | None = None
    figures: dict[str, Any] = field(default_factory=dict)
    reasons_of: dict[str, tuple[Reason, ...]] = field(default_factory=dict)
    lines: list[Line] = field(default_factory=list)
    tables: list[Table] = field(default_factory=list)
    notices: list[tuple[Text, str]] = field(default_factory=list)
    events: list[Event] = field(default_factory=list)
    documents: list[Document] = field(default_factory=list)
    pieces: dict[str, list[Piece]] = field(default_factory=dict)
    summary: Text | None = None
    main_figure: str | None = None
    ready_reckoner: tuple[int, int] | None = None

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
        why = reasons(because)
        if not why:
            raise ValueError("a line needs a reason")
        self.lines.append(Line(text, why, reading, otherwise, part))
        for key, value in figures.items():
            self.figures[key] = value
            self.reasons_of[key] = why

    def decide(
        self, status: str, text: Text, *, because: Reason | Sequence[Reason], **more: Any
    ) -> None:
        """Set the status, with the line that gives its reason."""
        self.status = status
        self.add(text, because=because, **{"part": "conditions", "status": status} | more)

    def table(self, table: Table) -> None:
        """Add a table; it carries its own reasons."""
        self.tables.append(table)

    def event(self, key: str, day: date, text: Text, *, because: Reason | Sequence[Reason]) -> None:
        """Add a day to the calendar file: `key` names the event within its calculator for good."""
        self.events.append(Event(key, day, text, reasons(because)))

    def picture(self, picture: Piece) -> None:
        """Add an SVG picture (id, svg, alt); it says the same as a line or a table does."""
        self.attach("pictures", picture)

    def document(self, id: str, title: Text, blocks: Sequence[Block]) -> None:
        """Add a draft letter or form; it is said in both languages whatever the reader's."""
        self.documents.append(Document(id, title, blocks))

    def notice(self, text: Text, source: str) -> None:
        """Add a note on law that has moved since 2015; it never changes a figure."""
        self.notices.append((text, source))

    def light_reckoner(self, age: int, years: int) -> None:
        """Say which cell of the ready reckoner is the reader's: whole years of age and service."""
        self.ready_reckoner = (age, years)

    def attach(self, key: str, piece: Piece) -> None:
        """Add a piece that says itself (a picture, a comparison …) to the list under `key`."""
        self.pieces.setdefault(key, []).append(piece)

    def say_first(self, summary: Text, figure: str | None = None) -> None:
        """Set the one plain sentence that a reader sees first, and the figure under it."""
        self.summary = summary
        self.main_figure = figure


STATUS = Figure("status", "code", _("Status"), words=STATUSES)
