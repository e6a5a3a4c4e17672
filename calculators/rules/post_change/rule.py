"""How much a post changes, what is likely to follow, and who fills the new posts (section 3)."""

from __future__ import annotations

from collections.abc import Sequence
from decimal import Decimal
from typing import Any

from ...common import questions
from ...engine import policy
from ...engine.calculator import Answers, Calculator, Check
from ...engine.choices import YesNo
from ...engine.lists import Table
from ...engine.questions import Number, Whole, Words
from ...engine.result import Figure, Result
from ...engine.text import Text, _
from . import ring_fence

HUNDRED = Decimal(100)
CLASSES: dict[str, Text] = {
    "DN": _("No Change (DN)"),
    "NB": _("Minor Change (NB)"),
    "NS": _("Significant Change (NS)"),
}
LIKELY: dict[str, Text] = {
    "gosod": _("Slotting in (gosod)"),
    "paru": _("Matching (paru)"),
    "cyfweliad_adleoli_neu_ddiswyddo": _("Interview, redeployment or redundancy"),
}
# What each class is likely to bring: the code, its line, and the clause of each.
FOLLOWS = {
    "DN": ("gosod", _("Proposals are likely to slot the present holders in"), "s3-cymhathu.6"),
    "NB": ("paru", _("Proposals are likely to match the present holders"), "s3-cymhathu.7"),
    "NS": (
        "cyfweliad_adleoli_neu_ddiswyddo",
        _("Proposals are likely to be for interview, redeployment or redundancy"),
        "s3-cymhathu.8",
    ),
}
CLAUSES = {"DN": "s3-cymhathu.3", "NB": "s3-cymhathu.4", "NS": "s3-cymhathu.5"}


def rule(answers: Answers) -> Result:
    """Return the class of change and what is likely, and the route for a ring-fenced group."""
    result = Result()
    if answers.duties or answers.percent is not None:
        _change(result, answers)
    if answers.posts is not None:
        ring_fence.add(result, answers)
        if "class" not in result.figures:
            result.say_first(_("For the group, the way ahead is"), "route")
    for clause, text in (
        (
            "s3-cymhathu.1",
            _("Assimilation is for permanent holders; the document is silent on temporary ones"),
        ),
        (
            "s3-cymhathu.2",
            _("Slotting and matching are agreed with the unions before consultation"),
        ),
        ("s3-cymhathu.10", _("New posts go through the Council's job evaluation")),
        ("a-cam3.3", _("Selection and redeployment are at the present level, not a promotion")),
    ):
        result.add(text, because=clause, part="also")
    return result


def classify(share: Decimal) -> str:
    """Return DN, NB or NS for a share of duties in per cent, never rounded first (reading A14)."""
    if share == 0:
        return "DN"
    return "NS" if share >= policy.latest("change.significant_percent").value else "NB"


def _change(result: Result, answers: Answers) -> None:
    duties: Sequence[dict[str, Any]] = answers.duties or []
    share = answers.percent
    otherwise = None
    if duties:
        changed = [duty for duty in duties if duty["changed"]]
        share = sum((duty["percent"] for duty in changed), Decimal(0))
        by_number = classify(HUNDRED * len(changed) / len(duties))
        if by_number != classify(share):
            otherwise = _(
                "By the number of duties, {n} of {all}: {kind}.",
                n=len(changed),
                all=len(duties),
                kind=CLASSES[by_number],
            )
        if answers.percent is not None and answers.percent != share:
            result.add(
                _("The list of duties is used, and not the percentage given beside it"),
                because="s3-cymhathu.4",
                reading="A14",
            )
    kind = classify(share)
    line = policy.latest("change.significant_percent")
    result.say_first(_("On your answers the change is"), "class")
    result.add(
        _(
            "{share}% of the duties change: {kind}; from {line}% it is significant",
            share=share,
            kind=CLASSES[kind],
            line=line.value,
        ),
        because=CLAUSES[kind] if kind == "NS" else (CLAUSES[kind], line),
        reading="A14",
        otherwise=otherwise,
        **{"class": kind},
    )
    likely, text, clause = FOLLOWS[kind]
    result.add(text, because=clause, likely=likely)
    if kind == "NS":
        result.add(
            _(
                "If redundancy is likely, the redundancy procedure is followed and the criteria "
                "are discussed with the unions"
            ),
            because="s3-cymhathu.9",
            part="also",
        )


def _nothing_given(answers: Answers) -> bool:
    """Return whether every way of answering was left empty; a fault is not an empty answer."""
    keys = ("percent", "duties", "posts", "holders")
    return all(key in answers and answers[key] in (None, []) for key in keys)


def _together(first: str, then: str) -> Check:
    """Return the check that `then` is answered where `first` is."""
    return Check((first,), lambda a: a.get(then, ...) is None, then, "required")


CALCULATOR = Calculator(
    id="post-change",
    code="K14",
    slug="newid-swydd",
    title=_("Change to a post: slotting, matching, ring-fencing"),
    asks=_("What class is the change to my post, and what is likely to follow?"),
    questions=(
        Number(
            key="percent",
            label=_("Share of the duties that change, in per cent"),
            hint=_("By time. Or list the duties below; or give posts and holders alone."),
            high=HUNDRED,
            too_low="percent_out_of_range",
            too_high="percent_out_of_range",
            required=False,
            clause="s3-cymhathu.4",
        ),
        Table(
            key="duties",
            label=_("Duties"),
            hint=_("Each with its share of the time; together they make 100."),
            columns=(
                Words(key="duty", label=_("Duty"), required=False, default="", longest=200),
                Number(
                    key="percent",
                    label=_("Per cent of the time"),
                    high=HUNDRED,
                    too_low="percent_out_of_range",
                    too_high="percent_out_of_range",
                ),
                YesNo(key="changed", label=_("Does it change?")),
            ),
            required=False,
            clause="s3-cymhathu.4",
            more=True,
        ),
        Whole(
            key="posts",
            label=_("Posts in the new structure"),
            high=Decimal(10_000),
            invalid="count_invalid",
            too_low="count_invalid",
            required=False,
            clause="s3-neilltuo.3",
            more=True,
        ),
        Whole(
            key="holders",
            label=_("Present holders in the group"),
            low=Decimal(1),
            high=Decimal(10_000),
            invalid="count_invalid",
            too_low="count_invalid",
            required=False,
            clause="s3-neilltuo.3",
            more=True,
        ),
        questions.yes_no(
            "all_minor",
            _("Do the posts of all the holders have minor change?"),
            default=True,
            clause="s3-neilltuo.3",
        ),
        questions.yes_no(
            "meets_requirements",
            _("Can the holders be assessed as meeting the requirements of the posts?"),
            clause="a-cam4.6",
        ),
    ),
    figures=(
        Figure("class", "code", _("Class of change"), words=CLASSES, null_unasked=True),
        Figure("likely", "code", _("Likely to follow"), words=LIKELY, null_unasked=True),
        Figure("route", "code", _("For the group"), words=ring_fence.ROUTES, null_unasked=True),
        Figure("max_preferences", "count", _("Most preferences"), null_unasked=True),
        Figure(
            "to_be_selected",
            "count",
            _("To be selected for redundancy"),
            noun="employee",
            null_unasked=True,
        ),
    ),
    rule=rule,
    checks=(
        Check((), _nothing_given, "percent", "required"),
        Check(
            ("duties",),
            lambda a: bool(a["duties"]) and sum(duty["percent"] for duty in a["duties"]) != HUNDRED,
            "duties",
            "sum_not_100",
        ),
        _together("posts", "holders"),
        _together("holders", "posts"),
    ),
)
