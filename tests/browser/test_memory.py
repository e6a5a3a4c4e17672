"""Python's memory in the page does not grow with the number of answers."""

import json
from collections.abc import Callable

from playwright.sync_api import Page

from calculators.rules import find
from publishing import examples
from tests.browser import forms, memory

CALCULATOR = "quick-estimate"


def test_a_thousand_estimates_take_no_more_memory_than_ten(open_page: Callable[..., Page]) -> None:
    page = open_page(forms.path(CALCULATOR, "cy"))
    example = next(one for one in examples.of(find(CALCULATOR)) if one.get("page"))
    asked = {"calculator": CALCULATOR, "language": "cy", "answers": example["answers"]}
    few, many = memory.after(page, CALCULATOR, json.dumps(asked, default=str), (10, 1000))
    assert 0 < many == few
