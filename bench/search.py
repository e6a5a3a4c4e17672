"""Recall and speed of the search beside other engines, on the development queries.

`python -m bench.search` reads the built site/ and prints a table; everything runs in Chromium,
one engine after another, over the same clauses of the Welsh site.
"""

import gzip
import json
import re
import tempfile
from collections.abc import Iterable, Mapping, Sequence
from pathlib import Path
from typing import Any

from playwright.sync_api import Page, sync_playwright

from bench._peers import PROJECT, SITE, prepare, serve
from tests.browser import chromium
from tests.search.conftest import is_answer

WORST = 20
ENGINES = [
    "ours", "ours, no glossary", "Material", "lunr", "lunr with lemmas", "Pagefind", "MiniSearch",
]  # fmt: skip


def queries() -> list[dict[str, Any]]:
    """The development queries: the first 71 and our own."""
    folder = PROJECT / "tests" / "search"
    return [
        query
        for name in ("first-queries.json", "queries.json")
        for query in json.loads((folder / name).read_text(encoding="utf-8"))
    ]


def main() -> None:
    asked = queries()
    with tempfile.TemporaryDirectory() as folder:
        root = Path(folder)
        prepare(root, [query["query"] for query in asked])
        with serve(root) as address, sync_playwright() as playwright:
            browser = playwright.chromium.launch(
                executable_path=chromium.find(), args=["--no-sandbox"]
            )
            print(f"{len(asked)} queries; R@k: an expected clause among the first k, in per cent")
            print(f"{'engine':26}{'cy R@1':>8}{'R@5':>7}{'none':>7}{'en R@1':>8}{'R@5':>7}"
                  f"{'none':>7}{'KB gz':>7}{'p50 ms':>8}{'p95 ms':>8}")  # fmt: skip
            sizes = measure_sizes(root)
            for name in [*ENGINES, "ours, 50 times the text"]:
                page = browser.new_page()
                page.goto(f"{address}/peers/peers.html")
                found = ask(page, name, asked)
                print(row(name, asked, found, sizes.get(name)))
                if name == "ours":
                    own = found
                page.close()
            browser.close()
            print(
                f"\nThe {WORST} worst of ours: place of the first expected clause, query, what came first"
            )
            for line in worst(asked, own["places"]):
                print(line)


def worst(asked: Sequence[Mapping[str, Any]], places: Sequence[Sequence[str]]) -> list[str]:
    """The queries whose first expected clause comes latest, those that miss it altogether first."""
    found = []
    for query, answers in zip(asked, places, strict=True):
        hits = [is_answer(place, query["expected"]) for place in answers]
        place = hits.index(True) + 1 if any(hits) else len(answers) + 1
        shown = " ".join(answer.partition("#")[2] or answer for answer in answers[:3])
        found.append((-place, f"{place if any(hits) else '-':>4}  {query['query']}  ({shown})"))
    return [line for _, line in sorted(found, key=lambda one: one[0])[:WORST]]


def ask(page: Page, name: str, asked: Sequence[Mapping[str, Any]]) -> dict[str, Any]:
    page.wait_for_function("self.ready")
    texts = [query["query"] for query in asked]
    answer: dict[str, Any] = page.evaluate("([name, texts]) => measure(name, texts)", [name, texts])
    return answer


def row(
    name: str, asked: Sequence[Mapping[str, Any]], found: Mapping[str, Any], size: float | None
) -> str:
    out = f"{name:26}"
    for language in ("cy", "en"):
        hits = [
            [is_answer(place, query["expected"]) for place in places]
            for query, places in zip(asked, found["places"], strict=True)
            if query["lang"] == language
        ]
        share = 100 / len(hits)
        out += f"{sum(bool(h and h[0]) for h in hits) * share:8.1f}"
        out += (
            f"{sum(any(h[:5]) for h in hits) * share:7.1f}{sum(not h for h in hits) * share:7.1f}"
        )
    times = sorted(found["milliseconds"])
    size_text = f"{size:7.0f}" if size else f"{'':7}"
    return out + f"{size_text}{times[len(times) // 2]:8.2f}{times[int(len(times) * 0.95)]:8.2f}"


def measure_sizes(root: Path) -> dict[str, float]:
    """What a reader fetches to search, gzipped, in thousands of bytes; code included for ours."""
    search = SITE / "assets" / "search"
    ours = [*search.glob("*.js"), search / "index.json", search / "cy.json"]
    bare = [*search.glob("*.js"), root / "bare" / "index.json", search / "cy.json"]
    found = [
        path
        for path in (root / "peers" / "pagefind").rglob("*")
        if re.search("index|fragment|wasm|meta|pagefind.js", path.name) and path.is_file()
    ]
    return {"ours": gz(ours), "ours, no glossary": gz(bare), "Pagefind": gz(found)}


def gz(paths: Iterable[Path]) -> float:
    return sum(len(gzip.compress(path.read_bytes(), 9)) for path in paths) / 1000


if __name__ == "__main__":
    main()
