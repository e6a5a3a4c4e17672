"""The steps of a restructuring in the order of the clauses, each with the verb that grades it.

The grade is the verb's (introduction, reading of "mandatory"): rhaid, caiff, bydd = must;
dylid, dylai = should; gellir, gallai, efallai = may.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from ...engine.text import Text, _

REDUNDANCY, OTHER_REASON, WITHIN = "redundancy", "some_other_substantial_reason", "within_contract"
EVERY = (REDUNDANCY, OTHER_REASON, WITHIN)
MUST, SHOULD, MAY = "must", "should", "may"
GRADES: dict[str, Text] = {MUST: _("Must"), SHOULD: _("Should"), MAY: _("May")}


@dataclass(frozen=True)
class After:
    """What a step waits for, and the clause that says so."""

    step: str
    clause: str


@dataclass(frozen=True)
class Step:
    """One step: its words, grade, the Welsh verb behind the grade, and what it waits for.

    `only` names a fact of the plan without which the step is not in it.
    """

    text: Text
    grade: str
    verb: str
    because: tuple[str, ...]
    after: tuple[After, ...] = ()
    routes: tuple[str, ...] = EVERY
    only: str | None = None


STEPS: dict[str, Step] = {
    "work_stream": Step(
        _("Set up a Work Stream, led by the Strategic Director or Head of Service"),
        MUST,
        "bydd",
        ("s2-ffrydiau.1", "s2-ffrydiau.2"),
        only="work_stream",
    ),
    "proposals": Step(_("The Head of Service draws up the proposals"), MUST, "rhaid", ("s12.1",)),
    "unions_asked": Step(
        _("Ask for the unions' views while the proposals are being drawn up"),
        SHOULD,
        "dylid",
        ("s1-ymgynghori.1",),
    ),
    "hr_contacted": Step(
        _("Review the posts with Human Resources, job descriptions and person specifications"),
        MUST,
        "rhaid",
        ("s12.1", "a-cam1.1"),
        (After("proposals", "s12.1"),),
    ),
    "job_evaluation": Step(
        _("Send the documents to the Job Evaluation Team"),
        MUST,
        "rhaid",
        ("s12.2",),
        (After("hr_contacted", "s12.2"),),
        (REDUNDANCY, OTHER_REASON),
    ),
    "unions_structure": Step(
        _("Discuss the final structure and documents with the recognised unions"),
        MUST,
        "caiff",
        ("s12.3",),
        (After("job_evaluation", "s12.2"), After("hr_contacted", "s12.1")),
    ),
    "assimilation_agreed": Step(
        _("Agree slotting and matching with Human Resources and the unions, before consultation"),
        MUST,
        "bydd",
        ("s3-cymhathu.2",),
        (After("unions_structure", "s12.3"),),
        (REDUNDANCY,),
        "new_posts",
    ),
    "consultation_opens": Step(
        _("Open consultation: proposals to every affected employee, orally and in writing"),
        SHOULD,
        "dylid",
        ("s1-ymgynghori.1", "s1-ymgynghori.2", "s1-ymgynghori.7"),
        (After("unions_structure", "s12.3"), After("assimilation_agreed", "s3-cymhathu.2")),
    ),
    "comments_answered": Step(
        _("Give time to comment, consider every comment seriously, and give reasons for refusing"),
        SHOULD,
        "dylid",
        ("s1-ymgynghori.3", "s1-ymgynghori.4", "s1-ymgynghori.5", "s1-ymgynghori.6"),
        (After("consultation_opens", "s1-ymgynghori.5"),),
    ),
    "information_given": Step(
        _("Human Resources gives the six pieces of information about the dismissals"),
        MUST,
        "bydd",
        ("s8-gweithdrefn.6",),
        (),
        (REDUNDANCY,),
    ),
    "ring_fences_agreed": Step(
        _("Agree the ring-fences and the selection process with the unions, during consultation"),
        MUST,
        "bydd",
        ("s3-neilltuo.2", "a-cam3.1"),
        (After("consultation_opens", "s3-neilltuo.2"),),
        (REDUNDANCY,),
        "selection",
    ),
    "employees_told": Step(
        _("The line manager tells each affected employee in person where they stand"),
        SHOULD,
        "dylai",
        ("a-cam2.3", "a-cam2.4", "a-cam2.5"),
        (After("unions_structure", "s12.3"), After("ring_fences_agreed", "a-cam2.5")),
        (REDUNDANCY,),
    ),
    "selection": Step(
        _("Select by objective criteria on which the unions were consulted"),
        MUST,
        "rhaid",
        ("a-cam4.1", "a-cam4.2", "a-cam4.8", "s8-dethol.2"),
        (After("employees_told", "a-cam2.5"),),
        (REDUNDANCY,),
        "selection",
    ),
    "redeployment": Step(
        _("Look for redeployment anywhere in the Council, at once"),
        SHOULD,
        "dylai",
        ("a-cam2.2", "s8-adleoli.1", "s8-gweithdrefn.1"),
        (After("selection", "a-cam2.5"), After("employees_told", "a-cam2.4")),
        (REDUNDANCY,),
    ),
    "internal_advert": Step(
        _("Advertise inside the Council the posts that could not be filled"),
        MUST,
        "bydd",
        ("a-cam4.3", "a-cam4.4"),
        (After("selection", "a-cam4.3"), After("redeployment", "a-cam4.3")),
        (REDUNDANCY,),
        "new_posts",
    ),
    "notice": Step(
        _("Give notice of dismissal, once no redeployment is likely"),
        MUST,
        "rhaid",
        ("s10.1", "s10.3"),
        (After("redeployment", "s10.1"), After("internal_advert", "a-cam4.3")),
        (REDUNDANCY,),
    ),
    "date_announced": Step(
        _("Where there is no agreement: announce the date of the change"),
        MAY,
        "efallai",
        ("s9.3",),
        (After("consultation_opens", "s9.2"),),
        (OTHER_REASON,),
        "no_agreement",
    ),
    "leadership_report": Step(
        _("Where unions and employees object: report to the Leadership Group, with their comments"),
        MUST,
        "caiff",
        ("s9.3",),
        (After("date_announced", "s9.3"),),
        (OTHER_REASON,),
        "no_agreement",
    ),
    "notice_and_reengagement": Step(
        _("If it goes on: proper notice, and at once an offer on the new terms"),
        MUST,
        "rhaid",
        ("s9.4",),
        (After("leadership_report", "s9.4"), After("consultation_opens", "s9.2")),
        (OTHER_REASON,),
        "no_agreement",
    ),
    "help_to_redeploy": Step(
        _("Help those who refuse to find other work at the same pay and grade, or one grade lower"),
        MAY,
        "gellir",
        ("s9.5",),
        (After("notice_and_reengagement", "s9.5"),),
        (OTHER_REASON,),
        "no_agreement",
    ),
}


def fault(later: str, earlier: str) -> str:
    """Return the code of a step dated before the one it waits for."""
    return f"{later}_before_{earlier}"


def _fault_words() -> dict[str, Text]:
    words: dict[str, Text] = {}
    for later, step in STEPS.items():
        for wait in step.after:
            values: dict[str, Any] = {"later": step.text, "earlier": STEPS[wait.step].text}
            words[fault(later, wait.step)] = _("“{later}” comes after “{earlier}”", **values)
    return words


FAULTS = _fault_words()
