"""Each call in the worker, once Python has started."""

from __future__ import annotations

import functools
import http.server
import json
import threading
from statistics import median
from typing import Any

from bench import _table, _visits
from calculators.rules import find
from publishing import examples, forms, pyodide
from tests.browser import parts

_LIMITS = {"voluntary-severance": 5, "options": 30, "stay-longer": 300}
_TIMES = 25
_RUN = """async ([address, python, request, times]) => {
  const { start } = await import(new URL(address, document.baseURI).href);
  window.run ??= await start(python);
  await window.run(request);
  const taken = [];
  for (let n = 0; n < times; n++) {
    const before = performance.now();
    await window.run(request);
    taken.push(performance.now() - before);
  }
  return taken;
}"""


def request(calculator: str) -> str:
    """Return the request of the example on a calculator's page."""
    example = next(e for e in examples.of(find(calculator)) if e.get("page"))
    asked = {"calculator": calculator, "language": "cy", "answers": example["answers"]}
    return json.dumps(asked, default=str)


def measured() -> dict[str, float]:
    """Return the median milliseconds of each call."""
    handler = functools.partial(parts.Handler, directory=str(pyodide.PROJECT / "site"))
    found: dict[str, float] = {}
    with http.server.ThreadingHTTPServer(("127.0.0.1", 0), handler) as host:
        threading.Thread(target=host.serve_forever, daemon=True).start()
        # What is then kept for reading offline is no part of a call.
        with _visits.browser("block") as context:
            page = context.new_page()
            page.goto(f"http://127.0.0.1:{host.server_address[1]}/{_visits.PAGE}")
            python: dict[str, Any] = forms.page_data(find(_visits.CALCULATOR), "cy", "../../")
            script = f"{parts.FOLDER}calculator/python.js"
            for name in _LIMITS:
                given = [script, python["python"], request(name), _TIMES]
                found[name] = median(page.evaluate(_RUN, given))
        host.shutdown()
    return found


def main() -> None:
    found = measured()
    rows = [
        (
            {one: find(name).show(one).text(find(name).title) for one in ("cy", "en")},
            [_table.number(found[name], 1), _table.number(limit)],
        )
        for name, limit in _LIMITS.items()
    ]
    heading = {
        "cy": ["Cyfrifiannell", "ms", "Terfyn, ms"],
        "en": ["Calculator", "ms", "Limit, ms"],
    }
    _table.write(_table.Table("calls", heading, rows))


if __name__ == "__main__":
    main()
