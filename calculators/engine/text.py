"""A sentence that is not yet in a language."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from functools import cache
from typing import Any

_PLACEHOLDER = re.compile(r"\{(\w+)(?::(\w+))?\}")


@dataclass(frozen=True)
class Text:
    """An English sentence with named values; `show` says it in either language.

    A placeholder may say how its value is shown: `{pay:money}`, `{n:year}`, `{share:percent}`.
    """

    english: str
    values: dict[str, Any] = field(default_factory=dict)


def _(english: str, **values: Any) -> Text:
    """Mark a sentence for translation; its Welsh stands in the `cy.po` of the same folder."""
    return Text(english, values)


@cache
def parts(sentence: str) -> tuple[str, tuple[tuple[str, str, str], ...]]:
    """Return a sentence's words before its values, and each value with the words after it.

    A value is (name, how shown, words after), `""` where it does not say how.
    """
    first, *rest = _PLACEHOLDER.split(sentence)
    hows = [how or "" for how in rest[1::3]]
    return first, tuple(zip(rest[::3], hows, rest[2::3], strict=True))


def placeholders(sentence: str) -> list[tuple[str, str]]:
    """Return each (name, how shown) of a sentence, `""` where it does not say how."""
    return [(name, how) for name, how, _after in parts(sentence)[1]]
