"""Law on dismissal that has moved since 2015: said beside a result, never in it."""

from __future__ import annotations

from ..engine.result import Result
from ..engine.text import _


def collective_consultation(result: Result) -> None:
    """Say what the law now adds to the 30 and 45 days of section 8."""
    result.notice(
        _(
            "By law the dismissals of 90 days are counted together, and the Government must be told "
            "in advance on form HR1."
        ),
        "Trade Union and Labour Relations (Consolidation) Act 1992 s.188, s.193",
    )
    result.notice(
        _(
            "Since 6 April 2026 a tribunal can award up to 180 days' pay to each employee who was "
            "not consulted as the law asks. It was 90 days before."
        ),
        "Employment Rights Act 2025",
    )
    result.notice(
        _(
            "From 2027 dismissals across the whole organisation may also count, not only those at "
            "one establishment. The number is not settled."
        ),
        "Employment Rights Act 2025 s.29",
    )


def dismissal_and_reengagement(result: Result) -> None:
    """Say that the last step of section 9 is about to be unlawful in most cases."""
    result.notice(
        _(
            "From January 2027 it is expected to be unfair in most cases to dismiss an employee so "
            "as to change pay, hours, leave or pension. Take legal advice before this step."
        ),
        "Employment Rights Act 2025 s.28",
    )


def unfair_dismissal(result: Result) -> None:
    """Say that six months' service will be enough for a claim of unfair dismissal."""
    result.notice(
        _(
            "From 1 January 2027 six months of service are enough to claim unfair dismissal. It was "
            "two years before."
        ),
        "Employment Rights Act 2025; SI 2026/559",
    )
