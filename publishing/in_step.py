"""Are the two languages of each clause in step? In shape by comparison, in meaning by signature.

`docs/in-step.lock` holds a digest of both sides of each clause, as they were when someone last read
them together; `make agree CLAUSE=c-3.1` signs a clause anew, `CLAUSE=all` all of them.
"""

import hashlib
import re
import sys
from collections import Counter
from collections.abc import Iterator
from pathlib import Path

from publishing import clauses, mends
from publishing.clauses import Clause

DOCS = Path(__file__).parent.parent / "docs"
LOCK = DOCS / "in-step.lock"

_MONTHS = {
    month: number
    for names in (
        "Ionawr Chwefror Mawrth Ebrill Mai Mehefin Gorffennaf Awst Medi Hydref Tachwedd Rhagfyr",
        "January February March April May June July August September October November December",
    )
    for number, month in enumerate(names.split(), start=1)
}
_FIGURE = re.compile(r"£?\d+(?:[.,:/]\d+)*%?")
_DATE = re.compile(rf"\b(\d{{1,2}})\s+({'|'.join(_MONTHS)})(?:\s+(\d{{4}}))?")
_LINK = re.compile(r"\]\(([^)\s]+)\)")
_ITEM = re.compile(r"^\s*(?:[-*+]|\d+[.)])\s", re.M)

Pair = tuple[Clause, Clause]


def pairs(docs: Path = DOCS) -> Iterator[Pair]:
    """Both sides of every clause; ValueError where a page's ids or their order differ."""
    for welsh in sorted(docs.rglob("*.cy.md")):
        english = welsh.with_name(welsh.name.replace(".cy.md", ".en.md"))
        sides = [clauses.read(page.read_text("utf-8")) for page in (welsh, english)]
        ids = [[clause.id for clause in side] for side in sides]
        if ids[0] != ids[1]:
            first = next(pair for pair in _longest(*ids) if pair[0] != pair[1])
            raise ValueError(f"{welsh.name}: {first[0]} in Welsh, {first[1]} in English")
        yield from zip(*sides, strict=True)


def _longest(cy: list[str], en: list[str]) -> Iterator[tuple[str, str]]:
    length = max(len(cy), len(en))
    yield from zip(
        cy + ["nothing"] * (length - len(cy)), en + ["nothing"] * (length - len(en)), strict=True
    )


def differences(pair: Pair) -> list[str]:
    """What the two sides of a clause do not share: place, list items, figures, dates, links."""
    cy, en = pair
    found = []
    if (cy.level, cy.kind) != (en.level, en.kind):
        found.append(f"{cy.kind} {cy.level} in Welsh, {en.kind} {en.level} in English")
    for name, count in (
        ("list items", _items),
        ("dates", _dates),
        ("figures", _figures),
        ("links", _links),
    ):
        sides = count(cy.markdown), count(en.markdown)
        if sides[0] != sides[1]:
            only = [sorted((side - other).elements()) for side, other in (sides, sides[::-1])]
            found.append(f"{name}: only in Welsh {only[0]}, only in English {only[1]}")
    return found


def _items(markdown: str) -> Counter[str]:
    return Counter({"items": len(_ITEM.findall(markdown))})


def _dates(markdown: str) -> Counter[str]:
    dates = _DATE.findall(mends.as_mended(markdown))
    return Counter(f"{day} {_MONTHS[month]} {year}".strip() for day, month, year in dates)


def _figures(markdown: str) -> Counter[str]:
    return Counter(_FIGURE.findall(_LINK.sub("]", mends.as_mended(markdown))))


def _links(markdown: str) -> Counter[str]:
    return Counter(_LINK.findall(markdown))


def digest(clause: Clause) -> str:
    """Sixteen hexadecimal digits of what one side says, however its lines are broken."""
    text = f"{clause.kind} {clause.level} {' '.join(clause.markdown.split())}"
    return hashlib.sha256(text.encode()).hexdigest()[:16]


def read_lock(lock: Path = LOCK) -> dict[str, tuple[str, str]]:
    """The signed digests, Welsh and English, by clause."""
    rows = lock.read_text("utf-8").splitlines() if lock.exists() else []
    return {clause: (cy, en) for clause, cy, en in (row.split() for row in rows)}


def unsigned(docs: Path = DOCS, lock: Path = LOCK) -> list[str]:
    """Clauses of which a side has changed since both were read together, and those never signed.

    A clause that is gone but still signed is listed too: its address was public.
    """
    signed = read_lock(lock)
    now = {cy.id: (digest(cy), digest(en)) for cy, en in pairs(docs)}
    changed = [clause for clause, sides in now.items() if signed.get(clause) != sides]
    return changed + [clause for clause in signed if clause not in now]


def agree(wanted: str, docs: Path = DOCS, lock: Path = LOCK) -> list[str]:
    """Sign one clause, or "all"; KeyError where there is no such clause. Returns what was signed."""
    now = {cy.id: (digest(cy), digest(en)) for cy, en in pairs(docs)}
    chosen = list(now) if wanted == "all" else [wanted]
    signed = read_lock(lock)
    changed = [clause for clause in chosen if signed.get(clause) != now[clause]]
    signed |= {clause: now[clause] for clause in chosen}
    rows = [f"{clause} {cy} {en}" for clause, (cy, en) in sorted(signed.items())]
    lock.write_text("\n".join(rows) + "\n", "utf-8")
    return changed


def main(arguments: list[str]) -> int:
    match arguments:
        case ["agree", clause]:
            try:
                changed = agree(clause)
            except KeyError:
                print(f"There is no clause {clause!r}.", file=sys.stderr)
                return 1
            print(f"Signed: {', '.join(changed) or 'nothing had changed'}")
            return 0
        case _:
            print("make agree CLAUSE=c-3.1   (or CLAUSE=all)", file=sys.stderr)
            return 1


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
