"""Where the quick archive stands in the site."""

from __future__ import annotations

import hashlib
import shutil
from functools import cache
from pathlib import Path

from publishing.quick import archive


@cache
def address() -> str:
    """Return where the archive stands in the site, named by its contents."""
    digest = hashlib.sha256(archive.kept().read_bytes()).hexdigest()[:12]
    return f"assets/calculator/core-with-python-{digest}.zip"


def write(site: Path) -> None:
    """Put the archive into the site, and take an older build's away."""
    target = site / address()
    for old in target.parent.glob("core-with-python-*.zip"):
        if old != target:
            old.unlink()
    target.parent.mkdir(parents=True, exist_ok=True)
    shutil.copyfile(archive.kept(), target)
