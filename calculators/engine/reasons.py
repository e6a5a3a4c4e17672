"""Why something is so: a clause of the document, a dated number, or a law or calendar outside it."""

from __future__ import annotations

from collections.abc import Sequence

from .policy import Dated, Outside

Reason = str | Dated | Outside


def reasons(because: Reason | Sequence[Reason]) -> tuple[Reason, ...]:
    """Return one reason or several as a tuple."""
    return (because,) if isinstance(because, (str, Dated, Outside)) else tuple(because)


def sources(because: Sequence[Reason]) -> tuple[list[str], str | None]:
    """Return the clause ids of these reasons, and the names of what is outside the document.

    Each once, in the order given.
    """
    clauses: list[str] = []
    outside: list[str] = []
    for reason in because:
        source = reason
        if isinstance(source, Dated):
            source = source.clause or source.outside or ""
        if isinstance(source, Outside):
            outside.append(source.name)
        elif isinstance(source, str) and source:
            clauses.append(source)
    return list(dict.fromkeys(clauses)), "; ".join(dict.fromkeys(outside)) or None
