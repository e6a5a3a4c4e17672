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
    clauses: dict[str, None] = {}
    outside: dict[str, None] = {}
    for reason in because:
        source = reason.clause or reason.outside if isinstance(reason, Dated) else reason
        if isinstance(source, Outside):
            outside[source.name] = None
        elif source:
            clauses[source] = None
    return list(clauses), "; ".join(outside) or None
