"""The fence ```workspace: the tools of a collaborative's lead as one set, made at build."""

from __future__ import annotations

from typing import Any

from markdown import Markdown
from pymdownx.superfences import SuperFencesException

from calculators.rules import find
from calculators.rules.collaborative_year import tasks
from publishing import cited, context, forms, readers, told, words, worked

YEAR = "collaborative-year"


def fence(
    source: str,
    language: str,
    css_class: str,
    options: dict[str, Any],
    md: Markdown,
    **_more: Any,
) -> str:
    """Return the HTML of the workspace in the page's language."""
    try:
        return render(context.language.get(), forms.language_root())
    except Exception as fault:
        # Anything else would be logged by the extension, and the page published without it.
        raise SuperFencesException(f"workspace: {fault!r}") from fault


def render(language: str, language_root: str) -> str:
    """Return the workspace; `language_root` leads from the page to / or to /en/."""
    names = readers.members(readers.LEAD)
    clauses = frozenset().union(*(cited.by(name) for name in names)) | set(tasks.CLAUSES)
    page = told.every_page(language, language_root, clauses) | {"tools": names, "year": YEAR}
    show = find(YEAR).show(language)
    return forms.TEMPLATES.get_template("workspace.html").render(
        language=language,
        t=words.said(language),
        assets=told.site_root(language, language_root) + "assets/",
        language_root=language_root,
        page=page,
        page_json=told.as_json(page),
        tools=[worked.Tool(find(name)) for name in names],
        tasks=[
            {"code": code, "label": show.text(label), "clause": clause}
            for (code, label), clause in zip(tasks.TASKS, tasks.CLAUSES, strict=True)
        ],
    )
