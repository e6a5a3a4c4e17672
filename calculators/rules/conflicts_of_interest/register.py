"""A register in which the same name and interest stand once, with every date and every item."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date
from typing import Any


@dataclass
class Interest:
    """One person's interest: the days on which it was declared, its items, and what was noted."""

    name: str
    interest: str
    days: list[date] = field(default_factory=list)
    items: list[str] = field(default_factory=list)
    notes: list[str] = field(default_factory=list)

    def data(self) -> dict[str, Any]:
        """Return the interest as scripts get it."""
        return {
            "name": self.name,
            "interest": self.interest,
            "dates": [day.isoformat() for day in self.days],
        }


def same(text: str) -> str:
    """Return text so that two ways of typing the same words are equal."""
    return " ".join(text.split()).casefold()


def register(entries: Sequence[Mapping[str, Any]]) -> list[Interest]:
    """Return the interests of these entries, in the order in which each was first given."""
    found: dict[tuple[str, str], Interest] = {}
    for entry in entries:
        key = same(entry["name"]), same(entry["interest"])
        interest = found.setdefault(key, Interest(entry["name"], entry["interest"]))
        for kept, given in (
            (interest.days, entry["date"]),
            (interest.items, entry["item"]),
            (interest.notes, entry["note"]),
        ):
            if given and given not in kept:
                kept.append(given)
        interest.days.sort()
    return list(found.values())


def by_item(interests: Sequence[Interest], agenda: Sequence[str]) -> dict[str, list[Interest]]:
    """Return the interests of each item that has one.

    The key is the item's number on the agenda, where the entry gives that number or its title;
    otherwise the item as the entry gives it, and "" where it names none.
    """
    numbers = {same(title): str(number) for number, title in enumerate(agenda, 1)}
    found: dict[str, list[Interest]] = {}
    for interest in interests:
        keys = [numbers.get(same(item), item.strip()) for item in interest.items] or [""]
        for key in dict.fromkeys(keys):
            found.setdefault(key, []).append(interest)
    order = [str(number) for number in range(1, len(agenda) + 1)]
    return dict(
        sorted(
            found.items(), key=lambda pair: order.index(pair[0]) if pair[0] in order else len(order)
        )
    )
