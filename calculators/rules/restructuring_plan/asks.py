"""The questions of the plan: what changes, what was done when, and whom it affects."""

from __future__ import annotations

from ...common.questions import yes_no
from ...engine.choices import Choice, YesNoUnknown
from ...engine.lists import Table
from ...engine.questions import Day
from ...engine.text import _
from .people import PEOPLE
from .steps import STEPS

QUESTIONS = (
    yes_no(
        "work_ceases_or_less",
        _("Does the need for the work cease or become less, in the Council or at its place?"),
        clause="s8-gweithdrefn.2",
        more=False,
    ),
    yes_no("posts_deleted", _("Are posts deleted?"), clause="a-cam2.2", more=False),
    yes_no(
        "new_posts",
        _("Are there new or amended posts in the department?"),
        clause="a-cam2.2",
        more=False,
    ),
    yes_no(
        "generic_cut",
        _("Are there to be fewer generic or similar posts?"),
        hint=_("Employees who share one basic job description in a department."),
        clause="a-cam2.2-iii",
        more=False,
    ),
    yes_no(
        "contracts_change",
        _("Do employees' contracts have to change?"),
        clause="s9.1",
        more=False,
    ),
    YesNoUnknown(
        key="employees_agree",
        label=_("Do the employees and the unions agree to the change of contract?"),
        clause="s9.2",
        when={"contracts_change": ("yes",)},
    ),
    yes_no(
        "change_significant",
        _("Are the proposals as a whole a significant change?"),
        clause="s2-ffrydiau.1",
    ),
    yes_no(
        "long_project",
        _("Does a longer-term project oversee the change?"),
        clause="s2-ffrydiau.1",
    ),
    YesNoUnknown(
        key="njc",
        label=_("Are the posts in the National Joint Council framework?"),
        clause="s12.4",
        more=True,
    ),
    Choice(
        key="who_applies",
        label=_("Who asks for the change?"),
        options=(
            ("chief_officers", _("The Chief Officers")),
            ("employees", _("The employees themselves")),
        ),
        required=False,
        clause="s12.5",
        more=True,
    ),
    PEOPLE,
    Table(
        key="steps",
        label=_("Steps already taken, with their dates"),
        columns=(
            Choice(
                key="step",
                label=_("Step"),
                options=tuple((key, step.text) for key, step in STEPS.items()),
            ),
            Day(key="date", label=_("Date")),
        ),
        most=60,
        required=False,
        more=True,
    ),
)
