"""A calculator in its page: a real form, its worked example and its table, made at build."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

from jinja2 import Environment, FileSystemLoader, StrictUndefined

from calculators.engine.calculator import Calculator
from calculators.engine.days import CYMRAEG, ENGLISH
from calculators.engine.result import PARTS
from calculators.rules import find
from publishing import (
    appendix_form,
    cited,
    examples,
    readers,
    reckoner,
    told,
    words,
)

_FEW_OPTIONS = 6
# The page from which the lead of a collaborative works, below a language's root.
WORKSPACE = "cyfrifianellau/gweithle/"
# The form that a calculator's answers can begin, and the answers that have another name in it.
FILLS = {"flexible-retirement": {"form": appendix_form.ID, "renamed": {"steps": "phased"}}}
TEMPLATES = Environment(
    loader=FileSystemLoader(Path(__file__).parent / "templates" / "calculator"),
    autoescape=True,
    undefined=StrictUndefined,
    trim_blocks=True,
    lstrip_blocks=True,
)


def listing(language: str, language_root: str) -> str:
    """Return every calculator by its readers; `language_root` leads from the page to / or to /en/."""
    return TEMPLATES.get_template("list.html").render(
        groups=readers.groups(language),
        language_root=language_root,
        assets=told.site_root(language, language_root) + "assets/",
    )


def render(calculator: str, language: str, language_root: str) -> str:
    """Return one calculator's section; `language_root` leads from the page to / or to /en/."""
    found = find(calculator)
    t = words.said(language)
    page = page_data(found, language, language_root)
    asked = questions(found, language)
    sheet = None
    if calculator == appendix_form.ID:
        sheet = appendix_form.blocks(found, asked, language)
        standing = appendix_form.on_form(sheet)
        # What the Council's form has no room for is asked under it.
        asked = [entry | {"more": entry["key"] not in standing} for entry in asked]
        asked = [entry for entry in asked if entry["more"]]
    return TEMPLATES.get_template("calculator.html").render(
        calculator=found,
        title=page["title"],
        language=language,
        t=t,
        assets=told.site_root(language, language_root) + "assets/",
        script=told.script("calculator/calculator.js", language, language_root),
        page=page,
        page_json=told.as_json(page),
        questions=asked,
        form_sheet=sheet,
        wide=told.of_lead(found) or any(figure.kind == "data" for figure in found.figures),
        more=t.more if readers.of(found.id) == readers.EMPLOYEE else t.more_details,
        example=examples.on_page(found, language),
        reckoner=reckoner.table(language) if calculator in reckoner.CARRIED_BY else None,
    )


def questions(calculator: Calculator, language: str) -> list[dict[str, Any]]:
    """Return the questions as the form shows them: what must be answered first, the rest after."""
    t = words.said(language)
    entries = calculator.schema(language)["questions"]
    by_key = {entry["key"]: entry for entry in entries}
    for question, entry in zip(calculator.questions, entries, strict=True):
        entry["birth"] = getattr(question, "birth", False)
        entry["lines"] = getattr(question, "lines", 1)
        entry["only_when"] = [
            t.only_when.format(
                question=by_key[other]["label"], answers=_answers(by_key[other], wanted, t.or_)
            )
            for other, wanted in entry["when"].items()
        ]
        entry["when_json"] = json.dumps(entry["when"])
        entry["checked"] = entry["default"] if "options" in entry else None
        entry["ticks"] = bool(entry.get("item", {}).get("options"))
        listed = entry["kind"] == "many" and not entry["ticks"]
        entry["described"] = bool(entry["hint"] or entry["only_when"] or listed)
        entry["radios"] = len(entry.get("options", [])) <= _FEW_OPTIONS
    asked = [entry for entry in entries if entry["form"]]
    return sorted(asked, key=lambda entry: (entry["more"], not entry["required"]))


def _answers(question: dict[str, Any], wanted: list[str], between: str) -> str:
    words_of = {option["code"]: option["label"] for option in question.get("options", [])}
    return between.join(f"“{words_of.get(code, code)}”" for code in wanted)


def page_data(calculator: Calculator, language: str, language_root: str) -> dict[str, Any]:
    """Return what the page's script is told: every word, address and clause it will need."""
    show, t = calculator.show(language), words.said(language)
    of_lead = told.of_lead(calculator)
    return told.every_page(language, language_root, _cited(calculator)) | {
        "calculator": calculator.id,
        "rehearsal": examples.answers_on_page(calculator),
        "title": show.text(calculator.title),
        "document": getattr(t, f"document_{calculator.document.replace('-', '_')}"),
        "months": CYMRAEG if language == "cy" else ENGLISH,
        "parts": {part: show.text(heading) for part, heading in PARTS.items()},
        "then": list(calculator.then),
        "fills": FILLS,
        "empty": _empty(calculator, language),
        "workspace": f"{language_root}{WORKSPACE}" if of_lead else None,
    }


def _cited(calculator: Calculator) -> frozenset[str]:
    asked = {question.clause for question in calculator.questions if question.clause}
    return cited.by(calculator.id).union(asked, *(cited.by(name) for name in calculator.then))


def _empty(calculator: Calculator, language: str) -> dict[str, Any] | None:
    """Return the form with nothing filled in, for those who fill it in by hand."""
    if calculator.id != appendix_form.ID:
        return None
    document: dict[str, Any] = calculator.run({}, language)["documents"][0][language]
    return {"title": document["title"], "blocks": document["blocks"]}
