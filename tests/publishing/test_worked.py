"""A clause leads to the calculators that work it out, and not to all that share a question."""

from publishing import worked


def test_a_rule_cites_what_stands_in_it() -> None:
    assert "c-3.2" in worked.cites("voluntary-severance")


def test_a_rule_cites_what_the_common_functions_that_it_calls_cite() -> None:
    assert "c-3.1-cyflog" in worked.cites("weekly-pay")
    assert "c-3.1-cyflog" in worked.cites("quick-estimate")


def test_a_rule_does_not_cite_what_other_functions_and_shared_questions_cite() -> None:
    assert "c-3.1" not in worked.cites("weekly-pay")


def test_the_simplest_calculator_comes_first() -> None:
    titles = [tool.title("en") for tool in worked.cited_by("c-3.1-cyflog")]
    assert titles[:2] == ["Weekly pay", "Quick estimate"]


def test_nothing_cites_what_is_no_clause() -> None:
    assert worked.cited_by("no-such-clause") == []
