"""From navigation to the first estimate, beside the npm package as it comes, in one interleaved run.

`python -m bench.start` reads the built site/ and writes the tables of docs/mesuriadau. Fewer runs
with `RUNS=1`.
"""

from __future__ import annotations

import os
import shutil
import tempfile
from pathlib import Path
from statistics import median

from bench import _host, _table, _visits
from publishing import compress, pyodide

RUNS = int(os.environ.get("RUNS", "5"))
SLOW_RUNS = max(1, RUNS // 2)
PAUSE = 4000
_PHONE = {"rate": 9e6 / 8, "round_trip": 0.06}

Measured = dict[str, list[float]]


def interleaved(site: Path) -> dict[str, Measured]:
    """Return milliseconds and bytes of the plain page and of ours, each by what was measured."""
    found: dict[str, Measured] = {"plain": {}, "ours": {}}
    pages = {"plain": _visits.PLAIN, "ours": _visits.PAGE}

    def note(who: str, what: str, value: float) -> None:
        found[who].setdefault(what, []).append(value)

    for run in range(RUNS):
        for who, path in pages.items():
            first, second, sent = _visits.cold_and_second(site, path, _host.Line())
            note(who, "cold", first)
            note(who, "second", second)
            note(who, "br", sent)
        if run < SLOW_RUNS:
            for who, path in pages.items():
                note(who, "phone", _visits.cold(site, path, _host.Line(**_PHONE))[0])
        if run == 0:
            for who, path in pages.items():
                note(who, "gzip", _visits.cold(site, path, _host.Line(encoding="gzip"))[1])
        note("ours", "pressed", _visits.wait_after_pressing(site, PAUSE))
    return found


_LABELS = {
    "cold": {"cy": "Ymweliad cyntaf, ms", "en": "First visit, ms"},
    "second": {"cy": "Ail ymweliad, ms", "en": "Second visit, ms"},
    "phone": {
        "cy": "Ymweliad cyntaf, 9 Mbit/s a 60 ms, ms",
        "en": "First visit, 9 Mbit/s and 60 ms, ms",
    },
    "br": {"cy": "Beitiau, Brotli", "en": "Bytes, Brotli"},
    "gzip": {"cy": "Beitiau, gzip", "en": "Bytes, gzip"},
    "pressed": {
        "cy": "Aros ar ôl pwyso, wedi 4 eiliad wrth y ffurflen, ms",
        "en": "Wait after pressing, after 4 seconds at the form, ms",
    },
}


def table(found: dict[str, Measured]) -> _table.Table:
    """Return medians, and the ratio of ours to the plain page's."""
    rows = []
    for what, label in _LABELS.items():
        ours = median(found["ours"][what])
        plain = median(found["plain"][what]) if what in found["plain"] else None
        cells = [_table.number(plain) if plain else "–", _table.number(ours)]
        rows.append((label, [*cells, f"{ours / plain:.2f}" if plain else "–"]))
    return _table.Table(
        "start",
        {
            "cy": ["Amcangyfrif cyntaf", "Pyodide plaen", "Y safle hwn", "Cymhareb"],
            "en": ["First estimate", "Plain Pyodide", "This site", "Ratio"],
        },
        rows,
    )


def main() -> None:
    with tempfile.TemporaryDirectory() as folder:
        site = Path(folder) / "site"
        shutil.copytree(pyodide.PROJECT / "site", site)
        _visits.add_plain(site)
        compress.write(site)
        _table.write(table(interleaved(site)))


if __name__ == "__main__":
    main()
