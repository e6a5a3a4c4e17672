"""Asking the browser's half of the search from Python, through Node.js."""

import json
import shutil
import subprocess
from collections.abc import Callable, Iterable
from pathlib import Path
from typing import Any

import pytest

from publishing.search import scripts

HERE = Path(__file__).parent


@pytest.fixture(scope="session")
def ask() -> Callable[..., Any]:
    """`ask(calls=…)` or `ask(site=…, language=…, queries=…)`: see ask.js."""
    node = shutil.which("node")
    assert node, "the search's tests need Node.js"

    def run(**question: Any) -> Any:
        done = subprocess.run(
            [node, str(HERE / "ask.js")],
            input=json.dumps({"code": scripts.joined(), **question}),
            capture_output=True,
            text=True,
            check=False,
        )
        assert done.returncode == 0, done.stderr[-2000:]
        return json.loads(done.stdout)

    return run


@pytest.fixture(scope="session")
def index_folder(site: Path) -> Path:
    """Where the built site keeps its search."""
    return site / "assets" / "search"


def is_answer(place: str, expected: Iterable[str]) -> bool:
    """Whether a result's address is at an expected clause or at a part of one."""
    clause = place.partition("#")[2]
    return any(clause == one or clause.startswith((f"{one}.", f"{one}-")) for one in expected)
