"""Scripts are joined: a page asks for one, named by its contents, and none imports another."""

import re
from pathlib import Path

from publishing import early, scripts, security

MODULE = re.compile(r'<script type="module" src="([^"]+)">')
PRELOADED = re.compile(r'<link rel="modulepreload" href="([^"]+)">')
# At the beginning of a line, as the joiner writes them: `import(` by an address is another thing.
IMPORT = re.compile(r"^(?:import|export) .* from ", re.MULTILINE)


def test_every_page_asks_for_joined_scripts_that_are_there_and_says_so_in_its_head(site: Path):
    joined = scripts.files()
    asked = set()
    for page in security.pages(site):
        html = page.read_text("utf-8")
        modules = MODULE.findall(html)
        assert set(PRELOADED.findall(html)) == set(modules), page
        asked |= {
            (page.parent / module).resolve().relative_to(site).as_posix() for module in modules
        }
    assert asked < set(joined)
    # The worker's is asked for by another script.
    assert {re.sub(r"-\w+\.js$", "", name) for name in set(joined) - asked} == {
        "assets/calculator/worker"
    }


def test_what_is_joined_stands_alone_and_its_parts_are_not_published(site: Path):
    for name, contents in scripts.files().items():
        assert (site / name).read_bytes() == contents
        assert not IMPORT.search(contents.decode()), name
    standing = {path.name for path in (site / "assets").rglob("*.js")}
    assert not standing & {"calculator.js", "python.js", "worker-page.js", "offline.js", "site.js"}
    assert (site / "assets/search/worker.js").exists()


def test_written_again_it_takes_an_older_builds_scripts_away(tmp_path: Path):
    scripts.write(tmp_path)
    before = {path: path.read_bytes() for path in tmp_path.rglob("*.js")}
    old = tmp_path / "assets/calculator/calculator-0123456789ab.js"
    old.write_text("// of an older build")
    (tmp_path / "assets/calculator/dom.js").write_text("// a part")
    scripts.write(tmp_path)
    assert {path: path.read_bytes() for path in tmp_path.rglob("*.js")} == before


def test_a_pages_sheets_move_to_its_head_once_each():
    html = (
        '<p>a</p><link rel="stylesheet" href="a.css">\n<link rel="stylesheet" href="a.css">\n'
        '<script type="module" src="b.js"></script>'
    )
    rest, asked = early.taken(html)
    assert rest == '<p>a</p><script type="module" src="b.js"></script>'
    assert asked == early.Early(["a.css"], ["b.js"])
    assert early.taken("<p>a</p>") == ("<p>a</p>", early.Early([], []))
