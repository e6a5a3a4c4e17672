"""The bill of materials: valid, complete, and the same from the same lock files."""

import json
import re
from pathlib import Path
from typing import Any

import pytest
from cyclonedx.schema import SchemaVersion
from cyclonedx.validation.json import JsonStrictValidator

from publishing import sbom

PROJECT = Path(__file__).parent.parent.parent


@pytest.fixture(scope="module")
def made() -> dict[str, Any]:
    return sbom.document()


def test_it_is_valid_and_names_every_package_of_the_lock_files(made: dict[str, Any]) -> None:
    assert JsonStrictValidator(SchemaVersion.V1_6).validate_str(json.dumps(made)) is None
    named = {(one["name"].lower(), one["version"]) for one in made["components"]}
    lock = json.loads((PROJECT / "package-lock.json").read_text("utf-8"))["packages"]
    for place, entry in lock.items():
        if place:
            assert (place.rpartition("node_modules/")[2].lower(), entry["version"]) in named
    text = (PROJECT / "requirements.txt").read_text("utf-8")
    pinned = re.findall(r"^([\w.-]+)==([\w.]+)", text, re.MULTILINE)
    assert len(pinned) > 10
    assert set(pinned) <= named
    for one in made["components"]:
        if one["bom-ref"].startswith("npm-"):
            assert one["hashes"]


def test_it_is_the_same_each_time_and_names_no_host(made: dict[str, Any]) -> None:
    assert json.dumps(sbom.document()) == json.dumps(made)
    assert "://" not in json.dumps(made)


def test_every_python_package_is_pinned_by_its_hash() -> None:
    for name in ("requirements.txt", "requirements-dev.txt", "requirements-node.txt"):
        text = (PROJECT / name).read_text("utf-8")
        packages = re.split(r"^(?=[\w.-]+==)", text, flags=re.MULTILINE)[1:]
        assert packages
        assert not [one.split()[0] for one in packages if "--hash=sha256:" not in one], name


def test_every_npm_package_is_pinned_by_its_hash() -> None:
    others = ("", "tests/security/observatory", "bench/_lighthouse")
    locks = [PROJECT / folder / "package-lock.json" for folder in others]
    for lock in locks:
        packages = json.loads(lock.read_text("utf-8"))["packages"]
        assert not [place for place, one in packages.items() if place and "integrity" not in one]


def test_every_action_of_a_workflow_is_pinned_by_its_commit() -> None:
    for workflow in (PROJECT / ".github/workflows").glob("*.yml"):
        used = re.findall(r"uses: (\S+)(.*)", workflow.read_text("utf-8"))
        assert used
        for action, comment in used:
            assert re.fullmatch(r"[\w./-]+@[0-9a-f]{40}", action), action
            assert re.match(r" # v\d", comment), action
