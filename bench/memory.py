"""How much memory Python takes in the page, after ten estimates and after a thousand."""

from __future__ import annotations

from bench import _host, _table, _visits, calls
from publishing import pyodide
from tests.browser import memory

_TIMES = (10, 1000)
_MB = 1_000_000


def main() -> None:
    with _host.serve(pyodide.PROJECT / "site", _host.Line()) as root, _visits.browser() as context:
        page = context.new_page()
        page.goto(root + _visits.PAGE)
        request = calls.request(_visits.CALCULATOR)
        found = memory.after(page, _visits.CALCULATOR, request, _TIMES)
    rows = [
        ({"cy": _table.number(times), "en": _table.number(times)}, [_table.number(taken / _MB, 1)])
        for times, taken in zip(_TIMES, found, strict=True)
    ]
    heading = {"cy": ["Amcangyfrifon", "Cof, MB"], "en": ["Estimates", "Memory, MB"]}
    _table.write(_table.Table("memory", heading, rows))


if __name__ == "__main__":
    main()
