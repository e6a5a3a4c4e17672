"""What consulting means: the duties of section 1 and the information of section 8."""

from __future__ import annotations

from ...engine.document import Block, heading, item, paragraph
from ...engine.result import Result
from ...engine.text import Text, _

# The five duties of section 1, each with its clause.
DUTIES: tuple[tuple[Text, str], ...] = (
    (
        _(
            "Put the proposals to every affected employee, both orally and in writing, and explain the background"
        ),
        "s1-ymgynghori.2",
    ),
    (
        _(
            "Give the unions a reasonable time to consult their members, and everyone a reasonable time to comment"
        ),
        "s1-ymgynghori.3",
    ),
    (
        _(
            "Let the union representatives come to presentations and have written copies of the proposals"
        ),
        "s1-ymgynghori.4",
    ),
    (
        _("Consider the comments seriously, and give the reasons for each that is not accepted"),
        "s1-ymgynghori.5",
    ),
    (
        _("Tell the employees and their unions in writing of any proposal that is amended"),
        "s1-ymgynghori.6",
    ),
)
# The six pieces of information of section 8.
INFORMATION: tuple[Text, ...] = (
    _("The reasons for the proposals"),
    _("How many employees it is proposed to dismiss, and descriptions of them"),
    _("How many employees of each description work at the establishment"),
    _("The proposed method of selection"),
    _("The proposed method of dismissal, and the period over which dismissals happen"),
    _("The proposed way of working out redundancy payments"),
)
# What follows the information, and what else the unions are asked about.
AFTERWARDS: tuple[tuple[Text, str], ...] = (
    (
        _("The unions and the employees may put proposals and ways to avoid dismissals"),
        "s8-gweithdrefn.7",
    ),
    (
        _(
            "The Head of Service, with the Human Resources Officer, meets the unions and answers in "
            "writing; the reasons for each refusal must be made clear"
        ),
        "s8-gweithdrefn.8",
    ),
    (
        _(
            "The unions must be consulted on the method of selection, its criteria and their weights"
        ),
        "s8-dethol.2",
    ),
    (
        _(
            "The unions are consulted on how the changes are carried out and on the selection groups"
        ),
        "a-cam3.1",
    ),
)


def add(result: Result) -> None:
    """Add whom to consult and when, and the checklist as a document."""
    result.add(
        _(
            "Consult the recognised unions: these proposals could lead to dismissals, which is "
            "enough on its own"
        ),
        because=("s1-ymgynghori.7", "s1-ymgynghori.9", "s8-ymgynghori-statudol.1"),
        part="conditions",
    )
    result.add(
        _("Consultation may be right on other matters too"),
        because="s1-ymgynghori.8",
        part="conditions",
    )
    result.add(
        _(
            "Start as soon as possible, ask the unions while the proposals are being drawn up, and "
            "consult for as long as you can: the days here are the least"
        ),
        because=("s1-ymgynghori.1", "s8-gweithdrefn.5"),
        part="also",
    )
    result.add(
        _("A change inside the present contract is consulted on in the same way"),
        because=("s3-hyblygrwydd.6", "s9.2"),
        part="also",
    )
    result.add(
        _("There is a checklist of the duties below, to print or copy"),
        because=(
            "s1-ymgynghori.2",
            "s1-ymgynghori.3",
            "s1-ymgynghori.4",
            "s1-ymgynghori.5",
            "s1-ymgynghori.6",
            "s8-gweithdrefn.6",
        ),
        part="also",
    )
    result.document("checklist", _("Checklist: consultation"), _blocks())


def _blocks() -> list[Block]:
    blocks = [heading(_("In every consultation"), "s1-ymgynghori")]
    blocks += [item(text, clause) for text, clause in DUTIES]
    blocks += [
        heading(_("Where dismissals are proposed"), "s8-gweithdrefn"),
        paragraph(
            _(
                "The Group Manager – Human Resources, with the Head of Service, sets out these six "
                "things:"
            ),
            "s8-gweithdrefn.6",
        ),
    ]
    blocks += [item(text, "s8-gweithdrefn.6") for text in INFORMATION]
    blocks.append(heading(_("After that"), "s8-gweithdrefn"))
    blocks += [item(text, clause) for text, clause in AFTERWARDS]
    return blocks
