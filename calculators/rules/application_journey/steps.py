"""The steps of an application under each of the three schemes: who acts, on what paper."""

from __future__ import annotations

from dataclasses import dataclass

from ...engine.text import Text, _

EARLY, SEVERANCE, FLEXIBLE = "early_retirement", "voluntary_severance", "flexible_retirement"


@dataclass(frozen=True)
class Step:
    """One step, and the clauses it stands in."""

    text: Text
    because: tuple[str, ...]


STEPS: dict[str, tuple[Step, ...]] = {
    EARLY: (
        Step(
            _(
                "The Council invites volunteers; you talk to your Head of Service, or the officer named"
            ),
            ("b-1.1", "b-4.1"),
        ),
        Step(_("You ask your Head of Service in writing"), ("b-4.1", "b-5.1")),
        Step(
            _(
                "If the answer is positive, an estimate of your pension is asked of the Group Manager "
                "– Human Resources"
            ),
            ("b-4.1",),
        ),
        Step(
            _(
                "Your Head of Service writes a business case in four parts: why, what improves, costs "
                "and savings, and what justifies the costs. The savings must be permanent"
            ),
            ("b-4.2", "b-3.2"),
        ),
        Step(
            _(
                "The Leadership Group decides; the Strategic Director – Corporate Resources tells "
                "you, after consulting the Cabinet Member"
            ),
            ("b-4.4",),
        ),
    ),
    SEVERANCE: (
        Step(
            _(
                "You send the Expression of Interest form to the Strategic Director Corporate "
                "Resources by the closing date"
            ),
            ("c-4.1",),
        ),
        Step(_("Your service's Strategic Director reviews the forms critically"), ("c-4.2",)),
        Step(
            _(
                "Your Strategic Director says whether your application can be supported; only now "
                "can you have a pension estimate"
            ),
            ("c-4.3", "c-4.7"),
        ),
        Step(_("A business case goes to the Leadership Group for approval"), ("c-4.4",)),
        Step(
            _("Once four have signed, you sign the acceptance form and a Settlement Agreement"),
            ("c-4.5", "c-4.9"),
        ),
    ),
    FLEXIBLE: (
        Step(
            _(
                "You make a provisional request to your Head of Service for fewer hours, or apply for "
                "a suitable post on a lower grade"
            ),
            ("d-7.1", "d-7.2"),
        ),
        Step(
            _(
                "If that succeeds, you give Part One of the form to your Head of Service, and Human "
                "Resources asks for an estimate"
            ),
            ("d-7.1", "d-7.2"),
        ),
        Step(
            _("With the estimate in hand, you complete Part Two: this is the formal application"),
            ("d-7.1", "d-7.2"),
        ),
        Step(
            _(
                "Three approve it: the Head of Service, the Group Manager – Human Resources and the "
                "Leadership Group"
            ),
            ("d-8.1",),
        ),
    ),
}

# c-4.5: the post of Strategic Director Human Resources is named as printed; it stands nowhere else.
SIGNATURES: dict[str, Text] = {
    "signature_service_director": _("Strategic Director of the service"),
    "signature_chief_executive": _("Chief Executive"),
    "signature_human_resources": _("Strategic Director Human Resources"),
    "signature_cabinet_member": _("Cabinet Member"),
}
APPROVALS: dict[str, Text] = {
    "approval_head_of_service": _("Head of Service"),
    "approval_human_resources": _("Group Manager – Human Resources"),
    "approval_leadership_group": _("Leadership Group"),
}
FAULTS: dict[str, Text] = {
    "earlier_step_not_dated": _("A later step is dated and an earlier one is not"),
    "request_after_28_days": _("The written request came after the 28 days"),
    "part_one_before_approval": _("Part One is dated before the request succeeded"),
    "accepted_before_signatures": _("The acceptance is dated before the four signatures"),
}
# Who is dealt with apart from each scheme's ordinary route (reading A41: as printed).
SEPARATE: dict[str, tuple[str, ...]] = {
    EARLY: ("head_of_service", "strategic_director", "chief_executive"),
    SEVERANCE: ("strategic_director", "chief_executive"),
    FLEXIBLE: ("head_of_service", "strategic_director", "chief_executive"),
}
ROUTES: dict[str, tuple[str, Text, tuple[str, ...]]] = {
    EARLY: ("leadership_group", _("The Leadership Group decides"), ("b-4.4",)),
    SEVERANCE: (
        "leadership_group",
        _("The Leadership Group decides, on a business case with four signatures"),
        ("c-4.4", "c-4.5"),
    ),
    FLEXIBLE: (
        "hos_hr_leadership",
        _("The Head of Service, Human Resources and the Leadership Group all approve"),
        ("d-8.1",),
    ),
}
SEPARATE_ROUTES: dict[str, tuple[str, Text, tuple[str, ...]]] = {
    EARLY: ("separate", _("Your application is dealt with separately"), ("b-4.6",)),
    SEVERANCE: (
        "leader_and_deputy_leader",
        _("The Leader and Deputy Leader of the Council deal with your application"),
        ("c-5.1",),
    ),
    FLEXIBLE: ("separate", _("Your application is dealt with separately"), ("d-8.2",)),
}
