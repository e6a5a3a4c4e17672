"""Which road a restructuring takes, and which situation of Appendix A it is."""

from __future__ import annotations

from ...engine.calculator import Answers
from ...engine.result import Result
from ...engine.text import Text, _
from .steps import OTHER_REASON, REDUNDANCY, WITHIN

ROUTES: dict[str, Text] = {
    REDUNDANCY: _("A redundancy situation: section 8"),
    OTHER_REASON: _("Some other substantial reason: section 9"),
    WITHIN: _("A change inside the present contracts: section 3"),
}
SITUATIONS: dict[str, Text] = {
    "i": _("(i) Posts deleted, and nothing new in the department"),
    "ii": _("(ii) Posts deleted, and new or amended posts created"),
    "iii": _("(iii) Fewer generic or similar posts"),
}
# What follows from each situation, and the clause that says so.
_NEXT: dict[str, tuple[Text, str]] = {
    "i": (
        _("Situation (i): redeployment at once, in other parts of the Council"),
        "a-cam2.2-i",
    ),
    "ii": (
        _(
            "Situation (ii): ring-fenced interviews for the new posts, then redeployment at once "
            "for those without a post"
        ),
        "a-cam2.2-ii",
    ),
    "iii": (_("Situation (iii): a selection process to reduce the numbers"), "a-cam2.2-iii"),
}


def situations(answers: Answers) -> list[str]:
    """Return every situation of a-cam2.2 that the answers show; a mix shows more than one."""
    found = []
    if answers.posts_deleted:
        found.append("ii" if answers.new_posts else "i")
    if answers.generic_cut:
        found.append("iii")
    return found


def find(answers: Answers) -> str:
    """Return the route: the need for work less or posts gone, else contracts, else neither."""
    if answers.work_ceases_or_less or answers.posts_deleted or answers.generic_cut:
        return REDUNDANCY
    return OTHER_REASON if answers.contracts_change else WITHIN


def facts(answers: Answers) -> set[str]:
    """Return the facts that some steps depend on."""
    found = set()
    if answers.change_significant and answers.long_project:
        found.add("work_stream")
    if answers.new_posts:
        found.add("new_posts")
    if {"ii", "iii"} & set(situations(answers)):
        found.add("selection")
    if answers.employees_agree is not True:
        found.add("no_agreement")
    return found


def add(result: Result, answers: Answers) -> str:
    """Add the route and the situations with their reasons; return the route."""
    route = find(answers)
    if route == REDUNDANCY:
        result.add(
            _(
                "The work ceases or becomes less, or posts go because of a reorganisation: this is "
                "a redundancy situation"
            ),
            because=("s8-gweithdrefn.2", "s8-gweithdrefn.9"),
            route=route,
        )
        result.add(
            _(
                "The redundancy provisions are followed even where a suitable post is found, and "
                "never in place of the capability or disciplinary procedures"
            ),
            because=("s8-gweithdrefn.3", "s8-gweithdrefn.4"),
            part="conditions",
        )
    elif route == OTHER_REASON:
        result.add(
            _(
                "The need for the work is not less, and contracts have to change: section 9, not "
                "redundancy"
            ),
            because="s9.1",
            route=route,
        )
        result.add(
            _("The employees agree: nobody needs notice")
            if answers.employees_agree
            else _(
                "Agreement comes first. Without it: announce a date, report to the Leadership "
                "Group, then notice with an offer at once. Service is not broken"
            ),
            because="s9.2" if answers.employees_agree else ("s9.2", "s9.3", "s9.4"),
        )
    else:
        result.add(
            _(
                "Nothing you gave shows a redundancy situation or a change to contracts. The "
                "document's list is of examples: ask Human Resources if you are not sure"
            ),
            because=("s8-gweithdrefn.2", "s9.1", "s3-hyblygrwydd.1"),
            route=route,
        )
    found = situations(answers)
    result.add(
        _("{which}", which=[SITUATIONS[code] for code in found])
        if found
        else _("None of the three situations of Appendix A"),
        because="a-cam2.2",
        situation=found,
    )
    for code in found:
        text, clause = _NEXT[code]
        result.add(text, because=clause, part="conditions")
    return route
