"""Who may apply for voluntary severance (Appendix C 2 and 4.1), and why not."""

from __future__ import annotations

from ...engine.calculator import Answers
from ...engine.result import Result
from ...engine.service import complete_years
from ...engine.text import Text, _

QUALIFYING_YEARS = 2

REASONS: dict[str, Text] = {
    "service_under_2_years": _("Under two years' service"),
    "two_years_only_by_termination": _("Two years' service only by the termination date"),
    "resigned_or_working_notice": _("Already resigned or working notice"),
    "already_at_risk": _("Already told of being at risk of losing the post"),
    "accepted_other_internal_post": _("Already accepted another internal post"),
    "locally_managed_school": _("Employed by a locally managed school with its own policy"),
    "after_closing_date": _("Interest expressed after the closing date"),
}
CLAUSES = {
    "service_under_2_years": "c-2.1",
    "two_years_only_by_termination": "c-2.1",
    "resigned_or_working_notice": "c-2.2",
    "already_at_risk": "c-2.2",
    "accepted_other_internal_post": "c-2.2",
    "locally_managed_school": "c-2.2",
    "after_closing_date": "c-4.1",
}
# The four exclusions of C 2.2, each a question and the reason it gives (reading A43).
EXCLUSIONS = {
    "resigned": "resigned_or_working_notice",
    "at_risk": "already_at_risk",
    "internal_post": "accepted_other_internal_post",
    "school_with_own_policy": "locally_managed_school",
}


def find(result: Result, answers: Answers) -> tuple[list[str], list[str]]:
    """Add a line for each condition of C 2 and C 4.1; return what fails and what is doubtful."""
    reasons, doubts = [], []
    service = _service(result, answers)
    if service == "two_years_only_by_termination":
        doubts.append(service)
    elif service:
        reasons.append(service)
    for key, reason in EXCLUSIONS.items():
        if answers[key]:
            reasons.append(reason)
            result.add(
                _("The scheme does not apply: {reason}", reason=REASONS[reason]),
                because="c-2.2",
                reading="A43",
                part="conditions",
            )
    if not any(answers[key] for key in EXCLUSIONS):
        result.add(
            _("None of the four exclusions applies on the day you express interest"),
            because="c-2.2",
            reading="A43",
            part="conditions",
        )
    if answers.closing_date:
        late = answers.expression_of_interest > answers.closing_date
        reasons += ["after_closing_date"] if late else []
        result.add(
            _("Interest had to be expressed by {day}", day=answers.closing_date)
            if late
            else _(
                "You express interest in time: the closing date is {day}", day=answers.closing_date
            ),
            because="c-4.1",
            part="conditions",
        )
    return reasons, doubts


def _service(result: Result, answers: Answers) -> str | None:
    """Add the line on two years' service (C 2.1, reading A11); return the reason it gives."""
    interest, termination = answers.expression_of_interest, answers.termination
    otherwise = reason = None
    if complete_years(answers.service_start, interest) >= QUALIFYING_YEARS:
        text = _("At least two years' service on the day you express interest, {day}", day=interest)
    elif complete_years(answers.service_start, termination) >= QUALIFYING_YEARS:
        text = _(
            "Two years' service are not complete on {interest}, but are by {termination}",
            interest=interest,
            termination=termination,
        )
        otherwise = _("If the termination date is the test, the condition is met.")
        reason = "two_years_only_by_termination"
    else:
        text = _("Two years' service are not complete, even by {day}", day=termination)
        reason = "service_under_2_years"
    result.add(text, because="c-2.1", reading="A11", otherwise=otherwise, part="conditions")
    return reason
