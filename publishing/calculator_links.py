"""Links to calculators from our own pages, by the titles that their pages have."""

import re
from functools import cache
from pathlib import Path

from publishing.inserts import DOCS

FOLDER = "cyfrifianellau"
_HEADING = re.compile(r"^# (?:\{#[^}]*\} *)?(?P<title>.+?)(?: *\{.*\})?$", re.M)
_HEADED = {"cy": "Cyfrifwch:", "en": "Work it out:"}


def title(slug: str, language: str, docs: Path = DOCS) -> str | None:
    """The title of a calculator's page, or None where there is no such page."""
    page = docs / FOLDER / f"{slug}.{language}.md"
    return _title(page, page.stat().st_mtime_ns) if page.exists() else None


@cache
def _title(page: Path, _changed: int) -> str:
    found = _HEADING.search(page.read_text("utf-8"))
    if found is None:
        raise ValueError(f"{page} has no title")
    return found["title"]


def link(slug: str, language: str) -> str | None:
    """A Markdown link from a page in docs/ to a calculator's page, if there is one."""
    name = title(slug, language)
    return f"[{name}]({FOLDER}/{slug}.md)" if name else None


def make_list(language: str, slugs: list[str]) -> str:
    """The mark `<!-- calculators SLUG … -->`: a headed list of the calculators that have pages."""
    links = [found for slug in slugs if (found := link(slug, language))]
    if not links:
        return ""
    items = "\n".join(f"- {found}" for found in links)
    return f"{_HEADED[language]}\n{{: .calculators-title }}\n\n{items}\n{{: .calculators }}"
