"""The check must see each kind of difference that a translator can make by accident."""

from pathlib import Path

import pytest

from publishing import in_step
from publishing.clauses import read

CY = "{#c-1} Rhaid rhoi £1,500 i 2 weithiwr erbyn 31 Mawrth 2026, gweler [Atodiad D](d.md#d-1).\n\n- un\n- dau"
EN = "{#c-1} £1,500 must be given to 2 employees by 31 March 2026, see [Appendix D](d.md#d-1).\n\n- one\n- two"


def differences(cy: str, en: str) -> list[str]:
    return in_step.differences((read(cy)[0], read(en)[0]))


def test_a_faithful_translation_has_no_difference() -> None:
    assert differences(CY, EN) == []


@pytest.mark.parametrize(
    ("name", "before", "after"),
    [
        ("figures", "£1,500", "£1,600"),
        ("figures", "2 employees", "two employees"),
        ("dates", "31 March", "31 May"),
        ("dates", "31 March 2026", "30 March 2026"),
        ("links", "d.md#d-1", "d.md#d-2"),
        ("list items", "\n- two", ""),
        ("item 1 in English", "{#c-1} £", "- {#c-1} £"),
    ],
)
def test_each_kind_of_slip_is_found(name: str, before: str, after: str) -> None:
    found = differences(CY, EN.replace(before, after))
    assert any(name in difference for difference in found), found


def test_a_mend_is_compared_as_mended() -> None:
    assert differences("{#c-1} {~~XXXX~>2014~~}", "{#c-1} 2014") == []


@pytest.fixture
def docs(tmp_path: Path) -> Path:
    (tmp_path / "a.cy.md").write_text(f"{CY}\n\n{{#c-2}} Dau.", "utf-8")
    (tmp_path / "a.en.md").write_text(f"{EN}\n\n{{#c-2}} Two.", "utf-8")
    return tmp_path


def test_one_side_edited_alone_is_unsigned_until_someone_agrees(docs: Path) -> None:
    lock = docs / "lock"
    assert in_step.unsigned(docs, lock) == ["c-1", "c-2"]
    assert in_step.agree("all", docs, lock) == ["c-1", "c-2"]
    assert in_step.unsigned(docs, lock) == []
    english = docs / "a.en.md"
    english.write_text(english.read_text("utf-8").replace("Two.", "Second."), "utf-8")
    assert in_step.unsigned(docs, lock) == ["c-2"]
    assert in_step.agree("c-2", docs, lock) == ["c-2"]
    assert in_step.unsigned(docs, lock) == []


def test_breaking_a_line_is_no_change(docs: Path) -> None:
    lock = docs / "lock"
    in_step.agree("all", docs, lock)
    welsh = docs / "a.cy.md"
    welsh.write_text(welsh.read_text("utf-8").replace(" erbyn ", "\nerbyn "), "utf-8")
    assert in_step.unsigned(docs, lock) == []


def test_a_clause_that_is_gone_is_told(docs: Path) -> None:
    lock = docs / "lock"
    in_step.agree("all", docs, lock)
    for page in docs.glob("*.md"):
        page.write_text(page.read_text("utf-8").partition("{#c-2}")[0], "utf-8")
    assert in_step.unsigned(docs, lock) == ["c-2"]


def test_ids_in_another_order_are_named(docs: Path) -> None:
    (docs / "a.en.md").write_text(f"{{#c-2}} Two.\n\n{EN}", "utf-8")
    with pytest.raises(ValueError, match="c-1 in Welsh, c-2 in English"):
        list(in_step.pairs(docs))


def test_no_such_clause(docs: Path) -> None:
    with pytest.raises(KeyError):
        in_step.agree("c-9", docs, docs / "lock")
