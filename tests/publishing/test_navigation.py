"""A page dropped into a folder is found; one named in the navigation stays where it was put."""

import socket
from pathlib import Path

import pytest

from publishing import contents, navigation, serve


@pytest.fixture
def docs(tmp_path: Path) -> Path:
    for page in ("index", "geirfa", "tools/index", "tools/b", "tools/a", "tools/first"):
        for language in ("cy", "en"):
            file = tmp_path / f"{page}.{language}.md"
            file.parent.mkdir(exist_ok=True)
            file.write_text("# x", "utf-8")
    return tmp_path


def test_a_star_stands_for_the_pages_not_named(docs: Path) -> None:
    nav = ["index.md", {"Tools": [{"First": "tools/first.md"}, "tools/*"]}, {"Other": ["*"]}]
    filled = navigation.fill(nav, docs)
    assert filled == [
        "index.md",
        {"Tools": [{"First": "tools/first.md"}, "tools/index.md", "tools/a.md", "tools/b.md"]},
        {"Other": ["geirfa.md"]},
    ]
    assert navigation.fill(filled, docs) == filled
    assert navigation.addresses(filled) == [
        "",
        "tools/first/",
        "tools/",
        "tools/a/",
        "tools/b/",
        "geirfa/",
    ]


def test_a_section_without_pages_is_left_out(docs: Path) -> None:
    assert navigation.fill(["index.md", {"None": ["none/*"]}], docs) == ["index.md"]


def test_chapters_stand_where_the_mark_is() -> None:
    html = contents.fill_chapters("<p>a</p>\n<!-- contents -->", [("Un a dau", "un/")])
    assert (
        html
        == '<p>a</p>\n<ul class="contents clause-furniture"><li><a href="un/">Un a dau</a></li></ul>'
    )


def test_tools_are_linked_in_the_order_asked_and_unknown_ones_left_out() -> None:
    html = contents.fill_tools(
        "<!-- calculators cyflog-wythnosol nid-oes amcangyfrif-cyflym -->", "cy", "../"
    )
    assert html.index("../cyfrifianellau/cyflog-wythnosol/") < html.index("amcangyfrif-cyflym/")
    assert html.count("<li>") == 2


def test_serve_takes_the_next_port_where_one_is_taken() -> None:
    with socket.socket() as taken:
        taken.bind(("127.0.0.1", 0))
        taken.listen()
        port = taken.getsockname()[1]
        assert serve.free_port(port, port + 20) > port
        with pytest.raises(SystemExit):
            serve.free_port(port, port)
