"""Joins the style sheets that stand side by side in a page: nothing is drawn before the last has come.

A sheet is named by its contents, so browsers may keep it for ever.
"""

import hashlib
import re
from pathlib import Path, PurePosixPath

from publishing import security

_LINK = (
    r'<link rel="stylesheet" href="([^"]*?)(assets/(?:css/|calculator)(?!style-)[\w/.-]*\.css)">'
)
_LINKS = re.compile(rf"{_LINK}(?:\s*{_LINK})*")
_DIGITS = 12


def write(site: Path, docs: Path) -> None:
    """Join the sheets of every page; done twice it changes nothing.

    Read from where they are written: the first language's pages take them out of the site.
    """
    found: set[str] = set()

    def joined(links: re.Match[str]) -> str:
        names = [name for _, name in re.findall(_LINK, links[0])]
        found.update(names)
        # Beside the first, so that what a sheet fetches keeps its address.
        return f'<link rel="stylesheet" href="{links[1]}{_joined(site, docs, names)}">'

    for page in security.pages(site):
        html = page.read_text("utf-8")
        done = _LINKS.sub(joined, html)
        if done != html:
            page.write_text(done, "utf-8")
    for name in found:
        (site / name).unlink(missing_ok=True)


def _joined(site: Path, docs: Path, names: list[str]) -> str:
    text = "\n".join((docs / name).read_text("utf-8") for name in names)
    digest = hashlib.sha256(text.encode()).hexdigest()[:_DIGITS]
    stands = PurePosixPath(names[0]).with_name(f"style-{digest}.css").as_posix()
    (site / stands).write_text(text, "utf-8")
    return stands
