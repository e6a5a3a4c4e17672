"""The short names of clauses ("C 3.1(i)", "8 Apêl ¶2"), made from their ids and typed nowhere."""

import re

# Ids are Welsh in both languages, so the words that a label takes from an id need both forms here.
# Only ids that name a passage the source leaves without a number are listed.
WORDS: dict[str, tuple[str, str]] = {
    "polisi": ("Polisi", "Policy"),
    "blaen-dyddiadau": ("Dyddiadau", "Dates"),
    "cynnwys": ("Cynnwys", "Contents"),
    "cyflwyniad": ("Cyflwyniad", "Introduction"),
    "ymgynghori": ("Ymgynghori", "Consulting"),
    "cyfnod": ("Cyfnod", "Period"),
    "ffrydiau": ("Ffrydiau", "Streams"),
    "egwyddorion": ("Egwyddorion", "Principles"),
    "hyblygrwydd": ("(i)", "(i)"),
    "cymhathu": ("(ii)", "(ii)"),
    "neilltuo": ("(iii)", "(iii)"),
    "blaen": ("(iv)", "(iv)"),
    "gweithdrefn": ("Gweithdrefn", "Procedure"),
    "ymgynghori-statudol": ("Ymgynghori statudol", "Statutory consultation"),
    "cymorth": ("Cymorth", "Support"),
    "dethol": ("Dethol", "Selection"),
    "apel": ("Apêl", "Appeal"),
    "adleoli": ("Adleoli", "Redeployment"),
    "cyflogaeth-addas": ("Cyflogaeth addas", "Suitable employment"),
    "ymestyn": ("Ymestyn", "Extending"),
    "hawl-tal": ("Hawl i dâl", "Right to pay"),
    "iawndal": ("Iawndal", "Compensation"),
    "cymhwysedd": ("Cymhwysedd", "Eligibility"),
    "talu": ("Talu", "Payment"),
    "costau-iawndal": ("Costau iawndal", "Compensation costs"),
    "costau-diswyddo": ("Costau diswyddo", "Redundancy costs"),
    "pensiwn": ("Pensiwn", "Pension"),
    "cyfle": ("Cyfle cyfartal", "Equal opportunities"),
    "anabledd": ("Anabledd", "Disability"),
    "form": ("Ffurflen", "Form"),
    "form-personol": ("Ffurflen, manylion personol", "Form, personal details"),
    "form-cais": ("Ffurflen, manylion y cais", "Form, application details"),
    "form-rhan-un": ("Ffurflen, Rhan Un", "Form, Part One"),
    "form-oriau": ("Ffurflen, oriau", "Form, hours"),
    "form-gradd": ("Ffurflen, gradd", "Form, grade"),
    "form-rhan-dau": ("Ffurflen, Rhan Dau", "Form, Part Two"),
    "diben": ("Diben", "Purpose"),
    "nodau": ("Nodau", "Aims"),
    "arweinydd-clwstwr": ("Arweinydd a'r Clwstwr", "Lead and the Cluster"),
    "cronfa": ("Cronfa", "Fund"),
    "rol": ("Rôl", "Role"),
    "tasg": ("Tasg", "Task"),
    "cam": ("Cam", "Stage"),
    "buddiannau": ("Buddiannau", "Interests"),
    "arloesi": ("Arloesi", "Innovation"),
    "cwmpas": ("Cwmpas", "Scope"),
    "cyflog": ("cyflog", "pay"),
    "eithriad": ("eithriad", "exception"),
    "oriau": ("oriau", "hours"),
    "gradd": ("gradd", "grade"),
    "uwchgyfeirio": ("uwchgyfeirio", "escalation"),
}

DOCUMENTS = {
    "polisi-rheoli-newid": ("Polisi Rheoli Newid", "Managing Change Policy"),
    "cydweithrediadau-proffesiynol": (
        "Cydweithrediadau Proffesiynol",
        "Professional Collaboratives",
    ),
}

_ROOT = re.compile(r"(?:s(?P<section>\d+)|atodiad-(?P<whole>[a-d])|(?P<part>[a-d]|cp)(?=-|$))")


def _side(language: str) -> int:
    return ("cy", "en").index(language)


def _word(word: str, language: str) -> str:
    sides = WORDS.get(word)
    return sides[_side(language)] if sides else word.replace("-", " ")


def _topic(topic: str, language: str) -> str:
    """The name of a passage; a name that ends in a number ("cam2", "tasg-7") keeps the number."""
    counted = re.fullmatch(r"([a-z-]+?)-?(\d+)", topic)
    if counted:
        return f"{_word(counted[1], language)} {counted[2]}"
    return _word(topic, language)


def document(clause: str) -> str:
    """The document that a clause id belongs to, as its key in `DOCUMENTS`."""
    collaboratives = clause == "cp" or clause.startswith("cp-")
    return "cydweithrediadau-proffesiynol" if collaboratives else "polisi-rheoli-newid"


def label(clause: str, language: str) -> str:
    """The clause's short name in `language` ("cy" or "en").

    Numbers that the source prints stay as printed (C 3.1, A Cam 2); a paragraph it leaves
    unnumbered is counted with ¶ under its heading (8 Apêl ¶2), so that no two clauses share a name.
    A whole section or appendix says what it is (Adran 8, Atodiad C).
    """
    whole = re.fullmatch(r"(?:s(\d+)|atodiad-([a-d]))", clause)
    if whole:
        words = ("Adran", "Section") if whole[1] else ("Atodiad", "Appendix")
        return f"{words[_side(language)]} {whole[1] or whole[2].upper()}"
    root = _ROOT.match(clause)
    if root is None:
        head, rest = "", clause
    else:
        head = root["section"] or (root["whole"] or root["part"]).upper()
        head = "PC" if (head, language) == ("CP", "en") else head
        rest = clause[root.end() :].removeprefix("-")
    printed = (
        re.match(r"\d+(?:\.\d+)?(?=-|$)", rest) if root and root["part"] in ("c", "d") else None
    )
    if printed is None and root and root["part"] == "b":
        printed = re.match(r"\d+(?=\.|-|$)", rest)
    if printed:
        head, rest = f"{head} {printed[0]}", rest[printed.end() :].removeprefix("-")
    return _with_rest(head, rest, language)


def _with_rest(head: str, rest: str, language: str) -> str:
    paragraph = re.fullmatch(
        r"(?P<topic>[a-z][a-z0-9-]*)?(?:\.(?P<number>\d+))?(?:-(?P<sub>.+))?", rest
    )
    if paragraph is None:
        return f"{head} {rest}".strip()
    topic, number, sub = paragraph["topic"] or "", paragraph["number"], paragraph["sub"]
    task = re.fullmatch(r"(tasg-\d+)-(.+)", topic)
    if task:
        topic, sub = task[1], task[2]
    if head and number is None and sub is None and _is_sub_point(topic):
        return head + _in_brackets(topic)
    name = _topic(topic, language) if topic else ""
    text = f"{head}{name}" if name.startswith("(") else f"{head} {name}".strip()
    text += f" ¶{number}" if number else ""
    if sub:
        text += _in_brackets(sub) if _is_sub_point(sub) else f" {_word(sub, language)}"
    return text


def _is_sub_point(name: str) -> bool:
    """A printed sub-point or one within it: "i", "i-a"."""
    return re.fullmatch(r"(?:[ivx]+|[a-z])(?:-(?:[ivx]+|[a-z]))*", name) is not None


def _in_brackets(name: str) -> str:
    return "".join(f"({point})" for point in name.split("-"))


def cite(clause: str, language: str, heading: str = "") -> str:
    """The longer form, for an e-mail or a page title: document, label and, where given, heading."""
    name = DOCUMENTS[document(clause)][_side(language)]
    whole = f"{name}, {label(clause, language)}"
    # The label has the section's number already.
    words = re.sub(r"^\d+\.\s+", "", heading)
    return f"{whole}: {words}" if words not in ("", name) else whole
