"""Whether a method of selection for redundancy meets the policy (section 8, Appendix A stage 4)."""

from __future__ import annotations

from ...common import notices, questions
from ...engine.calculator import Answers, Calculator, Check
from ...engine.result import Figure, Result
from ...engine.text import Text, _
from . import scores

PROBLEMS: dict[str, Text] = {
    "not_objective": _("The criteria are not objective"),
    "single_uncorroborated_opinion": _("One person's uncorroborated view"),
    "no_common_basis": _("Employees are not judged on a common basis"),
    "lifo_service_basis_not_agreed": _("What service counts has not been agreed"),
    "lifo_not_equality_tested": _("Equal opportunities have not been tested"),
    "lifo_discriminates_do_not_use": _("It discriminates indirectly and should not be used"),
}
# Each problem with its line and its clauses.
WHY: dict[str, tuple[Text, tuple[str, ...]]] = {
    "not_objective": (
        _("The criteria must be objective and open to justification"),
        ("a-cam4.8", "s8-dethol.1"),
    ),
    "single_uncorroborated_opinion": (
        _("One person's view that nobody has corroborated is not enough"),
        ("a-cam4.8",),
    ),
    "no_common_basis": (_("Employees must be judged on a common basis"), ("a-cam4.8",)),
    "lifo_service_basis_not_agreed": (
        _(
            "It has to be agreed whether service with Ceredigion only counts, or with earlier "
            "councils too: the document asks and does not answer"
        ),
        ("a-cam4.9",),
    ),
    "lifo_not_equality_tested": (
        _("Last In, First Out should be tested for its effect on equal opportunities"),
        ("a-cam4.9",),
    ),
    "lifo_discriminates_do_not_use": (
        _("Last In, First Out should not be used if it discriminates indirectly"),
        ("a-cyfle.1",),
    ),
}
# What the clauses ask for besides, whatever the method.
ALSO = (
    (
        "s3-neilltuo.4",
        _("Selection for redundancy is for a group with fewer posts than post-holders"),
    ),
    (
        "s8-dethol.2",
        _("The unions must be consulted on the method, the criteria and their weights"),
    ),
    (
        "s8-dethol.3",
        _("Failing agreement, the Head of Service decides with the HR Officer, fairly"),
    ),
    ("s8-dethol.4", _("The employees affected are told the criteria")),
    (
        "s8-gweithdrefn.4",
        _("Redundancy should not stand in for capability or for the disciplinary procedure"),
    ),
    ("a-cam4.1", _("Each post should have a job description and a person specification")),
    ("a-cam4.2", _("Everybody at risk should be in at least one pool, wherever possible")),
    ("a-cam4.3", _("The panel should consider retraining and help over a short trial")),
    ("a-cam4.4", _("An internal advertisement is open to the whole Council before going outside")),
    (
        "a-cam4.5",
        _("In a group of like posts, people are appointed from the ring-fenced group"),
    ),
    (
        "a-cam4.7",
        _("If ring-fencing is not agreed or not practicable, another system must be considered"),
    ),
    (
        "a-cyfle.2",
        _(
            "People on maternity leave or long-term sick should be contacted, and have the same "
            "information and chances"
        ),
    ),
    (
        "a-anabledd.1",
        _("Reasonable adjustments are a duty; criteria should not count against disabled people"),
    ),
    (
        "c-4.12",
        _(
            "Appendix C's list is longer than section 8's race, sex and disability; check the "
            "criteria against all of it, age among them"
        ),
    ),
)


def rule(answers: Answers) -> Result:
    """Return whether the method is usable, and every problem it has."""
    result = Result()
    problems = _problems(answers)
    for problem in problems:
        text, clauses = WHY[problem]
        result.add(text, because=clauses, part="conditions")
    if not problems:
        result.add(
            _("Objective, corroborated and on a common basis: no problem found"),
            because=("s8-dethol.1", "a-cam4.8"),
            part="conditions",
        )
    if answers.last_in_first_out:
        result.add(
            _("Last In, First Out is normally for when everything else has failed"),
            because="a-cam4.9",
            part="conditions",
        )
    result.say_first(
        _("On your answers, the method should not be used as it stands.")
        if problems
        else _("On your answers, the method meets the tests asked about.")
    )
    result.add(
        _("Problems to put right first: {n}", n=len(problems))
        if problems
        else _("The method can be used"),
        because=("a-cam4.8", "a-cam4.9", "a-cyfle.1"),
        usable=not problems,
        problems=problems,
    )
    scores.add(result, answers.criteria or [])
    for clause, text in ALSO:
        result.add(text, because=clause, part="also")
    notices.protected_characteristics(result)
    return result


def _problems(answers: Answers) -> list[str]:
    lifo = answers.last_in_first_out
    failing = {
        "not_objective": not answers.objective,
        "single_uncorroborated_opinion": not answers.corroborated,
        "no_common_basis": not answers.common_basis,
        "lifo_service_basis_not_agreed": lifo and not answers.service_basis_agreed,
        "lifo_not_equality_tested": lifo and not answers.equality_tested,
        "lifo_discriminates_do_not_use": lifo and answers.indirect_discrimination,
    }
    return [problem for problem, fails in failing.items() if fails]


LIFO = {"last_in_first_out": ("yes",)}

CALCULATOR = Calculator(
    id="selection-method",
    code="K17",
    slug="dull-dethol",
    title=_("Selection method check"),
    asks=_("Does the selection method meet the policy?"),
    questions=(
        questions.yes_no(
            "objective",
            _("Are the criteria objective?"),
            default=True,
            clause="a-cam4.8",
            more=False,
        ),
        questions.yes_no(
            "corroborated",
            _("Is it backed by more than one person's view?"),
            default=True,
            clause="a-cam4.8",
            more=False,
        ),
        questions.yes_no(
            "common_basis",
            _("Are all judged on a common basis?"),
            default=True,
            clause="a-cam4.8",
            more=False,
        ),
        questions.yes_no(
            "last_in_first_out",
            _("Is Last In, First Out used?"),
            clause="a-cam4.9",
            more=False,
        ),
        questions.yes_no(
            "service_basis_agreed",
            _("Is it agreed what service counts?"),
            hint=_("Service with Ceredigion only, or with earlier councils too."),
            clause="a-cam4.9",
            when=LIFO,
            more=False,
        ),
        questions.yes_no(
            "equality_tested",
            _("Has its effect on equal opportunities been tested?"),
            clause="a-cam4.9",
            when=LIFO,
            more=False,
        ),
        questions.yes_no(
            "indirect_discrimination",
            _("Does it discriminate indirectly?"),
            clause="a-cyfle.1",
            when=LIFO,
            more=False,
        ),
        scores.CRITERIA,
    ),
    figures=(
        Figure("usable", "flag", _("Usable")),
        Figure("problems", "codes", _("Problems"), words=PROBLEMS),
    ),
    rule=rule,
    checks=(Check(("criteria",), scores.wrong_sum, "criteria", "sum_not_100"),),
)
