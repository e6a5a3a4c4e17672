"""How the lexicon and the postings are written down small, for one JSON file.

Lemmas share paradigms: a lemma is a stem, its own ending and the number of a list of endings. Five
thousand verbs' forms are thus one list. `docs/assets/search/unpack.js` reads all of this back.
"""

import math
from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence

from publishing.search.lexicon import Forms

# Numbers are written in base 44 with characters 35-122, which JSON leaves as they are but for one.
_FIRST, _BASE = 35, 44
# A weight takes one character; levels are closer together where weights are low.
LEVELS = 16


def number(value: int) -> str:
    """A whole number from 0, low digits first, each but the last marked as going on."""
    out = ""
    while value >= _BASE:
        out += chr(_FIRST + _BASE + value % _BASE)
        value //= _BASE
    return out + chr(_FIRST + value)


def postings(found: Iterable[Mapping[int, float]], top: float) -> dict[str, str]:
    """Of each key, in order, its unit numbers as gaps and its weights as levels, a line each.

    `top` is the weight of the highest level. Apart, the two compress better.
    """
    gaps, levels = [], []
    for units in found:
        places = sorted(units)
        steps = (place - last for place, last in zip(places, [0, *places], strict=False))
        gaps.append("".join(map(number, steps)))
        levels.append("".join(chr(_FIRST + _level(units[place] / top)) for place in places))
    return {"gaps": "\n".join(gaps), "levels": "\n".join(levels)}


def _level(share: float) -> int:
    return max(1, round(math.sqrt(share) * LEVELS))


def lexicon(forms: Forms, lemmas: Sequence[str]) -> dict[str, str]:
    """`forms` by lemma, in the order of `lemmas`: paradigms a line each, then stems, then a line a
    lemma with its own ending and its paradigm."""
    by_lemma: dict[str, set[str]] = defaultdict(set)
    for form, found in forms.items():
        for lemma in found:
            by_lemma[lemma].add(form)
    entries = []
    for lemma in lemmas:
        shared = {lemma, *by_lemma[lemma]}
        size = _shared(shared)
        endings = front_coded(sorted(form[size:] for form in shared))
        entries.append((lemma[:size], lemma[size:], endings))
    paradigms = _by_use(endings for _, _, endings in entries)
    places = {endings: place for place, endings in enumerate(paradigms)}
    return {
        "paradigms": "\n".join(paradigms),
        "stems_of_lemmas": front_coded(stem for stem, _, _ in entries),
        "lemmas": "\n".join(f"{own} {number(places[endings])}" for _, own, endings in entries),
    }


def front_coded(texts: Iterable[str]) -> str:
    """Sorted folded texts, each as a capital that says how many letters it shares with the one
    before (A for none), and its rest."""
    out, last = "", ""
    for text in texts:
        kept = min(25, _shared((text, last)))
        out += chr(ord("A") + kept) + text[kept:]
        last = text
    return out


def _by_use(paradigms: Iterable[str]) -> list[str]:
    counts: dict[str, int] = defaultdict(int)
    for endings in paradigms:
        counts[endings] += 1
    return sorted(counts, key=lambda endings: (-counts[endings], endings))


def _shared(forms: Iterable[str]) -> int:
    first, last = min(forms), max(forms)
    size = 0
    while size < min(len(first), len(last)) and first[size] == last[size]:
        size += 1
    return size
