"""How a fault is said: its sentence, what to do about it, and where in a list or table it is."""

from __future__ import annotations

import pytest

from calculators.engine.faults import Fault
from calculators.engine.show import Show
from calculators.engine.text import _

SENTENCE = "The value is outside the stated limits."
FAULT = Fault("out_of_range", _("Give at most {n}.", n=4))


@pytest.mark.parametrize(
    ("fault", "text", "place"),
    [
        (Fault("out_of_range"), SENTENCE, {}),
        (FAULT, f"{SENTENCE} Give at most 4.", {}),
        (FAULT.at(2), f"Row 2: {SENTENCE} Give at most 4.", {"row": 2, "column": None}),
        (
            FAULT.at(2, "cost", _("The cost")),
            f"Row 2, The cost: {SENTENCE} Give at most 4.",
            {"row": 2, "column": "cost"},
        ),
    ],
)
def test_a_fault_says_what_and_where(fault, text, place):
    said = fault.say("costs", Show.into("en"))
    assert said == {"question": "costs", "code": "out_of_range", "text": text, **place}
