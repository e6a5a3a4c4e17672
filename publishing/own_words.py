"""Every sentence that is ours, not the documents', with its language and where it is written.

Ours are: the English of the documents, the pages around them, the calculators' sentences, and the
words of the interface.
"""

import re
import tomllib
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import polib

from publishing import clauses, mends

PROJECT = Path(__file__).parent.parent
_LANGUAGES = ("cy", "en")

# What stands in Markdown and is no sentence of the page's language.
_NOT_WORDS = re.compile(
    r"<!--.*?-->"
    r"|`[^`]*`"
    r'|<span lang="[a-z]+">.*?</span>'
    r"|<[^>]+>"
    r"|\{[:#][^}]*\}"  # ids and classes
    r"|\[\[[^\]]*\]\]"  # links to clauses
    r"|\]\([^)]*\)"  # addresses of links
    r"|\{[a-z_]+(?::[a-z_]+)?\}"  # what a calculator's sentence leaves open
    r"|(?:https?://|[\w.-]+@)?[\w-]+(?:\.[\w-]+)+(?:/[\w/.-]*)?"  # addresses typed out
    r"|\*\*",
    re.S,
)
_INTERFACE = re.compile(r'"([\w.-]+)": "((?:[^"\\]|\\.)*)"')
# Keys of the theme's that hold codes, and the other language's own name.
_CODES = re.compile(r"language|direction|search\.config\..*|site\.other_language")


@dataclass(frozen=True)
class Text:
    """One passage: `own` is false for the English of a document, where the house style is not ours."""

    language: str
    where: str
    words: str
    own: bool = True


def texts(project: Path = PROJECT) -> Iterator[Text]:
    """Every passage, in a stable order."""
    for text in (*_pages(project), *_catalogues(project), *_tables(project), *_interface(project)):
        yield Text(text.language, text.where, _NOT_WORDS.sub(" ", text.words), text.own)


def _pages(project: Path) -> Iterator[Text]:
    for page in sorted((project / "docs").rglob("*.md")):
        language = page.name.split(".")[-2]
        text = page.read_text("utf-8")
        a_document = clauses.MARKER.search(text) is not None
        if a_document and language == "cy":
            continue
        text = re.sub(r"\A---\ndescription: (.*?)\n(?:.*\n)*?---\n", r"\1\n\n", text)
        text = re.sub(r"^```.*?^```", "", text, flags=re.S | re.M)
        yield Text(language, _name(page, project), mends.as_mended(text), own=not a_document)


def _catalogues(project: Path) -> Iterator[Text]:
    for catalogue in sorted((project / "calculators").rglob("cy.po")):
        for entry in polib.pofile(str(catalogue)):
            yield Text("cy", _name(catalogue, project), entry.msgstr)
            yield Text("en", _name(catalogue, project), entry.msgid)


def _tables(project: Path) -> Iterator[Text]:
    """Every pair of `cy` and `en` in the project's TOML files of words."""
    files = [project / "docs" / "geirfa.toml", *(project / "publishing").rglob("*.toml")]
    for file in sorted(files):
        for language, words in _sides(tomllib.loads(file.read_text("utf-8"))):
            yield Text(language, _name(file, project), words)


def _sides(value: Any) -> Iterator[tuple[str, str]]:
    if isinstance(value, list):
        for item in value:
            yield from _sides(item)
    elif isinstance(value, dict):
        for key, inner in value.items():
            if key in _LANGUAGES and "cy" in value and "en" in value:
                # The forms of a word are of the documents' own text.
                said = inner.values() if isinstance(inner, dict) else [inner]
                yield from ((key, words) for words in said if isinstance(words, str))
            else:
                yield from _sides(inner)


def _interface(project: Path) -> Iterator[Text]:
    for language in _LANGUAGES:
        file = project / "overrides" / "partials" / "languages" / f"{language}.html"
        for key, words in _INTERFACE.findall(file.read_text("utf-8")):
            if not _CODES.fullmatch(key):
                yield Text(language, _name(file, project), words)


def _name(file: Path, project: Path) -> str:
    return file.relative_to(project).as_posix()
