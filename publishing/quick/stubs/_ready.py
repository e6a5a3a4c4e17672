"""What the library makes and compiles at each start: here it is noted, in the archive it is ready.

The build writes, in the place of this module, one whose CODE, EXPRESSIONS and REPLACEMENTS hold what
this one was asked for.
"""

import marshal
from typing import Any

# By what it is asked for: marshalled code.
CODE: dict[str, bytes] = {}
# Of regular expressions, by text and flags: what the compiled one is made of.
EXPRESSIONS: dict[tuple[str, int], tuple[Any, ...]] = {}
# Of what matches are replaced by, with text and flags of the expression: its pieces.
REPLACEMENTS: dict[tuple[str, int, str], tuple[Any, ...]] = {}
# As CODE: the text, and whether it is to be executed or evaluated.
ASKED: dict[str, tuple[str, str]] = {}


def code(key: str, text: str, mode: str) -> object:
    """Return what `exec` or `eval` takes: the text compiled, or the text."""
    if key in CODE:
        return marshal.loads(CODE[key])
    ASKED[key] = text, mode
    return text


def expression(pattern: str, flags: int) -> tuple[Any, ...]:
    """Return what `_sre.compile` takes."""
    asked = pattern, flags
    if asked not in EXPRESSIONS:
        from re import _compiler, _parser

        parsed = _parser.parse(pattern, flags)
        state = parsed.state
        names = {place: name for name, place in state.groupdict.items()}
        EXPRESSIONS[asked] = (
            flags | state.flags,
            # Instructions have names until they are numbers.
            tuple(map(int, _compiler._code(parsed, flags))),
            state.groups - 1,
            state.groupdict,
            tuple(names.get(place) for place in range(state.groups)),
        )
    flags, instructions, *groups = EXPRESSIONS[asked]
    return pattern, flags, list(instructions), *groups


def replacement(pattern: Any, text: str) -> list[Any]:
    """Return what `_sre.template` takes."""
    asked = pattern.pattern, pattern.flags, text
    if asked not in REPLACEMENTS:
        from re import _parser

        REPLACEMENTS[asked] = tuple(_parser.parse_template(text, pattern))
    return list(REPLACEMENTS[asked])


def noted() -> dict[str, Any]:
    """Return what the build writes into the archive, in an order that is the same each time."""
    made = {"ASKED": ASKED, "EXPRESSIONS": EXPRESSIONS, "REPLACEMENTS": REPLACEMENTS}
    return {name: dict(sorted(found.items(), key=repr)) for name, found in made.items()}
