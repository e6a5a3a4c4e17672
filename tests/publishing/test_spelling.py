"""The spelling check knows both languages, and the house style finds what it bars."""

from pathlib import Path

import pytest

from publishing import house_style, own_words, spelling
from publishing.own_words import Text


def said(words: str, language: str = "cy") -> list[str]:
    return [remark.words for remark in house_style.remarks(iter([Text(language, "x", words)]))]


@pytest.mark.parametrize(
    ("word", "language"),
    [
        ("ddiswyddo", "cy"),
        ("wedi'i", "cy"),
        ("gyfrifiannell’n", "cy"),
        ("organisation", "en"),
        ("III", "cy"),
        ("viii", "en"),
    ],
)
def test_right_words_are_known(word: str, language: str) -> None:
    assert spelling.known(word, language)


@pytest.mark.parametrize(
    ("word", "language"), [("cyfweiliad", "cy"), ("disgrisiwn", "cy"), ("redundency", "en")]
)
def test_wrong_words_are_not(word: str, language: str) -> None:
    assert not spelling.known(word, language)


def test_the_texts_are_found() -> None:
    found = {(text.language, text.where) for text in own_words.texts()}
    for expected in (
        ("cy", "docs/index.cy.md"),
        ("en", "docs/polisi/atodiad-c.en.md"),
        ("cy", "docs/geirfa.toml"),
        ("en", "calculators/common/cy.po"),
        ("cy", "overrides/partials/languages/cy.html"),
    ):
        assert expected in found
    assert ("cy", "docs/polisi/atodiad-c.cy.md") not in found


def test_what_is_no_sentence_is_left_out(tmp_path: Path) -> None:
    (tmp_path / "docs").mkdir()
    (tmp_path / "docs" / "geirfa.toml").write_text("", "utf-8")
    languages = tmp_path / "overrides" / "partials" / "languages"
    languages.mkdir(parents=True)
    for language in ("cy", "en"):
        (languages / f"{language}.html").write_text('"language": "cy", "toc": "Gair"', "utf-8")
    page = "---\ndescription: Disgrifiad\nhide: [toc]\n---\n# Pennawd {: #abc }\n\n[[c-3.1]] `cod` "
    page += '<span lang="en">English</span> [dolen](tudalen.md) a@b.cy {years:year}\n<!-- mends -->'
    (tmp_path / "docs" / "x.cy.md").write_text(page, "utf-8")
    words = " ".join(text.words for text in own_words.texts(tmp_path)).split()
    assert words == ["Disgrifiad", "#", "Pennawd", "[dolen", "Gair", "Gair"]


@pytest.mark.parametrize(
    ("words", "found"),
    [
        ("Cymal a & b", "&"),
        ("llyfrau, papurau ayyb", "ayyb"),
        ("Mae'n bosib gwneud", "bosib"),
        ("Gwelwyd y ffurflen", "Gwelwyd"),
        ("Cyfrifir y taliad", "Cyfrifir"),
        ("un " * 26, "un un un un un un un un …"),
    ],
)
def test_departures_from_the_house_style_are_found(words: str, found: str) -> None:
    assert said(words) == [found]


@pytest.mark.parametrize(
    "words",
    [
        "Mae'n bosibl, ac mae'r sir yn hir",
        "Bwyd a diod ar y rhyngrwyd",
        'Mae\'n dweud "cyfrifir y taliad" yno',
        "un " * 25,
    ],
)
def test_good_welsh_is_left_alone(words: str) -> None:
    assert said(words) == []


def test_the_documents_english_is_not_ours_to_word() -> None:
    text = Text("en", "x", "Please", own=False)
    assert list(house_style.remarks(iter([text]))) == []
