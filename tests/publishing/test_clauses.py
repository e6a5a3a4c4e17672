"""Markers become ids where a reader's link must land, and the text stays what was written."""

import re

import lxml.html
import pytest
from markdown import Markdown

from publishing import context
from publishing.clauses import Clause, ClauseExtension, plain, read

PAGE = """\
---
description: Enghraifft
---
# {#atodiad-c} Atodiad C

## {#c-3} 3. Beth sydd ar {~~gynniq~>gynnig~~}?

{#c-3.1} Bydd **gweithwyr**
yn medru {~~cael :~>cael:~~}

- {#c-3.1-i} Buddion
    - {#c-3.1-i-a} is
- {#c-3.1-ii} Chyfrandaliad

    Wedyn

{#s1-ymgynghori}{#s1-ymgynghori.1} Un. {#cp-arloesi.1} Dau *a* mwy. {#cp-cwmpas.1} Tri.

```
{#c-9} nid cymal
```
"""


def render(text: str, language: str = "cy") -> lxml.html.HtmlElement:
    token = context.language.set(language)
    try:
        extensions = [ClauseExtension(), "toc", "attr_list", "tables", "fenced_code"]
        return lxml.html.fromstring(f"<main>{Markdown(extensions=extensions).convert(text)}</main>")
    finally:
        context.language.reset(token)


def element(html: lxml.html.HtmlElement, clause: str) -> lxml.html.HtmlElement:
    (found,) = html.xpath("//*[@id=$id]", id=clause)
    return found


def words(found: lxml.html.HtmlElement) -> str:
    """What the document says in an element: its text less what we added."""
    for furniture in found.xpath(".//*[contains(@class, 'clause-furniture')]"):
        furniture.drop_tree()
    return " ".join(found.text_content().split())


BODY = PAGE.split("---\n", 2)[2]


@pytest.mark.parametrize(
    ("clause", "tag", "text"),
    [
        ("atodiad-c", "h1", "Atodiad C"),
        ("c-3", "h2", "3. Beth sydd ar gynnig?"),
        ("c-3.1", "p", "Bydd gweithwyr yn medru cael:"),
        ("c-3.1-i-a", "li", "is"),
        ("c-3.1-ii", "li", "Chyfrandaliad Wedyn"),
        ("cp-arloesi.1", "span", "Dau a mwy."),
        ("cp-cwmpas.1", "span", "Tri."),
        ("s1-ymgynghori.1", "p", "Un. Dau a mwy. Tri."),
    ],
)
def test_a_marker_names_its_block(clause: str, tag: str, text: str) -> None:
    found = element(render(BODY), clause)
    assert (found.tag, words(found)) == (tag, text)


def test_the_first_of_two_ids_is_an_empty_anchor_at_the_start_of_the_block() -> None:
    anchor = element(render(BODY), "s1-ymgynghori")
    assert anchor.text_content() == ""
    assert anchor.getparent().get("id") == "s1-ymgynghori.1"


def test_each_clause_links_to_itself_by_its_label() -> None:
    html = render(BODY, "en")
    links = {a.get("href"): a.text_content() for a in html.find_class("clause-label")}
    assert links["#c-3.1-i"] == "C 3.1(i)"
    assert links["#cp-arloesi.1"] == "PC Innovation ¶1"
    assert len(links) == len(html.find_class("clause")) == 9


def test_a_heading_that_is_its_own_label_shows_a_sign_alone() -> None:
    (link,) = render("## {#cynnwys} Cynnwys").find_class("clause-label")
    assert link.text_content() == "Cynnwys#"
    assert link.find_class("clause-label__where")[0].text_content() == "Cynnwys"


def test_a_marker_in_code_is_left_alone() -> None:
    assert "{#c-9}" in render(BODY).text_content()
    assert not render(BODY).xpath("//*[@id='c-9']")


def test_a_mend_shows_the_mended_word_and_tells_what_was_printed() -> None:
    (mend, _) = render(BODY).find_class("mend")
    assert mend.get("data-printed") == "gynniq"
    assert mend.get("tabindex") == "0"
    assert mend.text_content() == "gynnig (yn y gwreiddiol: gynniq)"


@pytest.mark.parametrize(
    ("markdown", "text"),
    [
        ("a {~~na~>~~} b", "a […] (yn y gwreiddiol: na) b"),
        ("a {~~~>fe~~} b", "a fe (nid yw yn y gwreiddiol) b"),
        ("**a {~~b_c_~>b~~}**", "a b (yn y gwreiddiol: b_c_)"),
    ],
)
def test_mends_with_an_empty_side_or_signs_of_markdown(markdown: str, text: str) -> None:
    assert render(markdown).text_content().strip() == text


def test_contents_and_slugs_hold_neither_numbers_nor_notes() -> None:
    md = Markdown(extensions=[ClauseExtension(), "toc"])
    md.convert(BODY)
    (top,) = md.toc_tokens  # type: ignore[attr-defined]
    assert (top["id"], top["name"]) == ("atodiad-c", "Atodiad C")
    assert top["children"][0]["name"] == "3. Beth sydd ar gynnig?"


def test_read_gives_each_clause_its_place_and_markdown() -> None:
    assert read(PAGE)[:9] == [
        Clause("atodiad-c", 1, "heading", "Atodiad C"),
        Clause("c-3", 2, "heading", "3. Beth sydd ar {~~gynniq~>gynnig~~}?"),
        Clause("c-3.1", 0, "paragraph", "Bydd **gweithwyr**\nyn medru {~~cael :~>cael:~~}"),
        Clause("c-3.1-i", 1, "item", "Buddion"),
        Clause("c-3.1-i-a", 2, "item", "is"),
        Clause("c-3.1-ii", 1, "item", "Chyfrandaliad\n\n    Wedyn"),
        Clause("s1-ymgynghori", 0, "anchor", ""),
        Clause("s1-ymgynghori.1", 0, "paragraph", "Un."),
        Clause("cp-arloesi.1", 0, "inline", "Dau *a* mwy."),
    ]


def test_read_and_the_pages_find_the_same_clauses() -> None:
    html = render(BODY)
    built = [e.get("id") for e in html.xpath("//*[@id]") if re.search("clause", e.get("class", ""))]
    assert sorted(built) == sorted(clause.id for clause in read(PAGE))


def test_plain_leaves_the_words() -> None:
    markdown = "**Bydd** [yr *atodiad*](atodiad-c.md) {~~cael :~>cael:~~}\n- <span lang='en'>at risk</span> 5 \\* 3"
    assert plain(markdown) == "Bydd yr atodiad cael: at risk 5 * 3"
