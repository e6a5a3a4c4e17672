"""The house's own rules of writing, as far as a program can tell: some certain, some to look at."""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from publishing.own_words import Text

MOST_WORDS = 25

# What is quoted is the documents' own.
_QUOTED = re.compile(r'"[^"\n]*"|“[^”]*”|\'[^\'\n]{12,}\'|^> .*$', re.M)
_BANNED = {
    "cy": {
        r"&(?!\w+;)": "'a' or 'ac' in full",
        r"ayyb|a\.y\.y\.b|etc": "'ac ati' in full",
        r"(?:[bmp]h?|mh)osib": "'posibl'",
    },
    "en": {r"&(?!\w+;)": "'and' in full", r"[Pp]lease|[Ss]imply": "no 'please', no 'simply'"},
}
# Endings of the impersonal, and the ordinary words that have them too.
_IMPERSONAL = re.compile(r"\w{2,}(?:wyd|[^aeiouwyâêîôûŵŷ]ir)")
_PERSONAL = re.compile(
    r"(?:annwyd|arswyd|rhyngrwyd|cefndir|breuddwyd|[bf]?wyd|llwyd|ydwyd|rhwyd|mwyd"
    r"|[cg]?h?lir|[gc]h?wir|[sS]ir|[dt]h?ir|nhir|pontir|cyfandir|sicr\w*|profir)"
)
_SENTENCE = re.compile(r"[.?!:;](?=\s|$)|\n\s*(?:[-*#|>]|\d+\.)|\n\n|\|")
_WORD = re.compile(r"[^\W_]+(?:['’.,-][^\W_]+)*")


@dataclass(frozen=True)
class Remark:
    """One departure from the rules; only a `certain` one is a fault."""

    where: str
    words: str
    rule: str
    certain: bool


def remarks(texts: Iterator[Text]) -> Iterator[Remark]:
    """What the rules say of each passage that is ours to word."""
    for text in texts:
        if text.own:
            words = _QUOTED.sub(" ", text.words)
            yield from _of(words, text)


def _of(words: str, text: Text) -> Iterator[Remark]:
    for pattern, rule in _BANNED[text.language].items():
        for found in re.finditer(rf"(?<!\w)(?:{pattern})(?!\w)", words):
            yield Remark(text.where, found[0], rule, certain=True)
    if text.language == "cy":
        for found in re.finditer(rf"(?<![\w'’-]){_IMPERSONAL.pattern}(?![\w-])", words):
            if not _PERSONAL.fullmatch(found[0].lower()):
                yield Remark(text.where, found[0], "an active verb", certain=True)
    for sentence in _SENTENCE.split(words):
        count = len(_WORD.findall(sentence))
        if count > MOST_WORDS:
            opening = " ".join(sentence.split()[:8])
            yield Remark(text.where, f"{opening} …", f"{count} words in a sentence", certain=False)
