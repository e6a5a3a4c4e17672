"""Should an item be on the Collaborative's agenda (cp-tasg-5, cp-cwmpas.1)?"""

from __future__ import annotations

from ...common.collaborative import DOCUMENT, collaborative, long, short
from ...common.questions import yes_no
from ...engine.calculator import Answers, Calculator, Check
from ...engine.choices import WordsOrNo
from ...engine.lists import Table
from ...engine.questions import Day
from ...engine.result import Figure, Result
from ...engine.result import Table as Shown
from ...engine.text import _
from .papers import add_actions, add_agenda, add_minutes
from .scope import SCOPES, add_reasons, items, overall


def rule(answers: Answers) -> Result:
    """Return the scope of each item, with the agenda and the minutes sheet."""
    result = Result()
    found = items(answers)
    for item in found:
        add_reasons(result, item)
    scope = overall(answers, found)
    result.add(
        _(
            "An agenda has the clear aim of improving services and experiences for patients, "
            "carers and professionals"
        ),
        because=("cp-tasg-5", "cp-cwmpas.1"),
        scope=scope,
    )
    add_actions(result, answers)
    _add_prompts(result)
    result.table(
        Shown(
            id="items",
            caption=_("Item by item"),
            head=(_("Item"), _("For whom"), _("Scope")),
            rows=[(item.title, item.for_whom, SCOPES[item.scope]) for item in found],
            because=("cp-tasg-5", "cp-cwmpas.1"),
        )
    )
    add_agenda(result, answers, found)
    add_minutes(result, answers, found)
    result.say_first(_("For this agenda"), "scope")
    return result


def _add_prompts(result: Result) -> None:
    result.add(
        _("It will be appropriate to consider innovative proposals that help staff in their roles"),
        because="cp-arloesi.1",
        part="also",
    )
    result.add(
        _("The document is silent on terms and conditions of several professions: ask the purpose"),
        because="cp-cwmpas.1",
        part="also",
    )
    result.add(
        _(
            "Does the item share good practice in the profession, or gather experience that steers "
            "priorities and planning?"
        ),
        because=("cp-diben.1", "cp-diben.2"),
        part="also",
    )
    result.add(
        _("Is there a gap in care, or care that is not centred on the patient?"),
        because="cp-cyflwyniad.3",
        part="also",
    )
    result.add(
        _("As Chair: deal with every contribution, and agree on actions"),
        because="cp-tasg-6",
        part="also",
    )


_aim = short("aim", _("Its aim"), hint=_("What would it improve?"), clause="cp-tasg-5")
_for_whom = short(
    "for_whom", _("For whom"), hint=_("Patients, carers or professionals."), clause="cp-tasg-5"
)
_terms = yes_no(
    "single_profession_terms",
    _("Is it about one profession's terms and conditions?"),
    more=False,
    clause="cp-cwmpas.1",
)
_need = WordsOrNo(
    key="population_need",
    label=_("A need of the local population that it meets"),
    hint=_('In your words, or "no".'),
    longest=300,
    required=False,
    clause="cp-buddiannau.1",
)

CALCULATOR = Calculator(
    id="agenda",
    code="P2",
    slug="agenda",
    document=DOCUMENT,
    title=_("Agenda and scope"),
    asks=_("Should this item be on the agenda?"),
    questions=(
        short("title", _("Title of the item")),
        _aim,
        _for_whom,
        _terms,
        _need,
        Table(
            key="items",
            label=_("Other items of the agenda"),
            hint=_("Up to 20."),
            columns=(
                short("title", _("Title"), required=True),
                _aim,
                _for_whom,
                _terms,
                _need,
            ),
            most=20,
            required=False,
            default=(),
        ),
        Day(key="meeting_date", label=_("Date of the meeting"), required=False, more=True),
        short("chair", _("Chair"), more=True, private=True, clause="cp-tasg-6"),
        Table(
            key="contributions",
            label=_("Contributions"),
            hint=_("After the meeting, for the minutes sheet."),
            columns=(
                long("contribution", _("Contribution"), required=True),
                short("who", _("Who"), private=True),
                short("item", _("Number or title of the item")),
            ),
            required=False,
            default=(),
            more=True,
            private=True,
            clause="cp-tasg-6",
        ),
        Table(
            key="actions",
            label=_("Actions agreed"),
            columns=(
                short("action", _("Action"), required=True),
                short("owner", _("Owner"), private=True),
                Day(key="by", label=_("By"), required=False),
            ),
            required=False,
            default=(),
            more=True,
            private=True,
            clause="cp-tasg-6",
        ),
        collaborative,
    ),
    figures=(Figure("scope", "code", _("Scope"), words=SCOPES),),
    rule=rule,
    # An agenda has an item, and an item has a title.
    checks=(
        Check(
            ("items",),
            lambda answers: "title" in answers and not answers.title and not answers["items"],
            "title",
            "required",
        ),
    ),
)
