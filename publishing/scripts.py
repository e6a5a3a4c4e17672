"""Joins each script of a page with what it imports: a browser asks for one file, not for thirty.

A joined script is named by its contents, so browsers may keep it for ever.
"""

from __future__ import annotations

import hashlib
import json
import subprocess
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path

from publishing import pyodide
from publishing.quick import archive

SOURCES = pyodide.PROJECT / "docs" / "assets"
# What pages ask for by name; everything else is imported by one of these.
ENTRIES = (
    "site.js",
    *(f"calculator/{name}.js" for name in ("calculator", "links", "workspace-page", "worker")),
)
_JOINER = Path(__file__).with_name("join.mjs")
_FOLDER = "assets/"
_DIGITS = 12


@dataclass(frozen=True)
class Joined:
    """The joined scripts by entry, and the parts they were joined from, all below docs/assets."""

    texts: dict[str, str]
    parts: list[str]


def address(entry: str) -> str:
    """Return where the joined script of an entry stands in the site."""
    return _named(entry, _joined(_state()).texts[entry])


def files() -> dict[str, bytes]:
    """Return what is put into the site, by address."""
    texts = _joined(_state()).texts
    return {_named(entry, text): text.encode() for entry, text in texts.items()}


def write(site: Path) -> None:
    """Put the joined scripts into the site, and take away their parts and an older build's."""
    made = files()
    for entry in ENTRIES:
        for old in site.glob(_FOLDER + entry.replace(".js", f"-{'?' * _DIGITS}.js")):
            if old.relative_to(site).as_posix() not in made:
                old.unlink()
    for part in _joined(_state()).parts:
        (site / _FOLDER / part).unlink(missing_ok=True)
    for name, contents in made.items():
        (site / name).parent.mkdir(parents=True, exist_ok=True)
        (site / name).write_bytes(contents)
    # One whose every script was joined.
    for folder in (site / _FOLDER).iterdir():
        if folder.is_dir() and not any(folder.iterdir()):
            folder.rmdir()


def _named(entry: str, text: str) -> str:
    digest = hashlib.sha256(text.encode()).hexdigest()[:_DIGITS]
    return _FOLDER + entry.replace(".js", f"-{digest}.js")


def _state() -> tuple[tuple[str, int], ...]:
    """Changes with every script: while the site is served they are edited."""
    scripts = sorted(SOURCES.rglob("*.js"))
    return tuple((str(script), script.stat().st_mtime_ns) for script in scripts)


@lru_cache(maxsize=1)
def _joined(_state: tuple[tuple[str, int], ...]) -> Joined:
    order = {"folder": str(SOURCES), "entries": ENTRIES}
    said = subprocess.run(
        [archive.node(), str(_JOINER)],
        input=json.dumps(order),
        stdout=subprocess.PIPE,
        text=True,
        check=True,
    )
    made = json.loads(said.stdout)
    return Joined(made["joined"], made["parts"])
