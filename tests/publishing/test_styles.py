"""Style sheets that stand side by side in a page are sent as one, named by its contents."""

import re
from pathlib import Path

from publishing import security, styles
from publishing.inserts import DOCS

LINK = re.compile(r'<link rel="stylesheet" href="([^"]+)">')


def test_every_page_has_a_sheet_of_the_theme_and_one_of_ours_and_finds_both(site: Path) -> None:
    for page in security.pages(site):
        sheets = LINK.findall(page.read_text("utf-8"))
        assert len(sheets) <= 3, page
        for sheet in sheets:
            root = site if sheet.startswith("/") else page.parent
            file = (root / sheet.lstrip("/")).resolve()
            assert file.is_file(), (page, sheet)
            for address in re.findall(r'url\("([^":]+)"\)', file.read_text("utf-8")):
                assert (file.parent / address).is_file(), (sheet, address)


def test_nothing_stands_twice_in_the_site(site: Path) -> None:
    ours = [
        file.name for file in (site / "assets").rglob("*.css") if file.parent.name != "stylesheets"
    ]
    assert ours
    assert all(name.startswith("style-") for name in ours)


def test_sheets_keep_their_order_and_done_twice_changes_nothing(tmp_path: Path) -> None:
    page = tmp_path / "en" / "index.html"
    page.parent.mkdir()
    (tmp_path / "assets" / "css").mkdir(parents=True)
    links = [
        f'<link rel="stylesheet" href="../assets/css/{name}.css">' for name in ("tokens", "print")
    ]
    page.write_text("\n  ".join(["<head>", *links, "</head>"]), "utf-8")
    styles.write(tmp_path, DOCS)
    once = page.read_text("utf-8")
    styles.write(tmp_path, DOCS)
    assert page.read_text("utf-8") == once
    [address] = LINK.findall(once)
    written = (page.parent / address).read_text("utf-8")
    tokens, printed = (
        (DOCS / f"assets/css/{name}.css").read_text("utf-8") for name in ("tokens", "print")
    )
    assert written == f"{tokens}\n{printed}"
