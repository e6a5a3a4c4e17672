"""Search: the Welsh analyser, the index, and the files that the reader's browser asks for.

`build(site_dir)` is all that the rest of the site needs. See README.md.
"""

import json
from collections import Counter
from collections.abc import Mapping, Sequence
from pathlib import Path

from publishing.labels import label
from publishing.search import analyser, corpus, english, index, lexicon, pack, phrases, scripts
from publishing.search.corpus import Passage, Unit
from publishing.search.words import fold, parts
from publishing.search.words import words as words_of

__all__ = ["FOLDER", "build"]

FOLDER = "assets/search"
_LANGUAGES = ("cy", "en")
_FORMAT = 1
_SUGGESTED = 200
_KINDS = {"clause": "c", "form": "f", "heading": "h", "calculator": "k", "guide": "g"}


def build(site_dir: str | Path) -> None:
    """Index the built site: writes `index.json`, `cy.json`, `en.json` and the scripts beside the worker.

    Called after every language's build; until the last has been written there is nothing to do.
    The same pages give the same bytes.
    """
    site = Path(site_dir)
    if not (site / "en").is_dir():
        return
    units = {language: corpus.read_site(site, language) for language in _LANGUAGES}
    if [unit.key for unit in units["cy"]] != [unit.key for unit in units["en"]]:
        units["en"] = _in_step(units["cy"], units["en"])
    folder = site / FOLDER
    folder.mkdir(parents=True, exist_ok=True)
    _write(folder / "index.json", shared(units["cy"], units["en"], _calculators(site)))
    for language in _LANGUAGES:
        _write(folder / f"{language}.json", shown(units[language], language))
    scripts.write(folder)
    # The theme will not speak to the worker before it has fetched an index of its own kind.
    stub = site / "search" / "search_index.json"
    stub.parent.mkdir(exist_ok=True)
    _write(stub, {"config": {}, "docs": []})


def _in_step(cy: Sequence[Unit], en: Sequence[Unit]) -> list[Unit]:
    """The English units in the order of the Welsh; one that is missing is the Welsh one's shell."""
    found = {unit.key: unit for unit in en}
    return [
        found.get(unit.key)
        or Unit(unit.id, unit.page, unit.title, unit.parents, unit.kind, unit.headed)
        for unit in cy
    ]


def labels(units: Sequence[Unit], language: str) -> list[str]:
    """Each unit's number or short name, empty where it has none."""
    return [
        label(unit.id, language) if unit.kind in ("clause", "form", "heading") else ""
        for unit in units
    ]


def _calculators(site: Path) -> dict[str, str]:
    """Each calculator's page -> its id, from what the site says of itself."""
    path = site / "calculators.json"
    listed = json.loads(path.read_text(encoding="utf-8")) if path.exists() else []
    return {one["cy"]["url"]: one["id"] for one in listed}


def shared(
    cy: Sequence[Unit], en: Sequence[Unit], calculators: Mapping[str, str]
) -> dict[str, object]:
    """What both languages' searches use: lexicon, postings of both texts, phrases."""
    forms = site_forms(cy)
    small = {language: phrases.function_words(language) for language in _LANGUAGES}
    in_welsh = index.build(cy, labels(cy, "cy"), analyser.welsh(forms), small["cy"])
    in_english = index.build(en, labels(en, "en"), analyser.english_stems, small["en"])
    lemmas = sorted({lemma for found in forms.values() for lemma in found})
    printed = _printed(en, "en")
    stems = sorted({english.stem(word) for word in printed})
    return {
        "format": _FORMAT,
        "units": len(cy),
        **pack.lexicon(forms, lemmas),
        "cy": pack.postings((in_welsh.postings.get(lemma, {}) for lemma in lemmas), in_welsh.top),
        "en": pack.postings((in_english.postings.get(stem, {}) for stem in stems), in_english.top),
        "english": pack.front_coded(printed),
        "kinds": "".join(_KINDS[unit.kind] for unit in cy),
        "phrases": "\n".join(
            f"{'/'.join(group.cy)}|{'/'.join(group.en)}" for group in phrases.groups()
        ),
        "questions": _questions(cy, calculators),
        "function": {language: " ".join(words) for language, words in small.items()},
    }


def _questions(units: Sequence[Unit], calculators: Mapping[str, str]) -> list[list[object]]:
    """[unit, its questions] for each calculator that has any."""
    asked = phrases.questions()
    return [
        [place, asked[calculators[unit.page]]]
        for place, unit in enumerate(units)
        if unit.headed and not unit.id and calculators.get(unit.page) in asked
    ]


def _printed(units: Sequence[Unit], language: str) -> list[str]:
    """Every word of the texts and the labels, and the pieces of those that are hyphened, folded."""
    texts = [
        text
        for unit, name in zip(units, labels(units, language), strict=True)
        for text in (unit.title, name, *unit.parents, *(p.text for p in unit.passages))
    ]
    found = set()
    for text in texts:
        for word in words_of(text):
            found.update([word.text, *parts(text[word.start : word.end])])
    return sorted(found)


def _all_words(units: Sequence[Unit]) -> list[str]:
    """Every Welsh word that a query may meet: the text's, the labels' and the phrases'."""
    said = [phrase for group in phrases.groups() for phrase in group.cy]
    said += [phrase for asked in phrases.questions().values() for phrase in asked]
    return sorted({*_printed(units, "cy"), *(word for phrase in said for word in phrase.split())})


def site_forms(units: Sequence[Unit]) -> lexicon.Forms:
    """The lexicon that is shipped: the lemmas of these units; a word it lacks is its own lemma."""
    every = analyser.welsh(lexicon.full())
    wanted = {word: every(word) for word in _all_words(units)}
    forms = lexicon.cut(lexicon.full(), {lemma for found in wanted.values() for lemma in found})
    known = analyser.welsh(forms)
    return {**forms, **{word: (word,) for word in wanted if not known(word)}}


def shown(units: Sequence[Unit], language: str) -> dict[str, object]:
    """What a result shows and where it leads, in one language."""
    pages = list(dict.fromkeys(unit.page for unit in units))
    tops = {unit.page: unit.parents[0] if unit.parents else unit.title for unit in units}
    home = "" if language == "cy" else f"{language}/"
    return {
        "format": _FORMAT,
        "words": _commonest(units, language),
        "pages": [[home + page, tops[page]] for page in pages],
        "units": [
            [
                pages.index(unit.page),
                unit.id,
                name,
                unit.title,
                [_passage(unit, passage) for passage in unit.passages],
            ]
            for unit, name in zip(units, labels(units, language), strict=True)
        ],
    }


def _passage(unit: Unit, passage: Passage) -> list[str]:
    """[id, text]; an id that only goes on from its unit's is given as what it adds, after a +."""
    rest = passage.id.removeprefix(unit.id)
    return [f"+{rest}" if rest != passage.id and unit.id else passage.id, passage.text]


def _commonest(units: Sequence[Unit], language: str) -> list[str]:
    """The texts' commonest longer words as written, to complete what is being typed."""
    small = set(phrases.function_words(language))
    counts: Counter[str] = Counter()
    for unit in units:
        if unit.kind in ("clause", "form"):
            for text in (unit.title, *(passage.text for passage in unit.passages)):
                printed = (text[word.start : word.end].lower() for word in words_of(text))
                counts.update(word for word in printed if word.isalpha() and len(word) > 3)
    ranked = sorted(counts.items(), key=lambda one: (-one[1], one[0]))
    return [word for word, _ in ranked if fold(word) not in small][:_SUGGESTED]


def _write(path: Path, content: dict[str, object]) -> None:
    text = json.dumps(content, ensure_ascii=False, separators=(",", ":"), sort_keys=True)
    path.write_text(f"{text}\n", encoding="utf-8")
