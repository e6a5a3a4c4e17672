"""The quick archive: made the same each time, exact, and behind it the plain way."""

import hashlib
import io
import json
import re
import tomllib
import zipfile
from decimal import Decimal

import polib
import pytest

from calculators.engine import files
from publishing import pyodide
from publishing.quick import archive, check, place, sources

EXACT = {"parse_float": Decimal}


@pytest.fixture(scope="module")
def contents():
    """What the generated module holds, as Python reads it."""
    space: dict = {}
    exec(compile(sources.parsed(), "parsed", "exec"), space)
    return space["CONTENTS"]


def test_numbers_are_those_of_the_files_to_the_last_zero(contents):
    for path in sorted((pyodide.CORE / "policy").glob("*.toml")):
        told = contents[f"policy/{path.name}"]
        # repr tells 7.60 from 7.6 and a date from a text, which equality does not.
        assert repr(told) == repr(tomllib.loads(path.read_text("utf-8"), **EXACT)), path


def test_a_zero_at_the_end_survives():
    assert sources.written(Decimal("7.60")) == "Decimal('7.60')"
    with pytest.raises(TypeError):
        sources.written(7.6)


def test_catalogues_are_those_of_the_files(contents):
    for path in sorted(pyodide.CORE.rglob("*.po")):
        told = contents[path.relative_to(pyodide.CORE).as_posix()]
        said = {e.msgid: e.msgstr for e in polib.pofile(str(path)) if e.msgstr and not e.obsolete}
        assert told == said, path


def test_what_the_archive_holds_parsed_is_preferred_and_the_file_stands_behind_it(monkeypatch):
    def parse(text):
        return {"from": "file"}

    assert files.read_parsed("policy/severance.toml", parse) == {"from": "file"}
    assert files.read_parsed("policy/none.toml", parse) is None
    made = {"policy/severance.toml": {"from": "archive"}}
    monkeypatch.setattr(files, "_parsed", lambda: made)
    assert files.read_parsed("policy/severance.toml", parse) == {"from": "archive"}


def test_the_archive_holds_all_of_the_core_compiled():
    with zipfile.ZipFile(archive.kept()) as made:
        names = set(made.namelist())
        assert {entry.date_time for entry in made.infolist()} == {(1980, 1, 1, 0, 0, 0)}
        assert {entry.compress_type for entry in made.infolist()} == {zipfile.ZIP_STORED}
    with zipfile.ZipFile(io.BytesIO(pyodide.archive())) as core:
        modules = {f"{name}c" for name in core.namelist() if name.endswith(".py")}
    assert modules <= names
    assert all(name.endswith(".pyc") for name in names)


def test_made_twice_it_is_the_same_to_the_byte():
    given, asked = sources.archive(), sources.requests()
    assert given == sources.archive()
    assert archive.make(given, asked) == archive.kept().read_bytes()


def test_what_the_library_would_compile_at_each_start_is_compiled():
    with zipfile.ZipFile(archive.kept()) as made:
        ready = made.read("_ready.pyc")
        kept = {name for name in made.namelist() if name.startswith("calculators/")}
    assert b"calculators.engine.result.Result" in ready
    assert b"calculators.common.weeks.Reckoning" in ready
    assert "calculators/common/weeks.pyc" in kept


def test_a_library_that_compiles_otherwise_is_refused(monkeypatch):
    monkeypatch.setitem(sources._READY, "dataclasses.py", ("run(txt)", "run(ready)"))
    with pytest.raises(ValueError, match=r"dataclasses.py does not say once: run\(txt\)"):
        sources.archive()


def test_its_files_stand_in_the_site_under_the_digests_of_their_contents(tmp_path):
    old = tmp_path / "assets/calculator/core-with-python-0123456789ab.zip"
    old.parent.mkdir(parents=True)
    old.write_bytes(b"of an older build")
    place.write(tmp_path)
    written = {f"assets/calculator/{p.name}": p.read_bytes() for p in old.parent.iterdir()}
    assert written == place.files()
    assert set(written) == set(place.addresses().values())
    assert written[place.addresses()["archive"]] == archive.kept().read_bytes()
    for address, contents in written.items():
        assert hashlib.sha256(contents).hexdigest()[:12] in address


def test_the_lock_that_stands_in_for_pyodides_says_what_pyodides_says():
    script = (pyodide.PROJECT / "docs/assets/calculator/worker.js").read_text("utf-8")
    info = json.loads((pyodide.PACKAGE / "pyodide-lock.json").read_text("utf-8"))["info"]
    assert dict(re.findall(r'(\w+): "([^"]+)",', script)) == info


def test_the_build_asks_every_example_of_the_shipped_files_and_can_find_a_fault(
    tmp_path, monkeypatch
):
    pyodide.write(tmp_path)
    place.write(tmp_path)
    asked = [one for one in check.requests() if '"weekly-pay"' in one]
    monkeypatch.setattr(check, "requests", lambda: asked)
    assert check.different(tmp_path) == []
    monkeypatch.setattr(check.browser, "run", lambda _request: '{"figures": {}}')
    assert check.different(tmp_path) == asked
