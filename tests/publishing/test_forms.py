"""The forms that the build makes of the questions: what each calculator's page must hold."""

import csv
import re
from pathlib import Path

import lxml.html
import pytest
from pymdownx.superfences import SuperFencesException

from calculators.rules import find, ids
from publishing import context, examples, fences, forms, reckoner, words

PROJECT = Path(__file__).parent.parent.parent
BOTH = ("cy", "en")
EVERY = [(calculator, language) for calculator in ids() for language in BOTH]


@pytest.fixture(params=EVERY, ids=lambda pair: " ".join(pair))
def page(request: pytest.FixtureRequest) -> lxml.html.HtmlElement:
    calculator, language = request.param
    return lxml.html.fromstring(f"<div>{forms.render(calculator, language, '../../')}</div>")


def test_every_question_has_a_label_a_control_and_a_place_for_its_error(page):
    (form,) = page.xpath("//form[@data-calculator]")
    calculator = find(form.get("data-calculator"))
    controls = form.xpath(".//*[@name]")
    asked = [question.key for question in calculator.questions if question.form]
    assert {control.get("name") for control in controls} == set(asked)
    for control in controls:
        labelled = control.xpath("ancestor::label") or page.xpath(
            "//label[@for=$id]", id=control.get("id")
        )
        assert labelled, control.get("name")
    for key in asked:
        (place,) = form.xpath(".//*[@id=$id]", id=f"{key}-error")
        assert place.get("hidden") is not None
        assert page.xpath("//*[@name=$key][@id=$key]", key=key)


def test_what_describes_a_control_exists_and_ids_are_unique(page):
    known = page.xpath("//@id")
    assert len(known) == len(set(known))
    for described in page.xpath("//@aria-describedby | //@aria-labelledby"):
        assert set(described.split()) <= set(known)


def test_nothing_in_the_page_needs_a_looser_policy(page):
    assert page.xpath("//@style") == []
    assert [name for e in page.iter() for name in e.attrib if name.startswith("on")] == []
    assert [s.get("type") for s in page.xpath("//script[not(@src)]")] == ["application/json"]


def test_answers_cannot_reach_an_address_without_javascript(page):
    (form,) = page.xpath("//form[@data-calculator]")
    assert form.get("method") == "dialog"
    assert form.xpath(".//button[@type='submit']/@disabled")
    assert form.xpath(".//noscript")


def test_what_must_be_answered_comes_first(page):
    (form,) = page.xpath("//form[@data-calculator]")
    calculator = find(form.get("data-calculator"))
    required = {q.key for q in calculator.questions if q.required and not q.more}
    order = [box.get("data-question") for box in form.xpath(".//*[@data-question]")]
    assert set(order[: len(required)]) == required
    for box in form.xpath(".//details//*[@data-question]"):
        assert next(q for q in calculator.questions if q.key == box.get("data-question")).more


@pytest.mark.parametrize(("calculator", "language"), EVERY)
def test_the_page_knows_every_clause_that_the_examples_cite(calculator, language):
    found = find(calculator)
    known = forms.page_data(found, language, "../../")["clauses"]
    for example in examples.of(found):
        result = found.run(example["answers"], language)
        for said in [*result.get("lines", []), *result.get("tables", [])]:
            assert set(said["clauses"]) <= known.keys()
    for place in known.values():
        assert place["label"]
        assert place["title"]
        assert re.fullmatch(r"\.\./\.\./[a-z-]+/([a-z-]+/)?#[a-z0-9.-]+", place["url"])


@pytest.mark.parametrize("language", BOTH)
def test_the_worked_example_is_the_cores_own(language):
    html = forms.render("voluntary-severance", language, "../../")
    example = lxml.html.fromstring(html).xpath("//section[@class='calc-example']")[0]
    text = " ".join(example.text_content().split())
    assert "£16,640.10" in text
    assert "C 3.1" in text
    assert ("outside this document" if language == "en" else "y tu allan i'r ddogfen") in text
    assert tuple(
        sorted({"28922", "15/06/1976"} & set(example.xpath(".//dd/text()")), reverse=True)
    ) == ("28922", "15/06/1976")


def test_the_ready_reckoner_is_the_published_table():
    published = PROJECT / "tests/rules/ready_reckoner.csv"
    with published.open(encoding="utf-8") as file:
        rows = {row.pop("age"): list(row.values()) for row in csv.DictReader(file)}
    made = {
        row["label"]: [f"{float(cell):g}" if cell else "" for cell in row["cells"]]
        for row in reckoner.table("en")["rows"]
    }
    assert made == rows


@pytest.mark.parametrize("language", BOTH)
def test_the_front_page_lists_every_calculator(language):
    token = context.language.set(language)
    try:
        html = fences.calculators("", "", "", {}, None)
    finally:
        context.language.reset(token)
    titles = lxml.html.fromstring(html).xpath("//a/text()")
    found = [find(name) for name in ids()]
    # A calculator may stand under more than one kind of reader.
    assert set(titles) >= {c.show(language).text(c.title) for c in found}


def test_a_fence_without_its_calculator_stops_the_build():
    with pytest.raises(SuperFencesException):
        fences.calculator("no-such-calculator", "", "", {}, None)


def test_every_phrase_is_said_in_both_languages_and_used():
    templates = PROJECT / "publishing/templates/calculator"
    scripts = PROJECT / "docs/assets/calculator"
    texts = [p.read_text("utf-8") for p in [*templates.glob("*.html"), *scripts.glob("*.js")]]
    modules = (PROJECT / "publishing").glob("*.py")
    code = "\n".join([*texts, *(module.read_text("utf-8") for module in modules)])
    for name, welsh in vars(words.said("cy")).items():
        english = getattr(words.said("en"), name)
        assert welsh
        assert english
        assert set(re.findall(r"\{\w+\}", welsh)) == set(re.findall(r"\{\w+\}", english)), name
        family = re.match(r"document_|in_(?=cy$|en$|both$)", name)
        used = rf"\b(?:t|words|said\(\w+\))\.{name}\b|words\[`{family[0] if family else '-'}"
        assert re.search(used, code) or name.startswith("document_"), name
    needed = set(re.findall(r"\bwords\.(\w+)", "\n".join(texts)))
    needed |= {name for name in words.for_script("cy") if re.fullmatch(r"in_\w+", name)}
    assert needed == set(words.for_script("cy"))


def test_no_script_holds_a_sentence():
    for script in (PROJECT / "docs/assets/calculator").glob("*.js"):
        code = re.sub(r"//.*|/\*[\s\S]*?\*/", "", script.read_text("utf-8"))
        for literal in re.findall(r'"([^"\n]*)"|`([^`]*)`', code):
            text = re.sub(r"\$\{[^}]*\}", "", "".join(literal))
            if "=>" in text:
                continue  # a worker's first lines, which are code
            assert len([word for word in text.split() if word.isalpha()]) < 2, (script.name, text)


def test_only_ones_own_birthday_may_be_filled_in_by_the_browser(page):
    (form,) = page.xpath("//form[@data-calculator]")
    calculator = find(form.get("data-calculator"))
    births = {q.key for q in calculator.questions if getattr(q, "birth", False)}
    for control in form.xpath(".//*[@name and not(@type='radio')]"):
        if control.tag == "select" or control.get("type") in ("checkbox", "hidden"):
            continue
        wanted = "bday" if control.get("name") in births else "off"
        assert control.get("autocomplete") == wanted, control.get("name")
