"""What goes in the Spotlight Report to the Cluster (cp-tasg-7)?"""

from __future__ import annotations

from ...common.collaborative import DOCUMENT, collaborative, long, short
from ...common.questions import yes_no
from ...engine.calculator import Answers, Calculator, Check
from ...engine.choices import Choice
from ...engine.lists import Table
from ...engine.questions import Day
from ...engine.result import Figure, Result
from ...engine.text import _
from .report import EVIDENCE, KINDS, add_report

MOST_RECOMMENDATIONS = 10


def rule(answers: Answers) -> Result:
    """Return whether the report is complete, what is missing, and the risks to escalate."""
    result = Result()
    complete = bool(answers.recommendations)
    missing = [] if complete else ["recommendations"]
    missing += [key for key, _label, _clause in EVIDENCE if not answers[key]]
    result.add(
        _(
            "The report summarises the analysis and recommendations of the Collaborative: both are here"
        )
        if complete
        else _(
            "The report summarises analysis and recommendations: there is no recommendation yet"
        ),
        because="cp-tasg-7",
        complete=complete,
    )
    labels = [label for key, label, _clause in EVIDENCE if key in missing]
    result.add(
        _("Evidence that is not there yet: {kinds:each}", kinds=labels)
        if labels
        else _("Every kind of evidence is there"),
        because=("cp-nodau.1", "cp-diben.2"),
        missing=missing,
    )
    if not answers.evidence_public and not answers.evidence_patients:
        result.add(_("No feedback from those who use the services yet"), because="cp-diben.2")
    unreasoned = [n for n, row in enumerate(answers.recommendations, 1) if not row["reason"]]
    if unreasoned:
        result.add(
            _("Without a reason yet: {numbers}", numbers=[str(n) for n in unreasoned]),
            because="cp-tasg-7",
        )
    _offer(result, answers)
    result.add(
        _("The document does not say how often the report is made, or in what form"),
        because="cp-tasg-7",
        part="also",
    )
    result.add(
        _("Where are the gaps in care, and where is care not centred on the patient?"),
        because="cp-cyflwyniad.3",
        part="also",
    )
    add_report(result, answers)
    if complete:
        result.say_first(_("The report has its analysis and its recommendations"), "complete")
    else:
        result.say_first(_("The report still needs a recommendation"), "complete")
    return result


def _offer(result: Result, answers: Answers) -> None:
    urgent = [row["text"] for row in answers.risks if row["urgent"]]
    result.add(
        _("Offered to the escalation note: {risks:each}", risks=urgent)
        if urgent
        else _("Nothing is marked as urgent, so nothing is offered to the escalation note"),
        because=("cp-tasg-7-uwchgyfeirio", "cp-tasg-2"),
        offered=urgent,
    )


def _nothing_at_all(answers: Answers) -> bool:
    """Return whether both halves of the report are missing: then each of them is asked for."""
    return "analysis" not in answers and not answers["recommendations"]


CALCULATOR = Calculator(
    id="spotlight-report",
    code="P3",
    slug="adroddiad-sbotolau",
    document=DOCUMENT,
    title=_("Spotlight Report"),
    asks=_("What goes in the report to the Cluster?"),
    questions=(
        long("analysis", _("Analysis"), required=True, lines=10, clause="cp-tasg-7"),
        Table(
            key="recommendations",
            label=_("Recommendations"),
            hint=_("Up to 10, each with its reason."),
            columns=(
                short("text", _("Recommendation"), required=True, longest=1_000),
                short("reason", _("Reason"), longest=1_000),
            ),
            most=MOST_RECOMMENDATIONS,
            required=False,
            default=(),
            clause="cp-tasg-7",
        ),
        *(
            long(key, _("Evidence: {kind}", kind=label), clause=clause)
            for key, label, clause in EVIDENCE
        ),
        Table(
            key="risks",
            label=_("Risks, gaps and opportunities"),
            columns=(
                short("text", _("What"), required=True, longest=1_000),
                Choice(key="kind", label=_("Kind"), options=KINDS, required=False, default="risk"),
                yes_no("urgent", _("Urgent?"), more=False),
            ),
            required=False,
            default=(),
            clause="cp-tasg-2",
        ),
        Day(key="report_date", label=_("Date of the report"), required=False, more=True),
        collaborative,
    ),
    figures=(
        Figure("complete", "flag", _("Complete")),
        Figure(
            "missing",
            "codes",
            _("Not there yet"),
            words={
                "recommendations": _("Recommendations"),
                **{key: _("Evidence: {kind}", kind=label) for key, label, _clause in EVIDENCE},
            },
        ),
        Figure("offered", "text", _("Offered to the escalation note")),
    ),
    rule=rule,
    checks=(Check(("recommendations",), _nothing_at_all, "recommendations", "required"),),
)
