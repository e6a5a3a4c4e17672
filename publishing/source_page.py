"""The list of mends on the source page: found in the Welsh pages, graded in docs/cywiriadau.csv."""

import csv
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from publishing import clauses, mends
from publishing.inserts import DOCS, clause_link

GRADES = "cywiriadau.csv"
_IDS = "clause-ids.txt"
_KINDS = {
    "spelling": ("sillafu", "spelling"),
    "mutation": ("treiglad", "mutation"),
    "capital": ("priflythyren", "capital"),
    "grammar": ("gramadeg", "grammar"),
    "punctuation": ("atalnodi", "punctuation"),
    "repetition": ("ailadrodd", "repetition"),
    "extraction": ("tynnu'r testun", "text extraction"),
    "lost": ("ar goll", "lost"),
}
_CERTAIN = {"certain": ("sicr", "certain"), "probable": ("tebygol", "probable")}
_HEADINGS = (
    "| Cymal | Yn y gwreiddiol | Ar y safle | Math | Pa mor sicr |",
    "| Clause | In the original | On the site | Kind | How certain |",
)
_NOTHING = ("dim", "nothing")


@dataclass(frozen=True)
class Mend:
    """One departure from the printed Welsh, and the clause it stands in."""

    clause: str
    printed: str
    mended: str


def found(docs: Path = DOCS) -> Iterator[Mend]:
    """Every mend on the Welsh pages, in reading order."""
    texts = (page.read_text("utf-8") for page in sorted(docs.rglob("*.cy.md")))
    on_pages = {
        clause.id: clause.markdown
        for text in texts
        if mends.MEND.search(text)
        for clause in clauses.read(text)
    }
    # The list of ids is in reading order; a clause that is not yet in it comes last.
    listed = (docs / _IDS).read_text("utf-8").split() if (docs / _IDS).exists() else []
    for clause in [
        *(each for each in listed if each in on_pages),
        *sorted(on_pages.keys() - set(listed)),
    ]:
        for mend in mends.MEND.finditer(on_pages[clause]):
            yield Mend(clause, mend["printed"], mend["mended"])


def grades(docs: Path = DOCS) -> dict[tuple[str, str], tuple[str, str]]:
    """(kind, certainty) by (as printed, as mended)."""
    with (docs / GRADES).open(encoding="utf-8", newline="") as file:
        return {
            (row["printed"], row["mended"]): (row["kind"], row["certainty"])
            for row in csv.DictReader(file)
        }


def make_list(language: str, _arguments: list[str]) -> str:
    """The mark `<!-- mends -->`: a table of every mend; an ungraded one raises KeyError."""
    side = ("cy", "en").index(language)
    graded = grades()
    rows = [_HEADINGS[side], "|---|---|---|---|---|"]
    for mend in found():
        kind, certainty = graded[mend.printed, mend.mended]
        cells = [
            clause_link(mend.clause, language),
            _quoted(mend.printed, side),
            _quoted(mend.mended, side),
            _KINDS[kind][side],
            _CERTAIN[certainty][side],
        ]
        rows.append(f"| {' | '.join(cells)} |")
    return "\n".join(rows)


def _quoted(words: str, side: int) -> str:
    if not words.strip():
        return f"({_NOTHING[side]})"
    # Code, so that no sign of the source is taken for a sign of Markdown.
    return f'<span lang="cy">`{words}`</span>' if side else f"`{words}`"
