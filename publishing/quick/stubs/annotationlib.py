"""In the place of annotationlib, which brings the syntax tree with it: annotations as they stand."""

from typing import Any

_OF_CLASS = type.__dict__["__annotations__"].__get__


class Format:
    VALUE = 1
    VALUE_WITH_FAKE_GLOBALS = 2
    FORWARDREF = 3
    STRING = 4


def get_annotations(thing: Any, *, format: int = Format.VALUE) -> dict[str, Any]:
    """Return a class's or a function's own annotations; they are text, for who needs them later."""
    found = _OF_CLASS(thing) if isinstance(thing, type) else thing.__annotations__
    return dict(found or {})
