"""What must agree between a clause and its translation: figures, dates, duties and denials."""

import re
from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass

_MONTHS = {
    "cy": "Ionawr Chwefror Mawrth Ebrill Mai Mehefin Gorffennaf Awst Medi Hydref Tachwedd Rhagfyr",
    "en": "January February March April May June July August September October November December",
}

# Numbers in words, in every mutated form. "Un" and "one" are left out: they also mean "any",
# "same" and "some one", so they do not go in pairs.
_COUNTS = {
    "cy": {
        2: "dau dwy ddau ddwy",
        3: "tri tair dri thri dair thair",
        4: "pedwar pedair bedwar bedair phedwar phedair",
        5: "pump pum bump bum phump phum",
        6: "chwech chwe",
        12: "deuddeg deuddeng ddeuddeg ddeuddeng",
    },
    "en": {2: "two", 3: "three", 4: "four", 5: "five", 6: "six", 12: "twelve"},
}

# A range, because some Welsh words may be put in more than one way: the words of the first
# pattern must each have their English word, those of the second may have one.
_FORCE = {
    "must": (
        r"rhaid",
        r"gorfod\w*|hanfodol|gofyn(?:nir)?|angen|[cg]h?aiff",
        r"must|ha(?:ve|s|d) to|having to",
    ),
    "should": (r"d?dyl(?:ai|id|ech|ent|em|wn)\b|d?dyl(?:asai|esid)", r"(?!)", r"should|ought"),
    "may": (
        r"g?all|g?ellir|g?allant|g?allwn|g?allwch",
        r"caiff|cânt|gaiff|gânt|caniateir|ganiateir|chaniateir|efallai|posibl|modd|g?allu",
        r"may|can|cannot|can't|justifiable|identifiable",
    ),
    "could": (
        r"g?allai|g?ellid|g?allent|g?allech",
        r"posibl|modd|medru|g?allu|fyddai|byddai|efallai",
        r"could|might",
    ),
}

# "Na" after a comparative is "than", and "dim ond" is "only".
_DENIAL = {
    "cy": r"ni|nid|nad|nac|nas|heb|[pb]h?eidi(?:o|wch)|d?dim(?! ond)|neb|oni|[mf]eth(?:u|ir|o)"
    r"|(?<!mwy )(?<!fwy )(?<!llai )(?<!hwy )(?<!hwyrach )(?<!byrrach )(?<!rhagor )(?<!hytrach )(?<!is )na",
    "en": r"no(?!\. \d)|not|\w+n't|cannot|never|none|nothing|nobody|without|nor|neither|unless"
    r"|fail\w*|unreduced",
}


@dataclass(frozen=True)
class Fault:
    """One thing said in one language only; `check` is the name that the allow-list uses."""

    check: str
    told: str


def faults(welsh: str, english: str) -> list[Fault]:
    """Where a clause's two texts, both plain, do not seem to say the same."""
    found = []
    for check, values in (("figures", figures), ("dates", dates), ("counts", counts)):
        cy, en = values(welsh, "cy"), values(english, "en")
        if cy != en:
            found.append(Fault(check, f"{_list(cy - en)} | {_list(en - cy)}"))
    for check, (required, possible, translation) in _FORCE.items():
        least, also, said = (
            _times(required, welsh),
            _times(possible, welsh),
            _times(translation, _less_months(english)),
        )
        if not least <= said <= least + also:
            found.append(Fault(check, f"{least} (and up to {also} more) | {said}"))
    denied = [_times(_DENIAL[lang], text) for lang, text in (("cy", welsh), ("en", english))]
    if bool(denied[0]) != bool(denied[1]):
        found.append(Fault("denial", f"{denied[0]} | {denied[1]}"))
    return found


def figures(text: str, language: str) -> Counter[str]:
    """Numbers in digits, with their sign of money or percentage: "£554.67", "40%", "75"."""
    return Counter(re.findall(r"£?\d+(?:[.,/:]\d+)*%?", text))


def dates(text: str, language: str) -> Counter[str]:
    """Days of a month, and months, by number: "31 Mawrth" and "31 March" are 31-3."""
    months = _MONTHS[language].split()
    found = re.findall(rf"(\d+) ({'|'.join(months)})\b", text)
    return Counter(f"{day}-{months.index(month) + 1}" for day, month in found)


def counts(text: str, language: str) -> Counter[int]:
    """Numbers in words, from two."""
    values = {form: value for value, forms in _COUNTS[language].items() for form in forms.split()}
    return Counter(values[word] for word in re.findall(r"\w+", text.lower()) if word in values)


def _times(pattern: str, text: str) -> int:
    return len(re.findall(rf"(?<![\w-])(?:{pattern})(?![\w-])", text, flags=re.I))


def _less_months(text: str) -> str:
    return re.sub(r"\d+ May\b", "", text)


def _list(values: Iterable[object]) -> str:
    return ", ".join(sorted(str(value) for value in values)) or "-"
