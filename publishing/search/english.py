"""Porter's stemmer for English (Porter 1980), on folded words, with the irregular past forms of
the words people use about work. JavaScript twin: `docs/assets/search/english.js`.
"""

import re

IRREGULAR = {
    "paid": "pay", "left": "leave", "leaving": "leave", "lost": "lose", "losing": "lose",
    "made": "make", "making": "make", "given": "give", "gave": "give", "giving": "give",
    "taken": "take", "took": "take", "written": "write", "wrote": "write", "chosen": "choose",
    "chose": "choose", "choice": "choose", "found": "find", "held": "hold", "told": "tell",
    "sent": "send", "kept": "keep", "met": "meet", "got": "get", "gotten": "get", "women": "woman",
    "men": "man", "people": "person", "began": "begin", "begun": "begin", "sought": "seek",
    "apply": "application", "applies": "application", "applied": "application",
    "applying": "application", "payment": "pay", "payments": "pay", "employee": "employ",
    "employees": "employ", "retirement": "retire", "voluntarily": "voluntary",
    "volunteer": "voluntary", "volunteers": "voluntary", "temporarily": "temporary",
    "lengthen": "length", "longer": "long", "shorter": "short", "lower": "low", "higher": "high",
    "worse": "bad", "fewer": "few", "less": "few", "sacked": "sack", "ageing": "age", "dying": "die",
    "volunteering": "voluntary", "volunteered": "voluntary", "reduction": "reduce",
    "reductions": "reduce", "decision": "decide", "decisions": "decide", "extension": "extend",
    "extensions": "extend", "suspension": "suspend", "permission": "permit", "payable": "pay",
    "absence": "absent", "absences": "absent", "discretionary": "discretion", "revision":
    "revise", "division": "divide", "comparison": "compare",
}  # fmt: skip
_STEP2 = [
    ("ational", "ate"), ("tional", "tion"), ("enci", "ence"), ("anci", "ance"), ("izer", "ize"),
    ("bli", "ble"), ("alli", "al"), ("entli", "ent"), ("eli", "e"), ("ousli", "ous"),
    ("ization", "ize"), ("ation", "ate"), ("ator", "ate"), ("alism", "al"), ("iveness", "ive"),
    ("fulness", "ful"), ("ousness", "ous"), ("aliti", "al"), ("iviti", "ive"), ("biliti", "ble"),
]  # fmt: skip
_STEP3 = [
    ("icate", "ic"), ("ative", ""), ("alize", "al"), ("iciti", "ic"), ("ical", "ic"),
    ("ful", ""), ("ness", ""),
]  # fmt: skip
_STEP4 = [
    "al", "ance", "ence", "er", "ic", "able", "ible", "ant", "ement", "ment", "ent", "sion", "tion",
    "ou", "ism", "ate", "iti", "ous", "ive", "ize",
]  # fmt: skip


def _shape(stem: str) -> str:
    """Consonants as c, vowels as v; y is a vowel after a consonant."""
    out = ""
    for i, letter in enumerate(stem):
        vowel = letter in "aeiou" or (letter == "y" and i > 0 and out[-1] == "c")
        out += "v" if vowel else "c"
    return out


def _measure(stem: str) -> int:
    return len(re.findall("v+c", _shape(stem)))


def _double(word: str) -> bool:
    return len(word) > 1 and word[-1] == word[-2] and _shape(word)[-1] == "c"


def _cvc(word: str) -> bool:
    return _shape(word).endswith("cvc") and word[-1] not in "wxy"


def _step1(word: str) -> str:
    if word.endswith(("sses", "ies")):
        word = word[:-2]
    elif word.endswith("s") and not word.endswith("ss"):
        word = word[:-1]
    if word.endswith("eed"):
        if _measure(word[:-3]) > 0:
            word = word[:-1]
    else:
        for ending in ("ed", "ing"):
            stem = word[: -len(ending)]
            if word.endswith(ending) and "v" in _shape(stem):
                word = stem
                if word.endswith(("at", "bl", "iz")):
                    word += "e"
                elif _double(word) and word[-1] not in "lsz":
                    word = word[:-1]
                elif _measure(word) == 1 and _cvc(word):
                    word += "e"
                break
    # As in Porter's later stemmer: y turns only after a consonant, so `pay` and `employ` stay.
    if word.endswith("y") and len(word) > 2 and word[-2] not in "aeiou":
        word = word[:-1] + "i"
    return word


def _replace(word: str, rules: list[tuple[str, str]]) -> str:
    for ending, new in rules:
        if word.endswith(ending):
            stem = word[: -len(ending)]
            return stem + new if _measure(stem) > 0 else word
    return word


def stem(word: str) -> str:
    """The Porter stem of a folded word; words of one or two letters are left alone."""
    word = IRREGULAR.get(word, word).replace("isation", "ization").replace("ise", "ize")
    if len(word) < 3:
        return word
    word = _replace(_replace(_step1(word), _STEP2), _STEP3)
    for ending in sorted(_STEP4, key=len, reverse=True):
        if word.endswith(ending):
            kept = word[: -len(ending)] + (ending[0] if ending in ("sion", "tion") else "")
            if _measure(kept) > 1:
                word = kept
            break
    if word.endswith("e"):
        size = _measure(word[:-1])
        if size > 1 or (size == 1 and not _cvc(word[:-1])):
            word = word[:-1]
    if _measure(word) > 1 and _double(word) and word.endswith("l"):
        word = word[:-1]
    return word
