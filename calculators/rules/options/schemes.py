"""What each scheme has to say in each row (sections 4-11, Appendices B-D).

A row that a scheme leaves out is one on which the text is silent.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass

from ...common import ages
from ...engine.calculator import Answers
from ...engine.comparison import Cell
from ...engine.text import Text, _

ROWS: tuple[tuple[str, Text], ...] = (
    ("status", _("Status")),
    ("reasons", _("Reasons")),
    ("tested", _("55 is tested on")),
    ("service", _("Service counted")),
    ("weeks", _("Weeks")),
    ("weekly_pay", _("Weekly pay")),
    ("payment", _("Payment before tax")),
    ("pension", _("Pension")),
    ("strain", _("Who pays the cost to the pension fund")),
    ("notice", _("Notice")),
    ("pay_in_lieu", _("Pay in lieu of notice")),
    ("decides", _("Who decides")),
    ("apply_by", _("Apply by")),
    ("withdraw", _("May withdraw until")),
    ("appeal", _("Appeal")),
    ("again", _("May work for the Council again from")),
    ("shuts", _("What choosing this shuts")),
)


@dataclass(frozen=True)
class Scheme:
    """One column: a calculator and its cells.

    `from_figures` names the figure of the calculator that fills a row; `says` gives the cells
    whose words are the text's own; `closed` the reason, with its code, why somebody is shut out
    whatever else they answer.
    """

    id: str
    from_figures: Mapping[str, str]
    says: Callable[[Answers], Mapping[str, Cell]]
    closed: Callable[[Answers], tuple[str, Cell] | None] = lambda answers: None


def _not_part(clause: str, *rows: str) -> dict[str, Cell]:
    """Return the rows that have no place in a scheme, by what the clause says of it."""
    return dict.fromkeys(rows, Cell(_("Not part of this scheme"), clause))


def _old_enough(answers: Answers) -> bool:
    return ages.reached(answers.date_of_birth, ages.RETIREMENT_AGE, answers.leaving)


def _pension(answers: Answers, at_55: Cell, under: str) -> Cell:
    """Return what becomes of the pension: `at_55`, or nothing by the clause `under`."""
    if answers.pension_scheme is None:
        return Cell(_("Choose your pension scheme"), at_55.because)
    if answers.pension_scheme == "none":
        return Cell(_("You are in no pension scheme"), at_55.because)
    if _old_enough(answers):
        return at_55
    return Cell(_("Not touched: you would be under 55"), under)


def _strain(answers: Answers) -> Cell:
    if answers.pension_scheme == "none" or not _old_enough(answers):
        return Cell(_("No cost: no pension is released early"), "s7.4")
    return Cell(_("The Council"), "s7.4")


def _flexible_closed(answers: Answers) -> tuple[str, Cell] | None:
    """D 5.1: a member of the Local Government Pension Scheme, which no other scheme stands for."""
    if answers.pension_scheme in (None, "lgps"):
        return None
    only = Cell(_("Only for members of the Local Government Pension Scheme"), "d-5.1")
    return "member_under_2_years", only


SCHEMES: tuple[Scheme, ...] = (
    Scheme(
        "early-retirement",
        {
            "status": "status",
            "reasons": "reasons",
            "payment": "lump_sum",
            "notice": "notice",
            "decides": "route",
            "apply_by": "last_application_day",
        },
        lambda a: {
            "tested": Cell(_("31 March of the scheme's year"), "b-2.3"),
            "service": Cell(_("Three months in the pension scheme"), "b-2.3"),
            "pension": Cell(_("You are in no pension scheme"), "b-2.3")
            if a.pension_scheme == "none"
            else Cell(_("Early and unreduced"), "b-3.1"),
            "strain": Cell(_("The Council"), "s4.4"),
            "pay_in_lieu": Cell(_("None"), "b-2.7"),
            "appeal": Cell(_("Yes, to no named person; the decision is then final"), "b-4.5"),
            "shuts": Cell(_("Redundancy pay, notice and pay in lieu of notice"), "b-2.7"),
            **_not_part("b-2.7", "weeks", "weekly_pay"),
        },
    ),
    Scheme(
        "voluntary-severance",
        {
            "status": "status",
            "reasons": "reasons",
            "service": "service_years",
            "weeks": "weeks",
            "weekly_pay": "weekly_pay",
            "payment": "payment",
            "notice": "notice",
            "decides": "route",
            "appeal": "appeal",
            "again": "earliest_reemployment",
        },
        lambda a: {
            "tested": Cell(_("The appointed date: {day}", day=a.leaving), "c-3.1"),
            "pension": _pension(a, Cell(_("Early and unreduced"), "c-3.1-i"), "c-3.2"),
            "pay_in_lieu": Cell(_("None"), "c-3.4"),
            "apply_by": Cell(_("The closing date that the Council announces"), "c-4.1"),
            "withdraw": Cell(_("You sign the acceptance form and Settlement Agreement"), "c-4.9"),
            "shuts": Cell(
                _(
                    "Work for the Council for a year, and the same or a similar post for good; "
                    "it cannot be chosen once you are told you are at risk"
                ),
                ("c-4.10", "c-2.2"),
            ),
        },
    ),
    Scheme(
        "flexible-retirement",
        {"status": "status", "reasons": "reasons", "decides": "route", "appeal": "appeal"},
        lambda a: {
            "tested": Cell(_("The day you apply: {day}", day=a.today), "d-3.1"),
            "service": Cell(_("Two years in the pension scheme"), "d-5.1"),
            **dict.fromkeys(
                ("payment", "notice", "pay_in_lieu"), Cell(_("None: you go on working"), "d-3.1")
            ),
            **_not_part("d-3.1", "weeks", "weekly_pay"),
            "decides": Cell(
                _("Head of Service, Group Manager – Human Resources and Leadership Group"), "d-8.1"
            )
            if a.role == "staff"
            else Cell(_("Dealt with separately"), "d-8.2"),
            "appeal": Cell(_("None"), "d-9.1"),
            "pension": Cell(_("Early, and in most cases reduced"), ("d-3.2", "d-10.1")),
            "withdraw": Cell(
                _("Part Two of the form; afterwards it cannot be undone"), ("d-7.1-c", "d-5.7")
            ),
            "again": Cell(_("You go on working, for two years at most"), "d-5.5"),
            "shuts": Cell(
                _("Your old hours or grade: there is no trial and no way back"), ("d-5.7", "d-5.8")
            ),
        },
        _flexible_closed,
    ),
    Scheme(
        "voluntary-redundancy",
        {
            "status": "status",
            "service": "service_years",
            "weeks": "weeks",
            "weekly_pay": "weekly_pay",
            "payment": "payment",
        },
        lambda a: {
            "tested": Cell(_("The proposed termination date: {day}", day=a.leaving), "s7.4"),
            "pension": _pension(a, Cell(_("Released early"), "s7.4"), "s7.4"),
            "strain": _strain(a),
            "reasons": Cell(_("None"), "s7.1"),
            "decides": Cell(_("The Council decides how many and who"), "s7.2"),
            "notice": Cell(_("Section 7 does not say; section 10 gives full notice"), "s10.5"),
            "pay_in_lieu": Cell(_("None"), "s10.5"),
        },
    ),
    Scheme(
        "compulsory-redundancy",
        {
            "service": "service_years",
            "weeks": "weeks",
            "weekly_pay": "weekly_pay",
            "payment": "payment",
            "notice": "notice",
            "pay_in_lieu": "pay_in_lieu",
        },
        lambda a: {
            "status": Cell(_("Not chosen: the Council's last resort"), "s8-cyflwyniad.1"),
            "decides": Cell(_("The Council, by the selection procedure"), "s8-dethol.1"),
            "appeal": Cell(
                _(
                    "Against selection: within 5 working days. Against dismissal: before notice ends"
                ),
                ("s8-apel.3", "s10.2"),
            ),
            "shuts": Cell(
                _("The payment, if you refuse suitable work without good reason"), "s8-hawl-tal.5"
            ),
        },
    ),
    Scheme(
        "redeployment-compensation",
        {"status": "status", "reasons": "reasons", "weeks": "weeks", "payment": "payment"},
        lambda a: {
            "service": Cell(
                _("To the last day in the old post: {day}", day=a.leaving), "s11-talu.1"
            ),
            "weekly_pay": Cell(_("The fall in weekly pay is what counts"), "s11-talu.1"),
            **dict.fromkeys(
                ("notice", "pay_in_lieu", "again"),
                Cell(_("You go on working"), "s11-cymhwysedd.1"),
            ),
            **_not_part("s11-talu.1", "tested", "pension", "strain"),
            "shuts": Cell(
                _("The payment, if the same pay is offered within 4 weeks"), "s11-talu.3"
            ),
        },
    ),
    Scheme(
        "trial-period",
        {},
        lambda a: {
            "status": Cell(_("Offered with other suitable work"), "s8-cyflogaeth-addas.5"),
            "payment": Cell(
                _("Redundancy pay is kept while the trial is within its limit"), "s8-hawl-tal.1"
            ),
            "withdraw": Cell(_("Four weeks from the termination date"), "s8-hawl-tal.1"),
            "shuts": Cell(_("Redundancy pay, if you work past the limit"), "s8-hawl-tal.1"),
            **_not_part("s8-hawl-tal.1", "reasons", "tested", "service", "weeks", "weekly_pay"),
        },
    ),
)
