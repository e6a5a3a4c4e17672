"""Words of a text, folded for search: one spelling for every accent, apostrophe and hyphen.

The JavaScript twin is `docs/assets/search/words.js`; `tests/search/test_twins.py` holds the two
to the same answer.
"""

import re
import unicodedata
from collections.abc import Iterator
from dataclasses import dataclass

APOSTROPHES = "'’‘`´ʼ"
HYPHENS = "-‐‑"
# What may follow an apostrophe without being a word: Welsh 'r 'n 'i 'u 'w 'm 'th 'ch, English 's 't 'd.
CLITICS = frozenset(["r", "n", "i", "u", "w", "m", "th", "ch", "s", "t", "d", "ll", "re", "ve"])

_WORD = re.compile(
    rf"\d+(?:[.,/]\d+)*|[^\W\d_]+(?:[{HYPHENS}][^\W\d_]+)*|%",
    re.UNICODE,
)


@dataclass(frozen=True)
class Word:
    """A word as folded, and where it stands in the text (code points, end excluded)."""

    text: str
    start: int
    end: int


def fold(text: str) -> str:
    """Lower case without accents or hyphens: `Ad-drefnu` and `addrefnu` are one, as `tâl` and `tal`."""
    bare = text.lower()
    if not bare.isascii():
        bare = "".join(
            c for c in unicodedata.normalize("NFD", bare) if not unicodedata.combining(c)
        )
    return re.sub(rf"[{HYPHENS}]", "", bare) if not bare.isalnum() else bare


def words(text: str) -> Iterator[Word]:
    """The words of a text (composed, NFC) in order, clitics left out.

    A hyphened word is one word; `parts` gives its pieces. `28,922` is `28922`; `3.1` stays.
    """
    for found in _WORD.finditer(text):
        printed = found.group()
        start = found.start()
        if start and found.string[start - 1] in APOSTROPHES and printed.lower() in CLITICS:
            continue
        if printed[0].isdigit():
            yield Word(printed.replace(",", ""), start, found.end())
        else:
            yield Word(fold(printed), start, found.end())


def parts(printed: str) -> list[str]:
    """The folded pieces of a hyphened word, or nothing where there is no hyphen."""
    pieces = re.split(rf"[{HYPHENS}]", printed)
    return [fold(piece) for piece in pieces] if len(pieces) > 1 else []
