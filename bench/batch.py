"""`batch` on the command line: how its time grows with the number of lines."""

from __future__ import annotations

import json
import subprocess
import sys
import time
from statistics import median

from bench import _table, _visits
from publishing import pyodide

_LINES = (1_000, 10_000, 100_000)
_TIMES = {1_000: 3, 10_000: 1, 100_000: 1}


def seconds(lines: int) -> float:
    """Return the median seconds of a batch of so many lines."""
    given = (json.dumps(_visits.answers()) + "\n") * lines
    command = [sys.executable, "-m", "calculators", "batch", _visits.CALCULATOR]
    taken = []
    for _ in range(_TIMES[lines]):
        before = time.perf_counter()
        done = subprocess.run(
            command, input=given.encode(), capture_output=True, cwd=pyodide.PROJECT, check=True
        )
        taken.append(time.perf_counter() - before)
        assert done.stdout.count(b"\n") == lines
    return median(taken)


def main() -> None:
    found = {lines: seconds(lines) for lines in _LINES}
    first = found[_LINES[0]] / _LINES[0]
    rows = []
    for lines, taken in found.items():
        label = _table.number(lines)
        cells = [f"{taken:.2f}", f"{1000 * taken / lines:.2f}", f"{taken / lines / first:.2f}"]
        rows.append(({"cy": label, "en": label}, cells))
    heading = {
        "cy": ["Llinellau", "Eiliadau", "ms y llinell", "Cymhareb y llinell"],
        "en": ["Lines", "Seconds", "ms a line", "Ratio a line"],
    }
    _table.write(_table.Table("batch", heading, rows))


if __name__ == "__main__":
    main()
