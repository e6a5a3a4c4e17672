"""Pension law that has moved since the policy was revised in 2015 (see `notices`)."""

from __future__ import annotations

from datetime import date

from ..engine import policy
from ..engine.days import age
from ..engine.result import Result
from ..engine.text import _

REGULATIONS = "Local Government Pension Scheme Regulations 2013"


def paid_at_once(result: Result, born: date, leaves: date, scheme: str | None) -> None:
    """Say that a local government pension must be taken on redundancy at the minimum age."""
    youngest = policy.on("law.minimum_pension_age", leaves).value if leaves.year > 2010 else 55
    if scheme in (None, "lgps") and age(born, leaves) >= youngest:
        result.notice(
            _(
                "In the Local Government Pension Scheme, redundancy at this age means by law that "
                "the main pension is unreduced and must be paid at once. "
                "Extra pension that you bought can still be reduced."
            ),
            f"{REGULATIONS} reg. 30",
        )


def two_years_for_benefits(result: Result) -> None:
    """Say that three months' membership no longer gives a pension."""
    result.notice(
        _(
            "The Local Government Pension Scheme now gives a pension after two years' membership "
            "or a transfer in. Appendix B still says three months. Ask the Dyfed Pension Fund."
        ),
        f"{REGULATIONS} reg. 3",
    )


def built_on_each_year(result: Result) -> None:
    """Say that final pay counts only for membership before 1 April 2014."""
    result.notice(
        _(
            "Since 1 April 2014 the pension has been built on each year's pay. "
            "Final pay counts only for membership before that."
        ),
        REGULATIONS,
    )


def three_years_in_thirteen(result: Result) -> None:
    """Say how pension funds describe the protection of final pay today."""
    result.notice(
        _(
            "Pension funds say: any 3 years in a row in the last 13, where pay fell in the last "
            "10 years, and not for flexible retirement. Ask the Dyfed Pension Fund."
        ),
        "City and County of Swansea Pension Fund",
    )


def new_regulations(result: Result) -> None:
    """Say that the Regulations behind Appendix D, and its extra contributions, were replaced."""
    result.notice(
        _(
            "The Regulations of 2006 that Appendix D names have been replaced. "
            "Additional Regular Contributions closed to new members in 2014; "
            "Additional Pension Contributions took their place."
        ),
        f"{REGULATIONS} reg. 30",
    )
