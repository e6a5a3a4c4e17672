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
PEERS = ["Material", "lunr", "lunr with lemmas", "Pagefind", "MiniSearch"]
ENGINES = ["ours, no glossary", *PEERS]
# The same text over and over: the copies of one clause fill the first results, so times alone count.
LARGE = "ours, 50 times the text"


def queries() -> tuple[list[dict[str, Any]], list[dict[str, Any]]]:
    """The queries that the search was developed with, and those held back, which chose nothing."""
    folder = PROJECT / "tests" / "search"
    every = [
        query
        for name in ("first-queries.json", "queries.json", "second-queries.json")
        for query in json.loads((folder / name).read_text(encoding="utf-8"))
    ]
    held = [query for query in every if query.get("split") == "held"]
    return [query for query in every if query not in held], held


def main() -> None:
    asked, held = queries()
    with tempfile.TemporaryDirectory() as folder:
        root = Path(folder)
        prepare(root, [query["query"] for query in [*asked, *held]])
        with serve(root) as address, sync_playwright() as playwright:
            browser = playwright.chromium.launch(
                executable_path=chromium.find(), args=["--no-sandbox"]
            )
            sizes = measure_sizes(root)

            def measured(name: str, queries: Sequence[Mapping[str, Any]]) -> dict[str, Any]:
                page = browser.new_page()
                page.goto(f"{address}/peers/peers.html")
                found = ask(page, name, queries)
                page.close()
                print(row(name, queries, found, sizes.get(name)), flush=True)
                return found

            print("R@k: an expected clause among the first k, in per cent")
            heading(f"{len(asked)} queries")
            own = measured("ours", asked)
            for name in [*ENGINES, "ours, English site", LARGE]:
                measured(name, asked)
            heading(f"{len(held)} held back")
            for name in ("ours", "ours, no glossary", "ours, English site", *PEERS):
                measured(name, held)
            browser.close()
            print(
                f"\nThe {WORST} worst of ours: place of the first expected clause, query, what came first"
            )
            for line in worst(asked, own["places"]):
                print(line)


def heading(title: str) -> None:
    print(f"{title:26}{'cy R@1':>8}{'R@5':>7}{'none':>7}{'en R@1':>8}{'R@5':>7}{'none':>7}"
          f"{'KB gz':>7}{'load ms':>9}{'p50 ms':>8}{'p95 ms':>8}")  # fmt: skip


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
        if name == LARGE:
            out += " " * 22
            continue
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
    p50, p95 = times[len(times) // 2], times[int(len(times) * 0.95)]
    return out + f"{size_text}{found['load']:9.0f}{p50:8.2f}{p95:8.2f}"


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
