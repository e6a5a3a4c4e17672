"""Whether a change can be made within the present contract (section 3 i)."""

from __future__ import annotations

from ...common import notices, questions
from ...engine.calculator import Answers, Calculator, Check
from ...engine.choices import YesNo
from ...engine.result import Figure, Result
from ...engine.text import Text, _

CRITERIA: dict[str, Text] = {
    "in_job_description": _("it is part of the job description"),
    "appropriate_requirement": _("it suits the post and is within its general span"),
    "flexibility_clause": _("the job description has a flexibility clause"),
    "contract_flexible": _("the contract is flexible enough"),
    "implied_term": _("the contract has an implied term"),
}
ASSURANCES: dict[str, Text] = {
    "reasonable": _("the change and its reasons are reasonable"),
    "not_too_wide": _("no criterion is read too widely"),
    "personal_considered": _("each employee's circumstances are considered"),
}
RESULTS: dict[str, Text] = {
    "consult_hr_officer": _("The Human Resources Officer must be consulted"),
    "advice_first": _("Advice from Human Resources comes first"),
    "contract_change_needed": _("The contract itself would have to change"),
    "assurance_missing": _("An assurance is missing"),
    "within_contract": _("It can be made within the contract"),
}
# Why each result, and its clauses; the first that applies is the result.
WHY: dict[str, tuple[Text, tuple[str, ...]]] = {
    "consult_hr_officer": (
        _("There is a dispute or doubt about the contract: the HR Officer must be consulted"),
        ("s3-hyblygrwydd.8",),
    ),
    "advice_first": (
        _("The criteria should not be considered until Human Resources has advised"),
        ("s3-hyblygrwydd.2",),
    ),
    "contract_change_needed": (
        _("No criterion applies, so this is a change of contract: consultation, then section 9"),
        ("s3-hyblygrwydd.2", "s9.1"),
    ),
    "assurance_missing": (
        _("A criterion applies, but not all three assurances are there"),
        ("s3-hyblygrwydd.5",),
    ),
    "within_contract": (
        _("A criterion applies and all three assurances are there"),
        ("s3-hyblygrwydd.1", "s3-hyblygrwydd.2", "s3-hyblygrwydd.5"),
    ),
}


def find(answers: Answers) -> str:
    """Return the code of the first result that applies, in the order of `RESULTS`."""
    if answers.dispute:
        return "consult_hr_officer"
    if not answers.hr_advice:
        return "advice_first"
    if not any(answers[key] for key in CRITERIA):
        return "contract_change_needed"
    if not all(answers[key] for key in ASSURANCES):
        return "assurance_missing"
    return "within_contract"


def rule(answers: Answers) -> Result:
    """Return whether the change can be made within the contract, and what is in the way."""
    result = Result()
    found = find(answers)
    result.say_first(_("On your answers"), "result")
    text, because = WHY[found]
    result.add(text, because=because, result=found)
    _ticked(result, answers)
    _also(result, answers)
    if found == "contract_change_needed":
        notices.dismissal_and_new_contract(result)
    return result


def _ticked(result: Result, answers: Answers) -> None:
    """Add which criteria apply and which assurances are missing."""
    apply = [text for key, text in CRITERIA.items() if answers[key]]
    result.add(
        _("One criterion is enough; these apply: {criteria:each}", criteria=apply)
        if apply
        else _("None of the five criteria applies; one would be enough"),
        because=("s3-hyblygrwydd.2", "s3-hyblygrwydd.3"),
        part="conditions",
    )
    missing = [text for key, text in ASSURANCES.items() if not answers[key]]
    result.add(
        _("All three assurances are needed; missing: {assurances:each}", assurances=missing)
        if missing
        else _("All three assurances are there"),
        because="s3-hyblygrwydd.5",
        part="conditions",
    )


def _also(result: Result, answers: Answers) -> None:
    result.add(
        _("Consultation under section 1 applies even within the contract"),
        because="s3-hyblygrwydd.6",
        part="also",
    )
    result.add(
        _("The Head of Service or an affected employee may ask for the post to be evaluated"),
        because="s3-hyblygrwydd.4",
        part="also",
    )
    if answers.location_change:
        result.add(
            _(
                "A change of location follows the Council's reimbursement provisions, which are "
                "not in this document, so no amount is given"
            ),
            because="s3-hyblygrwydd.7",
            part="also",
        )
    if not answers.dispute:
        result.add(
            _("The HR Officer must be consulted whenever there is a dispute or doubt"),
            because="s3-hyblygrwydd.8",
            part="also",
        )


def _asked(key: str, label: Text, clause: str, *, more: bool = False) -> YesNo:
    """Return a question that counts as no, and tells that it was left empty."""
    return questions.yes_no(key, label, default=None, clause=clause, more=more)


QUESTIONS = (
    _asked(
        "in_job_description",
        _("Is the change part of the present job description?"),
        "s3-hyblygrwydd.3",
    ),
    _asked(
        "appropriate_requirement",
        _("Does it suit the post and its general span?"),
        "s3-hyblygrwydd.3",
    ),
    _asked(
        "flexibility_clause",
        _("Does the job description have a flexibility clause that fits the grade?"),
        "s3-hyblygrwydd.3",
    ),
    _asked(
        "contract_flexible",
        _("Is there enough flexibility in the contract of employment?"),
        "s3-hyblygrwydd.3",
    ),
    _asked("implied_term", _("Does an implied term of the contract allow it?"), "s3-hyblygrwydd.3"),
    _asked("hr_advice", _("Has Human Resources given advice?"), "s3-hyblygrwydd.2"),
    _asked("reasonable", _("Are the change and its reasons reasonable?"), "s3-hyblygrwydd.5"),
    _asked(
        "not_too_wide",
        _("Is it certain that no criterion is read too widely?"),
        "s3-hyblygrwydd.5",
    ),
    _asked(
        "personal_considered",
        _("Are each employee's circumstances and ability to adapt considered?"),
        "s3-hyblygrwydd.5",
    ),
    _asked(
        "dispute",
        _("Is there a dispute or doubt about the contract?"),
        "s3-hyblygrwydd.8",
        more=True,
    ),
    _asked("location_change", _("Does the place of work change?"), "s3-hyblygrwydd.7", more=True),
)


def _nothing_given(answers: Answers) -> bool:
    """Return whether every question was left empty; a fault is not an empty answer."""
    return all(answers.get(question.key, ...) is None for question in QUESTIONS)


CALCULATOR = Calculator(
    id="contract-flexibility",
    code="K15",
    slug="hyblygrwydd-contract",
    title=_("Contract flexibility"),
    asks=_("Can this change be made within the present contract?"),
    questions=QUESTIONS,
    figures=(Figure("result", "code", _("Result"), words=RESULTS),),
    rule=rule,
    checks=(Check((), _nothing_given, "in_job_description", "required"),),
)
