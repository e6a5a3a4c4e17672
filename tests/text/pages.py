"""The pages that hold the two documents, read as a reader gets them: rendered, less the furniture."""

import re
import tomllib
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from pathlib import Path

import lxml.html
from markdown import Markdown

from publishing import context
from publishing.clauses import ClauseExtension

ROOT = Path(__file__).parents[2]
DOCS = ROOT / "docs"
SITE = ROOT / "site"

_LINES = (Path(__file__).parent / "lines.toml").read_text(encoding="utf-8")
#: For each document, the lines of its source on each page, in reading order, and those left out.
LAYOUT = tomllib.loads(_LINES)
PAGES = [page for document in LAYOUT.values() for page in document["pages"]]

#: Words, runs of blanks to fill in, and single signs: where spaces stand is not compared.
TOKEN = re.compile(r"[^\W_]+(?:['’-][^\W_]+)*|_+|[^\w\s]")

# Made for the reader's convenience and no part of the text. Mends keep what was printed in an
# attribute, so their visible words are passed over too.
_FURNITURE = {"clause-furniture", "headerlink", "page-title"}
_OUTSIDE = {"script", "style", "template", "nav", "button", "svg", "form"}


@dataclass(frozen=True)
class Word:
    """One token of a page, as printed, with the clause it stands in."""

    text: str
    clause: str
    #: (as printed, as mended), one object for all the tokens of a mend
    mend: tuple[str, str] | None = None


def markdown(page: str, language: str) -> str:
    return (DOCS / f"{page}.{language}.md").read_text(encoding="utf-8")


@cache
def rendered(page: str, language: str) -> lxml.html.HtmlElement:
    """The page's Markdown through the project's own extension, without MkDocs."""
    body = re.sub(r"\A---\n.*?\n---\n", "", markdown(page, language), flags=re.S)
    extensions = [ClauseExtension(), "attr_list", "tables", "fenced_code", "md_in_html"]
    token = context.language.set(language)
    try:
        html = Markdown(extensions=extensions).convert(body)
    finally:
        context.language.reset(token)
    return lxml.html.fragment_fromstring(html, create_parent="article")


def built(page: str, language: str) -> lxml.html.HtmlElement | None:
    """The article of the built page, or None where the site has not been built."""
    folder = SITE if language == "cy" else SITE / language
    path = folder / page.removesuffix("index") / "index.html"
    if not path.exists():
        return None
    document = lxml.html.document_fromstring(path.read_text(encoding="utf-8"))
    [article] = document.iter("article")
    return article


def words(article: lxml.html.HtmlElement) -> list[Word]:
    """The tokens of the text as printed, in order: mends undone, printed numbers restored."""
    reader = _Reader()
    reader.element(article)
    return reader.words


class _Reader:
    def __init__(self) -> None:
        self.words: list[Word] = []
        self._clause = ""

    def element(self, element: lxml.html.HtmlElement) -> None:
        if not isinstance(element.tag, str):  # a comment
            return
        names = element.get("class", "").split()
        if element.tag in _OUTSIDE or _FURNITURE.intersection(names):
            return
        if element.tag == "h1" and "clause" not in names:
            return  # a page title of ours, where the source prints none
        if "mend" in names:
            self._mend(element)
            return
        if "clause" in names or "clause-anchor" in names:
            self._clause = element.get("id", "")
            self._say(_printed_number(self._clause))
        if element.tag == "li" and element.getparent().tag == "ol":
            self._say(f"{_place(element)}.")
        text = element.text or ""
        if element.tag == "h1":
            # "ATODIAD D" and its title are printed in one line with nothing between them.
            text = re.sub(r"^(Atodiad [A-D1]):", r"\1", text.strip())
        self._say(text)
        for child in element:
            self.element(child)
            self._say(child.tail or "")

    def _mend(self, span: lxml.html.HtmlElement) -> None:
        printed = span.get("data-printed", "")
        pair = (printed, "" if "mend--dropped" in span.get("class", "") else (span.text or ""))
        # A restored word leaves an empty token, so that the mend is still seen.
        for token in TOKEN.findall(printed) or [""]:
            self.words.append(Word(token, self._clause, pair))

    def _say(self, text: str) -> None:
        # Asterisks are the source's way to print bold, and its one footnote sign.
        tokens = (token for token in TOKEN.findall(text) if token != "*")
        self.words += [Word(token, self._clause) for token in tokens]


def _place(item: lxml.html.HtmlElement) -> int:
    return int(item.getparent().get("start", "1")) + sum(
        1 for sibling in item.itersiblings(tag="li", preceding=True)
    )


def _printed_number(clause: str) -> str:
    """The number that the source prints before a clause and the page makes from the id."""
    if clause in ("c-3.1-i", "c-3.1-ii"):
        return ""  # lost in the source, which prints only (iii)
    numbered = re.fullmatch(r"[cd]-(\d+\.\d+)", clause)
    if numbered:
        return numbered[1]
    roman = re.fullmatch(r"a-cam2\.2-([ivx]+)|s10\.4-([ivx]+)", clause)
    if roman:
        return f"{roman[1] or roman[2]})"
    lettered = re.fullmatch(r"(?:d-7\.[12]|c-3\.1)-([a-c]|iii)", clause)
    return f"({lettered[1]})" if lettered else ""


def ids(article: lxml.html.HtmlElement) -> Iterator[str]:
    """Every id on the page, in order, as often as it stands there."""
    return (element.get("id") for element in article.iter() if element.get("id"))
