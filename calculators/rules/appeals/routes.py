"""What the document says of an appeal against each of six decisions."""

from __future__ import annotations

from dataclasses import dataclass

from ...engine.text import Text, _


@dataclass(frozen=True)
class Route:
    """What the document says of an appeal against one decision; None where it says nothing."""

    name: Text
    right: bool
    clause: str
    text: Text
    because: tuple[str, ...]
    to: str | None = None
    deadline: str | None = None
    ground: str | None = None
    reading: str | None = None


ROUTES: dict[str, Route] = {
    "redundancy_selection": Route(
        _("Being selected for redundancy or redeployment"),
        True,
        "s8-apel",
        _("You may appeal to your Strategic Director against being selected"),
        ("s8-apel.1", "s8-apel.3"),
        to="strategic_director",
        deadline="5_working_days",
        ground="procedure_only",
    ),
    "redundancy_pay_refused": Route(
        _("Redundancy pay refused"),
        True,
        "s8-hawl-tal",
        _("You may appeal to the Strategic Director about your right to be paid"),
        ("s8-hawl-tal.6",),
        to="strategic_director",
        ground="entitlement_to_pay",
    ),
    "dismissal_notice": Route(
        _("Notice of dismissal"),
        True,
        "s10",
        _("You may appeal against notice of dismissal"),
        ("s10.2",),
        deadline="heard_before_notice_ends",
        ground="procedure_only",
    ),
    "voluntary_early_retirement": Route(
        _("Voluntary early retirement refused"),
        True,
        "b-4",
        _(
            "You may appeal if support was unfairly withheld or the application unfairly refused; "
            "the decision after that is final"
        ),
        ("b-4.5",),
        ground="unfair_withholding_or_refusal",
        reading="A37",
    ),
    "voluntary_severance": Route(
        _("Voluntary severance refused"),
        False,
        "c-4.6",
        _("There is no appeal: the Council's decision on voluntary severance is final"),
        ("c-4.6",),
    ),
    "flexible_retirement": Route(
        _("Flexible retirement refused"),
        False,
        "d-9.1",
        _("There is no formal right of appeal where flexible retirement is not approved"),
        ("d-9.1",),
    ),
}
