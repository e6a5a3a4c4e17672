"""The build's version: a digest of what the pages are made from, the same on every machine."""

import hashlib
from functools import cache
from pathlib import Path

_SOURCES = ("docs", "calculators", "publishing", "overrides")
_FILES = ("mkdocs.yml", "requirements.txt", "package-lock.json")


@cache
def of(project: Path) -> str:
    """Twelve hexadecimal digits over the names and contents of the project's own files."""
    digest = hashlib.sha256()
    for path in sorted(_files(project)):
        digest.update(path.relative_to(project).as_posix().encode() + b"\0")
        digest.update(path.read_bytes() + b"\0")
    return digest.hexdigest()[:12]


def _files(project: Path) -> list[Path]:
    inside = [path for folder in _SOURCES for path in (project / folder).rglob("*")]
    files = [path for path in inside if path.is_file() and "__pycache__" not in path.parts]
    return files + [project / name for name in _FILES]
