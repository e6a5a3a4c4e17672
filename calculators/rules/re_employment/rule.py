"""When somebody who left under Appendix C may work for the Council again (C 4.10)."""

from __future__ import annotations

from dataclasses import replace
from decimal import Decimal

from ...common import questions
from ...engine import policy
from ...engine.calculator import Answers, Calculator, in_order
from ...engine.days import ONE_DAY, add_years
from ...engine.questions import Day, Whole
from ...engine.result import Figure, Result
from ...engine.text import Text, _

LONGEST_MONTHS = Decimal(60)
RESULTS: dict[str, Text] = {
    "ordinary_recruitment": _("Possible, by ordinary recruitment"),
    "barred": _("Not yet"),
    "exception_possible": _("Possible as an exception"),
    "fixed_term_over_1_year_needs_exception": _(
        "Over the longest fixed term: exceptional circumstances again"
    ),
    "never_same_or_similar_job": _("Never in the same or a similar job"),
}


def rule(answers: Answers) -> Result:
    """Return the first day, and what a proposed start would be."""
    result = Result()
    years = policy.on("severance.years_away", answers.termination)
    anniversary = add_years(answers.termination, int(years.value))
    earliest = anniversary + ONE_DAY
    result.add(
        _(
            "{years:year} after {day}: from {earliest}",
            years=int(years.value),
            day=answers.termination,
            earliest=earliest,
        ),
        because=years,
        reading="A34",
        otherwise=_("If the year is over a day sooner: from {day}.", day=anniversary),
        earliest=earliest,
    )
    result.say_first(_("You may work for the Council again from"), "earliest")
    if answers.same_job:
        _never(result)
    elif answers.proposed_start is None:
        _no_start(result)
    elif answers.proposed_start >= earliest:
        _ordinary(result, answers)
    elif answers.chief_executive_and_leader_agree:
        _exception(result, answers)
    else:
        _barred(result, answers)
    _also(result)
    return result


def _never(result: Result) -> None:
    result.say_first(
        _("Never in the same or a similar job. You may do other work for the Council from"),
        "earliest",
    )
    result.add(
        _("Nobody should be appointed again to the same or a similar job, under any circumstances"),
        because="c-4.10",
        part="conditions",
        result="never_same_or_similar_job",
    )


def _no_start(result: Result) -> None:
    result.add(
        _("From that day, through the Council's ordinary recruitment"),
        because="c-4.10",
        part="conditions",
        result=None,
    )


def _ordinary(result: Result, answers: Answers) -> None:
    result.add(
        _(
            "{day} is after the year: possible, through the Council's ordinary recruitment",
            day=answers.proposed_start,
        ),
        because="c-4.10",
        part="conditions",
        result="ordinary_recruitment",
    )


def _barred(result: Result, answers: Answers) -> None:
    result.add(
        _(
            "{day} is within the year, and the Chief Executive and the Leader have not agreed "
            "to an exception",
            day=answers.proposed_start,
        ),
        because=("c-4.10", "c-4.10-eithriad"),
        part="conditions",
        result="barred",
    )


def _exception(result: Result, answers: Answers) -> None:
    """Add the exception within the year, and its conditions (C 4.10)."""
    longest = policy.on("severance.exception_months", answers.termination)
    months = answers.fixed_term_months
    most = int(longest.value)
    if months is not None and months > most:
        result.add(
            _(
                "A fixed term of {months:month} is over {most:month}: "
                "that takes exceptional circumstances of its own",
                months=months,
                most=most,
            ),
            because=longest,
            part="conditions",
            result="fixed_term_over_1_year_needs_exception",
        )
    else:
        result.add(
            _(
                "{day} is within the year, but the Chief Executive and the Leader agree: "
                "possible for a fixed term of up to {most:month}",
                day=answers.proposed_start,
                most=most,
            ),
            because=longest,
            part="conditions",
            result="exception_possible",
        )
    result.add(
        _(
            "The rate of pay must fit the new work, not your old grade, and the Council must "
            "gain in money or in operation"
        ),
        because="c-4.10-eithriad",
        part="conditions",
    )
    result.add(
        _("It is entirely at the Council's discretion, and its decision is final"),
        because="c-4.10-eithriad",
        part="conditions",
    )


def _also(result: Result) -> None:
    result.add(
        _("The year bars work for the Council in any capacity, temporary work too"),
        because="c-4.10",
        part="also",
    )
    result.add(
        _(
            "This is for those who left under Appendix C. "
            "The document states no such bar for its other schemes"
        ),
        because="c-4.10",
        part="also",
    )


CALCULATOR = Calculator(
    id="re-employment",
    code="K20",
    slug="ailgyflogi",
    title=_("Re-employment after voluntary severance"),
    asks=_("When may I work for the Council again?"),
    questions=(
        replace(
            questions.termination,
            hint=_("The last day you were employed, under the Voluntary Severance Scheme."),
            clause="c-4.10",
        ),
        Day(
            key="proposed_start",
            label=_("Proposed start"),
            required=False,
            clause="c-4.10",
        ),
        questions.yes_no(
            "same_job", _("Is it the same job as before, or a similar one?"), clause="c-4.10"
        ),
        questions.yes_no(
            "chief_executive_and_leader_agree",
            _("Do the Chief Executive and the Leader of the Council both agree to an exception?"),
            when={"same_job": ("no",)},
            clause="c-4.10-eithriad",
        ),
        Whole(
            key="fixed_term_months",
            label=_("Length of the fixed term, in months"),
            hint=_("Only for an exception within the year."),
            low=Decimal(1),
            high=LONGEST_MONTHS,
            required=False,
            when={"same_job": ("no",)},
            clause="c-4.10-eithriad",
            more=True,
        ),
    ),
    figures=(
        Figure("earliest", "date", _("First day on which you may work for the Council again")),
        Figure(
            "result",
            "code",
            _("The start proposed"),
            words=RESULTS,
            without=_("No start was given"),
        ),
    ),
    rule=rule,
    checks=(
        in_order("termination", "proposed_start", "start_before_termination"),
        questions.in_force("severance.years_away", "termination"),
    ),
)
