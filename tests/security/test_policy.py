"""The policy in each page: made from the page, before all it governs, and without a way around it."""

import re
from pathlib import Path

import pytest

from publishing import security

PAGE = '<html><head><meta charset="utf-8"><script>{}</script></head><body></body></html>'


def test_every_page_begins_with_its_policy(site: Path) -> None:
    found = list(security.pages(site))
    assert len(found) > 500
    for page in found:
        html = page.read_text("utf-8")
        policy = re.findall(r'<meta http-equiv="Content-Security-Policy" content="([^"]+)">', html)
        assert policy == [security.policy(security.hashes(html))], page
        before = html[: html.index("Content-Security-Policy")]
        assert not re.search(r"<(?!!doctype|html|head|meta charset|meta http)", before), page


def test_no_policy_of_the_site_lets_inline_code_or_strings_run(site: Path) -> None:
    policies = {
        found
        for page in security.pages(site)
        for found in re.findall(r'Security-Policy" content="([^"]+)"', page.read_text("utf-8"))
    }
    for policy in policies:
        assert policy.startswith("default-src 'none'; ")
        assert "unsafe-inline" not in policy
        assert "'unsafe-eval'" not in policy
        assert not re.search(r"\*|https?:", policy)


def test_an_inline_script_is_allowed_by_its_own_hash_and_no_other() -> None:
    # The digest of "alert(1)", worked out by another tool.
    known = "'sha256-bhHHL3z2vDgxUt0W3dWQOrprscmda2Y5pLsLg4GF+pI='"
    assert security.hashes(PAGE.format("alert(1)")) == [known]
    assert known in security.with_policy(PAGE.format("alert(1)"))
    assert known not in security.with_policy(PAGE.format("alert(2)"))
    assert "sha256" not in security.with_policy(
        '<meta charset="utf-8"><script type="application/json">{"a": 1}</script>'
    )


@pytest.mark.parametrize(
    "html",
    [
        '<p style="color: red">',
        "<style>p { color: red }</style>",
        '<button onclick="go()">',
        '<a href=" JavaScript:go()">',
    ],
)
def test_what_no_hash_covers_stops_the_build(html: str) -> None:
    with pytest.raises(security.Unsafe):
        security.with_policy(f'<meta charset="utf-8">{html}')


def test_a_page_without_a_place_for_the_policy_stops_the_build() -> None:
    with pytest.raises(security.Unsafe):
        security.with_policy("<title>Heb</title>")


def test_done_twice_it_changes_nothing() -> None:
    once = security.with_policy(PAGE.format("alert(1)"))
    assert security.with_policy(once) == once
