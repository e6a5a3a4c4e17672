"""The file in which people keep their answers: what several calculators were given, as typed.

One JSON object: `{"file": "rheoli-newid", "version": 1, "parts": {"agenda": {…}, …}}`. Only answers
are kept, never results: a later version of the site works those out afresh.
"""

from __future__ import annotations

import json
from collections.abc import Mapping
from typing import Any

from .faults import Fault

KIND = "rheoli-newid"
VERSION = 1
_DIGITS_OF_A_VERSION = 9

Parts = dict[str, dict[str, Any]]


def save(parts: Mapping[str, Mapping[str, Any]]) -> str:
    """Return the text of a file that keeps these answers, by calculator id.

    The same answers always give the same text. Numbers are kept as the digits that were typed.
    """
    content = {"file": KIND, "version": VERSION, "parts": parts}
    return json.dumps(content, ensure_ascii=False, indent=1, default=str) + "\n"


def open_(text: str) -> Parts:
    """Return the answers that a file's text keeps, by calculator id.

    Fault file_broken (not JSON, cut short, or a part that is no set of answers), file_other (JSON,
    but not saved by `save`) or file_newer. Answers of calculators unknown to this version are
    returned too, so that saving again loses nothing.
    """
    try:
        found = json.loads(
            text.removeprefix("\ufeff"), parse_float=str, parse_int=str, parse_constant=str
        )
    except (ValueError, RecursionError):
        raise Fault("file_broken") from None
    if not isinstance(found, dict) or found.get("file") != KIND:
        raise Fault("file_other")
    version = str(found.get("version"))
    if not version.isdecimal() or len(version) > _DIGITS_OF_A_VERSION or int(version) < 1:
        raise Fault("file_broken")
    if int(version) > VERSION:
        raise Fault("file_newer")
    parts = found.get("parts")
    if not isinstance(parts, dict) or not all(isinstance(part, dict) for part in parts.values()):
        raise Fault("file_broken")
    return parts
