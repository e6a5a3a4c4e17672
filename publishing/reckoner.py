"""The ready reckoner as a table: the weeks for each age and whole years of service."""

from __future__ import annotations

from typing import Any

from calculators.common.questions import YOUNGEST
from calculators.common.weeks import FEWEST_YEARS, FULL_RATE_AGE, MOST_YEARS, ready_reckoner
from calculators.engine.show import Show

# From this age on, twenty years count in full, so one row serves for all.
OLDEST_ROW = FULL_RATE_AGE + MOST_YEARS
_FIRST_ROW = YOUNGEST + FEWEST_YEARS - 1
# The calculators whose page carries the table.
CARRIED_BY = ("redundancy-weeks", "quick-estimate", "voluntary-severance")


def table(language: str) -> dict[str, Any]:
    """Return the table's years of service and its rows; a cell nobody can be in is empty.

    Somebody who began on the day of turning sixteen has two whole years by the end of being
    seventeen: that is the first row, and each row ends a year later than subtraction would give.
    """
    show = Show.into(language)
    years = range(FEWEST_YEARS, MOST_YEARS + 1)
    rows = [
        {
            "age": age,
            "label": f"{age}+" if age == OLDEST_ROW else str(age),
            "cells": [
                show.value(ready_reckoner(age, n), "weeks") if n <= age - YOUNGEST + 1 else ""
                for n in years
            ],
        }
        for age in range(_FIRST_ROW, OLDEST_ROW + 1)
    ]
    return {"years": list(years), "rows": rows, "last": OLDEST_ROW}
