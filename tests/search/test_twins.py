"""The Python and the JavaScript halves agree on every word of the texts and of a dictionary sample."""

import random
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from publishing import search
from publishing.search import analyser, corpus, english, lexicon, mutation, words

TEXTS = [
    "Mae'r Cyngor yn ymrwymo i'w weithwyr – â'r undebau llafur, h.y. ad-drefnu £28,922 ÷ 365.",
    "Teachers’ pension: don't wait; 40% of 1,000.50 on 27/03/2015 (2015/16).",
    "TŶ, ŵyn, Iôr, naïf, swyddi`r cyngor, i´r gweithwyr, CPLlL, C 3.1(iii)",
]


@pytest.fixture(scope="module")
def forms() -> list[str]:
    """Every word of the Welsh texts that is listed, and 3,000 listed forms drawn once for all."""
    return random.Random(1588).sample(sorted(lexicon.full()), 3000)


@pytest.fixture(scope="module")
def text_words(site: Path) -> list[str]:
    units = [unit for language in ("cy", "en") for unit in corpus.read_site(site, language)]
    texts = [text for unit in units for text in (unit.title, *(p.text for p in unit.passages))]
    return sorted({word.text for text in texts for word in words.words(text)})


def test_words_and_their_places(ask: Callable[..., Any]) -> None:
    assert ask(calls=[["words", text] for text in TEXTS]) == [
        [{"text": w.text, "start": w.start, "end": w.end} for w in words.words(text)]
        for text in TEXTS
    ]


def test_clitics_accents_and_numbers_are_folded() -> None:
    assert [word.text for word in words.words(TEXTS[0])] == [
        *("mae", "cyngor", "yn", "ymrwymo", "i", "weithwyr", "a", "undebau", "llafur"),
        *("h", "y", "addrefnu", "28922", "365"),
    ]


def test_radicals_and_stems(
    ask: Callable[..., Any], forms: list[str], text_words: list[str]
) -> None:
    every = forms + text_words
    assert ask(calls=[["radicals", word] for word in every]) == [
        mutation.radicals(word) for word in every
    ]
    assert ask(calls=[["stem", word] for word in every]) == [english.stem(word) for word in every]


def test_keys_of_every_word(
    ask: Callable[..., Any],
    site: Path,
    index_folder: Path,
    forms: list[str],
    text_words: list[str],
) -> None:
    units = corpus.read_site(site, "cy")
    welsh = analyser.welsh(search.site_forms(units))
    every = text_words + forms
    answers = ask(site=str(index_folder), language="cy", analyse=every)
    for word, answer in zip(every, answers, strict=True):
        assert dict(answer["cy"]) == welsh(word), word
        assert [stem for stem, _ in answer["en"]] in ([], [english.stem(word)]), word


@pytest.mark.parametrize(
    ("mutated", "radical"),
    [
        ("nghyngor", "cyngor"), ("niswyddo", "diswyddo"), ("mhensiwn", "pensiwn"),
        ("chytundeb", "cytundeb"), ("weithwyr", "gweithwyr"), ("radd", "gradd"),
        ("hawdurdod", "awdurdod"), ("lofnodi", "llofnodi"), ("rybudd", "rhybudd"),
        ("fanyleb", "manyleb"), ("fuddion", "buddion"), ("thelerau", "telerau"),
    ],
)  # fmt: skip
def test_mutations_are_undone(mutated: str, radical: str) -> None:
    assert radical in mutation.radicals(mutated)


@pytest.mark.parametrize("whole", ["llafur", "rhestr", "ffurflen", "ac"])
def test_unmutated_beginnings_are_left(whole: str) -> None:
    assert mutation.radicals(whole) == []


def test_a_radical_has_the_lemmas_of_all_its_mutations() -> None:
    listed = lexicon.full()
    assert set(listed["cais"]) == {"cais", "ceisio"}
    assert "apelio" in listed["apeliais"]
    assert listed["recriwtiwyd"] == ("recriwtio",)
