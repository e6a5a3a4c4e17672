"""Two builds give the same bytes, from another folder, in another zone, with another order of sets."""

import hashlib
import os
import shutil
import subprocess
import sys
from pathlib import Path

PROJECT = Path(__file__).parent.parent.parent
# What a build reads: a copy of these alone, so that it cannot lean on what lies about.
READ = ["docs", "overrides", "publishing", "calculators", "mkdocs.yml", "package-lock.json"]
READ += ["requirements.txt", "package.json"]


def digests(site: Path) -> dict[str, str]:
    return {
        file.relative_to(site).as_posix(): hashlib.sha256(file.read_bytes()).hexdigest()
        for file in sorted(site.rglob("*"))
        if file.is_file()
    }


def test_two_builds_give_the_same_bytes(site: Path, tmp_path: Path) -> None:
    copy = tmp_path / "elsewhere"
    copy.mkdir()
    for name in READ:
        source = PROJECT / name
        if source.is_dir():
            shutil.copytree(
                source, copy / name, ignore=shutil.ignore_patterns("__pycache__"), symlinks=True
            )
        else:
            shutil.copyfile(source, copy / name)
    (copy / "node_modules").symlink_to(PROJECT / "node_modules")
    built = subprocess.run(
        [sys.executable, "-m", "mkdocs", "build", "--strict", "--quiet", "--site-dir", "made"],
        cwd=copy,
        env={
            **os.environ,
            "SITE_URL": "https://newid.example/",
            "NO_MKDOCS_2_WARNING": "1",
            "PYTHONHASHSEED": "2015",
            "PYTHONDONTWRITEBYTECODE": "1",
            "TZ": "Pacific/Kiritimati",
            "LC_ALL": "C.UTF-8",
            "SOURCE_DATE_EPOCH": "1427414400",
        },
        capture_output=True,
        text=True,
        check=False,
    )
    assert built.returncode == 0, built.stderr[-4000:]
    once, again = digests(site), digests(copy / "made")
    assert set(once) == set(again)
    differ = [name for name in once if once[name] != again[name]]
    assert differ == []
