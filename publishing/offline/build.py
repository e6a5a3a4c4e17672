"""Writes sw.js: the service worker with the names and digests of its own build's files."""

from __future__ import annotations

import hashlib
import json
import sys
from pathlib import Path

from publishing import pyodide, security_headers
from publishing import version as site_version
from publishing.quick import place, python

_HERE = Path(__file__).parent
NAME = "sw.js"
DIGITS = 12
# Not read offline: pages that only lead on, what hosts read, and what search engines read.
_LEFT_OUT_FOLDERS = ("c/", "k/", "en/c/", "en/k/", "headers/")
_LEFT_OUT_ENDINGS = (".br", ".gz", ".map", ".pdf", ".png")
_LEFT_OUT_NAMES = {NAME, "sitemap.xml", "web.config", "_headers", ".htaccess", "404.html"}
_CALCULATORS = ("cyfrifianellau/", "en/cyfrifianellau/", "assets/", "search/")


def write(site: Path, version: str, switched_on: bool = True) -> None:
    """Write the site's service worker; switched off, one that takes away an earlier one and all it kept.

    Does nothing for pages that are written afterwards: they would not be the ones it knows.
    """
    if not switched_on:
        (site / NAME).write_text((_HERE / "switched-off.js").read_text("utf-8"), "utf-8")
        return
    known = files(site)
    told = {
        "version": version,
        "files": known,
        "afterEstimate": after_estimate(known),
        "named": [name for name in known if security_headers.KEPT.search(name)],
    }
    digest = hashlib.sha256(json.dumps(told, sort_keys=True).encode()).hexdigest()[:DIGITS]
    build = json.dumps({"digest": digest, **told}, separators=(",", ":"))
    program = (_HERE / "sw.js").read_text("utf-8")
    (site / NAME).write_text(f"const BUILD = {build};\n{program}", "utf-8")


def files(site: Path) -> dict[str, str]:
    """Return the digest of every file that readers read, by its path below the site."""
    found = {path.relative_to(site).as_posix(): path for path in site.rglob("*") if path.is_file()}
    return {name: digest(found[name].read_bytes()) for name in sorted(found) if _is_read(name)}


def digest(contents: bytes) -> str:
    """Return the digits by which the service worker knows a file of its own build."""
    return hashlib.sha256(contents).hexdigest()[:DIGITS]


def after_estimate(known: dict[str, str]) -> list[str]:
    """Return what is kept once a reader has used a calculator: all of them, and the search."""
    # The plain way is for a fault, and needs three times as much.
    plain = {f"{pyodide.folder()}{name}" for name in pyodide.FILES} | {pyodide.core()}
    plain -= {f"{pyodide.folder()}{python.LOADER}", *place.addresses().values()}
    return [
        name
        for name in known
        if name not in plain
        and (name.startswith(_CALCULATORS) or "/" not in name or name == "en/index.html")
        and not name.startswith(("assets/javascripts/lunr", "assets/images"))
    ]


def _is_read(name: str) -> bool:
    return not (
        name in _LEFT_OUT_NAMES
        or name.startswith(_LEFT_OUT_FOLDERS)
        or name.endswith(_LEFT_OUT_ENDINGS)
        or name.startswith("plain/")
    )


def write_again(site: Path) -> None:
    """Write the service worker anew after pages have changed, unless it is switched off."""
    if (site / NAME).read_text("utf-8").startswith("const BUILD"):
        write(site, site_version.of(pyodide.PROJECT))


if __name__ == "__main__":
    write_again(Path(sys.argv[1] if len(sys.argv) > 1 else "site"))
