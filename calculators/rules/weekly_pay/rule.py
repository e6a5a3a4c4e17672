"""What a week's pay is under the schemes (Appendix C 3.1)."""

from __future__ import annotations

from ...common import pay, questions
from ...engine.calculator import Answers, Calculator
from ...engine.result import Figure, Result
from ...engine.text import _


def rule(answers: Answers) -> Result:
    """Return annual salary ÷ 365 × 7, to the penny."""
    result = Result()
    pay.add_weekly_pay(result, answers.salary)
    result.say_first(_("Your weekly pay under the schemes is"), "weekly_pay")
    return result


CALCULATOR = Calculator(
    id="weekly-pay",
    code="K02",
    slug="cyflog-wythnosol",
    title=_("Weekly pay"),
    asks=_("What is my weekly pay for the schemes?"),
    questions=(questions.salary,),
    figures=(Figure("weekly_pay", "money", _("Weekly pay")),),
    rule=rule,
)
