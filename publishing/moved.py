"""Addresses that have moved: publishing/moved.csv, one row each, from the site's root, for good.

A page is moved with a row for each language. The old address then leads on, with what stands after
"#" in it, with and without JavaScript, on hosts where nobody can set a redirect.
"""

import csv
import re
from collections.abc import Iterable
from pathlib import Path

from jinja2 import Environment, FileSystemLoader, StrictUndefined
from markupsafe import Markup

TABLE = Path(__file__).with_name("moved.csv")
_TITLE = re.compile(r"<title>(.*?)</title>", re.DOTALL)
_TEMPLATES = Environment(
    loader=FileSystemLoader(Path(__file__).parent / "templates"),
    autoescape=True,
    undefined=StrictUndefined,
)


class WrongMove(ValueError):
    """A row that would hide a page, or that leads nowhere."""


def rows(table: Path = TABLE) -> list[tuple[str, str]]:
    """Old and new addresses, such as ("polisi/hen/", "polisi/newydd/")."""
    with table.open(encoding="utf-8", newline="") as file:
        return [(row["old"], row["new"]) for row in csv.DictReader(file)]


def write(site: Path, site_url: str, moves: Iterable[tuple[str, str]]) -> None:
    """Write a page at each old address; done twice it changes nothing."""
    for old, new in moves:
        language = "en" if new.startswith("en/") else "cy"
        if language == "en" and not (site / "en").is_dir():
            continue  # the first of the two languages has been built, the second has not
        target, page = site / new / "index.html", site / old / "index.html"
        title = _TITLE.search(target.read_text("utf-8")) if target.is_file() else None
        if title is None or not old.endswith("/") or not new.endswith("/"):
            raise WrongMove(f"{old} -> {new}: no such page")
        root = "../" * old.count("/")
        html = _TEMPLATES.get_template("lead-on.html").render(
            language=language,
            title=Markup(title[1]),
            root=root,
            address=root + new,
            canonical=site_url + new,
        )
        if (
            page.is_file()
            and page.read_text("utf-8") != html
            and "lead-on.js" not in page.read_text("utf-8")
        ):
            raise WrongMove(f"{old} -> {new}: there is a page at the old address")
        page.parent.mkdir(parents=True, exist_ok=True)
        page.write_text(html, "utf-8")
