"""The reader and writer of WebAssembly, and Python pruned by it: valid, and otherwise as it was."""

import hashlib
import subprocess

import pytest

from publishing import pyodide
from publishing.quick import (
    archive,
    imports,
    instructions,
    marks,
    prune,
    python,
    script,
    tried,
    values,
    wasm,
)

VALID = (
    "process.stdin.toArray().then((all) => console.log(WebAssembly.validate(Buffer.concat(all))))"
)


@pytest.fixture(scope="module")
def module():
    return python.module()


@pytest.fixture(scope="module")
def profile(module):
    return prune.profile(module)


def is_valid(contents):
    done = subprocess.run([archive.node(), "-e", VALID], input=contents, capture_output=True)
    return done.stdout.strip() == b"true"


@pytest.mark.parametrize("value", [0, 1, 127, 128, 624485, 2**32 - 1])
def test_a_number_is_read_as_it_was_written(value):
    assert values.Reader(values.number(value)).number() == value


@pytest.mark.parametrize(
    ("written", "value"),
    # The examples of the DWARF standard, from which WebAssembly has the form.
    [(b"\x02", 2), (b"\x7e", -2), (b"\xff\x00", 127), (b"\x81\x7f", -127), (b"\x80\x7f", -128)],
)
def test_a_number_with_a_sign(written, value):
    assert values.Reader(written).signed() == value


def test_what_is_read_is_written_again_to_the_byte(module):
    assert wasm.written(wasm.sections(module)) == module
    assert wasm.code(wasm.functions(module)) == wasm.section(module, wasm.CODE)
    assert wasm.exporting(wasm.exports(module)) == wasm.section(module, wasm.EXPORTS)
    assert wasm.segments(wasm.data(module)) == wasm.section(module, wasm.DATA)


@pytest.mark.parametrize("broken", [b"", b"PK\3\4 no module", b"\0asm\1\0\0\0\1\xff"])
def test_what_is_no_module_is_refused(broken):
    with pytest.raises(values.Unreadable):
        wasm.sections(broken)


def memory(module):
    """What stands in memory when the module has started."""
    segments = wasm.data(module)
    whole = bytearray(max(one.ends for one in segments))
    for one in segments:
        whole[one.begins : one.ends] = one.contents
    return whole


def test_pruned_it_is_valid_and_differs_in_what_is_left_out_alone(module, profile):
    made = prune.pruned(module, profile)
    assert is_valid(made)
    before, after = dict(wasm.sections(module)), dict(wasm.sections(made))
    changed = {one for one in before if before[one] != after[one]}
    assert changed == {wasm.CODE, wasm.DATA, wasm.DATA_COUNT}
    for place, (was, stands) in enumerate(
        zip(wasm.functions(module), wasm.functions(made), strict=True)
    ):
        assert stands == (was if place in profile.functions else wasm.TRAP)
    expected = memory(module)
    for begins, ends in profile.unread:
        expected[begins:ends] = bytes(ends - begins)
    assert memory(made).ljust(len(expected), b"\0") == expected


def test_with_everything_kept_it_is_the_same_to_the_byte(module):
    everything = frozenset(range(len(wasm.functions(module))))
    assert prune.pruned(module, prune.Profile(everything, ())) == module


def test_marked_it_is_valid(module):
    assert is_valid(marks.marked(module))


def test_what_a_function_calls_by_name_is_kept_with_it(module, profile):
    imported = wasm.imported(module, wasm.FUNCTION)
    bodies = wasm.functions(module)
    for place in profile.functions:
        own = {index - imported for index in instructions.called(bodies[place])}
        assert {one for one in own if one >= 0} <= profile.functions


def test_no_function_kept_speaks_of_data_left_out(module, profile):
    bodies = wasm.functions(module)
    for place in profile.functions:
        for address in instructions.addresses(bodies[place]):
            assert not any(begins <= address < ends for begins, ends in profile.unread)


def test_another_pyodide_stays_whole(module, monkeypatch, capsys, tmp_path):
    assert prune.profile(module + b"\0\0") is None
    monkeypatch.setattr(archive, "KEPT", tmp_path)
    monkeypatch.setattr(prune, "profile", lambda _module: None)
    assert python.shortened.__wrapped__() is None
    assert "make profile" in capsys.readouterr().out


def test_the_record_is_of_the_pyodide_that_is_installed(module, profile):
    assert profile is not None
    assert max(profile.functions) < len(wasm.functions(module))


def test_the_script_and_the_module_agree_on_what_is_exported(module):
    short = python.shortened()
    text = short[python.SCRIPT].decode()
    names = {one.name for one in wasm.exports(short[python.WASM])}
    for assignment in script.read(text).assignments:
        assert assignment.partition('wasmExports["')[2].partition('"')[0] in names
    assert is_valid(short[python.WASM])


def test_a_script_of_another_kind_is_refused():
    nothing = imports.Wanted(frozenset(), frozenset(), frozenset(), frozenset())
    for text in ("export default async function () {}", "var wasmImports={a:_a};"):
        with pytest.raises(script.Unknown):
            script.read(text)
        with pytest.raises(script.Unknown):
            script.offering(text, "", nothing)


def test_what_the_module_asks_for_is_offered_and_what_it_does_not_use_traps(module, profile):
    wanted = imports.wanted(module, profile.functions)
    asked = {one.name for one in wasm.imports(module) if one.kind == wasm.FUNCTION}
    assert wanted.functions | wanted.idle_functions == asked
    assert wanted.functions
    assert wanted.idle_functions
    text = python.shortened()[python.SCRIPT].decode()
    offers = text.partition("wasmImports={")[2].partition("}")[0].split(",")
    left_out = {entry.partition(":")[0] for entry in offers if entry.endswith(":leftOut")}
    assert left_out == wanted.idle_functions - wanted.addresses
    assert wanted.functions <= {entry.partition(":")[0] for entry in offers}
    # A third of it is left, and of what draws and plays nothing that the module can reach.
    whole = (pyodide.PACKAGE / python.SCRIPT).stat().st_size
    assert len(text) < whole / 2
    assert "_emscripten_glDrawArrays" not in text


def test_an_import_is_wanted_where_a_function_that_is_kept_calls_it(module, profile):
    none = imports.wanted(module, frozenset())
    assert none.functions <= imports.wanted(module, profile.functions).functions
    assert not none.addresses
    caller = next(
        place
        for place in sorted(profile.functions)
        if min(instructions.called(wasm.functions(module)[place]), default=10**9)
        < wasm.imported(module, wasm.FUNCTION)
    )
    index = min(instructions.called(wasm.functions(module)[caller]))
    functions = [one for one in wasm.imports(module) if one.kind == wasm.FUNCTION]
    assert functions[index].name in imports.wanted(module, frozenset({caller})).functions


def test_what_is_tried_is_the_same_each_time():
    digests = {hashlib.sha256("".join(tried.requests()).encode()).digest() for _ in range(2)}
    assert len(digests) == 1
