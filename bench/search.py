"""Recall and speed of the search beside other engines, on the development queries.

`python -m bench.search` reads the built site/ and prints a table; everything runs in Chromium,
one engine after another, over the same clauses of the Welsh site.
"""

import gzip
import http.server
import json
import re
import shutil
import subprocess
import tempfile
import threading
from collections.abc import Iterable, Mapping, Sequence
from functools import partial
from pathlib import Path
from typing import Any

import simplemma
from playwright.sync_api import Page, sync_playwright

from publishing.search import corpus, words
from publishing.search.lexicon import full
from publishing.search.mutation import radicals
from tests.browser import chromium
from tests.search.conftest import is_answer

PROJECT = Path(__file__).parent.parent
SITE = PROJECT / "site"
MODULES = PROJECT / "node_modules"
TIMES = 50
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
                page.close()
            browser.close()


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
        out += f"{sum(any(h[:5]) for h in hits) * share:7.1f}{sum(not h for h in hits) * share:7.1f}"
    times = sorted(found["milliseconds"])
    size_text = f"{size:7.0f}" if size else f"{'':7}"
    return out + f"{size_text}{times[len(times) // 2]:8.2f}{times[int(len(times) * 0.95)]:8.2f}"


def prepare(root: Path, texts: Sequence[str]) -> None:
    """Everything the page fetches: the site, our index in two variants, the peers and their data."""
    (root / "site").symlink_to(SITE)
    search = SITE / "assets" / "search"
    index = json.loads((search / "index.json").read_text(encoding="utf-8"))
    shown = json.loads((search / "cy.json").read_text(encoding="utf-8"))
    variant(root / "bare", {**index, "phrases": ""}, shown)
    variant(root / "large", *enlarged(index, shown))
    peers = root / "peers"
    peers.mkdir()
    for name in ("peers.html", "peers.js"):
        shutil.copy(Path(__file__).parent / name, peers / name)
    shutil.copy(MODULES / "lunr" / "lunr.min.js", peers / "lunr.js")
    shutil.copy(MODULES / "minisearch" / "dist" / "umd" / "index.js", peers / "minisearch.js")
    [material] = (SITE / "assets" / "javascripts" / "workers").glob("search.*.min.js")
    shutil.copy(material, peers / "material.js")
    documents = clauses()
    lemmas = [{**one, "title": lemmatised(one["title"]), "text": lemmatised(one["text"])} for one in documents]
    write(peers / "documents.json", documents)
    write(peers / "lemmas.json", lemmas)
    write(peers / "lemma-queries.json", {text: lemmatised(text) for text in texts})
    pagefind(documents, peers / "pagefind")


def clauses() -> list[dict[str, str]]:
    return [
        {
            "place": f"{unit.page}#{unit.id}",
            "title": unit.title,
            "text": " ".join(passage.text for passage in unit.passages),
        }
        for unit in corpus.read_site(SITE, "cy")
        if unit.kind in ("clause", "form")
    ]


def lemmatised(text: str) -> str:
    """Each word's lemma by simplemma; a mutated word it does not know by its radical's."""
    out = []
    for word in words.words(text):
        known = [form for form in (word.text, *radicals(word.text)) if form in full()]
        out.append(words.fold(simplemma.lemmatize(known[0] if known else word.text, lang="cy")))
    return " ".join(out)


def variant(folder: Path, index: object, shown: object) -> None:
    folder.mkdir()
    for script in (SITE / "assets" / "search").glob("*.js"):
        shutil.copy(script, folder / script.name)
    write(folder / "index.json", index)
    write(folder / "cy.json", shown)


def enlarged(index: Mapping[str, Any], shown: Mapping[str, Any]) -> tuple[object, object]:
    """The site TIMES over: every unit again and again, as if the text were so long."""
    from publishing.search import pack

    def again(text: str) -> str:
        last, gaps = 0, []
        for gap in _numbers(text):
            last += gap
            gaps.append(last)
        size = index["units"]
        places = [unit + size * turn for turn in range(TIMES) for unit in gaps]
        steps = (place - before for place, before in zip(places, [0, *places], strict=False))
        return "".join(map(pack.number, steps))

    large = {**index, "units": index["units"] * TIMES, "kinds": index["kinds"] * TIMES}
    for language in ("cy", "en"):
        postings = index[language]
        large[language] = {
            "gaps": "\n".join(map(again, postings["gaps"].split("\n"))),
            "levels": "\n".join(line * TIMES for line in postings["levels"].split("\n")),
        }
    return large, {**shown, "units": shown["units"] * TIMES}


def _numbers(text: str) -> Iterable[int]:
    value, unit = 0, 1
    for sign in text:
        digit = ord(sign) - 35
        value += digit % 44 * unit if digit >= 44 else digit * unit
        unit *= 44
        if digit < 44:
            yield value
            value, unit = 0, 1


def pagefind(documents: Sequence[Mapping[str, str]], folder: Path) -> None:
    script = """
    import * as pagefind from "pagefind";
    import fs from "node:fs";
    const { documents, folder } = JSON.parse(fs.readFileSync(0, "utf8"));
    const { index } = await pagefind.createIndex();
    for (const { place, title, text } of documents) {
      await index.addCustomRecord({ url: "/" + place, content: `${title}. ${text}`, language: "cy", meta: { title } });
    }
    await index.writeFiles({ outputPath: folder });
    await pagefind.close();
    """
    subprocess.run(
        ["node", "--input-type=module", "-e", script],
        cwd=PROJECT,
        input=json.dumps({"documents": list(documents), "folder": str(folder)}),
        text=True,
        check=True,
        stdout=subprocess.DEVNULL,
    )


def measure_sizes(root: Path) -> dict[str, float]:
    """What a reader fetches to search, gzipped, in thousands of bytes; code included for ours."""
    search = SITE / "assets" / "search"
    ours = [*search.glob("*.js"), search / "index.json", search / "cy.json"]
    bare = [*search.glob("*.js"), root / "bare" / "index.json", search / "cy.json"]
    found = [path for path in (root / "peers" / "pagefind").rglob("*") if re.search("index|fragment|wasm|meta|pagefind.js", path.name) and path.is_file()]
    return {"ours": gz(ours), "ours, no glossary": gz(bare), "Pagefind": gz(found)}


def gz(paths: Iterable[Path]) -> float:
    return sum(len(gzip.compress(path.read_bytes(), 9)) for path in paths) / 1000


def write(path: Path, content: object) -> None:
    path.write_text(json.dumps(content, ensure_ascii=False), encoding="utf-8")


class serve:
    """A plain host of a folder, for as long as the `with` lasts; gives its address."""

    def __init__(self, folder: Path) -> None:
        self.host = http.server.ThreadingHTTPServer(
            ("127.0.0.1", 0), partial(_Quiet, directory=str(folder))
        )

    def __enter__(self) -> str:
        threading.Thread(target=self.host.serve_forever, daemon=True).start()
        return f"http://127.0.0.1:{self.host.server_port}"

    def __exit__(self, *_: object) -> None:
        self.host.shutdown()


class _Quiet(http.server.SimpleHTTPRequestHandler):
    def log_message(self, *_arguments: object) -> None:
        pass


if __name__ == "__main__":
    main()
