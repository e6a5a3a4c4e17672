"""Pounds and pence. Money is Decimal from the typed answer to the screen and is rounded here only."""

from __future__ import annotations

from decimal import ROUND_HALF_UP, Decimal

PENNY = Decimal("0.01")


def to_the_penny(pounds: Decimal) -> Decimal:
    """Return an amount rounded half up to the penny (reading A47)."""
    return pounds.quantize(PENNY, ROUND_HALF_UP)


def places(number: Decimal, digits: int) -> Decimal:
    """Return a number with a fixed count of decimal places, rounded half up."""
    return number.quantize(Decimal(1).scaleb(-digits), ROUND_HALF_UP)
