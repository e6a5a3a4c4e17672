"""The Voluntary Severance Scheme: who may apply and what would be paid (section 5, Appendix C)."""

from __future__ import annotations

from dataclasses import replace

from ...common import ages, notices, pay, questions, statutory, weeks
from ...engine.calculator import Answers, Calculator, in_order
from ...engine.days import ONE_DAY, add_years, age
from ...engine.questions import Day
from ...engine.result import STATUS, Figure, Result
from ...engine.service import complete_years
from ...engine.text import Text, _

UNREDUCED_AGE = 55
QUALIFYING_YEARS = 2

REASONS: dict[str, Text] = {
    "service_under_2_years": _("Under two years' service"),
    "two_years_only_by_termination": _("Two years' service only by the termination date"),
    "resigned_or_working_notice": _("Already resigned or working notice"),
    "already_at_risk": _("Already told of being at risk of losing the post"),
    "accepted_other_internal_post": _("Already accepted another internal post"),
    "locally_managed_school": _("Employed by a locally managed school with its own policy"),
    "after_closing_date": _("Interest expressed after the closing date"),
}
CLAUSES = {
    "service_under_2_years": "c-2.1",
    "two_years_only_by_termination": "c-2.1",
    "resigned_or_working_notice": "c-2.2",
    "already_at_risk": "c-2.2",
    "accepted_other_internal_post": "c-2.2",
    "locally_managed_school": "c-2.2",
    "after_closing_date": "c-4.1",
}
# The four exclusions of C 2.2, each a question and the reason it gives (reading A43).
EXCLUSIONS = {
    "resigned": "resigned_or_working_notice",
    "at_risk": "already_at_risk",
    "internal_post": "accepted_other_internal_post",
    "school_with_own_policy": "locally_managed_school",
}


def rule(answers: Answers) -> Result:
    """Return the status with its reasons, the payment and what goes with it."""
    result = Result()
    _pay(result, answers)
    reasons, doubts = _conditions(result, answers)
    _decide(result, answers, reasons, doubts)
    _pension(result, answers)
    _also(result, answers)
    return result


def _conditions(result: Result, answers: Answers) -> tuple[list[str], list[str]]:
    """Add a line for each condition of C 2 and C 4.1; return what fails and what is doubtful."""
    reasons, doubts = [], []
    service = _qualifying_service(result, answers)
    if service == "two_years_only_by_termination":
        doubts.append(service)
    elif service:
        reasons.append(service)
    for key, reason in EXCLUSIONS.items():
        if answers[key]:
            reasons.append(reason)
            result.add(
                _("The scheme does not apply: {reason}", reason=REASONS[reason]),
                because="c-2.2",
                reading="A43",
                part="conditions",
            )
    if not any(answers[key] for key in EXCLUSIONS):
        result.add(
            _("None of the four exclusions applies on the day you express interest"),
            because="c-2.2",
            reading="A43",
            part="conditions",
        )
    if answers.closing_date:
        late = answers.expression_of_interest > answers.closing_date
        reasons += ["after_closing_date"] if late else []
        result.add(
            _("Interest had to be expressed by {day}", day=answers.closing_date)
            if late
            else _(
                "You express interest in time: the closing date is {day}", day=answers.closing_date
            ),
            because="c-4.1",
            part="conditions",
        )
    return reasons, doubts


def _decide(result: Result, answers: Answers, reasons: list[str], doubts: list[str]) -> None:
    separate = answers.role in ("strategic_director", "chief_executive")
    if reasons:
        result.say_first(_("This scheme does not apply to you as things stand."))
        result.decide(
            "not_eligible",
            _("A condition of the scheme is not met"),
            because=[CLAUSES[reason] for reason in reasons],
            reasons=[reason for reason in REASONS if reason in (*reasons, *doubts)],
        )
    elif separate:
        result.say_first(_("If your application is approved, you would get about"), "payment")
        result.decide(
            "separate",
            _("Your application is dealt with separately"),
            because="c-5.1",
            reasons=doubts,
        )
    elif doubts:
        result.say_first(_("If your service is enough, you would get about"), "payment")
        result.decide(
            "check",
            _("The document does not say on which day two years are needed: ask HR"),
            because="c-2.1",
            reasons=doubts,
        )
    else:
        result.say_first(_("If the Council agrees, you would get about"), "payment")
        result.decide(
            "eligible",
            _("You meet the conditions asked about; the Council may still refuse"),
            because=("s5.3", "c-1.4"),
            reasons=[],
        )
    if separate:
        result.add(
            _("The Leader and Deputy Leader of the Council deal with your application"),
            because="c-5.1",
            part="conditions",
            route="leader_and_deputy_leader",
        )
    else:
        result.add(
            _("The Leadership Group decides, on a business case with four signatures"),
            because=("c-4.4", "c-4.5"),
            reading="A41" if answers.role == "head_of_service" else None,
            part="conditions",
            route="leadership_group",
        )


def _also(result: Result, answers: Answers) -> None:
    result.add(
        _("No notice on either side, and no pay in lieu of notice"),
        because="c-3.4",
        part="also",
        notice="none",
    )
    result.add(
        _("The Council's decision is final: there is no appeal"),
        because="c-4.6",
        part="also",
        appeal="none",
    )
    result.add(
        _(
            "You may withdraw until you sign the acceptance form and the Settlement Agreement; "
            "after that the Council need not let you"
        ),
        because="c-4.9",
        part="also",
    )
    back = add_years(answers.termination, 1) + ONE_DAY
    result.add(
        _("You may not work for the Council again before {day}", day=back),
        because="c-4.10",
        reading="A34",
        part="also",
        earliest_reemployment=back,
    )
    result.add(
        _("The contract ends by mutual consent, on or before the agreed date"),
        because="c-3.3",
        part="also",
    )
    if answers.termination > answers.appointed_date:
        result.add(
            _(
                "The agreed leaving date is to be no later than the appointed date, {day}: ask "
                "Human Resources",
                day=answers.appointed_date,
            ),
            because="c-4.9",
            part="also",
        )
    result.add(
        _("Only those who answer a formal invitation may apply; ask whether the scheme is open"),
        because=("s5.2", "c-1.1"),
        part="also",
    )
    result.add(
        _("The Council may choose redeployment, natural turnover or redesign instead"),
        because="c-1.5",
        part="also",
    )
    result.add(
        _("Take independent financial advice if you need it; the Council cannot advise you"),
        because="c-3.5",
        part="also",
    )


def _qualifying_service(result: Result, answers: Answers) -> str | None:
    """Add the line on two years' service (C 2.1, reading A11); return the reason it gives."""
    interest, termination = answers.expression_of_interest, answers.termination
    otherwise = reason = None
    if complete_years(answers.service_start, interest) >= QUALIFYING_YEARS:
        text = _("At least two years' service on the day you express interest, {day}", day=interest)
    elif complete_years(answers.service_start, termination) >= QUALIFYING_YEARS:
        text = _(
            "Two years' service are not complete on {interest}, but are by {termination}",
            interest=interest,
            termination=termination,
        )
        otherwise = _("If the termination date is the test, the condition is met.")
        reason = "two_years_only_by_termination"
    else:
        text = _("Two years' service are not complete, even by {day}", day=termination)
        reason = "service_under_2_years"
    result.add(text, because="c-2.1", reading="A11", otherwise=otherwise, part="conditions")
    return reason


def _pay(result: Result, answers: Answers) -> None:
    termination = answers.termination
    reckoning = weeks.add_weeks(
        result, answers.date_of_birth, answers.service_start, termination, "c-3.1"
    )
    week = pay.add_weekly_pay(result, answers.salary)
    pay.add_multiplier(
        result,
        given=answers.multiplier,
        day=termination,
        weeks=reckoning.weeks,
        week=week,
        clause="c-3.1",
    )
    payment = pay.add_payment(
        result, weeks=reckoning.weeks, salary=answers.salary, multiplier=answers.multiplier
    )
    result.add(
        _("The payment includes the statutory redundancy payment; nothing is added to it"),
        because=("c-3.1-iii", "s5.1"),
    )
    if answers.multiplier < 1:
        result.add(
            _(
                "A multiplier under 1 can pay less than the statutory redundancy payment "
                "that it has to include"
            ),
            because="c-3.1-iii",
            reading="A06",
        )
    statutory.add_statutory_payment(
        result, weeks=reckoning.weeks, week=week, termination=termination, clause="c-3.1"
    )
    notices.for_payment(
        result,
        born=answers.date_of_birth,
        leaves=termination,
        payment=payment,
        paid_weeks=reckoning.weeks * answers.multiplier,
    )


def _pension(result: Result, answers: Answers) -> None:
    """Add whether the pension is released early and unreduced (C 3.1, C 3.2, reading A08)."""
    born, appointed, termination = (
        answers.date_of_birth,
        answers.appointed_date,
        answers.termination,
    )
    member = answers.pension_scheme != "none"
    unreduced = member and age(born, appointed) >= UNREDUCED_AGE
    other_day = member and age(born, termination) >= UNREDUCED_AGE
    if unreduced:
        text = _(
            "You are {age:age} on {day}: the pension benefits you have built up, if you are a "
            "scheme member, are released early and unreduced",
            age=age(born, appointed),
            day=appointed,
        )
    elif age(born, appointed) >= UNREDUCED_AGE:
        text = _("You are not in a pension scheme, so there is no pension to release")
    else:
        text = _(
            "You are {age:age} on {day}: no pension is released early",
            age=age(born, appointed),
            day=appointed,
        )
    otherwise = None
    if other_day != unreduced:
        otherwise = (
            _("With 55 tested on {day}, the pension would be released early.", day=termination)
            if other_day
            else _("With 55 tested on {day}, no pension would be released early.", day=termination)
        )
    result.add(
        text,
        because="c-3.1-i" if age(born, appointed) >= UNREDUCED_AGE else "c-3.2",
        reading="A08",
        otherwise=otherwise,
        part="also",
        age_on_appointed_date=age(born, appointed),
        pension_unreduced=unreduced,
    )
    if member:
        ages.add_leap_birthday(
            result,
            born,
            UNREDUCED_AGE,
            appointed,
            because=("c-3.1", "c-3.2"),
            otherwise=_("With 28 February, you would be 55 and the pension released early."),
        )


CALCULATOR = Calculator(
    id="voluntary-severance",
    code="K03",
    slug="diswyddo-gwirfoddol",
    title=_("Voluntary Severance Scheme"),
    asks=_("May I apply for voluntary severance, and how much would be paid?"),
    questions=(
        questions.date_of_birth,
        questions.service_start,
        Day(
            key="expression_of_interest",
            label=_("Date of expressing interest"),
            hint=_("The day you hand in the form, or today."),
            clause="c-2.2",
        ),
        Day(
            key="closing_date",
            label=_("Closing date of the scheme"),
            required=False,
            clause="c-4.1",
            more=True,
            shared=True,
        ),
        questions.termination,
        Day(
            key="appointed_date",
            label=_("Appointed date"),
            hint=_("The latest leaving date the Council sets. Left empty: your termination date."),
            required=False,
            default=lambda answers: answers.get("termination"),
            clause="c-3.1",
            more=True,
            shared=True,
        ),
        questions.salary,
        questions.multiplier,
        questions.yes_no(
            "resigned",
            _("Have you already resigned, or are you working your notice?"),
            clause="c-2.2",
        ),
        questions.yes_no(
            "at_risk", _("Have you already been told that your post is at risk?"), clause="c-2.2"
        ),
        questions.yes_no(
            "internal_post", _("Have you accepted another post with the Council?"), clause="c-2.2"
        ),
        questions.yes_no(
            "school_with_own_policy",
            _("Do you work for a locally managed school?"),
            hint=_("Its governing body decides its own policy."),
            clause="c-2.2",
        ),
        replace(questions.role, clause="c-5.1"),
        replace(questions.pension_scheme, clause="c-3.1-i"),
    ),
    figures=(
        Figure("payment", "money", _("Payment before tax")),
        STATUS,
        Figure("reasons", "codes", _("Reasons"), words=REASONS),
        Figure(
            "route",
            "code",
            _("Who decides"),
            words={
                "leadership_group": _("Leadership Group"),
                "leader_and_deputy_leader": _("Leader and Deputy Leader of the Council"),
            },
        ),
        Figure("age_on_appointed_date", "count", _("Age on the appointed date"), noun="age"),
        Figure("service_years", "count", _("Service"), noun="year"),
        Figure("weeks", "weeks", _("Weeks")),
        Figure("weekly_pay", "money", _("Weekly pay")),
        Figure("paid_weeks", "paid_weeks", _("Weeks after the multiplier")),
        Figure("statutory_payment", "money", _("Statutory redundancy payment within it")),
        Figure("pension_unreduced", "flag", _("Pension early and unreduced")),
        Figure("notice", "code", _("Notice"), words={"none": _("None")}),
        Figure("appeal", "code", _("Appeal"), words={"none": _("None")}),
        Figure("earliest_reemployment", "date", _("May work for the Council again from")),
    ),
    rule=rule,
    checks=(
        *questions.life,
        in_order("expression_of_interest", "termination", "termination_before_expression"),
        # A leaving date after the appointed date (C 4.9) is said and not refused, since the
        # appointed date itself is read differently (A08).
    ),
)
