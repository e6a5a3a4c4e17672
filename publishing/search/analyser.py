"""The analyser: what each word of a text is filed under. Welsh words go by lemma, English by stem.

JavaScript twin: `docs/assets/search/analyser.js`, which also guesses at words not known here.
"""

from collections.abc import Callable

from publishing.search import english, words
from publishing.search.lexicon import Forms
from publishing.search.mutation import radicals

# A lemma that a word reaches only by undoing a mutation, though the word exists unmutated.
MUTATED = 0.7
# A piece of a hyphened word.
PIECE = 0.6

# The keys of one word, each with how surely it is meant (0-1].
Keys = dict[str, float]
Analyse = Callable[[str], Keys]


def welsh(forms: Forms) -> Analyse:
    """An analyser by `forms` (radical forms -> lemmas): a folded Welsh word -> its lemmas."""

    def analyse(word: str) -> Keys:
        keys = dict.fromkeys(forms.get(word, ()), 1.0)
        weight = MUTATED if keys else 1.0
        for radical in radicals(word):
            for lemma in forms.get(radical, ()):
                keys.setdefault(lemma, weight)
        return keys

    return analyse


def english_stems(word: str) -> Keys:
    """A folded English word -> its stem."""
    return {english.stem(word): 1.0}


def keys_of(text: str, analyse: Analyse) -> list[Keys]:
    """The keys of each word of a text, in order; pieces of hyphened words join their word's keys."""
    found = []
    for word in words.words(text):
        keys = dict(analyse(word.text))
        for piece in words.parts(text[word.start : word.end]):
            for key, weight in analyse(piece).items():
                keys.setdefault(key, weight * PIECE)
        found.append(keys)
    return found
