"""The Welsh pages hold every word of the sources, in order; each departure is a listed mend."""

import csv
import difflib
from pathlib import Path

import lxml.html
import pytest

from tests.text import pages, source_lines
from tests.text.pages import Word
from tests.text.source_lines import Printed

PLACES = [
    (document, page, spans)
    for document, layout in pages.LAYOUT.items()
    for page, spans in layout["pages"].items()
]
MENDS = Path(__file__).parent / "mends.csv"


def differences(printed: list[Printed], page: list[Word]) -> list[str]:
    """What the page lost, added or moved, each with its line and clause."""
    words = [word for word in page if word.text]
    matcher = difflib.SequenceMatcher(
        None,
        [token.text.casefold() for token in printed],
        [word.text.casefold() for word in words],
        autojunk=False,
    )
    found = []
    for kind, a, b, c, d in matcher.get_opcodes():
        if kind == "equal":
            found += [
                f"line {token.line}, {word.clause}: {token.text!r} became {word.text!r}"
                for token, word in zip(printed[a:b], words[c:d], strict=True)
                # Headings printed in capitals are set in sentence case.
                if token.text != word.text and not token.text.isupper()
            ]
            continue
        line = printed[min(a, len(printed) - 1)].line
        clause = words[min(c, len(words) - 1)].clause if words else ""
        lost = " ".join(token.text for token in printed[a:b])
        added = " ".join(word.text for word in words[c:d])
        found.append(f"line {line}, {clause}: lost {lost!r}, added {added!r}")
    return found


def check(article: lxml.html.HtmlElement, document: str, spans: str) -> None:
    found = differences(source_lines.tokens(document, spans), pages.words(article))
    assert not found, "\n".join(found)


@pytest.mark.parametrize(("document", "page", "spans"), PLACES)
def test_page_holds_the_printed_words(document: str, page: str, spans: str) -> None:
    check(pages.rendered(page, "cy"), document, spans)


def test_built_pages_hold_the_printed_words() -> None:
    for document, page, spans in PLACES:
        article = pages.built(page, "cy")
        if article is not None:  # the build's own tests hold that it is there
            check(article, document, spans)


@pytest.mark.parametrize("document", pages.LAYOUT)
def test_every_line_has_one_place(document: str) -> None:
    spans = pages.LAYOUT[document]["pages"].values()
    placed = [line for span in spans for line in source_lines.numbers(span)]
    assert sorted(placed) == list(range(1, len(source_lines.lines(document)) + 1))


def test_mends_are_the_listed_ones() -> None:
    """mends.csv is for people to check; a mend made on a page alone is not yet agreed."""
    with MENDS.open(encoding="utf-8", newline="") as file:
        listed = [tuple(row) for row in csv.reader(file)]
    assert made_mends() == listed[1:]


def made_mends() -> list[tuple[str, str, str, str, str]]:
    """(document, line, clause, as printed, as mended) of every mend on the pages, in order."""
    made = []
    for document, page, spans in PLACES:
        printed = source_lines.tokens(document, spans)
        place, last = 0, None
        for word in pages.words(pages.rendered(page, "cy")):
            if word.mend is not None and word.mend is not last:
                line = printed[min(place, len(printed) - 1)].line
                made.append((document, str(line), word.clause, *word.mend))
            last = word.mend
            place += bool(word.text)  # a restored word has no place in the source
    return made


def word(text: str) -> Word:
    return Word(text, "x-1.1")


PRINTED = [Printed(text, 7) for text in ("Rhaid", "i'r", "CYNGOR", "dalu")]


@pytest.mark.parametrize(
    ("page", "faults"),
    [
        ("Rhaid i'r Cyngor dalu", 0),
        ("Rhaid i'r dalu", 1),
        ("Rhaid i'r Cyngor beidio dalu", 1),
        ("i'r Rhaid Cyngor dalu", 2),
        ("rhaid i'r Cyngor dalu", 1),
        ("", 1),
    ],
)
def test_lost_added_moved_and_changed_words_are_found(page: str, faults: int) -> None:
    assert len(differences(PRINTED, [word(text) for text in page.split()])) == faults
