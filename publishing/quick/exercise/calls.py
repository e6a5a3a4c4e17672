"""Every method, function and operation, with values of every kind."""

import datetime
import itertools
import json
import re
from decimal import Decimal
from typing import Any

from .values import ALL, ANYTHING, DECIMALS, GIVEN, MODULES, NUMBERS, SECOND, TEXTS

# These wait, print, read or end the program, never end themselves, or have Python compile a text,
# which the core never does: what it would have compiled is compiled at build.
NEVER = {"input", "breakpoint", "exit", "quit", "help", "print", "open", "pow", "perm", "comb"}
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


def run() -> None:
    methods()
    functions()
    operations()
