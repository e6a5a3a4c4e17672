"""Initial mutation undone: which radicals a Welsh word may stand for.

Soft, nasal and aspirate mutation and h before a vowel, on folded words. A word gives every
radical it *could* have; the lexicon says which of them exist.
JavaScript twin: `docs/assets/search/mutation.js`.
"""

# Mutated initial -> radical initials. The longest initial that fits is read first, and alone:
# `ngh` is never also `ng`.
INITIALS: dict[str, tuple[str, ...]] = {
    "ngh": ("c",),
    "ng": ("g",),
    "mh": ("p",),
    "nh": ("t",),
    "ch": ("c",),
    "ph": ("p",),
    "th": ("t",),
    "dd": ("d",),
    "ff": (),
    "ll": (),
    "rh": (),
    "g": ("c",),
    "b": ("p",),
    "d": ("t",),
    "f": ("b", "m"),
    "m": ("b",),
    "n": ("d",),
    "l": ("ll", "gl"),
    "r": ("rh", "gr"),
    "h": ("",),
    # Soft mutation of g leaves nothing behind.
    "a": ("ga",),
    "e": ("ge",),
    "i": ("gi",),
    "o": ("go",),
    "u": ("gu",),
    "w": ("gw",),
    "y": ("gy",),
}
_SHORTEST = 3


def radicals(word: str) -> list[str]:
    """The radicals a folded word may be a mutation of, never the word itself; short words have none."""
    if len(word) < _SHORTEST:
        return []
    found: list[str] = []
    for size in (3, 2, 1):
        initial = word[:size]
        if initial in INITIALS:
            rest = word[size:]
            found += [radical + rest for radical in INITIALS[initial]]
            break
    return found
