"""What the page of bench/search.py fetches: our index and its variants, the peers and their data."""

import http.server
import json
import shutil
import subprocess
import threading
from collections.abc import Iterable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from functools import partial
from pathlib import Path
from typing import Any

import simplemma

from publishing.search import corpus, pack, words
from publishing.search.lexicon import full
from publishing.search.mutation import radicals

PROJECT = Path(__file__).parent.parent
SITE = PROJECT / "site"
MODULES = PROJECT / "node_modules"
TIMES = 50


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
    lemmas = [
        {**one, "title": lemmatised(one["title"]), "text": lemmatised(one["text"])}
        for one in documents
    ]
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


def write(path: Path, content: object) -> None:
    path.write_text(json.dumps(content, ensure_ascii=False), encoding="utf-8")


@contextmanager
def serve(folder: Path) -> Iterator[str]:
    """A plain host of a folder, for as long as the `with` lasts; gives its address."""
    handler = partial(_Quiet, directory=str(folder))
    with http.server.ThreadingHTTPServer(("127.0.0.1", 0), handler) as host:
        threading.Thread(target=host.serve_forever, daemon=True).start()
        yield f"http://127.0.0.1:{host.server_port}"
        host.shutdown()


class _Quiet(http.server.SimpleHTTPRequestHandler):
    def log_message(self, *_arguments: object) -> None:
        pass
