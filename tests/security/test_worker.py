"""A worker cannot get out either: one that tries is stopped where no host sets any header."""

import http.server
import threading
from collections.abc import Callable, Iterator

import pytest
from playwright.sync_api import Browser, BrowserContext, Page, Route, expect

Open = Callable[..., Page]
# Everything by which a worker could reach another place; each says how it ended.
TRIES = """
const late = () => new Promise((_done, failed) => setTimeout(failed, 10_000));
const tried = async (act) => {
  try { await Promise.race([act(), late()]); return "out"; } catch { return "stopped"; }
};
const elsewhere = __ADDRESS__;
const tries = {
  fetch: tried(() => fetch(elsewhere + "fetch", { mode: "no-cors" })),
  import: tried(() => import(elsewhere + "import.js")),
  request: tried(() => new Promise((done, failed) => {
    const request = new XMLHttpRequest();
    request.onload = done;
    request.onerror = failed;
    request.open("GET", elsewhere + "request");
    request.send();
  })),
  socket: tried(() => new Promise((done, failed) => {
    const socket = new WebSocket(elsewhere.replace("http", "ws"));
    socket.onopen = done;
    socket.onerror = failed;
  })),
  eval: tried(() => (0, eval)("1")),
  function: tried(() => new Function("return 1")()),
  own: tried(async () => { if (!(await fetch(__OWN__)).ok) throw new Error(); }),
};
Promise.all(Object.values(tries)).then((ended) => {
  const found = Object.fromEntries(Object.keys(tries).map((name, place) => [name, ended[place]]));
  self.postMessage({ found });
});
"""
START = """([address, kind]) => new Promise((done) => {
  setTimeout(() => done("silent"), 30_000);
  const worker = new Worker(address, { type: kind });
  worker.onmessage = ({ data }) => done(data.found);
  worker.onerror = (event) => done(String(event.message));
})"""


@pytest.fixture
def elsewhere() -> Iterator[tuple[str, list[str]]]:
    """Another origin that answers whoever asks, and what it was asked."""
    asked: list[str] = []

    class Handler(http.server.BaseHTTPRequestHandler):
        def do_GET(self) -> None:
            asked.append(self.path)
            self.send_response(200)
            self.send_header("Access-Control-Allow-Origin", "*")
            self.send_header("Content-Type", "text/javascript")
            self.end_headers()

        def log_message(self, *_arguments: object) -> None:
            pass

    with http.server.ThreadingHTTPServer(("127.0.0.1", 0), Handler) as host:
        threading.Thread(target=host.serve_forever, daemon=True).start()
        yield f"http://127.0.0.1:{host.server_address[1]}/", asked
        host.shutdown()


def _answer(context: BrowserContext, name: str, source: str) -> None:
    def answer(route: Route) -> None:
        route.fulfill(body=source, content_type="text/javascript")

    context.route(f"**/{name}.js", answer)


@pytest.fixture
def hostile(
    browser: Browser, server: str, elsewhere: tuple[str, list[str]]
) -> Iterator[tuple[Page, list[str]]]:
    """A page of the site beside which a worker lies that tries everything."""
    address, asked = elsewhere
    source = TRIES.replace("__ADDRESS__", repr(address)).replace("__OWN__", repr(server))
    # Past a service worker the scripts would not be answered here.
    context = browser.new_context(service_workers="block")
    _answer(context, "hostile", source)
    _answer(context, "hostile-python", source + "export const begin = () => {};")
    page = context.new_page()
    page.goto(server)
    yield page, asked
    context.close()


STOPPED = {
    "fetch": "stopped",
    "import": "stopped",
    "request": "stopped",
    "socket": "stopped",
    "eval": "stopped",
    "function": "stopped",
    # What it is for still works, so it was not merely broken.
    "own": "out",
}


@pytest.mark.parametrize("kind", ["classic", "module"])
def test_a_worker_started_by_its_address_is_bound(
    hostile: tuple[Page, list[str]], server: str, kind: str
) -> None:
    page, asked = hostile
    found = page.evaluate(START, [f"{server}hostile.js", kind])
    assert found == STOPPED
    assert asked == []


def test_the_calculators_worker_is_bound(hostile: tuple[Page, list[str]], server: str) -> None:
    page, asked = hostile
    begun = page.evaluate(
        """async ([module, worker]) => {
          const { start } = await import(module);
          const python = { worker, pyodide: "assets/", core: "assets/" };
          const heard = new Promise((done) => {
            setTimeout(() => done("silent"), 30_000);
            const Own = Worker;
            window.Worker = class extends Own {
              constructor(...given) {
                super(...given);
                this.addEventListener("message", ({ data }) => data.found && done(data.found));
              }
            };
          });
          start(python).catch(() => {});
          return heard;
        }""",
        [f"{server}assets/parts/calculator/python.js", f"{server}hostile-python.js"],
    )
    assert begun == STOPPED
    assert asked == []


def test_without_the_policy_the_same_worker_gets_out(
    browser: Browser, server: str, elsewhere: tuple[str, list[str]]
) -> None:
    address, asked = elsewhere
    source = TRIES.replace("__ADDRESS__", repr(address)).replace("__OWN__", repr(server))
    context = browser.new_context(bypass_csp=True, service_workers="block")
    page = context.new_page()
    page.route(
        "**/hostile.js", lambda route: route.fulfill(body=source, content_type="text/javascript")
    )
    page.goto(server)
    found = page.evaluate(START, [f"{server}hostile.js", "module"])
    assert found["fetch"] == found["eval"] == "out"
    assert "/fetch" in asked
    context.close()


def test_the_search_works_in_its_bound_worker(open_page: Open) -> None:
    page = open_page("polisi/")
    broken: list[str] = []
    page.on("console", lambda said: broken.append(said.text) if "Security" in said.text else None)
    page.locator("[data-md-component=search-query]").focus()
    page.keyboard.type("diswyddo gwirfoddol")
    expect(page.locator(".md-search-result__item").first).to_be_visible(timeout=20_000)
    assert broken == []
    assert {worker.url.partition(":")[0] for worker in page.workers} == {"blob"}
