"""What a built page is read as: units, passages, and what is left out of them."""

from pathlib import Path

from publishing.search.corpus import read_site

PAGE = """<nav><h1 id="x">Menu</h1></nav><article>
<h1 class="clause" id="atodiad-c">Atodiad C <span class="clause-furniture">C</span></h1>
<h2 class="clause" id="c-4">4. Proses</h2>
<p class="clause" id="c-4.6"><a class="clause-label clause-furniture">C 4.6</a> Nid oes
<span class="mend">apêl<span class="mend-note clause-furniture"> (printed)</span></span>.</p>
<p>Mae'n derfynol.</p>
<ul><li class="clause" id="c-4.10">Blwyddyn. <span class="clause" id="c-4.10-eithriad">Eithriad.</span>
</li></ul>
<h2 class="clause" id="s8-apel">Hawl i apelio</h2>
<p class="clause" id="s8-apel.1">Un.</p><p class="clause" id="s8-apel.2">Dau.</p>
<ul><li><a href="#c-4">4. Proses</a></li><li>Hawl i apelio</li><li>Tri pheth.</li></ul>
<script>dim()</script></article><footer><p>Troed</p></footer>"""


def pages(folder: Path, **content: str) -> Path:
    for name, html in content.items():
        path = folder / name.replace("__", "/") / "index.html"
        path.parent.mkdir(parents=True)
        path.write_text(html, encoding="utf-8")
    return folder


def test_numbered_clauses_are_results_of_their_own(tmp_path: Path) -> None:
    units = read_site(pages(tmp_path, polisi__c=PAGE), "cy")
    assert [(unit.kind, unit.id) for unit in units] == [
        ("heading", "atodiad-c"),
        ("heading", "c-4"),
        ("clause", "c-4.6"),
        ("clause", "c-4.10"),
        ("clause", "s8-apel"),
    ]
    assert units[2].title == "4. Proses"
    assert units[2].parents == ("Atodiad C",)


def test_furniture_and_contents_lists_are_left_out(tmp_path: Path) -> None:
    units = {unit.id: unit for unit in read_site(pages(tmp_path, polisi__c=PAGE), "cy")}
    assert [passage.text for passage in units["c-4.6"].passages] == [
        "Nid oes apêl. Mae'n derfynol."
    ]
    assert [(p.id, p.text) for p in units["s8-apel"].passages] == [
        ("s8-apel.1", "Un."),
        ("s8-apel.2", "Dau. Tri pheth."),
    ]


def test_a_clause_within_a_clause_is_a_passage(tmp_path: Path) -> None:
    units = {unit.id: unit for unit in read_site(pages(tmp_path, polisi__c=PAGE), "cy")}
    assert [passage.id for passage in units["c-4.10"].passages] == ["c-4.10", "c-4.10-eithriad"]


def test_languages_permalinks_and_copies_are_kept_apart(tmp_path: Path) -> None:
    copy = PAGE.replace('id="', 'id="cyfan-')
    site = pages(tmp_path, polisi__c=PAGE, en__polisi__c=PAGE, c__x=PAGE, polisi__cyfan=copy)
    (site / "clauses.json").write_text('[{"id": "c-4.6"}]', encoding="utf-8")
    for language in ("cy", "en"):
        assert {unit.page for unit in read_site(site, language)} == {"polisi/c/"}


def test_a_calculator_is_one_result_by_its_first_words(tmp_path: Path) -> None:
    html = "<article><h1>Enw</h1><p>Beth yw.</p><section class='calculator'>12</section><h2>Mwy</h2></article>"
    [unit] = read_site(pages(tmp_path, cyfrifianellau__enw=html), "cy")
    assert (unit.kind, unit.title, unit.passages[0].text) == ("calculator", "Enw", "Beth yw.")
