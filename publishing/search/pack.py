"""How the lexicon and the postings are written down small, for one JSON file.

Lemmas share paradigms: a lemma is a stem, its own ending and the number of a list of endings. Five
thousand verbs' forms are thus one list. `docs/assets/search/unpack.js` reads all of this back.
"""

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence

from publishing.search.lexicon import Forms

# Numbers are written in base 44 with characters 35-122, which JSON leaves as they are but for one.
_FIRST, _BASE = 35, 44
# A weight takes one character.
LEVELS = 2 * _BASE - 1


def number(value: int) -> str:
    """A whole number from 0, low digits first, each but the last marked as going on."""
    out = ""
    while value >= _BASE:
        out += chr(_FIRST + _BASE + value % _BASE)
        value //= _BASE
    return out + chr(_FIRST + value)


def postings(found: Mapping[int, float], top: float) -> str:
    """Unit numbers with weights, as gaps and levels; `top` is the weight of the highest level."""
    out, last = "", 0
    for unit in sorted(found):
        level = max(1, round(found[unit] / top * LEVELS))
        out += number(unit - last) + chr(_FIRST + level)
        last = unit
    return out


def lexicon(forms: Forms, lemmas: Sequence[str]) -> dict[str, str]:
    """`forms` by lemma, in the order of `lemmas`: {"paradigms": …, "lemmas": …}, a line each."""
    by_lemma: dict[str, set[str]] = defaultdict(set)
    for form, found in forms.items():
        for lemma in found:
            by_lemma[lemma].add(form)
    entries = []
    for lemma in lemmas:
        shared = {lemma, *by_lemma[lemma]}
        size = _shared(shared)
        endings = _front_coded(sorted(form[size:] for form in shared))
        entries.append((lemma[:size], lemma[size:], endings))
    paradigms = _by_use(endings for _, _, endings in entries)
    places = {endings: place for place, endings in enumerate(paradigms)}
    return {
        "paradigms": "\n".join(paradigms),
        "lemmas": "\n".join(
            f"{stem} {own} {number(places[endings])}" for stem, own, endings in entries
        ),
    }


def _front_coded(endings: Iterable[str]) -> str:
    """Sorted endings, each as the digit of how much it shares with the one before, and the rest."""
    out, last = "", ""
    for ending in endings:
        kept = min(9, _shared((ending, last)))
        out += f"{kept}{ending[kept:]}"
        last = ending
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
