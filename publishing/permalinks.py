"""What others rely on: /c/<clause>/ and /k/<calculator>/ in both languages, and the two JSON lists."""

import json
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from jinja2 import Environment, FileSystemLoader, StrictUndefined

from publishing import places, words, worked
from publishing.labels import document

LANGUAGES = ("cy", "en")
_TEMPLATES = Environment(
    loader=FileSystemLoader(Path(__file__).parent / "templates"),
    autoescape=True,
    undefined=StrictUndefined,
)
_TEXTS = ("label", "hint")


@dataclass(frozen=True)
class Target:
    """Where a permalink leads: each side is a title and an address from the site's root.

    `says` is one sentence in Welsh and one in English, for those who see the link before they
    follow it.
    """

    id: str
    cy: tuple[str, str]
    en: tuple[str, str]
    says: tuple[str, str] = ("", "")


def clause_targets(pages: Iterable[str], docs: Path = worked.DOCS) -> list[Target]:
    """Every clause that stands in both languages, in reading order.

    `pages` are the addresses of the Welsh pages in the order of the navigation; a clause on a page
    that is not among them comes last.
    """
    welsh, english = places.of("cy", docs), places.of("en", docs)
    order = {page: place for place, page in enumerate(pages)}
    # The sort is stable, and within a page the clauses already stand in order.
    found = sorted(
        (clause for clause in welsh if clause in english),
        key=lambda clause: order.get(welsh[clause].address.partition("#")[0], len(order)),
    )
    return [
        Target(
            clause,
            (welsh[clause].title, welsh[clause].address),
            (english[clause].title, f"en/{english[clause].address}"),
            _named(document(clause)),
        )
        for clause in found
    ]


def _named(of: str) -> tuple[str, str]:
    """The name of a document and its version, in Welsh and in English."""
    cy, en = (getattr(words.said(each), f"document_{of.replace('-', '_')}") for each in LANGUAGES)
    return cy, en


def tool_targets(docs: Path = worked.DOCS) -> list[Target]:
    """Every calculator that has a page."""
    return [
        Target(
            tool.calculator.id,
            (tool.title("cy"), tool.address),
            (tool.title("en"), f"en/{tool.address}"),
            (tool.asks("cy"), tool.asks("en")),
        )
        for tool in worked.tools(docs).values()
    ]


def pages(targets: Iterable[Target], letter: str, site_url: str) -> Iterable[tuple[str, str]]:
    """Path and HTML of the static pages that lead to `targets` from /<letter>/<id>/."""
    template = _TEMPLATES.get_template("permalink.html")
    for target in targets:
        both = (
            ("cy", target.cy, target.en, target.says[0]),
            ("en", target.en, target.cy, target.says[1]),
        )
        for language, own, twin, says in both:
            folder = f"{letter}/{target.id}" if language == "cy" else f"en/{letter}/{target.id}"
            root = "../" * (folder.count("/") + 1)
            html = template.render(
                language=language,
                twin_language="en" if language == "cy" else "cy",
                title=own[0],
                says=says,
                address=root + own[1],
                canonical=site_url + own[1],
                twin_title=twin[0],
                twin_address=root + twin[1],
                root=root,
            )
            yield f"{folder}/index.html", html


def clauses_json(targets: Iterable[Target]) -> list[dict[str, Any]]:
    """The list of the contract's section 1; addresses are relative to the site's root."""
    return [
        {"id": target.id, "document": document(target.id)}
        | {
            language: {"title": title, "url": url}
            for language, (title, url) in (("cy", target.cy), ("en", target.en))
        }
        for target in targets
    ]


def calculators_json(
    schemas: Mapping[str, Mapping[str, dict[str, Any]]],
    addresses: Mapping[str, str],
    clauses: Mapping[str, list[str]],
) -> list[dict[str, Any]]:
    """Each calculator once, from its schemas by id and language; texts in both languages.

    `addresses` and `clauses` are by calculator id: its page below a language's root, and the
    clauses that it works out.
    """
    return [
        {
            "id": calculator,
            "code": both["cy"]["code"],
            "document": both["cy"]["document"],
            "cy": {"title": both["cy"]["title"], "url": addresses[calculator]},
            "en": {"title": both["en"]["title"], "url": f"en/{addresses[calculator]}"},
            "clauses": clauses[calculator],
            "questions": _together(both["cy"]["questions"], both["en"]["questions"]),
            "figures": _together(both["cy"]["figures"], both["en"]["figures"]),
        }
        for calculator, both in schemas.items()
    ]


def _together(cy: Any, en: Any) -> Any:
    """Two schemas that differ in their texts alone, as one."""
    if isinstance(cy, dict):
        return {
            key: {"cy": cy[key], "en": en[key]} if key in _TEXTS else _together(cy[key], en[key])
            for key in cy
        }
    if isinstance(cy, list):
        return [_together(*sides) for sides in zip(cy, en, strict=True)]
    return cy


def write(site: Path, site_url: str, nav_pages: Iterable[str]) -> None:
    """Write all of it into `site`; doing so twice changes nothing."""
    clauses, tools = clause_targets(nav_pages), tool_targets()
    for path, html in [*pages(clauses, "c", site_url), *pages(tools, "k", site_url)]:
        file = site / path
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text(html, "utf-8")
    ids = [clause.id for clause in clauses]
    known = {tool.calculator.id: tool for tool in worked.tools().values()}
    described = calculators_json(
        {
            name: {language: tool.calculator.schema(language) for language in LANGUAGES}
            for name, tool in known.items()
        },
        {name: tool.address for name, tool in known.items()},
        {name: [one for one in ids if one in worked.cites(name)] for name in known},
    )
    _write_json(site / "clauses.json", clauses_json(clauses))
    _write_json(site / "calculators.json", described)


def _write_json(file: Path, rows: list[dict[str, Any]]) -> None:
    lines = ",\n".join(json.dumps(row, ensure_ascii=False) for row in rows)
    file.write_text(f"[\n{lines}\n]\n", "utf-8")
