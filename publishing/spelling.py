"""`python -m publishing.spelling`: the spelling and the house style of every word of ours.

A word is taken to be wrong when neither Hunspell's list nor simplemma's knows it. What is right
all the same stands in docs/spelling-allowed.toml with the reason.
"""

import re
import sys
import tomllib
from collections import defaultdict
from collections.abc import Iterable
from functools import cache
from pathlib import Path

import simplemma
from spylls.hunspell import Dictionary  # type: ignore[import-untyped]

from publishing import house_style
from publishing.own_words import PROJECT, Text, texts

ALLOWED = PROJECT / "docs" / "spelling-allowed.toml"
_LISTS = {"cy": "dictionary-cy", "en": "dictionary-en-gb"}
_WORD = re.compile(r"[^\W\d_]+(?:['’][^\W\d_]+)*")
_ROMAN = re.compile(r"[ivxlc]+")
_SHORTEST = 3


@cache
def _hunspell(language: str) -> Dictionary:
    return Dictionary.from_files(str(PROJECT / "node_modules" / _LISTS[language] / "index"))


@cache
def known(word: str, language: str) -> bool:
    """Whether either list knows the word, or every part of one that has an apostrophe."""
    word = word.replace("’", "'")
    if len(word) < _SHORTEST or word.isupper() or _ROMAN.fullmatch(word):
        return True
    if _hunspell(language).lookup(word) or simplemma.is_known(word.lower(), lang=language):
        return True
    parts = word.split("'")
    return len(parts) > 1 and all(known(part, language) for part in parts)


def unknown(passages: Iterable[Text]) -> dict[tuple[str, str], set[str]]:
    """(language, word) -> where it stands, for each word that no list knows."""
    found: dict[tuple[str, str], set[str]] = defaultdict(set)
    for text in passages:
        for word in _WORD.findall(text.words):
            if not known(word, text.language):
                found[text.language, word].add(text.where)
    return dict(found)


def allowed(file: Path = ALLOWED) -> set[tuple[str, str]]:
    """(language, word) of the allow-list."""
    entries = tomllib.loads(file.read_text("utf-8"))["allowed"]
    return {
        (language, word)
        for entry in entries
        for language in entry["languages"]
        for word in entry["words"]
    }


def allowed_style(file: Path = ALLOWED) -> set[str]:
    """The forms that the house style bars and that are right where they stand."""
    entries = tomllib.loads(file.read_text("utf-8"))["style"]
    return {word for entry in entries for word in entry["words"]}


def main() -> int:
    """Print what is wrong, then what is worth a look; 1 if anything is wrong."""
    passages = list(texts())
    found, right = unknown(passages), allowed()
    wrong = [
        f"{language}: {word} ({', '.join(sorted(where))})"
        for (language, word), where in sorted(found.items())
        if (language, word) not in right
    ]
    remarks = list(house_style.remarks(iter(passages)))
    barred = {remark.words for remark in remarks if remark.certain}
    style = allowed_style()
    idle = [f"{language}: {word}" for language, word in sorted(right - found.keys())]
    idle += sorted(style - barred)
    certain = [
        f"{r.where}: {r.words} ({r.rule})" for r in remarks if r.certain and r.words not in style
    ]
    looked_at = [f"{r.where}: {r.words} ({r.rule})" for r in remarks if not r.certain]
    for heading, lines in (
        ("Unknown words", wrong),
        ("Allowed, but nobody says them", idle),
        ("Against the house style", certain),
        ("Worth a look", looked_at),
    ):
        if lines:
            print(f"{heading}: {len(lines)}", *lines, sep="\n  ")
    return 1 if wrong or idle or certain else 0


if __name__ == "__main__":
    sys.exit(main())
