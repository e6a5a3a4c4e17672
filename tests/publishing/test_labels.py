"""Labels are what people write in letters: printed numbers stay, and no two clauses share one."""

import pytest

from publishing.labels import cite, document, label

PAIRS = [
    ("atodiad-c", "Atodiad C", "Appendix C"),
    ("c-3", "C 3", "C 3"),
    ("c-3.1", "C 3.1", "C 3.1"),
    ("c-3.1-i", "C 3.1(i)", "C 3.1(i)"),
    ("c-3.1-i-a", "C 3.1(i)(a)", "C 3.1(i)(a)"),
    ("c-4.10-eithriad", "C 4.10 eithriad", "C 4.10 exception"),
    ("d-7.1-b", "D 7.1(b)", "D 7.1(b)"),
    ("d-form-rhan-un", "D Ffurflen, Rhan Un", "D Form, Part One"),
    ("b-2.3", "B 2 ¶3", "B 2 ¶3"),
    ("a-cam2", "A Cam 2", "A Stage 2"),
    ("a-cam2.2-iii", "A Cam 2 ¶2(iii)", "A Stage 2 ¶2(iii)"),
    ("s8", "Adran 8", "Section 8"),
    ("s9.3", "9 ¶3", "9 ¶3"),
    ("s8-apel.2", "8 Apêl ¶2", "8 Appeal ¶2"),
    ("s8-ymgynghori-statudol.1", "8 Ymgynghori statudol ¶1", "8 Statutory consultation ¶1"),
    ("s3-hyblygrwydd.3", "3(i) ¶3", "3(i) ¶3"),
    ("s10.3-vi", "10 ¶3(vi)", "10 ¶3(vi)"),
    ("cyflwyniad.2", "Cyflwyniad ¶2", "Introduction ¶2"),
    ("cp-tasg-10", "CP Tasg 10", "PC Task 10"),
    ("cp-tasg-7-uwchgyfeirio", "CP Tasg 7 uwchgyfeirio", "PC Task 7 escalation"),
    ("cp-nodau.2", "CP Nodau ¶2", "PC Aims ¶2"),
]


@pytest.mark.parametrize(("clause", "cy", "en"), PAIRS)
def test_label(clause: str, cy: str, en: str) -> None:
    assert (label(clause, "cy"), label(clause, "en")) == (cy, en)


def test_a_heading_of_section_8_and_its_paragraphs_have_labels_of_their_own() -> None:
    clauses = ["s8-apel", "s8-apel.1", "s8-dethol", "s8-dethol.1", "s8", "s8-cyflwyniad.1"]
    assert len({label(clause, "cy") for clause in clauses}) == len(clauses)


def test_cite_names_the_document_in_the_readers_language() -> None:
    assert cite("c-3.1", "cy") == "Polisi Rheoli Newid, C 3.1"
    assert cite("c-3", "cy", "3. Beth?") == "Polisi Rheoli Newid, C 3: Beth?"
    assert cite("cp-rol.1", "en", "The role") == "Professional Collaboratives, PC Role ¶1: The role"


def test_document() -> None:
    assert document("cp-tasg-3") == "cydweithrediadau-proffesiynol"
    assert document("c-3.1") == document("s8") == "polisi-rheoli-newid"
