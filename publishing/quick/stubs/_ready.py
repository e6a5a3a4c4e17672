"""Text that the library makes and compiles at each start: here it is noted, in the archive it is ready.

The build writes, in the place of this module, one whose CODE holds what this one was asked for.
"""

import marshal

# By what it is asked for: marshalled code.
CODE: dict[str, bytes] = {}
# By the same: the text, and whether it is to be executed or evaluated.
ASKED: dict[str, tuple[str, str]] = {}


def code(key: str, text: str, mode: str) -> object:
    """Return what `exec` or `eval` takes: the text compiled, or the text."""
    if key in CODE:
        return marshal.loads(CODE[key])
    ASKED[key] = text, mode
    return text
