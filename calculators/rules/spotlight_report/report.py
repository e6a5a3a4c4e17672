"""The Spotlight Report itself, to print or copy."""

from __future__ import annotations

from ...common.collaborative import head
from ...engine.calculator import Answers
from ...engine.document import Block, heading, paragraph, table, words
from ...engine.result import Result
from ...engine.text import Text, _

KINDS = (("risk", _("Risk")), ("gap", _("Gap")), ("opportunity", _("Opportunity")))

# The kinds of evidence: the question, whose voice it is, and its clause.
EVIDENCE = (
    ("evidence_data", _("data"), "cp-nodau.1"),
    ("evidence_public", _("the public"), "cp-diben.2"),
    ("evidence_patients", _("patients"), "cp-diben.2"),
    ("evidence_staff", _("staff"), "cp-nodau.1"),
    ("evidence_vulnerable", _("vulnerable groups and people with special needs"), "cp-nodau.1"),
)


def add_report(result: Result, answers: Answers) -> None:
    """Add the document: analysis, evidence by its kind, recommendations, risks."""
    blocks = [
        *head(answers, (_("Date"), answers.report_date)),
        paragraph(_("For the Cluster: our analysis and recommendations."), "cp-tasg-7"),
        heading(_("Analysis"), "cp-tasg-7"),
        *words(answers.analysis),
        *_evidence(answers),
        heading(_("Recommendations"), "cp-tasg-7"),
        _recommendations(answers),
    ]
    if answers.risks:
        kinds: dict[str, Text] = dict(KINDS)
        rows = [
            (row["text"], kinds[row["kind"]], _("Urgent") if row["urgent"] else "")
            for row in answers.risks
        ]
        blocks += [
            heading(_("Risks, gaps and opportunities"), "cp-tasg-2"),
            table("", [(_("What"), _("Kind"), _("Urgency")), *rows], "cp-tasg-2"),
        ]
    result.document("spotlight-report", _("Spotlight Report"), blocks)


def _evidence(answers: Answers) -> list[Block]:
    blocks: list[Block] = []
    for key, label, clause in EVIDENCE:
        if answers[key]:
            blocks += [heading(_("Evidence: {kind}", kind=label), clause), *words(answers[key])]
    without = [label for key, label, _clause in EVIDENCE if not answers[key]]
    if without:
        text = _("Evidence that is not there yet: {kinds:each}", kinds=without)
        blocks.append(paragraph(text, ("cp-nodau.1", "cp-diben.2")))
    return blocks


def _recommendations(answers: Answers) -> Block:
    if not answers.recommendations:
        return paragraph(_("No recommendation yet."))
    return table(
        "",
        [
            (_("Number"), _("Recommendation"), _("Reason")),
            *(
                (number, row["text"], row["reason"] or "")
                for number, row in enumerate(answers.recommendations, 1)
            ),
        ],
        "cp-tasg-7",
    )
