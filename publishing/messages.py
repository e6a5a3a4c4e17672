"""Keeps each `cy.po` of the core in step with the sentences in the code beside it.

`python -m publishing.messages` adds what is new (left empty, for somebody to translate) and drops
what no code says any more. The tests fail on an entry that is empty, missing or left over.
"""

from __future__ import annotations

import ast
from collections.abc import Iterator
from pathlib import Path

import polib

CORE = Path(__file__).parent.parent / "calculators"


def sentences(file: Path) -> Iterator[tuple[str, int]]:
    """Yield each sentence marked by `_()` in a Python file, with its line."""
    for node in ast.walk(ast.parse(file.read_text("utf-8"))):
        if isinstance(node, ast.Call) and isinstance(node.func, ast.Name) and node.func.id == "_":
            first = node.args[0]
            if not isinstance(first, ast.Constant) or not isinstance(first.value, str):
                raise ValueError(f"{file}:{node.lineno}: _() takes a literal sentence")
            yield first.value, node.lineno


def folders() -> list[Path]:
    """Return the folders of the core that have a catalogue: engine, common and each rule."""
    return [
        CORE / "engine",
        CORE / "common",
        *sorted(p.parent for p in CORE.glob("rules/*/rule.py")),
    ]


def said_in(folder: Path) -> dict[str, str]:
    """Return each sentence said in a folder's code, with the file that says it first."""
    found: dict[str, str] = {}
    for file in sorted(folder.glob("*.py")):
        for sentence, _line in sorted(sentences(file), key=lambda item: item[1]):
            found.setdefault(sentence, file.name)
    return found


def update(folder: Path) -> None:
    """Write a folder's cy.po: the sentences of its code, with the Welsh there was."""
    path = folder / "cy.po"
    old = {e.msgid: e.msgstr for e in polib.pofile(str(path))} if path.exists() else {}
    shared = {s for f in folders()[:2] if f != folder for s in said_in(f)}
    catalogue = polib.POFile(wrapwidth=100)
    catalogue.metadata = {"Content-Type": "text/plain; charset=UTF-8", "Language": "cy"}
    for sentence, file in said_in(folder).items():
        if sentence in shared and folder.name not in ("engine", "common"):
            continue
        catalogue.append(
            polib.POEntry(msgid=sentence, msgstr=old.get(sentence, ""), occurrences=[(file, "")])
        )
    if len(catalogue) or path.exists():
        catalogue.save(str(path))


if __name__ == "__main__":
    for each in folders():
        update(each)
