"""The index: which units a key is found in, and how much it weighs there (BM25F, worked out here
so that the browser only adds)."""

import math
from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from publishing.search.analyser import Analyse, Keys, keys_of
from publishing.search.corpus import Unit

# BM25F: what a word is worth by where it stands, and how far long fields are held against it.
_WEIGHTS = {"title": 3.0, "section": 1.4, "parents": 1.0, "body": 1.0}
_LENGTH = {"title": 0.4, "section": 0.4, "parents": 0.4, "body": 0.5}
_SATURATION = 1.2


@dataclass(frozen=True)
class Index:
    """Postings by key: unit number -> weight; `top` is the greatest weight of all."""

    postings: dict[str, dict[int, float]]
    top: float


def fields(unit: Unit, label: str) -> dict[str, str]:
    """A unit's words by field. A numbered clause only shares its heading, so that counts for less."""
    return {
        "title": f"{label} {unit.title}" if unit.headed else label,
        "section": "" if unit.headed else unit.title,
        "parents": " ".join(unit.parents),
        "body": " ".join(passage.text for passage in unit.passages),
    }


# A function word in more than this share of the units finds nothing by being found.
_EVERYWHERE = 0.2


def build(
    units: Sequence[Unit], labels: Sequence[str], analyse: Analyse, function_words: Iterable[str]
) -> Index:
    """The index of `units` in one language."""
    filed = [
        {name: keys_of(text, analyse) for name, text in fields(unit, label).items()}
        for unit, label in zip(units, labels, strict=True)
    ]
    # The texts alone say how rare a word is: our pages about them would hide their own words.
    texts = [place for place, unit in enumerate(units) if unit.kind in ("clause", "form")]
    average = {
        name: max(1.0, sum(len(filed[place][name]) for place in texts) / max(1, len(texts)))
        for name in _WEIGHTS
    }
    counts: dict[str, dict[int, float]] = defaultdict(dict)
    for place, unit in enumerate(filed):
        for name, words in unit.items():
            length = 1 - _LENGTH[name] + _LENGTH[name] * len(words) / average[name]
            for key, count in _count(words).items():
                worth = _WEIGHTS[name] * count / length
                counts[key][place] = counts[key].get(place, 0.0) + worth
    within = set(texts)
    small = {key for word in function_words for key in analyse(word)}
    weighed = {
        key: {
            place: _rarity(len(within & found.keys()), len(texts)) * worth / (_SATURATION + worth)
            for place, worth in sorted(found.items())
        }
        for key, found in sorted(counts.items())
        if key not in small or len(found) < _EVERYWHERE * len(units)
    }
    top = max((w for found in weighed.values() for w in found.values()), default=1.0)
    return Index(weighed, top)


def _count(words: Sequence[Keys]) -> dict[str, float]:
    total: dict[str, float] = defaultdict(float)
    for keys in words:
        for key, weight in keys.items():
            total[key] += weight
    return total


def _rarity(found: int, units: int) -> float:
    return math.log(1 + (units - found + 0.5) / (found + 0.5))
