"""Reads gettext catalogues (`cy.po`): the Welsh of our own sentences."""

from __future__ import annotations

from functools import cache

from . import files

LANGUAGES = ("cy", "en")


def parse(text: str) -> dict[str, str]:
    """Return the translations of one .po file's text; an entry left empty is left out."""
    # A browser is given the catalogues already parsed, and then needs no parser.
    from ast import literal_eval

    entries: dict[str, str] = {}
    fields = {"msgid": "", "msgstr": ""}
    current = ""

    def close() -> None:
        if fields["msgid"] and fields["msgstr"]:
            entries[fields["msgid"]] = fields["msgstr"]
        fields.update(msgid="", msgstr="")

    for line in text.splitlines():
        keyword, _, rest = line.partition(" ")
        if keyword == "msgid":
            close()
        if keyword in fields:
            current = keyword
            fields[current] = literal_eval(rest)
        elif line.startswith('"'):
            fields[current] += literal_eval(line)
    close()
    return entries


@cache
def load(language: str, *folders: str) -> dict[str, str]:
    """Return the translations into `language` found in these folders of the core.

    English needs none: the sentences in the code are English. Later folders win.
    """
    found: dict[str, str] = {}
    if language == "en":
        return found
    for folder in ("engine", "common", *folders):
        found |= files.read_parsed(f"{folder}/{language}.po", parse) or {}
    return found
