"""How the site grows: built with its documents 1, 5 and 20 times over, its calculators 1 and 4 times.

`python -m bench.growth` builds copies in a temporary folder; nothing in docs/ but the tables changes.
"""

from __future__ import annotations

import gzip
import resource
from pathlib import Path
from statistics import median

from bench import _copies, _host, _table, _visits
from calculators.rules import ids

_DOCUMENTS = (1, 5, 20)
_CALCULATORS = (1, 4)
_STARTS = 3
_KB = 1000
_PAGE = "polisi/atodiad-c/index.html"
_ARCHIVE = "assets/calculator/core-with-python-*.zip"
Cells = dict[int, list[float]]


def _built(copy: Path) -> tuple[Path, float]:
    """Build a copy; return its site and the processor's seconds, which other work does not lengthen."""
    before = resource.getrusage(resource.RUSAGE_CHILDREN)
    site = _copies.build(copy)
    after = resource.getrusage(resource.RUSAGE_CHILDREN)
    taken = after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime
    print(f"built {sum(1 for _ in site.rglob('*.html'))} pages in {taken:.0f} s", flush=True)
    return site, taken


def _gzipped(*files: Path) -> float:
    return sum(len(gzip.compress(file.read_bytes(), 9)) for file in files) / _KB


def documents() -> Cells:
    """Return pages, seconds of the build, KB of the search in Welsh and of a page, by times over."""
    found: Cells = {}
    for times in _DOCUMENTS:
        with _copies.project() as copy:
            _copies.multiply_documents(copy, times)
            site, taken = _built(copy)
            search = site / "assets" / "search"
            found[times] = [
                sum(1 for _ in site.rglob("*.html")),
                taken,
                _gzipped(search / "index.json", search / "cy.json"),
                _gzipped(site / _PAGE),
            ]
    return found


def calculators() -> Cells:
    """Return calculators, seconds of the build, KB of their archive, and ms to a first answer."""
    found: Cells = {}
    for times in _CALCULATORS:
        with _copies.project() as copy:
            _copies.multiply_calculators(copy, times)
            site, taken = _built(copy)
            _copies.compress(copy)
            [archive] = site.glob(_ARCHIVE)
            starts = [_visits.cold(site, _visits.PAGE, _host.Line())[0] for _ in range(_STARTS)]
            size = archive.with_name(archive.name + ".br").stat().st_size / _KB
            found[times] = [len(ids()) * times, taken, size, median(starts)]
    return found


def rows(found: Cells, places: tuple[int, ...]) -> list[tuple[dict[str, str], list[str]]]:
    """Return each line with, behind what was measured, its ratio to the first line."""
    first = found[min(found)]
    lines = []
    for times, values in found.items():
        cells = []
        for value, one, digits in zip(values, first, places, strict=True):
            shown = _table.number(value, digits)
            cells.append(shown if times == min(found) else f"{shown} (× {value / one:.1f})")
        lines.append(({"cy": f"× {times}", "en": f"× {times}"}, cells))
    return lines


def main() -> None:
    _table.write(
        _table.Table(
            "pages",
            {
                "cy": [
                    "Y ddwy ddogfen",
                    "Tudalennau",
                    "Adeiladu, eiliadau'r prosesydd",
                    "Chwilio, KB",
                    "Un tudalen, KB",
                ],
                "en": [
                    "Both documents",
                    "Pages",
                    "Building, processor seconds",
                    "Search, KB",
                    "One page, KB",
                ],
            },
            rows(documents(), (0, 0, 0, 1)),
        )
    )
    _table.write(
        _table.Table(
            "tools",
            {
                "cy": [
                    "Y cyfrifianellau",
                    "Nifer",
                    "Adeiladu, eiliadau'r prosesydd",
                    "Archif, KB",
                    "Ateb cyntaf, ms",
                ],
                "en": [
                    "The calculators",
                    "Number",
                    "Building, processor seconds",
                    "Archive, KB",
                    "First answer, ms",
                ],
            },
            rows(calculators(), (0, 0, 0, 0)),
        )
    )


if __name__ == "__main__":
    main()
