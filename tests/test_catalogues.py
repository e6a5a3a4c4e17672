"""Our own Welsh: complete both ways, with the same values in the same sentences."""

from __future__ import annotations

from collections import Counter

import polib
import pytest

from calculators.engine.catalogue import parse
from calculators.engine.numerals import ENGLISH
from calculators.engine.show import _HOWS
from calculators.engine.text import placeholders
from publishing.messages import folders, said_in

FOLDERS = folders()
SHARED = {sentence for folder in FOLDERS[:2] for sentence in said_in(folder)}
HOWS = {"", "each", "ordinal", "weekday", *_HOWS, *ENGLISH}


def catalogue(folder):
    """Return a folder's Welsh, as the core itself reads it."""
    path = folder / "cy.po"
    return parse(path.read_text("utf-8")) if path.exists() else {}


@pytest.mark.parametrize("folder", FOLDERS, ids=lambda folder: folder.name)
def test_every_sentence_is_in_welsh(folder):
    known = catalogue(folder).keys() | (SHARED if folder not in FOLDERS[:2] else set())
    assert [sentence for sentence in said_in(folder) if sentence not in known] == []


@pytest.mark.parametrize("folder", FOLDERS, ids=lambda folder: folder.name)
def test_no_entry_is_left_over(folder):
    assert sorted(catalogue(folder).keys() - said_in(folder).keys()) == []


@pytest.mark.parametrize("folder", FOLDERS, ids=lambda folder: folder.name)
def test_both_languages_say_the_same_values(folder):
    for english, welsh in catalogue(folder).items():
        assert Counter(placeholders(english)) == Counter(placeholders(welsh)), english
        assert {how for _name, how in placeholders(english)} <= HOWS, english


@pytest.mark.parametrize("folder", FOLDERS, ids=lambda folder: folder.name)
def test_the_core_reads_a_catalogue_as_gettext_does(folder):
    path = folder / "cy.po"
    if path.exists():
        assert catalogue(folder) == {entry.msgid: entry.msgstr for entry in polib.pofile(str(path))}
