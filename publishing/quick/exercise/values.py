"""A few values of every kind that a core may have, and the modules that it may use."""

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
import heapq
import itertools
import json
import math
import operator
import re
import string
import types
import typing
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
