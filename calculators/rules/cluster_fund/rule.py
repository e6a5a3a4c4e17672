"""Is a proposal within the purpose of the Cluster fund (cp-cronfa.1 to cp-cronfa.3)?"""

from __future__ import annotations

from decimal import Decimal

from ...common.collaborative import DOCUMENT, collaborative, head, short
from ...common.questions import yes_no
from ...engine.calculator import Answers, Calculator
from ...engine.choices import WordsOrNo, YesNo
from ...engine.document import Block, heading, paragraph, table, words
from ...engine.lists import Table
from ...engine.questions import Money
from ...engine.result import Figure, Result
from ...engine.text import _

MOST_POUNDS = Decimal(100_000_000)

RESULTS = {
    "may_be_allocated": _("Money may be allocated"),
    "needs_agreement": _("The proposal needs agreement"),
    "outside_purpose": _("Outside the purpose of the fund"),
    "no_entitlement_to_share": _("No entitlement to a share"),
}


def rule(answers: Answers) -> Result:
    """Return whether money may be allocated to the proposal, and what is left of the budget.

    A claim to a share is no ground, whatever else the proposal has (cp-cronfa.3). Then its purpose
    (cp-cronfa.1), then agreement (cp-cronfa.2).
    """
    result = Result()
    if answers.claims_share:
        result.add(
            _(
                "There is no entitlement to a 'share' of the budget, which belongs to no one profession"
            ),
            because="cp-cronfa.3",
            result="no_entitlement_to_share",
        )
        result.add(
            _("Without the claim, the proposal can stand on the need that it meets"),
            because=("cp-cronfa.1", "cp-cronfa.3"),
        )
    elif not answers.population_need or not answers.improves_services:
        result.add(
            _(
                "The fund is for improving services to meet the needs of the local population better"
            ),
            because=("cp-cronfa.1", "cp-cronfa.2"),
            result="outside_purpose",
        )
    elif not answers.agreed:
        result.add(
            _(
                "Money is allocated by agreeing proposals to improve services: this one is not agreed"
            ),
            because="cp-cronfa.2",
            result="needs_agreement",
        )
    else:
        result.add(
            _("It meets a need, improves services and is agreed"),
            because=("cp-cronfa.1", "cp-cronfa.2"),
            result="may_be_allocated",
        )
    _money(result, answers)
    for text, clause in (
        (_("The document does not say who agrees; by its context, the Cluster"), "cp-cronfa.2"),
        (_("The fund may be used to try new ways of working"), "cp-cronfa.1"),
        (
            _(
                "It will be appropriate to consider innovative proposals that help staff in their roles"
            ),
            "cp-arloesi.1",
        ),
        (_("Resources are to be used effectively within the delegated budget"), "cp-nodau.2"),
    ):
        result.add(text, because=clause, part="also")
    _add_proposal(result, answers)
    result.say_first(_("For this proposal"), "result")
    return result


def _money(result: Result, answers: Answers) -> None:
    """Add what is left of the budget, and what this proposal would leave or be over."""
    if answers.budget is None:
        result.add(_("Give the budget to see what is left of it"), because="cp-nodau.2", left=None)
        return
    agreed = sum((row["cost"] for row in answers.others), Decimal(0))
    left = answers.budget - agreed
    result.add(
        _(
            "{budget:money} − {agreed:money} agreed = {left:money} left",
            budget=answers.budget,
            agreed=agreed,
            left=left,
        ),
        because=("cp-cronfa.2", "cp-nodau.2"),
        left=left,
    )
    if answers.cost is None:
        return
    after = left - answers.cost
    result.add(
        _(
            "This proposal, {cost:money}, would be {over:money} over the budget",
            cost=answers.cost,
            over=-after,
        )
        if after < 0
        else _(
            "This proposal, {cost:money}, would leave {after:money}",
            cost=answers.cost,
            after=after,
        ),
        because="cp-nodau.2",
    )


def _add_proposal(result: Result, answers: Answers) -> None:
    blocks: list[Block] = [
        *head(answers, (_("Proposal"), answers.title)),
        heading(_("The need of the local population"), "cp-cronfa.1"),
        *words(answers.population_need or "", _("None given.")),
        heading(_("How it improves services"), "cp-cronfa.2"),
        *words(answers.improves_services or "", _("Not given.")),
    ]
    if answers.cost is not None:
        text = _("{what}: {cost:money}", what=_("Cost"), cost=answers.cost)
        blocks.append(paragraph(text))
    if answers.budget is not None:
        rows = [(_("Budget"), _("{pounds:money}", pounds=answers.budget))]
        rows += [
            (row["title"] or _("Agreed already"), _("{pounds:money}", pounds=row["cost"]))
            for row in answers.others
        ]
        rows.append((_("Left"), _("{pounds:money}", pounds=result.figures["left"])))
        blocks.append(table(_("The budget"), [(_("What"), _("Amount")), *rows], "cp-nodau.2"))
    blocks.append(
        paragraph(_("Agreed: yes") if answers.agreed else _("Agreed: not yet"), "cp-cronfa.2")
    )
    result.document("proposal", _("Cluster fund proposal"), blocks)


CALCULATOR = Calculator(
    id="cluster-fund",
    code="P6",
    slug="cronfa-clwstwr",
    document=DOCUMENT,
    title=_("Cluster fund proposal"),
    asks=_("Is this proposal within the fund's purpose?"),
    questions=(
        WordsOrNo(
            key="population_need",
            label=_("The need of the local population that it meets"),
            hint=_('In your words, or "no".'),
            lines=4,
            clause="cp-cronfa.1",
        ),
        WordsOrNo(
            key="improves_services",
            label=_("How it would improve services"),
            hint=_('In your words, or "no".'),
            lines=4,
            clause="cp-cronfa.2",
        ),
        YesNo(
            key="agreed",
            label=_("Is the proposal agreed?"),
            required=True,
            clause="cp-cronfa.2",
        ),
        yes_no(
            "claims_share",
            _("Does it claim a 'share' of the budget for one profession?"),
            more=False,
            clause="cp-cronfa.3",
        ),
        Money(key="cost", label=_("Cost"), high=MOST_POUNDS, required=False),
        Money(key="budget", label=_("The Cluster's budget"), high=MOST_POUNDS, required=False),
        Table(
            key="others",
            label=_("Other proposals already agreed"),
            hint=_("The cost of each, and its name if you like."),
            columns=(
                Money(key="cost", label=_("Cost"), high=MOST_POUNDS),
                short("title", _("Name")),
            ),
            required=False,
            default=(),
        ),
        short("title", _("Name of the proposal"), more=True),
        collaborative,
    ),
    figures=(
        Figure("result", "code", _("Result"), words=RESULTS),
        Figure("left", "money", _("Left of the budget"), without=_("No budget given")),
    ),
    rule=rule,
)
