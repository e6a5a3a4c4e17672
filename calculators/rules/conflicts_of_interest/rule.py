"""Which interests are to be recorded before an item (cp-buddiannau.1)?"""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from ...common.collaborative import DOCUMENT, collaborative, head, lines_to_write_on, short
from ...engine.calculator import Answers, Calculator
from ...engine.document import heading, table
from ...engine.lists import Many, Table
from ...engine.questions import Day
from ...engine.result import Figure, Result
from ...engine.result import Table as Shown
from ...engine.text import Text, _
from .register import Interest, by_item, register

CLAUSE = "cp-buddiannau.1"
_LINES_TO_WRITE_ON = 4


def rule(answers: Answers) -> Result:
    """Return the register, and the interests recorded against each item."""
    result = Result()
    interests = register(answers.entries)
    found = by_item(interests, answers.agenda)
    result.add(
        _("{n:interest} recorded", n=len(interests)) if interests else _("None recorded"),
        because=CLAUSE,
        by_item={item: [each.data() for each in those] for item, those in found.items()},
    )
    for item, those in found.items():
        result.add(
            _("{item}: {n:interest}", item=_named(item, answers.agenda), n=len(those)),
            because=CLAUSE,
        )
    _dates(result, answers)
    result.add(
        _("The document asks for a record. It does not say what follows, so neither do we"),
        because=CLAUSE,
        part="also",
    )
    result.add(_("The lead keeps to the needs of the population"), because=CLAUSE, part="also")
    if interests:
        result.table(_shown(interests))
    _add_register(result, answers, interests, found)
    result.say_first(
        _("Possible conflicts of interest recorded: {n}", n=len(interests))
        if interests
        else _("No possible conflict of interest is recorded")
    )
    return result


def _dates(result: Result, answers: Answers) -> None:
    """Warn of a date after today, where the reader gives today's date."""
    for entry in answers.entries:
        if answers.today and entry["date"] and entry["date"] > answers.today:
            result.add(
                _("{name}: {day} is still to come", name=entry["name"], day=entry["date"]),
                because=CLAUSE,
            )


def _named(item: str, agenda: Sequence[str]) -> Text:
    if not item:
        return _("No item named")
    if item.isdecimal() and 1 <= int(item) <= len(agenda):
        return _("Item {number}, {title}", number=item, title=agenda[int(item) - 1])
    return _("Item {number}", number=item)


def _rows(interests: Sequence[Interest]) -> list[tuple[object, ...]]:
    return [
        (
            each.name,
            each.interest,
            each.days,
            Text("{items:each}", {"items": each.items}),
            Text("{notes:each}", {"notes": each.notes}),
        )
        for each in interests
    ]


_HEAD = (_("Name"), _("Interest"), _("Date"), _("Item"), _("Note"))


def _shown(interests: Sequence[Interest]) -> Shown:
    return Shown(
        id="register",
        caption=_("Register of possible conflicts of interest"),
        head=_HEAD,
        rows=_rows(interests),
        because=(CLAUSE,),
    )


def _add_register(
    result: Result,
    answers: Answers,
    interests: Sequence[Interest],
    found: Mapping[str, Sequence[Interest]],
) -> None:
    """Add the document: the register, then each item with the names recorded against it."""
    blocks = [
        *head(answers, (_("Meeting"), answers.meeting_date)),
        table("", [_HEAD, *_rows(interests)], CLAUSE)
        if interests
        else lines_to_write_on(_HEAD, _LINES_TO_WRITE_ON),
    ]
    if found:
        rows = [
            (_named(item, answers.agenda), [each.name for each in those])
            for item, those in found.items()
        ]
        blocks += [
            heading(_("Item by item"), CLAUSE),
            table("", [(_("Item"), _("Interests of")), *rows], CLAUSE),
        ]
    result.document("register", _("Register of possible conflicts of interest"), blocks)


CALCULATOR = Calculator(
    id="conflicts-of-interest",
    code="P5",
    slug="gwrthdaro-buddiannau",
    document=DOCUMENT,
    title=_("Conflict of interest register"),
    asks=_("Which interests are to be recorded before this item?"),
    questions=(
        Table(
            key="entries",
            label=_("Interests"),
            columns=(
                short("name", _("Name"), required=True, private=True),
                short("interest", _("Interest"), required=True, longest=1_000, private=True),
                Day(key="date", label=_("Date"), required=False),
                short("item", _("Number or title of the item")),
                short("note", _("Note"), longest=1_000, private=True),
            ),
            most=100,
            required=False,
            default=(),
            private=True,
            clause=CLAUSE,
        ),
        Many(
            key="agenda",
            label=_("Items of the agenda"),
            hint=_("Their titles, in order."),
            item=short("item", _("Item"), required=True),
            most=21,
            required=False,
            default=(),
        ),
        Day(key="meeting_date", label=_("Date of the meeting"), required=False, more=True),
        Day(
            key="today",
            label=_("Today's date"),
            hint=_("To warn of a date that is still to come."),
            required=False,
            more=True,
        ),
        collaborative,
    ),
    figures=(Figure("by_item", "data", _("Interests by item")),),
    rule=rule,
)
