"""Words that stand for one another: the glossary of terms and our own list of everyday synonyms."""

import csv
from dataclasses import dataclass
from functools import cache

from publishing.search.lexicon import DATA
from publishing.search.words import fold, words


@dataclass(frozen=True)
class Group:
    """Phrases of one meaning in each language."""

    cy: tuple[str, ...]
    en: tuple[str, ...]


@cache
def groups() -> tuple[Group, ...]:
    """The terms (`data/glossary.csv`), then the everyday words (`data/synonyms.csv`)."""
    found = []
    for name in ("glossary.csv", "synonyms.csv"):
        with (DATA / name).open(encoding="utf-8", newline="") as file:
            found += [
                Group(_phrases(row["cy"]), _phrases(row["en"])) for row in csv.DictReader(file)
            ]
    return tuple(found)


@cache
def questions() -> dict[str, tuple[str, ...]]:
    """What people ask that a calculator answers: calculator id -> phrases, of both languages."""
    with (DATA / "questions.csv").open(encoding="utf-8", newline="") as file:
        return {
            row["calculator"]: _phrases(row["cy"]) + _phrases(row["en"])
            for row in csv.DictReader(file)
        }


def _phrases(cell: str) -> tuple[str, ...]:
    folded = (" ".join(word.text for word in words(phrase)) for phrase in cell.split(" / "))
    return tuple(dict.fromkeys(phrase for phrase in folded if phrase))


@cache
def function_words(language: str) -> tuple[str, ...]:
    """Words that count for little in a query."""
    text = (DATA / f"function-words.{language}.txt").read_text(encoding="utf-8")
    lines = (line for line in text.splitlines() if not line.startswith("#"))
    return tuple(sorted({fold(word) for line in lines for word in line.split()}))
