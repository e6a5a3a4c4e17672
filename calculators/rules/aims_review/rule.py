"""Which aims and tasks were covered this year (cp-nodau.1 to cp-nodau.4)? Evidence, no judgement."""

from __future__ import annotations

from collections.abc import Mapping
from decimal import Decimal

from ...common.collaborative import DOCUMENT, collaborative, head, long, short
from ...engine.calculator import Answers, Calculator
from ...engine.document import Block, heading, item, paragraph, words
from ...engine.lists import Table
from ...engine.money import places
from ...engine.result import Figure, Result
from ...engine.result import Table as Shown
from ...engine.text import _
from .aims import AIMS, TASKS

CLAUSES = tuple(aim.clause for aim in AIMS)


def rule(answers: Answers) -> Result:
    """Return how many of the fifteen tasks have evidence, aim by aim, and which have none."""
    result = Result()
    evidence = _evidence(answers)
    missing = [key for key in TASKS if key not in evidence]
    covered, of = len(evidence), len(TASKS)
    result.add(
        _(
            "{covered} of {of:task} have evidence ({share}%)",
            covered=covered,
            of=of,
            share=places(Decimal(100 * covered) / of, 1),
        ),
        because=CLAUSES,
        covered=covered,
        of=of,
    )
    result.add(
        _("Without evidence: {tasks:each}", tasks=[TASKS[key][0] for key in missing])
        if missing
        else _("Every task has evidence"),
        because=CLAUSES,
        missing=missing,
    )
    unknown = sorted({row["task"] for row in answers.evidence} - set(TASKS))
    if unknown:
        result.add(
            _("Not one of the tasks, so ignored: {keys:each}", keys=unknown), because=CLAUSES
        )
    for text, clause in (
        (_("This counts evidence. It does not judge it"), "cp-nodau"),
        (
            _("Is knowledge leading to improvement, and are possible risks drawn to attention?"),
            "cp-cyflwyniad.1",
        ),
        (
            _("Do services for the same people communicate and coordinate their care?"),
            "cp-cyflwyniad.3",
        ),
    ):
        result.add(text, because=clause, part="also")
    result.table(_aim_by_aim(evidence))
    _add_review(result, answers, evidence)
    result.say_first(_("Tasks with evidence"), "covered")
    return result


def _evidence(answers: Answers) -> dict[str, str]:
    """Return the evidence of each task that has any, from its own question or from the table."""
    rows: dict[str, str] = {row["task"]: row["words"] or "" for row in answers.evidence}
    given = {key: answers[key] or rows.get(key, "") for key in TASKS}
    return {key: typed for key, typed in given.items() if typed}


def _aim_by_aim(evidence: Mapping[str, str]) -> Shown:
    rows = []
    bars = []
    for aim in AIMS:
        covered = sum(key in evidence for key, _words in aim.tasks)
        rows.append((aim.title, _("{n} of {of}", n=covered, of=len(aim.tasks))))
        bars.append(Decimal(covered) / len(aim.tasks))
    return Shown(
        id="aims",
        caption=_("Aim by aim"),
        head=(_("Aim"), _("Tasks with evidence")),
        rows=rows,
        because=CLAUSES,
        bars=bars,
    )


def _add_review(result: Result, answers: Answers, evidence: Mapping[str, str]) -> None:
    blocks: list[Block] = head(answers, (_("Year"), answers.year))
    for aim in AIMS:
        blocks.append(heading(aim.title, aim.clause))
        for key, task in aim.tasks:
            blocks.append(item(task, aim.clause))
            blocks += words(evidence.get(key), _("No evidence yet."))
    covered, of = len(evidence), len(TASKS)
    blocks.append(paragraph(_("{covered} of {of:task} have evidence.", covered=covered, of=of)))
    result.document("aims-review", _("Review against the aims"), blocks)


CALCULATOR = Calculator(
    id="aims-review",
    code="P7",
    slug="nodau",
    document=DOCUMENT,
    title=_("Review against the aims"),
    asks=_("Which aims and tasks were covered this year?"),
    questions=(
        *(long(key, label, clause=clause) for key, (label, clause) in TASKS.items()),
        Table(
            key="evidence",
            label=_("Evidence by task"),
            columns=(
                short("task", _("Task"), required=True),
                long("words", _("Evidence")),
            ),
            required=False,
            default=(),
            form=False,
        ),
        short("year", _("Year under review"), hint=_("For example 2026-27."), more=True),
        collaborative,
    ),
    figures=(
        Figure("covered", "count", _("Tasks with evidence"), noun="task"),
        Figure("of", "count", _("Tasks in all"), noun="task"),
        Figure(
            "missing", "codes", _("Without evidence"), words={k: w for k, (w, _c) in TASKS.items()}
        ),
    ),
    rule=rule,
)
