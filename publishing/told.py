"""What pages tell their scripts, which have no sentence or address of their own."""

from __future__ import annotations

import json
from collections.abc import Set
from typing import Any

from markupsafe import Markup

from calculators.engine.calculator import Calculator
from publishing import places, pyodide, scripts, words, worked
from publishing.quick import place


def every_page(language: str, language_root: str, clauses: Set[str]) -> dict[str, Any]:
    """Return what every page with a calculator's pieces needs; `clauses` are those it may cite."""
    root, stand = site_root(language, language_root), places.of(language)
    readings = (places.DOCS / f"darlleniadau.{language}.md").exists()
    return {
        "language": language,
        "words": words.for_script(language),
        "calculators": {
            tool.calculator.id: {
                "title": tool.title(language),
                "url": language_root + tool.address,
                "lead": of_lead(tool.calculator),
            }
            for tool in worked.tools().values()
        },
        "clauses": {
            clause: {
                "label": stand[clause].label,
                "title": stand[clause].title,
                "url": language_root + stand[clause].address,
            }
            for clause in sorted(clauses & stand.keys())
        },
        "readings": f"{language_root}darlleniadau/#" if readings else None,
        "permalinks": f"{language_root}c/",
        "python": {
            "worker": root + scripts.address("calculator/worker.js"),
            "pyodide": root + pyodide.folder(),
            "core": root + pyodide.core(),
            "quick": {name: root + address for name, address in place.addresses().items()},
        },
    }


def of_lead(calculator: Calculator) -> bool:
    """Return whether a calculator is one of the tools of a collaborative's lead."""
    return calculator.document == "cydweithrediadau-proffesiynol"


def site_root(language: str, language_root: str) -> str:
    """Return where the whole site begins, from a page whose language begins at `language_root`."""
    return language_root if language == "cy" else f"{language_root}../"


def script(entry: str, language: str, language_root: str) -> str:
    """Return the address, from such a page, of a script joined with all that it imports."""
    return site_root(language, language_root) + scripts.address(entry)


def as_json(value: Any) -> Markup:
    """Return JSON that can stand inside a script element: nothing in it can close the element."""
    return Markup(json.dumps(value, ensure_ascii=False).replace("<", "\\u003c"))  # noqa: S704
