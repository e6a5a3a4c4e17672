"""The command line of the contract, as scripts call it."""

from __future__ import annotations

import csv
import json
import os
import subprocess
import sys
from pathlib import Path

from calculators.engine import saved

ROOT = Path(__file__).parent.parent
ANSWERS = {"age": "49", "years": "16", "salary": "28922"}


def run(*arguments, given=""):
    """Run `python -m calculators …` and return the finished process."""
    command = [sys.executable, "-m", "calculators", *arguments]
    return subprocess.run(  # noqa: S603
        command, input=given, capture_output=True, text=True, cwd=ROOT, check=False
    )


def test_list_names_every_calculator_in_both_languages():
    lines = run("list").stdout.splitlines()
    folders = sorted(p.parent.name for p in (ROOT / "calculators/rules").glob("*/rule.py"))
    assert [line.split("\t")[0].replace("-", "_") for line in lines] == folders
    assert "weekly-pay\tCyflog wythnosol\tWeekly pay" in lines


def test_schema_tells_questions_and_figures():
    schema = json.loads(run("schema", "quick-estimate", "--lang", "en").stdout)
    assert [question["key"] for question in schema["questions"]] == [*ANSWERS, "multiplier"]
    assert [question["required"] for question in schema["questions"]] == [True, True, True, False]
    assert {"key": "payment", "kind": "money", "label": "Payment before tax"} in schema["figures"]


def test_run_gives_a_result_and_exit_0():
    done = run("run", "quick-estimate", given=json.dumps(ANSWERS))
    result = json.loads(done.stdout)
    assert (done.returncode, done.stderr) == (0, "")
    assert result["language"] == "cy"
    assert result["figures"]["payment"] == "16640.10"
    assert result["answers"] == ANSWERS | {"multiplier": "1.5"}


def test_rejected_answers_give_exit_2_and_one_line_of_summary():
    done = run("run", "quick-estimate", "--lang", "en", given='{"age": "12"}')
    errors = json.loads(done.stdout)["errors"]
    assert done.returncode == 2
    assert [error["code"] for error in errors] == ["age_out_of_range", "required", "required"]
    assert len(done.stderr.splitlines()) == 1


def test_what_is_not_an_object_is_rejected_and_not_a_fault():
    for given in ("", "x", "[]", "1", "[" * 100_000, '{"age": NaN}', '{"salary": 1e999}'):
        done = run("run", "quick-estimate", given=given)
        assert done.returncode == 2, given[:20]
        assert json.loads(done.stdout)["errors"]
        assert "Traceback" not in done.stderr


def test_batch_answers_line_by_line_and_never_stops():
    lines = [json.dumps(ANSWERS), "not json", json.dumps(ANSWERS | {"years": "x"})]
    done = run("batch", "quick-estimate", given="\n".join(lines))
    results = [json.loads(line) for line in done.stdout.splitlines()]
    assert done.returncode == 0
    assert results[0]["figures"]["payment"] == "16640.10"
    assert results[1]["errors"][0]["code"] == "not_answers"
    assert results[2]["errors"][0]["question"] == "years"


def test_batch_streams():
    command = [sys.executable, "-m", "calculators", "batch", "quick-estimate"]
    with subprocess.Popen(  # noqa: S603
        command,
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
        cwd=ROOT,
        env={key: value for key, value in os.environ.items() if key != "PYTHONUNBUFFERED"},
    ) as process:
        assert process.stdin
        assert process.stdout
        for _each in range(3):
            process.stdin.write(json.dumps(ANSWERS) + "\n")
            process.stdin.flush()
            # The answer comes while the input is still open.
            assert json.loads(process.stdout.readline())["figures"]["weeks"] == "20.0"
        process.stdin.close()


def test_batch_writes_a_table_with_nothing_lost(tmp_path):
    staff, out = tmp_path / "staff.csv", tmp_path / "out.csv"
    staff.write_text(
        'name,age,years,salary,weeks\nSiân,49,16,"28,922",keep\nIfan,12,2,x,keep\n', "utf-8"
    )
    assert run("batch", "quick-estimate", str(staff), "-o", str(out)).returncode == 0
    rows = list(csv.DictReader(out.open(encoding="utf-8-sig", newline="")))
    assert [row["name"] for row in rows] == ["Siân", "Ifan"]
    assert rows[0]["payment"] == "16640.10"
    assert (rows[0]["weeks"], rows[0]["result_weeks"]) == ("keep", "20.0")
    assert rows[1]["payment"] == ""
    assert "age:" in rows[1]["errors"]
    assert "salary:" in rows[1]["errors"]


def test_open_gives_the_result_of_each_part_of_a_saved_file(tmp_path):
    file = tmp_path / "atebion.json"
    file.write_text(saved.save({"quick-estimate": ANSWERS, "of-the-future": {}}), "utf-8")
    done = run("open", str(file), "--lang", "en")
    first, second = map(json.loads, done.stdout.splitlines())
    assert first["figures"]["payment"] == "16640.10"
    assert second["errors"][0]["code"] == "not_answers"
    file.write_text('{"file": "rheoli-newid", "version": 2}', "utf-8")
    done = run("open", str(file))
    assert done.returncode == 2
    assert json.loads(done.stdout)["errors"][0]["code"] == "file_newer"


def test_batch_keeps_odd_bytes_and_cells_beyond_the_heading(tmp_path):
    staff, out = tmp_path / "staff.csv", tmp_path / "out.csv"
    staff.write_bytes(b"name,age,years,salary\nSi\xe2n,49,16,28922,note,more\nIfan,49\n")
    assert run("batch", "quick-estimate", str(staff), "-o", str(out)).returncode == 0
    lines = out.read_bytes().splitlines()
    assert lines[1].startswith(b"Si\xe2n,49,16,28922,")
    assert lines[1].endswith(b",note,more")
    assert b"years:" in lines[2]
    assert b"salary:" in lines[2]


def test_batch_says_so_where_there_is_no_file():
    done = run("batch", "quick-estimate", "nothing.csv")
    assert done.returncode == 1
    assert "nothing.csv" in done.stderr
    assert "Traceback" not in done.stderr
