"""Each clause has the same figures, dates, duties and denials in both languages.

The checks count words, so they only point at clauses to read again. One that was read and is right
is listed in translation-allowed.toml with the reason.
"""

import tomllib
from functools import cache
from pathlib import Path

import pytest

from publishing.clauses import plain, read
from tests.text import pages
from tests.text.wording import Fault, faults

ALLOWED = {
    (entry["clause"], check): entry["reason"]
    for entry in tomllib.loads(
        (Path(__file__).parent / "translation-allowed.toml").read_text(encoding="utf-8")
    ).get("allowed", [])
    for check in entry["checks"]
}


@cache
def found(page: str) -> dict[str, list[Fault]]:
    texts = [
        {clause.id: plain(clause.markdown) for clause in read(pages.markdown(page, language))}
        for language in ("cy", "en")
    ]
    return {clause: faults(welsh, texts[1].get(clause, "")) for clause, welsh in texts[0].items()}


@pytest.mark.parametrize("page", pages.PAGES)
def test_clauses_agree(page: str) -> None:
    told = [
        f"{clause}, {fault.check}: {fault.told}"
        for clause, of_clause in found(page).items()
        for fault in of_clause
        if (clause, fault.check) not in ALLOWED
    ]
    assert not told, "Welsh | English\n" + "\n".join(told)


def test_nothing_is_allowed_that_agrees() -> None:
    needed = {
        (clause, fault.check)
        for page in pages.PAGES
        for clause, of_clause in found(page).items()
        for fault in of_clause
    }
    assert set(ALLOWED) - needed == set()


@pytest.mark.parametrize(
    ("welsh", "english", "check"),
    [
        ("cyn pen 28 diwrnod", "within 30 days", "figures"),
        ("ar 31 Mawrth", "on 31 May", "dates"),
        ("pedair wythnos", "five weeks", "counts"),
        ("Rhaid i'r gweithiwr dalu", "The employee should pay", "must"),
        ("Dylai'r gweithiwr dalu", "The employee must pay", "should"),
        ("Gall y Cyngor dalu", "The Council will pay", "may"),
        ("Gallai'r Cyngor dalu", "The Council may pay", "could"),
        ("Ni fydd apêl", "There will be an appeal", "denial"),
    ],
)
def test_a_wrong_translation_is_found(welsh: str, english: str, check: str) -> None:
    assert check in {fault.check for fault in faults(welsh, english)}
