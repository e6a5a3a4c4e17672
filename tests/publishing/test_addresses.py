"""Addresses as others see them: canonical, languages, sitemap, previews, and those that have moved."""

import gzip
from collections.abc import Callable
from pathlib import Path
from xml.etree import ElementTree

import lxml.html
import pytest
from playwright.sync_api import Page, expect

from publishing import moved, sitemap

ROOT = "https://newid.example/"
NAMES = {"s": "http://www.sitemaps.org/schemas/sitemap/0.9", "x": "http://www.w3.org/1999/xhtml"}


def test_the_sitemap_lists_every_page_once_with_its_languages(site: Path) -> None:
    text = (site / "sitemap.xml").read_bytes()
    assert gzip.decompress((site / "sitemap.xml.gz").read_bytes()) == text
    listed = {}
    for url in ElementTree.fromstring(text).findall("s:url", NAMES):
        location = url.findtext("s:loc", namespaces=NAMES) or ""
        assert location not in listed
        listed[location] = {
            link.attrib["hreflang"]: link.attrib["href"] for link in url.findall("x:link", NAMES)
        }
    pages = {
        ROOT + file.relative_to(site).as_posix().removesuffix("index.html")
        for file in site.rglob("index.html")
        if b'id="main"' in file.read_bytes()
    }
    assert set(listed) == pages
    for location, twins in listed.items():
        assert set(twins) == {"cy", "en", "x-default"}
        assert location in (twins["cy"], twins["en"])
        assert twins["en"] == twins["cy"].replace(ROOT, f"{ROOT}en/", 1)
        assert listed[twins["cy"]] == listed[twins["en"]] == twins
    assert f"Sitemap: {ROOT}sitemap.xml" in (site / "robots.txt").read_text("utf-8")


def test_every_page_says_its_own_address_its_twin_and_what_it_is(site: Path) -> None:
    said: dict[str, str] = {}
    for address in sitemap.entries(site):
        path = address.removeprefix(ROOT)
        page = lxml.html.fromstring((site / path / "index.html").read_text("utf-8"))
        (language,) = page.xpath("/html/@lang")
        assert language == ("en" if path.startswith("en/") else "cy")
        (canonical,) = page.xpath("//link[@rel='canonical']/@href")
        assert canonical == address
        twins = {
            link.get("hreflang"): link.get("href")
            for link in page.xpath("//link[normalize-space(@rel)='alternate']")
        }
        assert twins == {
            "x-default": ROOT + path.removeprefix("en/"),
            "cy": ROOT + path.removeprefix("en/"),
            "en": f"{ROOT}en/{path.removeprefix('en/')}",
        }
        (description,) = page.xpath("//meta[@name='description']/@content")
        assert 20 < len(description) < 320, (path, description)
        shown = {one.get("property"): one.get("content") for one in page.xpath("//meta[@property]")}
        assert shown["og:description"] == description
        assert shown["og:title"]
        assert (page.findtext(".//title") or "").startswith(shown["og:title"])
        assert shown["og:locale"] == f"{language}_GB"
        said.setdefault(page.findtext(".//title") or "", path)
        assert said[page.findtext(".//title") or ""] == path, path


@pytest.fixture
def small(tmp_path: Path) -> Path:
    for path in ("newydd", "en/newydd", "arall"):
        (tmp_path / path).mkdir(parents=True)
        (tmp_path / path / "index.html").write_text(f"<title>{path} &amp; co</title>", "utf-8")
    return tmp_path


def test_a_moved_address_leads_on(small: Path) -> None:
    for _ in range(2):
        moved.write(small, ROOT, [("hen/le/", "newydd/"), ("en/hen/le/", "en/newydd/")])
    page = lxml.html.fromstring((small / "en/hen/le/index.html").read_text("utf-8"))
    assert page.xpath("/html/@lang") == ["en"]
    assert page.xpath("//meta[@http-equiv='refresh']/@content") == ["0; url=../../../en/newydd/"]
    assert page.xpath("//link[@rel='canonical']/@href") == [f"{ROOT}en/newydd/"]
    assert page.findtext(".//title") == "en/newydd & co"
    assert page.xpath("//script/@src") == ["../../../assets/lead-on.js"]


@pytest.mark.parametrize("move", [("hen/", "ddim-yma/"), ("arall/", "newydd/"), ("hen", "newydd/")])
def test_a_move_that_hides_a_page_or_leads_nowhere_stops_the_build(
    small: Path, move: tuple[str, str]
) -> None:
    with pytest.raises(moved.WrongMove):
        moved.write(small, ROOT, [move])


def test_every_row_of_the_table_leads_to_a_page(site: Path) -> None:
    for old, new in moved.rows():
        assert "lead-on.js" in (site / old / "index.html").read_text("utf-8")
        assert (site / new / "index.html").is_file()


def test_a_moved_address_keeps_what_stands_after_its_sign(
    open_page: Callable[..., Page], server: str, site: Path
) -> None:
    moved.write(site, ROOT, [("hen-le/", "polisi/atodiad-c/")])
    page = open_page("hen-le/#c-3.2")
    expect(page).to_have_url(f"{server}polisi/atodiad-c/#c-3.2")
    (site / "hen-le/index.html").unlink()
