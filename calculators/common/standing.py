"""Where somebody stands with a voluntary scheme, in the words that every scheme says it in."""

from __future__ import annotations

from collections.abc import Sequence

from ..engine.result import Result
from ..engine.text import _


def not_eligible(result: Result, reasons: Sequence[str], *, because: Sequence[str]) -> None:
    """Decide that a condition is not met: the codes of the reasons, and the clauses they rest on."""
    result.say_first(_("This scheme does not apply to you as things stand."))
    result.decide(
        "not_eligible",
        _("A condition of the scheme is not met"),
        because=because,
        reasons=reasons,
    )


def eligible(result: Result, *, because: Sequence[str]) -> None:
    """Decide that every condition asked about is met, which the Council may still refuse."""
    result.decide(
        "eligible",
        _("You meet the conditions asked about; the Council may still refuse"),
        because=because,
        reasons=[],
    )
