"""A sentence that is not yet in a language."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Any

PLACEHOLDER = re.compile(r"\{(\w+)(?::(\w+))?\}")


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


def placeholders(sentence: str) -> Iterator[tuple[str, str]]:
    """Yield each (name, how shown) of a sentence, `""` where it does not say how."""
    for match in PLACEHOLDER.finditer(sentence):
        yield match[1], match[2] or ""
