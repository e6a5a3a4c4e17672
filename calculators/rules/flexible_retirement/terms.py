"""What goes with flexible retirement: no trial, no way back, no appeal, and a reduced pension."""

from __future__ import annotations

from ...engine.result import Result
from ...engine.text import _


def add(result: Result) -> None:
    """Add what cannot be undone or appealed, and the steps of what is proposed (D 5, D 7, D 9)."""
    result.add(
        _("Once approved, the cut in hours or grade cannot be undone"),
        because="d-5.7",
        part="also",
        reversible=False,
    )
    result.add(_("There is no trial period"), because="d-5.8", part="also", trial="none")
    result.add(_("There is no formal right of appeal"), because="d-9.1", part="also", appeal="none")
    if "hours" in result.figures["routes"]:
        result.add(
            _(
                "For fewer hours: ask your Head of Service, then Part One of the form, then, "
                "once you have the pension estimate, Part Two"
            ),
            because="d-7.1",
            part="also",
        )
    if "grade" in result.figures["routes"]:
        result.add(
            _(
                "For a lower grade: get a suitable post first, then Part One of the form, then, "
                "once you have the pension estimate, Part Two"
            ),
            because="d-7.2",
            part="also",
        )


def add_pension(result: Result) -> None:
    """Add what becomes of the pension; the text has no figures for it (D 3, D 4, D 10)."""
    result.add(
        _(
            "Benefits taken before State Pension age are reduced in most cases. The Council may "
            "waive that only exceptionally, with a robust business case"
        ),
        because=("d-3.2", "d-10.1", "d-10.2", "s6.3", "s6.4"),
        part="also",
    )
    result.add(
        _("You may put off taking the benefits to State Pension age, with no reduction"),
        because="d-3.3",
        part="also",
    )
    result.add(
        _(
            "You stay in the scheme and build a second pension; "
            "pension and pay together may exceed your old pay"
        ),
        because=("d-4.1", "d-4.2", "s6.5"),
        part="also",
    )
    result.add(
        _(
            "It is for you to get the pension facts you need, and independent advice if you "
            "want it. The document gives no pension figures"
        ),
        because=("d-6.2", "d-2.1"),
        part="also",
    )

    result.add(
        _("Appendix D rests on Regulations of 2006, and may change when they do"),
        because="d-11.1",
        part="also",
    )
