"""Which budget bears compensation and redundancy costs (section 11)."""

from __future__ import annotations

from decimal import Decimal

from ...common import questions
from ...engine import policy
from ...engine.calculator import Answers, Calculator
from ...engine.choices import Choice
from ...engine.questions import Whole
from ...engine.result import Figure, Result
from ...engine.text import Text, _

AFTER_TEMPORARY = "redundancy_after_temporary_redeployment"
PAYERS: dict[str, Text] = {
    "original_service": _("The service area that first employed you"),
    "corporate_redundancy_fund": _("The corporate redundancy fund"),
    "silent": _("The document does not say"),
}


def rule(answers: Answers) -> Result:
    """Return who pays, or that the document does not say."""
    result = Result()
    if answers.kind == "compensation":
        _compensation(result, answers)
    elif answers.corporate_agreed:
        _corporate_fund(result, answers)
    elif answers.kind == AFTER_TEMPORARY:
        _after_temporary_post(result, answers)
    else:
        result.add(
            _("Redundancy costs fall on the service area that first employed the person"),
            because="s11-costau-diswyddo.1",
            payer="original_service",
        )
    if answers.kind != "compensation" and not answers.corporate_agreed:
        result.add(
            _(
                "Unless it is agreed with the Strategic Director - Corporate Resources that the "
                "corporate redundancy fund pays"
            ),
            because="s11-costau-diswyddo.1",
            part="also",
        )
    result.say_first(_("The cost is paid by"), "payer")
    result.add(
        _(
            "The strain on the pension fund when benefits are released early is a cost to the "
            "Council; section 11 does not say which budget"
        ),
        because=("s4.4", "s7.4"),
        part="also",
    )
    return result


def _compensation(result: Result, answers: Answers) -> None:
    result.add(
        _("All compensation for a fall in pay is paid by the service area that first employed you"),
        because="s11-costau-iawndal.1",
        payer="original_service",
    )
    if answers.corporate_agreed:
        result.add(
            _("The corporate fund is an exception for redundancy costs only, so it does not apply"),
            because="s11-costau-diswyddo.1",
            part="also",
        )


def _corporate_fund(result: Result, answers: Answers) -> None:
    months = policy.latest("redeployment.temporary_post_months")
    length = answers.temporary_months
    if answers.kind != AFTER_TEMPORARY or (length is not None and length >= months.value):
        otherwise = None
    elif length is None:
        otherwise = _(
            "After a temporary post of less than {limit:month}, if the last sentence stands alone: "
            "the former service area.",
            limit=int(months.value),
        )
    else:
        otherwise = _(
            "If the last sentence stands alone, without the exception: the former service area."
        )
    result.add(
        _("It is agreed that the corporate redundancy fund pays"),
        because=("s11-costau-diswyddo.1", months) if otherwise else "s11-costau-diswyddo.1",
        reading="A42" if otherwise else None,
        otherwise=otherwise,
        payer="corporate_redundancy_fund",
    )


def _after_temporary_post(result: Result, answers: Answers) -> None:
    months = policy.latest("redeployment.temporary_post_months")
    if answers.temporary_months < months.value:
        result.add(
            _(
                "Redundant after a temporary post of {n:month}, less than {limit:month}: the former "
                "service area pays",
                n=answers.temporary_months,
                limit=int(months.value),
            ),
            because=months,
            reading="A42",
            otherwise=_(
                "If 'that' means the exception, this is a case for the corporate redundancy fund."
            ),
            payer="original_service",
        )
        return
    result.add(
        _(
            "The document speaks of less than {limit:month}, and not of a temporary post of "
            "{n:month}: ask Human Resources",
            n=answers.temporary_months,
            limit=int(months.value),
        ),
        because=months,
        reading="A42",
        otherwise=_("By the main rule alone: the service area that first employed the person."),
        payer="silent",
    )


CALCULATOR = Calculator(
    id="who-pays",
    code="K18",
    slug="pwy-syn-talu",
    title=_("Who pays?"),
    asks=_("Which budget bears the cost?"),
    questions=(
        Choice(
            key="kind",
            label=_("Kind of cost"),
            options=(
                ("compensation", _("Compensation for a fall in pay")),
                ("redundancy", _("Redundancy")),
                (AFTER_TEMPORARY, _("Redundancy after redeployment to a temporary post")),
            ),
            unknown="kind_unknown",
            missing="kind_unknown",
            clause="s11-costau-diswyddo.1",
        ),
        questions.yes_no(
            "corporate_agreed",
            _("Is it agreed that the corporate redundancy fund pays?"),
            hint=_("With the Strategic Director - Corporate Resources."),
            clause="s11-costau-diswyddo.1",
            more=False,
        ),
        Whole(
            key="temporary_months",
            label=_("Length of the temporary post, in whole months"),
            hint=_("From 0 to 60. Leave out any part of a month."),
            high=Decimal(60),
            when={"kind": (AFTER_TEMPORARY,), "corporate_agreed": ("no",)},
            always_read=True,
            clause="s11-costau-diswyddo.2",
        ),
    ),
    figures=(Figure("payer", "code", _("Payer"), words=PAYERS),),
    rule=rule,
)
