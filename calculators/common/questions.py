"""The questions that several calculators ask, each worded once."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from decimal import Decimal
from typing import Any

from ..engine import policy
from ..engine.calculator import Answers, Check, in_order
from ..engine.choices import Choice, YesNo
from ..engine.days import age, birthday
from ..engine.faults import Fault
from ..engine.questions import Day, Money, Number, Whole
from ..engine.text import Text, _

YOUNGEST, OLDEST = 16, 100

date_of_birth = Day(
    key="date_of_birth",
    label=_("Date of birth"),
    hint=_("For example 15/06/1976 or 15 June 1976."),
    birth=True,
)
service_start = Day(
    key="service_start",
    label=_("Start of continuous service"),
    hint=_("As Human Resources confirms: service with other councils may count."),
)
termination = Day(
    key="termination",
    label=_("Termination date"),
    hint=_("The last day you would be employed."),
)
salary = Money(
    key="salary",
    label=_("Annual salary under the contract"),
    hint=_("In pounds, before tax. If you work part time, your own part-time salary."),
    zero="salary_zero",
    clause="c-3.1-cyflog",
)


def council_multiplier(day: str) -> Callable[[Mapping[str, Any]], Decimal | None]:
    """Return the default of a multiplier: the Council's on the day that the question `day` gives.

    C 3.1, reading A06. A day on which the Council has decided none is a fault, not a guess.
    """

    def default(answers: Mapping[str, Any]) -> Decimal | None:
        if day not in answers:
            return None
        try:
            return policy.on("severance.multiplier", answers[day]).value
        except policy.NotCovered:
            raise Fault(
                "required", _("The policy gives no multiplier for that termination date.")
            ) from None

    return default


multiplier = Number(
    key="multiplier",
    label=_("Multiplier"),
    hint=_("1.5 unless the Council has approved another."),
    high=Decimal(100),
    above=True,
    required=False,
    default=council_multiplier("termination"),
    invalid="multiplier_invalid",
    too_low="multiplier_not_positive",
    clause="c-3.1",
    more=True,
    shared=True,
)
role = Choice(
    key="role",
    label=_("Level of your post"),
    options=(
        ("staff", _("Below Head of Service")),
        ("head_of_service", _("Head of Service")),
        ("strategic_director", _("Strategic Director")),
        ("chief_executive", _("Chief Executive")),
    ),
    required=False,
    default="staff",
    more=True,
)
pension_scheme = Choice(
    key="pension_scheme",
    label=_("Pension scheme"),
    options=(
        ("lgps", _("Local Government Pension Scheme")),
        ("tps", _("Teachers' Pension Scheme")),
        ("none", _("None")),
    ),
    required=False,
    more=True,
)


contract = Choice(
    key="contract",
    label=_("Kind of contract"),
    options=(("permanent", _("Permanent")), ("temporary", _("Temporary"))),
)


def grade(key: str, label: Text, **more: Any) -> Whole:
    """Return the question of a post's grade, 1 to 30; a higher number is a higher grade."""
    more = {"hint": _("The number alone, from 1 to 30.")} | more
    return Whole(key=key, label=label, low=Decimal(1), high=Decimal(30), **more)


def hours(key: str, label: Text, **more: Any) -> Number:
    """Return the question of a post's weekly hours: above 0, up to 48."""
    return Number(
        key=key,
        label=label,
        high=Decimal(48),
        above=True,
        too_low="hours_not_positive",
        **more,
    )


def notice_weeks(key: str, **more: Any) -> Whole:
    """Return the question of the contract's own notice in weeks, 1 to 52 (section 10.5)."""
    return Whole(
        key=key,
        label=_("Weeks of notice under the contract"),
        hint=_("A whole number, 1 to 52. It is in the contract, not in the document."),
        low=Decimal(1),
        high=Decimal(52),
        invalid="notice_weeks_invalid",
        too_low="notice_weeks_invalid",
        too_high="notice_weeks_invalid",
        clause="s10.5",
        **more,
    )


def in_force(name: str, question: str) -> Check:
    """Return the check that the dated number `name` is known on the day answered."""

    def unknown(answers: Answers) -> bool:
        try:
            policy.on(name, answers[question])
        except policy.NotCovered:
            return True
        return False

    advice = _("The policy gives no number for that day.")
    return Check((question,), unknown, question, "out_of_range", advice)


def life_until(ends: str) -> tuple[Check, ...]:
    """Return the checks on the days of a working life that ends on the day answered to `ends`."""

    def wrong_age(answers: Answers) -> bool:
        born, end = answers["date_of_birth"], answers[ends]
        return born <= end and not YOUNGEST <= age(born, end) <= OLDEST

    def too_young_at_start(answers: Answers) -> bool:
        born, start, end = (answers[key] for key in ("date_of_birth", "service_start", ends))
        return (
            born <= start <= end
            and YOUNGEST <= age(born, end) <= OLDEST
            and start < birthday(born, YOUNGEST)
        )

    return (
        Check(
            ("date_of_birth", "service_start"),
            lambda a: a["service_start"] < a["date_of_birth"],
            "date_of_birth",
            "birth_after_date",
        ),
        Check(
            ("date_of_birth", ends),
            lambda a: (
                a[ends] < a["date_of_birth"]
                and not (a.get("service_start") and a["service_start"] < a["date_of_birth"])
            ),
            "date_of_birth",
            "birth_after_date",
        ),
        Check(("date_of_birth", ends), wrong_age, "date_of_birth", "age_out_of_range"),
        Check(
            ("date_of_birth", "service_start", ends),
            too_young_at_start,
            "service_start",
            "service_longer_than_life_allows",
        ),
        in_order("service_start", ends, "end_before_start"),
    )


# The faults between the days of a working life that ends on the termination date.
life = life_until("termination")


def yes_no(key: str, label: Text, **more: Any) -> YesNo:
    """Return a yes/no question under "more about you", which counts as no until answered."""
    more = {"more": True} | more
    return YesNo(key=key, label=label, **more)
