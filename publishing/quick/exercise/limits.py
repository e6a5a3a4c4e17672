"""What is at the edge: every kind of letter, the longest numbers, and more than memory holds."""

import decimal
import gc
import itertools
import json
import re
import types
import unicodedata
from decimal import Decimal
from typing import Any

from .calls import tried
from .values import DECIMALS, TEXTS


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


def run() -> None:
    texts()
    decimals()
    memory()
