"""Whether a post offered is "suitable", by grade, terms, status and skills (section 8)."""

from __future__ import annotations

from ...common import notices, questions
from ...engine import policy
from ...engine.calculator import Answers, Calculator
from ...engine.choices import YesNo
from ...engine.result import NOTHING, Figure, Result
from ...engine.text import Text, _

GRADE_RULES: dict[str, Text] = {
    "same": _("The same grade"),
    "one_lower": _("One grade lower"),
    "more_than_one_lower": _("More than one grade lower"),
    "higher": _("A higher grade"),
}
FLAGS: dict[str, Text] = {
    "s8_and_s9_say_one_grade": _("Sections 8 and 9 also say one grade lower only: ask HR"),
}


def rule(answers: Answers) -> Result:
    """Return whether the post is suitable, which grade rule applies and whether compensation is due."""
    result = Result()
    grade_rule = _grade(result, answers)
    likeness = _likeness(result, answers)
    suitable = grade_rule != "higher" and likeness
    _decide(result, grade_rule, suitable=suitable, likeness=likeness)
    _also(result, answers, suitable=suitable)
    return result


def _grade(result: Result, answers: Answers) -> str:
    """Add the line on grade and what follows for compensation; return the grade rule."""
    old, new = answers.old_grade, answers.new_grade
    normal = policy.latest("redeployment.grades_lower")
    if new > old:
        grade_rule = "higher"
        text = _("From grade {old} to grade {new}: higher, so not redeployment", old=old, new=new)
    elif new == old:
        grade_rule = "same"
        text = _("Grade {old}, the same as now", old=old)
    else:
        grade_rule = "one_lower" if old - new <= normal.value else "more_than_one_lower"
        text = _("From grade {old} to grade {new}: {n:grade} lower", old=old, new=new, n=old - new)
    result.add(
        text,
        because="a-cam3.3" if new > old else "s8-cyflogaeth-addas.2",
        part="conditions",
        grade_rule=grade_rule,
    )
    result.add(
        _("A lower grade comes with compensation, by the formula of section 11")
        if new < old
        else _("No fall in grade, so no compensation"),
        because=("s8-cyflogaeth-addas.2", "s9.5"),
        compensation=new < old,
    )
    return grade_rule


def _likeness(result: Result, answers: Answers) -> bool:
    """Add a line for terms, status and skills; return whether all three are met."""
    clause = "s8-cyflogaeth-addas.2"
    limbs = (
        (
            answers.similar_terms,
            _("Conditions of service are similar"),
            _("Conditions of service are not similar"),
        ),
        (
            answers.similar_status,
            _("The status is similar: the standing of the post, not its grade"),
            _("The status is not similar: the standing of the post, not its grade"),
        ),
        (
            answers.can_do_now or answers.can_do_after_short_training,
            _("You could do the work satisfactorily now")
            if answers.can_do_now
            else _("You could do the work satisfactorily after short training"),
            _("You could not do the work satisfactorily, even after short training"),
        ),
    )
    for met, yes, no in limbs:
        result.add(yes if met else no, because=clause, part="conditions")
    return all(met for met, _yes, _no in limbs)


def _decide(result: Result, grade_rule: str, *, suitable: bool, likeness: bool) -> None:
    flagged = grade_rule == "more_than_one_lower"
    if not suitable:
        summary = _("On your answers, the post is not suitable under the policy.")
    elif flagged:
        summary = _("The post is suitable, but more than one grade lower: ask Human Resources.")
    else:
        summary = _("On your answers, the post is suitable under the policy.")
    result.say_first(summary)
    result.add(
        _("Same grade or lower, similar conditions and status, and work you could do: all are met")
        if suitable
        else _("One of these is not met: grade, conditions, status, or work you could do"),
        because="s8-cyflogaeth-addas.2",
        part="conditions",
        suitable=suitable,
    )
    otherwise = reading = None
    if flagged:
        text = _(
            "Two other paragraphs speak of one grade lower only; more than one is not barred, but "
            "should have your agreement"
        )
        otherwise = _("If one grade lower is the limit: the post is not suitable.")
    elif grade_rule == "higher":
        text = _("Selection and redeployment find posts at your present level, not a promotion")
    else:
        text = _("The grade is within what all three paragraphs allow")
    because: tuple[str, ...] = ("a-cam3.3",)
    if grade_rule != "higher":
        because, reading = ("s8-adleoli.2", "s9.5"), "A32"
    result.add(
        text,
        because=because,
        reading=reading,
        otherwise=otherwise if likeness else None,
        part="conditions",
        flag="s8_and_s9_say_one_grade" if flagged else None,
    )


def _also(result: Result, answers: Answers, *, suitable: bool) -> None:
    result.add(
        _("The Council offers suitable alternative employment wherever it can"),
        because="s8-adleoli.1",
        part="also",
    )
    result.add(
        _("You come before applicants who are not at risk, when a vacancy may be suitable"),
        because="s8-cyflogaeth-addas.1",
        part="also",
    )
    if answers.can_do_after_short_training:
        result.add(
            _(
                "Training is on the job as a rule; elsewhere in exceptional cases, if there is money"
            ),
            because="s8-cyflogaeth-addas.3",
            part="also",
        )
    if suitable:
        result.add(
            _("If you are assessed as suitable, the post is offered on a trial of four weeks"),
            because="s8-cyflogaeth-addas.5",
            part="also",
        )
        result.add(
            _(
                "If you are judged to have refused a suitable post unreasonably, you may lose "
                "redundancy pay"
            ),
            because="s8-hawl-tal.5",
            part="also",
        )
    result.add(
        _("The offer is made in writing and should show how the new post differs from the old"),
        because="s8-cyflogaeth-addas.6",
        part="also",
    )
    result.add(
        _("Reasonable adjustments are a duty when a disabled employee is redeployed"),
        because="a-anabledd.1",
        part="also",
    )
    notices.vacancies_after_pregnancy(result)


def _asked(key: str, label: Text) -> YesNo:
    return YesNo(key=key, label=label, required=True, default=None, clause="s8-cyflogaeth-addas.2")


CALCULATOR = Calculator(
    id="suitable-alternative",
    code="K09",
    slug="swydd-addas",
    title=_("Suitable alternative employment"),
    asks=_("Is the post offered 'suitable' under the policy?"),
    questions=(
        questions.grade("old_grade", _("Your present grade"), clause="s8-cyflogaeth-addas.2"),
        questions.grade("new_grade", _("Grade of the post offered"), clause="s8-adleoli.2"),
        _asked("similar_terms", _("Are its conditions of service similar to yours?")),
        _asked("similar_status", _("Is its status similar to your present post's?")),
        _asked("can_do_now", _("Could you do the work satisfactorily now?")),
        questions.yes_no(
            "can_do_after_short_training",
            _("Could you do it satisfactorily after short training?"),
            clause="s8-cyflogaeth-addas.2",
            when={"can_do_now": ("no",)},
            more=False,
        ),
    ),
    figures=(
        Figure("suitable", "flag", _("Suitable")),
        Figure("grade_rule", "code", _("Grade"), words=GRADE_RULES),
        Figure("compensation", "flag", _("Compensation")),
        Figure("flag", "code", _("To ask about"), words=FLAGS, without=NOTHING),
    ),
    rule=rule,
)
