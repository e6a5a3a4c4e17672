"""The command line: list, schema, run, batch and open (the same core as in the browser)."""

from __future__ import annotations

import argparse
import sys
from collections.abc import Sequence
from io import TextIOWrapper
from typing import Any

from .browser import not_answers, opened, read_json, write_json
from .bulk import answer_file
from .engine.calculator import Calculator
from .rules import find, ids

REJECTED = 2


def main(arguments: Sequence[str] | None = None) -> int:
    """Run one command; return 0 for a result, 2 for answers rejected."""
    options = _parser().parse_args(arguments)
    if options.command == "list":
        return _list()
    if options.command == "open":
        return _open(options.file, options.lang)
    calculator = find(options.id)
    if options.command == "schema":
        print(write_json(calculator.schema(options.lang)))
        return 0
    if options.command == "run":
        return _run(calculator, options.lang)
    if options.file is None:
        return _batch_lines(calculator, options.lang)
    return _batch_table(calculator, options.lang, options.file, options.output)


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog="python -m calculators", description=__doc__)
    commands = parser.add_subparsers(dest="command", required=True)
    commands.add_parser("list", help="ids and titles")
    for name, about in (
        ("schema", "questions and figures as JSON"),
        ("run", "answers: one JSON object on standard input"),
        ("batch", "JSON Lines on standard input, or a CSV file"),
    ):
        command = commands.add_parser(name, help=about)
        command.add_argument("id", choices=ids(), metavar="ID")
        command.add_argument("--lang", choices=("cy", "en"), default="cy")
        if name == "batch":
            command.add_argument("file", nargs="?")
            command.add_argument("-o", "--output")
    command = commands.add_parser(
        "open", help="the result of each part of a saved file, one a line"
    )
    command.add_argument("file")
    command.add_argument("--lang", choices=("cy", "en"), default="cy")
    return parser


def _list() -> int:
    for name in ids():
        calculator = find(name)
        titles = (calculator.show(language).text(calculator.title) for language in ("cy", "en"))
        print(name, *titles, sep="\t")
    return 0


def _open(path: str, language: str) -> int:
    """Write the result of every calculator whose answers a saved file keeps."""
    with open(path, newline="", encoding="utf-8", errors="replace") as source:
        found = opened(source.read(), language)
    if "errors" in found:
        print(write_json(found))
        print(f"rejected: {found['errors'][0]['code']}", file=sys.stderr)
        return REJECTED
    for name, answers in found["parts"].items():
        known = name in ids()
        result = find(name).run(answers, language) if known else not_answers(language, name)
        print(write_json(result))
    return 0


def _answer(calculator: Calculator, language: str, text: str) -> dict[str, Any]:
    """Return the result for one line of JSON, or the object of errors."""
    try:
        given = read_json(text)
    except (ValueError, RecursionError):
        return not_answers(language, calculator.id)
    return calculator.run(given, language)


def _run(calculator: Calculator, language: str) -> int:
    result = _answer(calculator, language, sys.stdin.read())
    print(write_json(result))
    if "errors" not in result:
        return 0
    codes = ", ".join(f"{error['question']}: {error['code']}" for error in result["errors"])
    print(f"rejected: {codes}", file=sys.stderr)
    return REJECTED


def _batch_lines(calculator: Calculator, language: str) -> int:
    for line in sys.stdin:
        if line.strip():
            print(write_json(_answer(calculator, language, line)), flush=True)
    return 0


def _batch_table(calculator: Calculator, language: str, path: str, output: str | None) -> int:
    try:
        if output is None:
            if isinstance(sys.stdout, TextIOWrapper):
                sys.stdout.reconfigure(errors="surrogateescape", newline="")
            answer_file(calculator, language, path, sys.stdout)
        else:
            with open(
                output, "w", newline="", encoding="utf-8-sig", errors="surrogateescape"
            ) as target:
                answer_file(calculator, language, path, target)
    except OSError as error:
        print(error, file=sys.stderr)
        return 1
    return 0


if __name__ == "__main__":
    raise SystemExit(main())
