"""Law that has moved since the policy was revised in 2015: said beside a result, never in it."""

from __future__ import annotations

from datetime import date
from decimal import Decimal

from ..engine import policy
from ..engine.days import age
from ..engine.result import Result
from ..engine.text import _

WEEKS_A_COUNCIL_MAY_PAY = 104


def minimum_pension_age(result: Result, born: date, leaves: date) -> None:
    """Say that 55 becomes 57, to those who would leave at 55 or 56 from 6 April 2028."""
    youngest = policy.on("law.minimum_pension_age", leaves).value if leaves.year > 2010 else 55
    if 55 <= age(born, leaves) < youngest:
        result.notice(
            _(
                "From 6 April 2028 most people will not be able to take a pension before 57. "
                "You may have a protected age of 55. Ask the Dyfed Pension Fund."
            ),
            "Finance Act 2022 s.10",
        )


def taxed_above_30_000(result: Result, payment: Decimal) -> None:
    """Say that the first £30,000 is usually free of tax, to those whose payment is more."""
    free = policy.latest("law.tax_free_termination").value
    if payment > free:
        result.notice(
            _(
                "The first {free:pounds} is usually tax-free. Income tax is paid on the rest.",
                free=free,
            ),
            "Income Tax (Earnings and Pensions) Act 2003 s.403",
        )


def another_council(result: Result) -> None:
    """Say that a new post with another council within four weeks can cost the payment."""
    result.notice(
        _(
            "If another council offers you a job before you leave and you start within 4 weeks, "
            "you can lose this payment."
        ),
        "SI 1999/2277; Employment Rights Act 1996 s.146",
    )


def service_confirmed_by_hr(result: Result) -> None:
    """Say that service with other councils may count, and who confirms it."""
    result.notice(
        _(
            "Service with some other councils can count, and NHS service does not. "
            "Human Resources confirms which service counts."
        ),
        "SI 1999/2277",
    )


def tribunal_limits(result: Result) -> None:
    """Say that time limits for a tribunal are not in the document and have been changing."""
    result.notice(
        _(
            "Tribunal time limits are not in this document and have been changing. "
            "Check them with Acas or your union."
        ),
        "Employment Rights Act 2025",
    )


def more_than_104_weeks(result: Result, paid_weeks: Decimal) -> None:
    """Say that a council may not pay more than 104 weeks in all."""
    if paid_weeks > WEEKS_A_COUNCIL_MAY_PAY:
        result.notice(
            _("By law a council may not pay more than 104 weeks' pay in all."),
            "SI 2006/2914 reg. 6",
        )


def vacancies_after_pregnancy(result: Result) -> None:
    """Say who must by law be offered a suitable vacancy first, since 6 April 2024."""
    result.notice(
        _(
            "By law, employees who are pregnant or back from maternity, adoption or long shared "
            "parental leave must be offered a suitable vacancy first, for up to 18 months after "
            "the birth or placement."
        ),
        "Protection from Redundancy (Pregnancy and Family Leave) Act 2023",
    )


def protected_characteristics(result: Result) -> None:
    """Say that the law protects more than the three grounds that section 8 names."""
    result.notice(
        _(
            "Section 8 names race, sex and disability. The law protects nine characteristics, "
            "among them age, pregnancy and maternity, and religion or belief."
        ),
        "Equality Act 2010 s.4",
    )


def dismissal_and_new_contract(result: Result) -> None:
    """Say that dismissing somebody who refuses some new terms is to become unfair."""
    result.notice(
        _(
            "From January 2027 it is expected to be unfair, with few exceptions, to dismiss "
            "somebody for refusing a change to pay, hours, leave or pension. Check with Acas or "
            "your union."
        ),
        "Employment Rights Act 2025",
    )


def for_payment(
    result: Result, *, born: date, leaves: date, payment: Decimal, paid_weeks: Decimal
) -> None:
    """Add every notice that belongs beside a payment for leaving."""
    minimum_pension_age(result, born, leaves)
    taxed_above_30_000(result, payment)
    more_than_104_weeks(result, paid_weeks)
    another_council(result)
    service_confirmed_by_hr(result)
    tribunal_limits(result)
