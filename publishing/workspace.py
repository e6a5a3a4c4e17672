"""The tools of a collaborative's lead as one set, made at build."""

from __future__ import annotations

from calculators.rules import find
from calculators.rules.collaborative_year import tasks
from publishing import cited, forms, readers, told, words, worked

YEAR = "collaborative-year"


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
        script=told.script("calculator/workspace-page.js", language, language_root),
        language_root=language_root,
        page=page,
        page_json=told.as_json(page),
        tools=[worked.Tool(find(name)) for name in names],
        tasks=[
            {"code": code, "label": show.text(label), "clause": clause}
            for (code, label), clause in zip(tasks.TASKS, tasks.CLAUSES, strict=True)
        ],
    )
