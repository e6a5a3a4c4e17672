"""What our own pages say that is made, not typed: links to clauses, calculators, lists of mends.

`[[c-2.1]]` becomes a link to the clause, named by its number. A line `<!-- NAME ARGUMENTS -->`
becomes the Markdown that the maker of that name returns; other comments are left as they are.
"""

import posixpath
import re
from collections.abc import Callable
from pathlib import Path

from publishing import places

_MARK = re.compile(r"^<!-- (?P<name>[a-z]+)(?P<arguments>(?: [\w.-]+)*) -->$", re.M)
_CLAUSE = re.compile(r"\[\[(?P<id>[a-z][a-z0-9]*(?:[.-][a-z0-9]+)*)\]\]")
DOCS = Path(__file__).parent.parent / "docs"

#: Takes the language and the arguments of the mark; returns Markdown with links from docs/.
Maker = Callable[[str, list[str]], str]


def fill(markdown: str, language: str, page: str, makers: dict[str, Maker]) -> str:
    """`markdown` with its marks filled; `page` is its path in docs/.

    A clause that no page holds raises ValueError, so that the build stops.
    """

    def made(mark: re.Match[str]) -> str:
        maker = makers.get(mark["name"])
        return maker(language, mark["arguments"].split()) if maker else mark[0]

    markdown = _MARK.sub(made, markdown)
    here = posixpath.dirname(page)
    return _CLAUSE.sub(lambda found: clause_link(found["id"], language, here), markdown)


def clause_link(clause: str, language: str, here: str = "", words: str = "") -> str:
    """A Markdown link to a clause from a page in the folder `here`; its number unless `words`."""
    place = places.of(language).get(clause)
    if place is None:
        raise ValueError(f"No page holds the clause {clause!r}")
    folder, anchor = place.address.split("#")
    path = folder.removesuffix("/") + ".md"
    if not (DOCS / path.replace(".md", f".{language}.md")).exists():
        path = f"{folder}index.md"
    return f"[{words or place.label}]({posixpath.relpath(path, here or '.')}#{anchor})"
