"""What the service worker is told of its build."""

import json

import pytest

from publishing.offline import build


def told(site):
    first = (site / build.NAME).read_text("utf-8").partition("\n")[0]
    return json.loads(first.removeprefix("const BUILD = ").removesuffix(";"))


@pytest.fixture
def small(tmp_path):
    for name in ("index.html", "c/c-3.1/index.html", "assets/early.js", "assets/early.js.br"):
        (tmp_path / name).parent.mkdir(parents=True, exist_ok=True)
        (tmp_path / name).write_text(name)
    build.write(tmp_path, "first")
    return tmp_path


def test_it_knows_what_readers_read_and_nothing_else(small):
    assert list(told(small)["files"]) == ["assets/early.js", "index.html"]
    assert told(small)["files"]["index.html"] == build.digest(b"index.html")


def test_written_twice_it_is_the_same_to_the_byte(small):
    before = (small / build.NAME).read_bytes()
    build.write(small, "first")
    assert (small / build.NAME).read_bytes() == before


def test_a_page_that_changes_afterwards_is_known_by_its_new_contents(small):
    earlier = told(small)
    (small / "index.html").write_text("with a link to a PDF")
    build.write_again(small)
    assert told(small)["files"]["index.html"] == build.digest(b"with a link to a PDF")
    assert told(small)["digest"] != earlier["digest"]


def test_switched_off_it_stays_switched_off(small):
    build.write(small, "later", switched_on=False)
    build.write_again(small)
    assert "unregister" in (small / build.NAME).read_text("utf-8")
    assert "BUILD" not in (small / build.NAME).read_text("utf-8")
