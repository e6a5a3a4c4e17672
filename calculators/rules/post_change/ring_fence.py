"""Posts against post-holders: which way the new posts are filled (section 3 iii, Appendix A)."""

from __future__ import annotations

from ...engine import policy
from ...engine.calculator import Answers
from ...engine.result import Result
from ...engine.text import Text, _

ROUTES: dict[str, Text] = {
    "direct_appointment_possible": _("Direct appointment is possible"),
    "preferences_then_interview": _("Preferences, then interview where they clash"),
    "selection_for_redundancy": _("Selection for redundancy"),
    "not_covered": _("The document does not say"),
}


def add(result: Result, answers: Answers) -> None:
    """Add the route with its clauses, the most preferences and how many would be selected."""
    posts, holders = answers.posts, answers.holders
    if posts < holders:
        _selection(result, holders - posts)
    elif posts > holders:
        result.add(
            _(
                "{posts:post}, {holders:holder}: the document does not say what happens when "
                "there are more posts than holders",
                posts=posts,
                holders=holders,
            ),
            because=("s3-neilltuo.3", "s3-neilltuo.4"),
            reading="A39",
            part="conditions",
            route="not_covered",
            max_preferences=None,
            to_be_selected=None,
        )
    else:
        _equal(result, answers)
    result.add(
        _("Ring-fencing is agreed with the unions during the consultation"),
        because=("s3-neilltuo.1", "s3-neilltuo.2"),
        part="also",
    )


def _selection(result: Result, number: int) -> None:
    result.add(
        _("Fewer posts than holders: {n:employee} to be selected for redundancy", n=number),
        because="s3-neilltuo.4",
        part="conditions",
        route="selection_for_redundancy",
        max_preferences=None,
        to_be_selected=number,
    )
    result.add(
        _("In a group of like posts, people are appointed from the ring-fenced group"),
        because=("a-cam2.2", "a-cam4.5"),
        part="also",
    )


def _equal(result: Result, answers: Answers) -> None:
    most = policy.latest("change.preferences")
    minor, met = answers.all_minor, answers.meets_requirements
    preferences = int(most.value) if minor else None
    if met:
        result.add(
            _(
                "As many posts as holders, who meet the requirements: direct appointment without "
                "interview is possible, after consulting the unions and the employees"
            ),
            because="a-cam4.6",
            reading="A39",
            otherwise=_(
                "By section 3: up to {n:preference} each, and interview where they clash.",
                n=int(most.value),
            )
            if minor
            else None,
            part="conditions",
            route="direct_appointment_possible",
        )
    elif minor:
        result.add(
            _("As many posts as holders, all with minor change: preferences, then interview"),
            because="s3-neilltuo.3",
            reading="A39",
            part="conditions",
            route="preferences_then_interview",
        )
    else:
        result.add(
            _(
                "As many posts as holders, but not all with minor change, and not all meet the "
                "requirements: the document does not say"
            ),
            because=("s3-neilltuo.3", "a-cam4.6"),
            reading="A39",
            part="conditions",
            route="not_covered",
        )
    result.add(
        _("The group may be asked for up to {n:preference}", n=int(most.value))
        if minor
        else _("Preferences are for holders whose posts all have minor change"),
        because=most,
        part="conditions",
        max_preferences=preferences,
    )
    covered = met or minor
    result.add(
        _("Nobody has to be selected for redundancy by number alone")
        if covered
        else _("The document gives no number to be selected"),
        because="s3-neilltuo.4",
        part="conditions",
        to_be_selected=0 if covered else None,
    )
