"""The project in a folder of its own, with more pages or more calculators than there are."""

from __future__ import annotations

import os
import re
import shutil
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from tempfile import TemporaryDirectory

from publishing import clauses, pyodide

_PARTS = ("calculators", "docs", "overrides", "publishing")
_FILES = ("mkdocs.yml", "requirements.txt", "package.json", "package-lock.json")
# Linked, not copied: what is installed, and what was compressed before.
_SHARED = ("node_modules", ".cache")
_DOCUMENTS = ("polisi", "cydweithrediadau")
_LAST_SECTION = "  - Am y safle:\n"


@contextmanager
def project() -> Iterator[Path]:
    """Give a copy of the project that can be changed and built; it goes when the `with` ends."""
    with TemporaryDirectory() as folder:
        copy = Path(folder) / "project"
        for name in _PARTS:
            ignored = shutil.ignore_patterns("__pycache__")
            shutil.copytree(pyodide.PROJECT / name, copy / name, ignore=ignored)
        for name in _FILES:
            shutil.copyfile(pyodide.PROJECT / name, copy / name)
        for name in _SHARED:
            (pyodide.PROJECT / name).mkdir(exist_ok=True)
            (copy / name).symlink_to(pyodide.PROJECT / name)
        yield copy


def build(copy: Path) -> Path:
    """Build a copy, strictly, and return its site."""
    _run(copy, "mkdocs", "build", "--strict", "--quiet")
    return copy / "site"


def compress(copy: Path) -> None:
    _run(copy, "publishing.compress", "site")


def _run(copy: Path, *module: str) -> None:
    environment = {**os.environ, "NO_MKDOCS_2_WARNING": "1"}
    subprocess.run([sys.executable, "-m", *module], cwd=copy, env=environment, check=True)


def multiply_documents(copy: Path, times: int) -> None:
    """Put both documents into the site `times` over, each page and clause with a name of its own."""
    docs = copy / "docs"
    pages = [page for folder in _DOCUMENTS for page in sorted((docs / folder).glob("*.md"))]
    known = {clause.id for page in pages for clause in clauses.read(page.read_text("utf-8"))}
    entries = []
    for turn in range(2, times + 1):
        for page in pages:
            target = docs / f"copi-{turn}" / page.relative_to(docs)
            target.parent.mkdir(parents=True, exist_ok=True)
            target.write_text(_renamed(page.read_text("utf-8"), known, turn), "utf-8")
        entries += [f"copi-{turn}/{folder}/*" for folder in _DOCUMENTS]
    settings = copy / "mkdocs.yml"
    copies = "".join(f"      - {entry}\n" for entry in entries)
    before = f"  - Copïau:\n{copies}" if copies else ""
    text = settings.read_text("utf-8").replace(_LAST_SECTION, before + _LAST_SECTION)
    settings.write_text(text, "utf-8")


def _renamed(text: str, known: set[str], turn: int) -> str:
    text = clauses.MARKER.sub(lambda found: f"{{#{found['id']}-copi{turn}}}", text)

    def linked(found: re.Match[str]) -> str:
        return f"#{found[1]}-copi{turn})" if found[1] in known else found[0]

    return re.sub(r"#([\w.-]+)\)", linked, text)


def multiply_calculators(copy: Path, times: int) -> None:
    """Put every calculator into the site `times` over, each with its page in both languages."""
    pages = copy / "docs" / "cyfrifianellau"
    for rule in sorted((copy / "calculators" / "rules").glob("*/rule.py")):
        text = rule.read_text("utf-8")
        own = text[text.index("CALCULATOR = ") :]
        name, slug = (re.search(rf'{key}="([\w-]+)"', own)[1] for key in ("id", "slug"))  # type: ignore[index]
        for turn in range(2, times + 1):
            folder = rule.parent.with_name(f"{rule.parent.name}_copi{turn}")
            shutil.copytree(rule.parent, folder)
            copied = own.replace(f'id="{name}"', f'id="{name}-copi{turn}"')
            copied = copied.replace(f'slug="{slug}"', f'slug="{slug}-copi{turn}"')
            (folder / "rule.py").write_text(text.replace(own, copied), "utf-8")
            for page in pages.glob(f"{slug}.*.md"):
                copied = page.read_text("utf-8").replace(
                    f"```calculator\n{name}\n", f"```calculator\n{name}-copi{turn}\n"
                )
                (pages / page.name.replace(slug, f"{slug}-copi{turn}", 1)).write_text(
                    copied, "utf-8"
                )
