"""`make release`: what a release carries, from a built site: archive, PDFs, bill of materials, digests.

The same site gives the same bytes, so that anybody can build it again and compare.
"""

import argparse
import hashlib
import json
import shutil
import zipfile
from pathlib import Path

from publishing import sbom, version

_NAME = "rheoli-newid"
# The earliest moment that a zip archive can hold: the archive must not depend on the clock.
_NO_TIME = (1980, 1, 1, 0, 0, 0)


def archive(site: Path, target: Path) -> None:
    """Write the whole site, header files included, as one zip archive."""
    with zipfile.ZipFile(target, "w", zipfile.ZIP_DEFLATED) as made:
        for file in sorted(path for path in site.rglob("*") if path.is_file()):
            entry = zipfile.ZipInfo(file.relative_to(site).as_posix(), _NO_TIME)
            entry.compress_type = zipfile.ZIP_DEFLATED
            entry.external_attr = 0o644 << 16
            made.writestr(entry, file.read_bytes())


def write(site: Path, folder: Path, project: Path = sbom.PROJECT) -> list[Path]:
    """Fill `folder` with the files of a release and return them; SHA256SUMS is the last."""
    folder.mkdir(parents=True, exist_ok=True)
    whole = folder / f"{_NAME}-{version.of(project)}.zip"
    archive(site, whole)
    bill = folder / f"{_NAME}.cdx.json"
    text = json.dumps(sbom.document(project), ensure_ascii=False, indent=1, sort_keys=True)
    bill.write_text(text + "\n", "utf-8")
    printed = [Path(shutil.copyfile(pdf, folder / pdf.name)) for pdf in sorted(site.rglob("*.pdf"))]
    files = [whole, bill, *printed]
    sums = folder / "SHA256SUMS"
    sums.write_text(
        "".join(f"{hashlib.sha256(one.read_bytes()).hexdigest()}  {one.name}\n" for one in files),
        "utf-8",
    )
    return [*files, sums]


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--site", type=Path, default=Path("site"))
    parser.add_argument("--to", type=Path, default=Path("release"))
    given = parser.parse_args()
    for file in write(given.site, given.to):
        print(f"== {file} ({file.stat().st_size // 1024} KB)")


if __name__ == "__main__":
    main()
