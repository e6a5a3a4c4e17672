"""Lighthouse's scores with its own settings of a telephone, and what they are made of.

`python -m bench.lighthouse` reads the built, compressed site/. The run whose performance is the
middle one stands for all; fewer runs with `RUNS=1`.
"""

from __future__ import annotations

import json
import os
import subprocess
from pathlib import Path
from typing import Any

from bench import _host, _table, _visits
from publishing import pyodide
from tests.browser import chromium

RUNS = int(os.environ.get("RUNS", "5"))
_PROGRAM = Path(__file__).parent / "_lighthouse/node_modules/lighthouse/cli/index.js"
_CATEGORIES = ("performance", "accessibility", "best-practices", "seo")
_TIMES = ("largest-contentful-paint", "total-blocking-time")
_PAGES = {
    "": {"cy": "Yr hafan", "en": "Home"},
    "polisi/atodiad-c/": {"cy": "Tudalen o'r polisi", "en": "A page of the policy"},
    _visits.PAGE: {"cy": "Cyfrifiannell", "en": "A calculator"},
}
_IN = {
    "": {"cy": "Cymraeg", "en": "Welsh"},
    "en/": {"cy": "Saesneg", "en": "English"},
}


def run(address: str) -> dict[str, Any]:
    """Return what Lighthouse reports of one visit."""
    options = ["--output=json", "--quiet", "--no-enable-error-reporting"]
    done = subprocess.run(
        ["node", str(_PROGRAM), address, *options, "--chrome-flags=--headless=new --no-sandbox"],
        env={**os.environ, "CHROME_PATH": chromium.find() or ""},
        capture_output=True,
        text=True,
        check=False,
    )
    if done.returncode:
        raise RuntimeError(done.stderr)
    report: dict[str, Any] = json.loads(done.stdout)
    if "runtimeError" in report:
        raise RuntimeError(report["runtimeError"]["message"])
    return report


def middle(reports: list[dict[str, Any]]) -> dict[str, Any]:
    """Return the report with the middle score for performance."""
    ordered = sorted(reports, key=lambda report: float(score(report, "performance")))
    return ordered[len(ordered) // 2]


def score(report: dict[str, Any], category: str) -> str:
    return f"{100 * report['categories'][category]['score']:.0f}"


def cells(report: dict[str, Any]) -> list[str]:
    """Return the four scores, two times in milliseconds, and the shift of the layout."""
    audits = report["audits"]
    return [
        *(score(report, category) for category in _CATEGORIES),
        *(_table.number(audits[name]["numericValue"]) for name in _TIMES),
        f"{audits['cumulative-layout-shift']['numericValue']:.3f}",
    ]


def found_wanting(report: dict[str, Any]) -> list[str]:
    """Return the audits that keep a score other than performance from being whole."""
    return [
        f"{category}: {ref['id']}"
        for category in _CATEGORIES[1:]
        for ref in report["categories"][category]["auditRefs"]
        if ref["weight"] and report["audits"][ref["id"]]["score"] == 0
    ]


def main() -> None:
    named = {
        home + path: {one: f"{label[one]}, {language[one]}" for one in ("cy", "en")}
        for path, label in _PAGES.items()
        for home, language in _IN.items()
    }
    reports: dict[str, list[dict[str, Any]]] = {path: [] for path in named}
    with _host.serve(pyodide.PROJECT / "site", _host.Line()) as root:
        for _ in range(RUNS):
            for path, seen in reports.items():
                seen.append(run(root + path))
    shown = {path: middle(seen) for path, seen in reports.items()}
    for path, report in shown.items():
        for fault in found_wanting(report):
            print(f"{path}: {fault}")
    rows = [(label, cells(shown[path])) for path, label in named.items()]
    heading = {
        "cy": ["Tudalen", "Perfformiad", "Hygyrchedd", "Arferion da", "SEO", "LCP, ms", "TBT, ms", "CLS"],
        "en": ["Page", "Performance", "Accessibility", "Best practices", "SEO", "LCP, ms", "TBT, ms", "CLS"],
    }  # fmt: skip
    _table.write(_table.Table("lighthouse", heading, rows))


if __name__ == "__main__":
    main()
