"""In Firefox, which is not made as Chromium is: an answer, the policy, a worker that tries to get out."""

from collections.abc import Iterator

import pytest

from tests.browser import forms
from tests.faults import firefox

QUICK = {"age": "49", "years": "16", "salary": "28922"}
ANSWERED = """new Promise((done) => {
  const look = setInterval(() => {
    const figure = document.querySelector("[data-result] [data-figure=payment]");
    const failed = document.querySelector("[data-failed]:not([hidden])");
    if (figure || failed) { clearInterval(look); done(figure?.dataset.value ?? "failed"); }
  }, 100);
})"""
WORKER = """new Promise((done) => {
  const source = `fetch("http://127.0.0.2:9/", { mode: "no-cors" }).then(
    () => postMessage("out"), (fault) => postMessage(String(fault)));
    try { eval("1"); postMessage("eval"); } catch { postMessage("no eval"); }`;
  const heard = [];
  const worker = new Worker(URL.createObjectURL(new Blob([source], { type: "text/javascript" })));
  addEventListener("securitypolicyviolation", ({ violatedDirective }) => heard.push(violatedDirective));
  worker.onmessage = ({ data }) => { heard.push(data); if (heard.includes("no eval") && heard.length > 1) done(heard); };
})"""


@pytest.fixture(scope="module")
def page(tmp_path_factory: pytest.TempPathFactory) -> Iterator[firefox.Page | None]:
    if firefox.find() is None:
        yield None
        return
    with firefox.started(tmp_path_factory.mktemp("firefox")) as started:
        yield started


@pytest.mark.parametrize("language", ["cy", "en"])
def test_an_answer_and_nothing_sent_elsewhere(
    page: firefox.Page | None, server: str, language: str
) -> None:
    if page is None:
        return
    page.events.clear()
    page.goto(server + forms.path("quick-estimate", language))
    for key, answer in QUICK.items():
        page.evaluate(f"document.querySelector('[name={key}]').focus()")
        page.type(answer)
    page.evaluate("document.querySelector('form[data-calculator] [type=submit]').click()")
    assert page.evaluate(ANSWERED) == "16640.10"
    asked = [
        event["params"]["request"]["url"]
        for event in page.events
        if event.get("method") == "network.beforeRequestSent"
    ]
    assert asked
    assert [url for url in asked if not url.startswith((server, "blob:", "data:"))] == []
    logged = [event for event in page.events if event.get("method") == "log.entryAdded"]
    assert [one for one in logged if "Content-Security-Policy" in str(one)] == []


def test_a_worker_cannot_get_out(page: firefox.Page | None, server: str) -> None:
    if page is None:
        return
    heard = page.goto(server).evaluate(WORKER)
    assert "no eval" in heard
    assert "out" not in heard


def test_the_search_answers_in_its_bound_worker(page: firefox.Page | None, server: str) -> None:
    if page is None:
        return
    page.goto(f"{server}polisi/")
    page.evaluate("document.querySelector('[data-md-component=search-query]').focus()")
    page.type("diswyddo")
    found = page.evaluate(
        """new Promise((done) => {
          const look = setInterval(() => {
            const first = document.querySelector(".md-search-result__link");
            if (first) { clearInterval(look); done(first.href); }
          }, 100);
          setTimeout(() => done(null), 30000);
        })"""
    )
    assert found
    assert found.startswith(server)
