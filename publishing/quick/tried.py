"""What Python is asked while it is recorded: more than readers ask, and much that nobody should."""

from __future__ import annotations

import json
import random
from typing import Any

from calculators.engine import catalogue
from calculators.rules import find, ids
from publishing import examples
from publishing.quick import sources

_SEED = 2015
# Answers of each calculator that are an example's with some replaced, and that are only odd ones.
_REPLACED, _ODD = 40, 20
_VALUES: tuple[Any, ...] = (
    *(
        "",
        " ",
        "0",
        "-0",
        "-1",
        "1",
        "7.605",
        "28922",
        "£28,922.50",
        "28 922",
        "1e9",
        "1e999",
        "١٢",
    ),
    *("9" * 20, "9" * 999, "9" * 10_000, "1." + "3" * 500, "½", "NaN", "Infinity", "0x10", "1_000"),
    *(
        "31/03/2026",
        "29/02/2025",
        "29/02/2024",
        "31 Mawrth 2026",
        "1 Chwefror 1966",
        "1/1/1",
        "0/0/0",
    ),
    *(
        "31/12/9999",
        "01/01/0001",
        "2026-03-31",
        "31.3.26",
        "15/06/1976",
        "01/04/2010",
        "30 Feb 2020",
    ),
    *(
        "yes",
        "no",
        "ie",
        "na",
        "unknown",
        "dau ddeg mil",
        "twenty",
        "ŵ" * 300,
        "😀",
        "\x00",
        "\ud800",
    ),
    *(
        "e\u0302",
        "<b>&amp;</b>",
        "__proto__",
        "a\nb\nc",
        "a" * 10_000,
        "\u202eabc",
        "%s{}",
        "'\"\\",
    ),
    *(
        None,
        True,
        False,
        7,
        -3,
        1.5,
        10**18,
        10**30,
        [],
        [[]],
        ["a", "b"],
        {},
        {"a": 1},
        [{"a": "1"}],
    ),
    *([None] * 50, {"01/04/2010": "31/03/2015"}, [["01/04/2010", "31/03/2015"]] * 20),
)
_TEXTS = (
    *(
        "",
        "[]",
        "{",
        "null",
        "7",
        '{"calculator": 1}',
        '{"calculator": []}',
        "[" * 500,
        '"\\ud800"',
    ),
    *(
        '{"a": 1e999}',
        '{"a": NaN}',
        '{"a": ' + "9" * 5_000 + "}",
        "\ufeff{}",
        "{}x",
        '{"language": 1}',
    ),
    *('{"open": "{"}', '{"open": 7}', '{"open": "[]"}', '{"save": 7}', '{"save": {"a": 7}}', "😀"),
)


def requests() -> list[str]:
    """Return the requests, the same each time."""
    chance = random.Random(_SEED)
    asked: list[Any] = []
    for name in ids():
        keys = [question.key for question in find(name).questions]
        given = [example["answers"] for example in examples.of(find(name))]
        for _ in range(_REPLACED):
            answers = dict(chance.choice(given))
            for key in chance.sample(keys, chance.randint(1, min(3, len(keys)))):
                answers[key] = chance.choice(_VALUES)
            asked.append((name, answers))
        for _ in range(_ODD):
            asked.append((name, {key: chance.choice(_VALUES) for key in keys}))
        asked += [(name, answers) for answers in (*given[:2], None, [], "a", {"of_none": 1})]
    said = []
    for name, answers in asked:
        language = chance.choice(catalogue.LANGUAGES)
        said += [
            {"calculator": name, "language": language, "answers": answers},
            {"check": name, "language": language, "answers": answers},
        ]
        if isinstance(answers, dict):
            said.append({"save": {name: answers}, "language": language})
    for name, answers in asked[:40]:
        file = {"file": "rheoli-newid", "version": 1, "parts": {name: answers}}
        said += [{"open": json.dumps(file)}, {"open": json.dumps({**file, "version": 99})}]
    return [*sources.requests(), *map(json.dumps, said), *_TEXTS]
