"""The Welsh lexicon: which lemmas a folded form may belong to.

The full lexicon is simplemma's Welsh list with our additions (`data/additions.cy.txt`). What is
shipped is cut down to the lemmas a site uses, without mutated forms (the reader's browser undoes
mutation), as stems and paradigms: see `pack`.
"""

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from functools import cache
from pathlib import Path

from publishing.search.mutation import radicals
from publishing.search.words import fold

DATA = Path(__file__).parent / "data"

# A form and its lemmas, the likeliest first.
Forms = Mapping[str, tuple[str, ...]]


@cache
def full() -> Forms:
    """Every folded Welsh form known -> its folded lemmas, closed under mutation.

    simplemma gives one lemma a form, and not the same one to each mutation (`cais` -> ceisio,
    `nghais` -> cais): a radical form here has the lemmas of all its mutations, itself first where
    it is a lemma.
    """
    from simplemma.strategies.dictionaries.dictionary_factory import DefaultDictionaryFactory

    listed: dict[str, set[str]] = defaultdict(set)
    by_lemma: dict[str, list[str]] = defaultdict(list)
    for form, lemma in DefaultDictionaryFactory().get_dictionary("cy").items():
        form, lemma = fold(form), fold(lemma)
        listed[form].add(lemma)
        by_lemma[lemma].append(form)
    for form, lemma in additions(by_lemma):
        listed[form] = {lemma} if form == lemma else listed[form] | {lemma}
    closed = {form: set(found) for form, found in listed.items()}
    for form, found in listed.items():
        for radical in radicals(form):
            if radical in found or not found.isdisjoint(listed.get(radical, ())):
                closed.setdefault(radical, set()).update(found)
    for found in listed.values():
        for lemma in found:
            closed.setdefault(lemma, set()).add(lemma)
    return {
        form: tuple(sorted(found, key=lambda lemma: (lemma != form, lemma)))
        for form, found in sorted(closed.items())
    }


def additions(by_lemma: Mapping[str, Sequence[str]]) -> Iterable[tuple[str, str]]:
    """Our own forms and lemmas: `lemma: form form …`, or `lemma = model` to inflect as another does."""
    for line in (DATA / "additions.cy.txt").read_text(encoding="utf-8").splitlines():
        entry = line.split("#")[0].strip()
        if not entry:
            continue
        if "=" in entry:
            lemma, model = (fold(side.strip()) for side in entry.split("="))
            yield from _like(lemma, model, by_lemma[model])
        else:
            lemma, _, forms = entry.partition(":")
            lemma = fold(lemma.strip())
            for form in [lemma, *map(fold, forms.split())]:
                yield form, lemma


def _like(lemma: str, model: str, forms: Iterable[str]) -> Iterable[tuple[str, str]]:
    """The forms of `lemma` made as the unmutated forms of `model` are."""
    unmutated = [form for form in forms if form[:2] == model[:2]]
    stem = _common(unmutated)
    own = lemma[: len(lemma) - (len(model) - len(stem))]
    yield lemma, lemma
    for form in unmutated:
        yield own + form[len(stem) :], lemma


def _common(forms: Iterable[str]) -> str:
    first, last = min(forms), max(forms)
    size = 0
    while size < min(len(first), len(last)) and first[size] == last[size]:
        size += 1
    return first[:size]


def cut(forms: Forms, lemmas: Iterable[str]) -> Forms:
    """The radical forms of these lemmas alone: a form some other form's mutation explains is left out."""
    wanted = set(lemmas)
    kept = {}
    for form, found in forms.items():
        own = tuple(lemma for lemma in found if lemma in wanted)
        left = tuple(
            lemma
            for lemma in own
            if form == lemma or not any(lemma in forms.get(r, ()) for r in radicals(form))
        )
        if left:
            kept[form] = left
    return kept
