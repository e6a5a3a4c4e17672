"""Runs inside Pyodide while it is recorded: every method of every kind of value a core may have.

The examples meet a method where they need it; another reader's answers may meet its neighbour, or
the same one with a value that it refuses.
"""

import bisect
import builtins
import collections
import contextlib
import copy
import dataclasses
import datetime
import decimal
import enum
import fractions
import functools
import gc
import heapq
import itertools
import json
import math
import operator
import re
import string
import types
import typing
import unicodedata
import warnings
from collections import Counter, OrderedDict, defaultdict, deque
from decimal import Decimal
from typing import Any

TEXTS = ["", "a", "Ceredigion 7.60", "ŵŷ£½²٣", "😀" * 3, "\x00\ud800", "x" * 10_000, "31/03/2026"]
NUMBERS = [0, 1, -7, 2**40, 10**400, True, 1.5, float("nan"), 1e300]
DECIMALS = [Decimal(t) for t in ("0", "-0", "7.60", "28922.505", "1E+400", "NaN", "-Infinity")]
DECIMALS.append(Decimal("3." + "1415926535" * 20))
DAYS = [datetime.date(2026, 3, 31), datetime.date(1, 1, 1), datetime.date(9999, 12, 31)]
SPANS = [datetime.timedelta(7), datetime.timedelta(-1, 5), datetime.timedelta.max]
CONTAINERS: list[Any] = [
    *([], [3, 1, 2], list("ŵa"), (), (1, "a"), {}, {"a": 1, 2: None}, set(), {1, "b"}),
    *(
        frozenset({1}),
        range(5),
        slice(1, 2),
        b"ab\xff",
        bytearray(b"ab"),
        None,
        ...,
        NotImplemented,
    ),
    *(Counter("aab"), OrderedDict(a=1), defaultdict(list), deque([1, 2])),
    *(types.MappingProxyType({"a": 1}), memoryview(b"ab"), {"a": 1}.items(), {"a": 1}.keys()),
]
OTHERS = [
    *(re.compile(r"(\d+)[/ ](?P<b>\w+)"), re.match("(a)(b)?", "ab"), functools.partial(int, "7")),
    *(decimal.getcontext().copy(), KeyError("a"), iter([1]), itertools.chain([1], "b"), int, str),
    *((n for n in range(3)), functools.lru_cache(len), property(len), len, "".join, json.dumps),
]
ALL = [*TEXTS, *NUMBERS, *DECIMALS, *DAYS, *SPANS, *CONTAINERS, *OTHERS]
# A few of each kind, as what is given to a method.
GIVEN = [
    "a",
    "ŵ%s",
    0,
    2,
    Decimal("1.5"),
    DAYS[0],
    SPANS[0],
    [1],
    (1, "a"),
    {"a": 1},
    {1},
    None,
    len,
]
# A few of each kind, as what is given to a function.
ANYTHING = [*GIVEN, *CONTAINERS[:12:2], "a,b", -1.5, True, [(2, "b"), (1, "a")], int, KeyError]
SECOND = ["b", 3, [2, 1], Decimal("0.1"), len, None, {"b": 2}]
# Whose functions and kinds of value a change of the core may bring in.
MODULES = [builtins, collections, datetime, decimal, functools, itertools, json, math, operator]
MODULES += [
    re,
    string,
    types,
    bisect,
    heapq,
    copy,
    enum,
    dataclasses,
    contextlib,
    fractions,
    typing,
]
# These wait, print, read or end the program, never end themselves, or have Python compile a text,
# which the core never does: what it would have compiled is compiled at build.
NEVER = {
    "input",
    "breakpoint",
    "exit",
    "quit",
    "help",
    "print",
    "open",
    "pow",
    "perm",
    "comb",
}
NEVER |= {"factorial", "__import__", "lcm", "credits", "copyright", "license"}
NEVER |= {"compile", "eval", "exec", "namedtuple", "dataclass", "make_dataclass"}
# A large number as the power of another takes for ever.
LEFT_OUT = {"__rpow__", "__rlshift__"}
GROWING = {"**", "<<", "*"}
SMALL = 9
FORMATS = ["", "d", ",", "+.2f", ",.2f", "010", "^9", "x", "e", "%", "s", ">5", "%d %B %Y", "?"]
# Not those of the module operator: these are Python's own instructions.
OPERATIONS: dict[str, Any] = {
    "+": lambda a, b: a + b,
    "-": lambda a, b: a - b,
    "*": lambda a, b: a * b,
    "/": lambda a, b: a / b,
    "//": lambda a, b: a // b,
    "%": lambda a, b: a % b,
    "**": lambda a, b: a**b,
    "@": lambda a, b: a @ b,
    "&": lambda a, b: a & b,
    "|": lambda a, b: a | b,
    "^": lambda a, b: a ^ b,
    "<<": lambda a, b: a << b,
    ">>": lambda a, b: a >> b,
    "==": lambda a, b: a == b,
    "!=": lambda a, b: a != b,
    "<": lambda a, b: a < b,
    "<=": lambda a, b: a <= b,
    ">": lambda a, b: a > b,
    ">=": lambda a, b: a >= b,
    "in": lambda a, b: a in b,
    "is": lambda a, b: a is b,
    "and": lambda a, b: a and b,
}


def tried(call: Any, *given: Any, **named: Any) -> object:
    """Call it; what comes of it is not the question here."""
    try:
        made = call(*given, **named)
        return list(itertools.islice(made, 20)) if hasattr(made, "__next__") else repr(made)[:99]
    except (Exception, RecursionError, MemoryError) as fault:
        return f"{fault}{fault!r}{fault.__traceback__}"


def methods() -> None:
    for value in ALL:
        of_value(value)


def of_value(value: Any) -> None:
    for name in sorted(set(dir(value)) - LEFT_OUT):
        for given in [(), *((one,) for one in GIVEN), ("a", "b"), (1, 2), ("a", {"a": 1})]:
            tried(lambda value=value, name=name, given=given: getattr(value, name)(*given))


def functions() -> None:
    """Every function with anything; and what is new among what it gives, as values before."""
    met = {type(value) for value in ALL}
    for module in MODULES:
        for name in sorted(set(dir(module)) - NEVER):
            call = getattr(module, name)
            if name.startswith("_") or not callable(call):
                continue
            for given in [(), *((one,) for one in ANYTHING), *itertools.product(ANYTHING, SECOND)]:
                made = made_by(call, given)
                if type(made) not in met:
                    met.add(type(made))
                    of_value(made)


def made_by(call: Any, given: tuple[Any, ...]) -> Any:
    """Return what is made, having been tried as well."""
    try:
        made = call(*given)
        tried(lambda: list(itertools.islice(call(*given), 5)))
        return made
    except Exception:
        return None


def operations() -> None:
    pairs = list(itertools.product(ALL[::2], [*GIVEN, *DECIMALS[::3], *NUMBERS[::3], *TEXTS[::3]]))
    for sign, run in OPERATIONS.items():
        for a, b in pairs:
            if sign not in GROWING or not isinstance(b, int | float) or abs(b) < SMALL:
                tried(run, a, b)
    for value, form in itertools.product(ALL, FORMATS):
        tried(format, value, form)
        tried(lambda value=value, form=form: f"%{form}" % value)
    kinds = [
        int,
        str,
        float,
        bool,
        Decimal,
        list,
        tuple,
        dict,
        set,
        frozenset,
        sorted,
        sum,
        min,
        max,
    ]
    kinds += [abs, len, hash, repr, ascii, iter, reversed, enumerate, zip, round, divmod, any, all]
    kinds += [chr, ord, callable, id, type, vars, bytes, datetime.date.fromisoformat, json.dumps]
    kinds += [json.loads, re.escape, isinstance, map, filter, range, getattr]
    for kind, value in itertools.product(kinds, ALL):
        tried(kind, value)
        tried(kind, value, 2)


def texts() -> None:
    for code in range(0, 0x110000, 17):
        one = chr(code)
        one.isalpha(), one.isdigit(), one.isdecimal(), one.isspace(), one.isprintable(), one.lower()
        one.upper(), one.casefold(), one.title(), one.strip(), one.isidentifier(), repr(one)
        tried(int, one)
        tried(Decimal, one)
        for form in ("NFC", "NFD", "NFKC", "NFKD"):
            unicodedata.normalize(form, one + "\u0302a")
        re.match(r"\w\s\d", one, re.IGNORECASE)
    for pattern in (
        r"^\s*(\d{1,3}(?:,\d{3})*)(\.\d+)?$",
        r"(?i)[ŵ-ŷa-z]+?\b",
        r"(?=a)(?<!b).*(?P=c)?",
    ):
        for text in TEXTS:
            tried(lambda text=text, pattern=pattern: re.findall(pattern, text))
            tried(lambda text=text, pattern=pattern: re.sub(pattern, r"<\g<0>>", text))
            tried(lambda text=text, pattern=pattern: re.split(pattern, text))


def decimals() -> None:
    roundings = [name for name in dir(decimal) if name.startswith("ROUND_")]
    for rounding, one in itertools.product(
        roundings, [*DECIMALS, Decimal("0.005"), Decimal(10) ** 30]
    ):
        tried(one.quantize, Decimal("0.01"), rounding=rounding)
        tried(one.to_integral_value, rounding=rounding)
    for precision in (1, 28, 200, 900):
        with decimal.localcontext(prec=precision):
            for a, b in itertools.product(DECIMALS, DECIMALS):
                for name in (
                    "__add__",
                    "__mul__",
                    "__truediv__",
                    "__mod__",
                    "compare",
                    "remainder_near",
                ):
                    tried(getattr(a, name), b)
            tried(Decimal(2).sqrt)
            tried(Decimal(7).ln)


def memory() -> None:
    """Cycles, more memory than there was, more than there is, and too deep for Python.

    Deeper text than this is too deep for the browser: that is the end of any Pyodide.
    """
    for _ in range(3):
        cycles: list[Any] = []
        for _ in range(20_000):
            cycle: list[Any] = [types.SimpleNamespace()]
            cycle.append(cycle)
            cycles.append({"a": cycle, "b": str(len(cycles)), "c": len(cycles) * 10**12})
        del cycles
        gc.collect()
    big = ["x" * 1_000_000 + str(n) for n in range(60)]
    del big
    tried(lambda: [0] * 10**9)
    tried(lambda: "x" * (2**31 - 1))

    def deep(n: int) -> int:
        return deep(n + 1) + 1

    tried(deep, 0)
    tried(json.loads, "[" * 500)
    nested: list[Any] = []
    for _ in range(500):
        nested = [nested]
    tried(json.dumps, nested)
    tried(repr, nested)


warnings.simplefilter("ignore")
for exercise in (methods, functions, operations, texts, decimals, memory):
    exercise()
