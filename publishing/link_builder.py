"""The page on which Human Resources makes links ready to mail."""

from __future__ import annotations

from typing import Any

from calculators.rules import find
from publishing import forms, readers, told, words, worked

LANGUAGES = ("cy", "en")


def render(language: str, language_root: str) -> str:
    """Return the link builder; `language_root` leads from the page to / or to /en/."""
    facts = {name: _shared(name, language) for name in worked_ids()}
    clauses = {q["clause"] for shared in facts.values() for q in shared if q["clause"]}
    page = told.every_page(language, language_root, clauses) | {
        "root": told.site_root(language, language_root),
        "tools": {name: {each: _titles(name, each) for each in LANGUAGES} for name in facts},
        "sets": {each: words.said(each).links_sets for each in LANGUAGES},
    }
    return forms.TEMPLATES.get_template("links.html").render(
        language=language,
        t=words.said(language),
        assets=told.site_root(language, language_root) + "assets/",
        script=told.script("calculator/links.js", language, language_root),
        page=page,
        page_json=told.as_json(page),
        groups=readers.groups(language),
        tools_of={
            group["id"]: [_option(name, language) for name in readers.members(group["id"])]
            for group in readers.groups(language)
        },
        facts={name: shared for name, shared in facts.items() if shared},
    )


def worked_ids() -> list[str]:
    """Return the calculators that have a page."""
    return [tool.calculator.id for tool in worked.tools().values()]


def _shared(name: str, language: str) -> list[dict[str, Any]]:
    """Return the facts of the scheme that a calculator's link may set, as the builder asks them."""
    asked = forms.questions(find(name), language)
    # Two calculators may ask the same, so an id carries the calculator's.
    return [
        entry | {"id": f"{name}-{entry['key']}"}
        for entry in asked
        if entry["shared"] and not entry["private"]
    ]


def _titles(name: str, language: str) -> dict[str, Any]:
    tool = worked.Tool(find(name))
    labels = {entry["key"]: entry["label"] for entry in _shared(name, language)}
    return {"title": tool.title(language), "asks": tool.asks(language), "labels": labels}


def _option(name: str, language: str) -> dict[str, str]:
    return {"id": name, "title": worked.Tool(find(name)).title(language)}
