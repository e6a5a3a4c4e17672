"""What is true of every built page: addresses, links, languages, and where it fetches from."""

import json
import re
from pathlib import Path
from urllib.parse import unquote, urljoin, urlsplit

import lxml.html
import pytest

from calculators.rules import find, ids
from publishing import in_step

PROJECT = Path(__file__).parent.parent.parent
ROOT = "https://newid.example/"


@pytest.fixture(scope="module")
def pages(site: Path) -> dict[str, lxml.html.HtmlElement]:
    """Every page by its address, permalinks and 404 among them."""
    return {
        file.relative_to(site).as_posix().removesuffix("index.html"): lxml.html.fromstring(
            file.read_text("utf-8")
        )
        for file in site.rglob("*.html")
        if "assets" not in file.relative_to(site).parts
    }


@pytest.fixture(scope="module")
def own_pages(pages: dict[str, lxml.html.HtmlElement]) -> dict[str, lxml.html.HtmlElement]:
    """The pages that readers read: neither permalinks nor 404."""
    return {path: page for path, page in pages.items() if page.xpath("//*[@id='main']//article")}


def test_every_page_has_its_twin(own_pages: dict[str, lxml.html.HtmlElement]) -> None:
    welsh = {path for path in own_pages if not path.startswith("en/")}
    assert {path.removeprefix("en/") for path in own_pages if path.startswith("en/")} == welsh
    assert len(welsh) > 15


def test_links_and_anchors_resolve(pages: dict[str, lxml.html.HtmlElement], site: Path) -> None:
    ids = {path: set(page.xpath("//@id")) for path, page in pages.items()}
    broken = []
    for path, page in pages.items():
        addresses = page.xpath("//@href | //@src | //@data-src")
        for address in addresses:
            target = urlsplit(urljoin(ROOT + path, address))
            if f"{target.scheme}://{target.netloc}/" != ROOT:
                if page.xpath("//a[@href=$address]", address=address):
                    continue  # a reader's link elsewhere is not fetched
                broken.append((path, address))
                continue
            where, anchor = unquote(target.path).lstrip("/"), unquote(target.fragment)
            if where in ids:
                if anchor and anchor not in ids[where]:
                    broken.append((path, address))
            elif not (site / where).is_file():
                broken.append((path, address))
    assert broken == []


def test_nothing_is_fetched_from_elsewhere(site: Path) -> None:
    """In pages, the attributes that fetch; in styles, every address."""
    fetched = re.compile(
        r"<(?:script|img|iframe|source|video|audio|link rel=\"(?!canonical|alternate )[^>]*)[^>]*?"
        r"(?:src|href)=\"(?:https?:)?//"
    )
    for file in site.rglob("*.html"):
        assert not fetched.search(file.read_text("utf-8")), file
    for file in (site / "assets").rglob("*.css"):
        assert not re.search(
            r"(?:@import|url\()\s*[\"']?(?:https?:)?//", file.read_text("utf-8")
        ), file


def test_no_inline_script_and_no_inline_style(own_pages: dict[str, lxml.html.HtmlElement]) -> None:
    for path, page in own_pages.items():
        inline = page.xpath(
            "//script[not(@src) and not(@type='application/json')] | //style | //@style"
        )
        assert inline == [], path


def test_each_page_tells_its_language_version_and_twin(
    own_pages: dict[str, lxml.html.HtmlElement],
) -> None:
    versions = set()
    for path, page in own_pages.items():
        language, twin = (
            ("en", path.removeprefix("en/")) if path.startswith("en/") else ("cy", f"en/{path}")
        )
        html = page.getroottree().getroot()
        versions.add(html.get("data-site-version"))
        assert html.get("lang") == language
        (switch,) = page.find_class("site-header__language")
        assert urljoin(ROOT + path, switch.get("href")) == ROOT + twin
        assert switch.get("lang") == switch.get("hreflang") != language
        # Crawlers take the attribute as a list of words; the theme's script compares it whole.
        alternates = {
            link.get("hreflang"): link.get("href")
            for link in page.xpath("//link[@rel='alternate ']")
        }
        assert alternates[language] == ROOT + path
        assert alternates[switch.get("lang")] == ROOT + twin
    assert len(versions) == 1
    assert re.fullmatch(r"[0-9a-f]{12}", versions.pop())


def test_titles_name_one_page_each(own_pages: dict[str, lxml.html.HtmlElement]) -> None:
    titles = [page.findtext(".//title") for page in own_pages.values()]
    assert len(set(titles)) == len(titles)


def strings(language: str) -> dict[str, str]:
    text = (PROJECT / f"overrides/partials/languages/{language}.html").read_text("utf-8")
    return dict(re.findall(r'^  "([a-z._]+)": "(.*?)",?$', text, re.M))


def test_the_interface_has_the_same_strings_in_both_languages() -> None:
    cy, en = strings("cy"), strings("en")
    assert list(cy) == list(en)
    same = {key for key in cy if cy[key] == en[key]}
    assert same == set()


def test_the_interface_has_every_string_asked_for_and_no_other() -> None:
    templates = [
        file.read_text("utf-8")
        for file in (PROJECT / "overrides").rglob("*.html")
        if "languages" not in file.parts
    ]
    asked = set(re.findall(r"lang\.t\([\"']([a-z._]+)[\"']\)", "".join(templates)))
    by_section = {"site.policy_status", "site.collaboratives_status"}
    assert asked | by_section == set(strings("cy"))


def test_welsh_pages_hold_no_english_interface_string(
    own_pages: dict[str, lxml.html.HtmlElement],
) -> None:
    cy = set(strings("cy").values())
    english = {
        value
        for key, value in strings("en").items()
        if key not in ("language", "site.other_language")
    } - cy
    attributes = (
        "//@aria-label | //@title | //@placeholder | //@data-copied | //@data-not-copied | //@alt"
    )
    for path, page in own_pages.items():
        if path.startswith("en/"):
            continue
        for part in page.xpath("//*[@lang='en']"):
            part.drop_tree()
        texts = {" ".join(text.split()) for text in page.xpath(f"//body//text() | {attributes}")}
        config = json.loads(page.xpath("//script[@id='__config']/text()")[0])
        texts |= set(config["translations"].values())
        assert not texts & english, path


def test_no_markup_of_ours_is_left_in_a_page(own_pages: dict[str, lxml.html.HtmlElement]) -> None:
    for path, page in own_pages.items():
        text = page.xpath("string(//article)")
        assert not re.search(r"\{[#:~]|~~\}|<!-- ", text), path


def test_clause_ids_only_grow(own_pages: dict[str, lxml.html.HtmlElement]) -> None:
    """An id once public stays: docs/clause-ids.txt lists them, a new one is added to its end."""
    listed = (PROJECT / "docs/clause-ids.txt").read_text("utf-8").split()
    assert len(set(listed)) == len(listed)
    for prefix in ("", "en/"):
        found = [
            clause
            for path, page in own_pages.items()
            # The page of a whole document holds copies, under ids of their own.
            if path.startswith("en/") == bool(prefix) and not path.endswith("cyfan/")
            for clause in page.xpath(
                "//*[contains(concat(' ', @class, ' '), ' clause ')]/@id | //*[@class='clause-anchor']/@id"
            )
        ]
        assert sorted(found) == sorted(set(found)), "an id stands twice"
        assert sorted(found) == sorted(listed)


def test_clauses_json(site: Path, pages: dict[str, lxml.html.HtmlElement]) -> None:
    rows = json.loads((site / "clauses.json").read_text("utf-8"))
    ids = [row["id"] for row in rows]
    assert sorted(ids) == sorted((PROJECT / "docs/clause-ids.txt").read_text("utf-8").split())
    assert (
        ids.index("s1")
        < ids.index("s8")
        < ids.index("c-3.1")
        < ids.index("d-1.1")
        < ids.index("cp-rol")
    )
    (row,) = [row for row in rows if row["id"] == "c-3.1"]
    assert row == {
        "id": "c-3.1",
        "document": "polisi-rheoli-newid",
        "cy": {
            "title": "Polisi Rheoli Newid, C 3.1: Beth yw'r telerau diswyddo sydd ar gynnig?",
            "url": "polisi/atodiad-c/#c-3.1",
        },
        "en": {
            "title": "Managing Change Policy, C 3.1: What are the severance terms on offer?",
            "url": "en/polisi/atodiad-c/#c-3.1",
        },
    }
    for clause in ids:
        for path in (f"c/{clause}/", f"en/c/{clause}/"):
            assert pages[path].xpath("//meta[@http-equiv='refresh']/@content"), path


def test_calculators_json_and_their_permalinks(
    site: Path, pages: dict[str, lxml.html.HtmlElement]
) -> None:
    rows = json.loads((site / "calculators.json").read_text("utf-8"))
    (severance,) = [row for row in rows if row["id"] == "voluntary-severance"]
    assert severance["cy"]["url"] == "cyfrifianellau/diswyddo-gwirfoddol/"
    assert "c-3.2" in severance["clauses"]
    salary = next(question for question in severance["questions"] if question["key"] == "salary")
    assert salary["required"] is True
    assert salary["kind"] == "money"
    assert set(salary["label"]) == {"cy", "en"}
    assert {"payment", "weeks", "status"} <= {figure["key"] for figure in severance["figures"]}
    for row in rows:
        for path in (f"k/{row['id']}/", f"en/k/{row['id']}/"):
            (refresh,) = pages[path].xpath("//meta[@http-equiv='refresh']/@content")
            where = urlsplit(urljoin(ROOT + path, refresh.partition("url=")[2])).path
            assert where.lstrip("/") in pages


def test_a_cited_clause_links_to_its_calculator(
    own_pages: dict[str, lxml.html.HtmlElement],
) -> None:
    page = own_pages["polisi/atodiad-c/"]
    (line,) = page.xpath(
        "//*[@id='c-3.2']/following-sibling::*[1][contains(@class, 'clause-work')]"
    )
    assert line.text.strip() == "Cyfrifo hyn:"
    assert "../../cyfrifianellau/diswyddo-gwirfoddol/" in line.xpath("a/@href")


def test_every_page_says_which_version_of_the_text(
    own_pages: dict[str, lxml.html.HtmlElement],
) -> None:
    of_the_guide = {
        "cyfrifianellau/gweithle/",
        *(
            f"cyfrifianellau/{find(name).slug}/"
            for name in ids()
            if find(name).document == "cydweithrediadau-proffesiynol"
        ),
    }
    for path, page in own_pages.items():
        guide = "cydweithrediadau/" in path or path.removeprefix("en/") in of_the_guide
        text = page.find_class("status")[0].text_content()
        expected = {
            ("cy", True): "Nid oes dyddiad ar y ddogfen hon",
            ("en", True): "bears no date",
            ("cy", False): "27 Mawrth 2015",
            ("en", False): "27 March 2015",
        }["en" if path.startswith("en/") else "cy", guide]
        assert expected in text, path


def test_previous_and_next_stay_within_the_document(
    own_pages: dict[str, lxml.html.HtmlElement],
) -> None:
    first, last = own_pages["polisi/"], own_pages["polisi/cyfan/"]
    assert first.xpath("//a[@rel='next']/@href") == ["ymgynghori/"]
    assert first.xpath("//a[@rel='prev']") == []
    assert last.xpath("//a[@rel='next']") == []


def test_both_languages_have_one_shape() -> None:
    found = {pair[0].id: in_step.differences(pair) for pair in in_step.pairs()}
    assert {clause: differences for clause, differences in found.items() if differences} == {}


def test_both_languages_were_read_together() -> None:
    """After reading both sides of a changed clause together: make agree CLAUSE=<id>."""
    assert in_step.unsigned() == []
