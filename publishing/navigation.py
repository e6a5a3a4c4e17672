"""Navigation entries that stand for a folder's pages, so that a new page is registered nowhere."""

from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any

_WELSH = ".cy.md"


def fill(
    nav: list[Any], docs: Path, groups: Mapping[str, Sequence[str]] | None = None
) -> list[Any]:
    """`nav` with each "@group" replaced by the pages of that group that there are, and then each
    "folder/*" by the pages of that folder which `nav` does not name.

    The folder's index comes first, the rest in order of their names. A section left without pages
    is left out.
    """
    nav = _grouped(nav, docs, groups or {})
    named = set(_named(nav))
    return _filled(nav, docs, named)


def _named(nav: list[Any]) -> list[str]:
    names: list[str] = []
    for entry in nav:
        value = next(iter(entry.values())) if isinstance(entry, dict) else entry
        names += _named(value) if isinstance(value, list) else [value]
    return names


def _grouped(nav: list[Any], docs: Path, groups: Mapping[str, Sequence[str]]) -> list[Any]:
    grouped: list[Any] = []
    for entry in nav:
        if isinstance(entry, dict):
            ((title, value),) = entry.items()
            inner = _grouped(value, docs, groups) if isinstance(value, list) else value
            grouped.append({title: inner})
        elif entry.startswith("@"):
            there = (docs / f"{page.removesuffix('.md')}{_WELSH}" for page in groups[entry[1:]])
            pages = zip(groups[entry[1:]], there, strict=True)
            grouped += [page for page, file in pages if file.exists()]
        else:
            grouped.append(entry)
    return grouped


def _filled(nav: list[Any], docs: Path, named: set[str]) -> list[Any]:
    filled: list[Any] = []
    for entry in nav:
        if isinstance(entry, dict):
            ((title, value),) = entry.items()
            inner = _filled(value, docs, named) if isinstance(value, list) else value
            filled += [{title: inner}] if inner else []
        elif entry.endswith("*"):
            filled += [page for page in _pages(docs, entry[:-1]) if page not in named]
        else:
            filled.append(entry)
    return filled


def _pages(docs: Path, folder: str) -> list[str]:
    pages = [path.name.removesuffix(_WELSH) for path in (docs / folder).glob(f"*{_WELSH}")]
    return [
        f"{folder}{page}.md" for page in sorted(pages, key=lambda page: (page != "index", page))
    ]


def addresses(nav: list[Any]) -> list[str]:
    """The addresses of the pages that `nav` names, in order, below a language's root."""
    return [f"{page.removesuffix('.md')}/".removesuffix("index/") for page in _named(nav)]
