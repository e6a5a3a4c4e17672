"""What the site is made of and with, as one CycloneDX document (its bill of materials).

Read from the lock files, so that it says what a build really takes; without a clock or a random
number in it, so that the same lock files always give the same bytes.
"""

import base64
import json
import subprocess
import sys
from pathlib import Path
from typing import Any

PROJECT = Path(__file__).parent.parent
# What no lock file knows: the letters that stand among our own files.
_OWN = [
    {
        "type": "file",
        "bom-ref": "font-atkinson-hyperlegible-next",
        "name": "@fontsource-variable/atkinson-hyperlegible-next",
        "version": "5.3.0",
        "purl": "pkg:npm/%40fontsource-variable/atkinson-hyperlegible-next@5.3.0",
        "licenses": [{"license": {"id": "OFL-1.1"}}],
        "scope": "required",
    }
]


def python_packages(requirements: Path) -> list[dict[str, Any]]:
    """Components of a requirements file with hashes, as the CycloneDX project's own tool sees them."""
    command = [
        sys.executable,
        "-m",
        "cyclonedx_py",
        "requirements",
        "--output-reproducible",
        "--no-validate",
    ]
    said = subprocess.run(
        [*command, "--short-PURLs", str(requirements)], capture_output=True, text=True, check=True
    )
    found: list[dict[str, Any]] = json.loads(said.stdout)["components"]
    for component in found:
        # The registry's address belongs to whoever built, not to what was built.
        component.pop("externalReferences", None)
        component["bom-ref"] = f"python-{component['name']}-{component['version']}"
    # A package with two conditions stands in the file, and so in the tool's list, twice.
    return list({one["bom-ref"]: one for one in found}.values())


def npm_packages(lock: Path) -> list[dict[str, Any]]:
    """Components of an npm lock file; `optional` where only tests and measurements use them."""
    found = []
    for place, entry in sorted(json.loads(lock.read_text("utf-8"))["packages"].items()):
        name = place.rpartition("node_modules/")[2]
        if not name or "integrity" not in entry:
            continue
        method, _, digest = entry["integrity"].partition("-")
        component = {
            "type": "library",
            "bom-ref": f"npm-{place}",
            "name": name,
            "version": entry["version"],
            "purl": f"pkg:npm/{name.replace('@', '%40')}@{entry['version']}",
            "scope": "optional" if entry.get("dev") else "required",
            "hashes": [
                {"alg": method.replace("sha", "SHA-"), "content": base64.b64decode(digest).hex()}
            ],
        }
        if "license" in entry:
            component["licenses"] = [{"expression": entry["license"]}]
        found.append(component)
    return found


def document(project: Path = PROJECT) -> dict[str, Any]:
    """The whole document: what readers get, and what builds it; not what only tests it in Python."""
    components = [
        *_OWN,
        *npm_packages(project / "package-lock.json"),
        *python_packages(project / "requirements.txt"),
    ]
    return {
        "bomFormat": "CycloneDX",
        "specVersion": "1.6",
        "version": 1,
        "metadata": {
            "component": {"type": "application", "bom-ref": "rheoli-newid", "name": "rheoli-newid"}
        },
        "components": sorted(components, key=lambda component: str(component["bom-ref"])),
        "dependencies": [
            {
                "ref": "rheoli-newid",
                "dependsOn": sorted(str(component["bom-ref"]) for component in components),
            }
        ],
    }
