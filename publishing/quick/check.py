"""Whether a built site answers: every example of every calculator, on the very files it ships."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path

from calculators import browser
from calculators.engine import catalogue
from calculators.rules import find, ids
from publishing import examples, pyodide
from publishing.quick import archive, place

_CHECKER = Path(__file__).with_name("check.mjs")
_BROKEN = "The site's Python broke. Where it says `unreachable`, the core uses more of Python than is recorded: `make profile`."


def requests() -> list[str]:
    """Return the request of every example of every calculator in both languages."""
    return [
        json.dumps({"calculator": name, "language": language, "answers": example["answers"]})
        for name in ids()
        for example in examples.of(find(name))
        for language in catalogue.LANGUAGES
    ]


def different(site: Path) -> list[str]:
    """Return the requests that the site's Python answers otherwise than Python here does."""
    asked = requests()
    order = {
        "pyodide": str((site / pyodide.folder()).resolve()),
        **{name: str((site / file).resolve()) for name, file in place.addresses().items()},
        "requests": asked,
    }
    done = subprocess.run(
        [archive.node(), str(_CHECKER)],
        input=json.dumps(order).encode(),
        stdout=subprocess.PIPE,
        check=False,
    )
    if done.returncode:
        sys.exit(_BROKEN)
    answers = zip(asked, json.loads(done.stdout), strict=True)
    return [one for one, told in answers if json.loads(told) != json.loads(browser.run(one))]


def main() -> int:
    site = Path(sys.argv[1] if len(sys.argv) > 1 else "site")
    wrong = different(site)
    print("\n".join(wrong[:10]), end="\n" if wrong else "")
    return bool(wrong)


if __name__ == "__main__":
    sys.exit(main())
