"""All my options: every scheme an employee may meet, side by side, from one set of facts."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from ...common import facts
from ...engine.calculator import Answers, Calculator
from ...engine.comparison import Cell, Comparison, Option
from ...engine.result import STATUSES, Figure, Result
from ...engine.text import _
from .. import find
from .schemes import ROWS, SCHEMES, Scheme


def rule(answers: Answers) -> Result:
    """Return each scheme's figures under its calculator's id, and all of them side by side."""
    result = Result()
    options = [_option(result, scheme, answers) for scheme in SCHEMES]
    result.attach("comparison", Comparison(ROWS, options))
    result.add(
        _("The schemes stand beside one another, but only one of these payments is made"),
        because=("c-1.3", "c-3.1-iii"),
        part="also",
    )
    result.add(
        _("Voluntary schemes come first; compulsory redundancy is the last resort"),
        because="s8-cyflwyniad.1",
        part="also",
    )
    result.add(
        _(
            "Nobody can tell you your pension in pounds from this document; for severance, ask for "
            "an estimate only once the Strategic Director supports your interest"
        ),
        because="c-4.7",
        part="also",
    )
    result.say_first(_("Here are the schemes, in the policy's own order."))
    return result


def _option(result: Result, scheme: Scheme, answers: Answers) -> Option:
    calculator = find(scheme.id)
    shut_out = scheme.closed(answers)
    if shut_out is not None:
        return _closed(result, scheme, answers, *shut_out)
    found, given = facts.ask(calculator, answers), facts.given_to(scheme.id, answers)
    if isinstance(found, list):
        result.add(
            _("{scheme}: more has to be answered first", scheme=calculator.title),
            because="s3-egwyddorion.1",
            part="conditions",
            **_figure(scheme, {"needs": found}),
        )
        needs = [(key, facts.LABELS[key]) for key in found]
        return Option(scheme.id, calculator.title, given, needs=needs)
    result.add(
        _("{scheme}: worked out as on its own page", scheme=calculator.title),
        because="s3-egwyddorion.1",
        part="working",
        **_figure(scheme, calculator.machine(found)),
    )
    return Option(
        scheme.id, calculator.title, given, cells=_cells(scheme, calculator, found, answers)
    )


def _closed(result: Result, scheme: Scheme, answers: Answers, reason: str, why: Cell) -> Option:
    title = find(scheme.id).title
    result.add(
        _("{scheme}: {why}", scheme=title, why=why.text),
        because=why.because,
        part="conditions",
        **_figure(scheme, {"status": "not_eligible", "reasons": [reason]}),
    )
    shut = {"status": Cell(STATUSES["not_eligible"], why.because), "reasons": why}
    cells = {**scheme.says(answers), **shut}
    return Option(scheme.id, title, {}, cells=cells)


def _figure(scheme: Scheme, found: Mapping[str, Any]) -> dict[str, Any]:
    return {scheme.id: found}


def _cells(
    scheme: Scheme, calculator: Calculator, found: Result, answers: Answers
) -> Mapping[str, Cell]:
    figures = {figure.key: figure for figure in calculator.figures}
    cells = dict(scheme.says(answers))
    for row, key in scheme.from_figures.items():
        if key in found.figures:
            cells[row] = Cell(figures[key].worded(found.figures[key]), found.reasons_of[key])
    return cells


CALCULATOR = Calculator(
    id="options",
    code="K25",
    slug="fy-opsiynau",
    title=_("All my options side by side"),
    asks=_("Which schemes are open to me, what would each give, and what would I give up?"),
    questions=facts.QUESTIONS,
    figures=tuple(Figure(scheme.id, "data", _("Scheme")) for scheme in SCHEMES),
    rule=rule,
    checks=facts.CHECKS,
    quotes=tuple(scheme.id for scheme in SCHEMES),
    then=("stay-longer",),
)
