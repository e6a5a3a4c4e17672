"""What the library would compile at each start is ready, and the same."""

import _sre
import re
import sys
from types import ModuleType
from typing import Any

import pytest

from publishing.quick import compile as compile_
from publishing.quick import sources

EXPRESSIONS = [
    (r"(-?)£?([0-9]{1,3}(?:[, ][0-9]{3})+|[0-9]{1,12})(?P<pence>\.[0-9]{1,2})?", 0),
    (r"\A(?P<day>\d+) (?P<month>[a-zŵŷ]+)\Z", re.IGNORECASE),
    (rb"[^\x00-\x7f]", 0),
]
TEXTS = ["£28,922.50", "-7", "31 MAWRTH", "31 mawrth", "", "ŵ"]


def stub(name: str, **known: Any) -> ModuleType:
    """A stub as the archive has it, with what it knows already."""
    source = (sources.STUBS / f"{name}.py").read_bytes()
    if known:
        source = compile_.ready(source, {"ASKED": {}, **known})
    module = ModuleType(name)
    exec(compile(source, name, "exec"), module.__dict__)
    return module


def test_an_expression_that_is_ready_is_the_one_that_the_library_compiles(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    asked = stub("_ready")
    for pattern, flags in EXPRESSIONS:
        asked.expression(pattern, int(flags))
    money = re.compile(EXPRESSIONS[0][0])
    asked.replacement(money, r"\1-\g<pence>")
    noted = asked.noted()
    ready = stub("_ready", **{name: noted[name] for name in ("EXPRESSIONS", "REPLACEMENTS")})
    library = [re.compile(pattern, flags) for pattern, flags in EXPRESSIONS]
    # What is ready asks for no parser.
    monkeypatch.delattr(re, "_parser")
    monkeypatch.setitem(sys.modules, "re._parser", None)
    for (pattern, flags), own in zip(EXPRESSIONS, library, strict=True):
        made = _sre.compile(*ready.expression(pattern, int(flags)))
        assert (made.pattern, made.flags, made.groups) == (own.pattern, own.flags, own.groups)
        assert made.groupindex == own.groupindex
        for text in TEXTS:
            given = text.encode() if isinstance(pattern, bytes) else text
            assert [m.groupdict() for m in made.finditer(given)] == [
                m.groupdict() for m in own.finditer(given)
            ]
            assert made.findall(given) == own.findall(given)
    assert ready.replacement(money, r"\1-\g<pence>") == asked.replacement(money, r"\1-\g<pence>")
    with pytest.raises(ImportError):
        ready.expression("another", 0)
