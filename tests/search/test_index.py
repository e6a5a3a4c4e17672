"""The files a reader fetches: small, and the same on each build."""

import gzip
import os
import subprocess
import sys
from pathlib import Path

import pytest

from publishing.search import pack

PROJECT = Path(__file__).parent.parent.parent
MOST = 100_000


@pytest.mark.parametrize("language", ["cy", "en"])
def test_index_and_code_fit(index_folder: Path, language: str) -> None:
    files = [*index_folder.glob("*.js"), *(index_folder / f"{n}.json" for n in ("index", language))]
    assert sum(len(gzip.compress(path.read_bytes(), 9)) for path in files) <= MOST


def test_built_twice_byte_for_byte(site: Path, index_folder: Path) -> None:
    names = ["index.json", "cy.json", "en.json"]
    before = [(index_folder / name).read_bytes() for name in names]
    subprocess.run(
        [sys.executable, "-c", f"from publishing import search; search.build({str(site)!r})"],
        cwd=PROJECT,
        env={**os.environ, "PYTHONHASHSEED": "7"},
        check=True,
    )
    assert [(index_folder / name).read_bytes() for name in names] == before


def test_numbers_take_few_characters() -> None:
    assert [len(pack.number(value)) for value in (0, 43, 44, 44 * 44 - 1, 44 * 44)] == [
        1, 1, 2, 2, 3,
    ]  # fmt: skip


def test_words_are_front_coded() -> None:
    assert pack.front_coded(["af", "ai", "i"]) == "AafBiAi"
