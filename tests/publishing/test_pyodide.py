"""What the browser is given of Python and of the core."""

import io
import zipfile
from pathlib import Path

from publishing import pyodide


def test_the_archive_is_the_core_and_nothing_else():
    names = zipfile.ZipFile(io.BytesIO(pyodide.archive())).namelist()
    core = {
        path.relative_to(pyodide.PROJECT).as_posix()
        for path in pyodide.CORE.rglob("*")
        if path.suffix in (".py", ".po", ".toml")
    }
    assert set(names) <= core
    left_out = {Path(name).name for name in core - set(names)}
    assert left_out == {"__main__.py", "examples.toml"}


def test_the_archive_does_not_depend_on_the_clock_or_the_order_of_files():
    assert pyodide.archive() == pyodide.archive()
    entries = zipfile.ZipFile(io.BytesIO(pyodide.archive())).infolist()
    assert {entry.date_time for entry in entries} == {(1980, 1, 1, 0, 0, 0)}
    assert [e.filename for e in entries] == sorted(e.filename for e in entries)


def test_python_runs_from_the_archive_alone(tmp_path):
    import subprocess
    import sys

    archive = tmp_path / "core.zip"
    archive.write_bytes(pyodide.archive())
    code = (
        f"import sys; sys.path.insert(0, {str(archive)!r}); import calculators.browser as b;"
        'print(b.run(\'{"calculator": "weekly-pay", "answers": {"salary": "28922"}}\'))'
    )
    out = subprocess.run(
        [sys.executable, "-I", "-c", code], cwd=tmp_path, capture_output=True, check=True
    )
    assert b'"weekly_pay": "554.67"' in out.stdout


def test_writing_twice_leaves_one_core_and_all_of_pyodide(tmp_path):
    pyodide.write(tmp_path)
    (tmp_path / "assets/calculator/core-0123456789ab.zip").write_bytes(b"of an older build")
    pyodide.write(tmp_path)
    assert [p.name for p in (tmp_path / "assets/calculator").iterdir()] == [
        pyodide.core().rpartition("/")[2]
    ]
    for name in pyodide.FILES:
        copied = (tmp_path / pyodide.folder() / name).read_bytes()
        assert copied == (pyodide.PACKAGE / name).read_bytes()
