"""What the browser may load and run: a policy on every page, made from the page itself.

A policy in `<meta>` binds on hosts whose headers nobody can set. It does not bind a worker loaded by
its own address: workers start as a blob of the page (docs/assets/early.js, calculator/python.js).
"""

import base64
import hashlib
import re
from collections.abc import Iterable, Iterator
from html.parser import HTMLParser
from pathlib import Path

from publishing import security_headers

# `data:` is for the theme's icons, which are pictures in its style sheet; `blob:` for the workers.
_DIRECTIVES = {
    "default-src": "'none'",
    "script-src": "'self' 'wasm-unsafe-eval'",
    "style-src": "'self'",
    "img-src": "'self' data:",
    "font-src": "'self'",
    "connect-src": "'self'",
    "worker-src": "'self' blob:",
    "manifest-src": "'self'",
    "form-action": "'none'",
    "base-uri": "'none'",
    "object-src": "'none'",
}
# A block of another type (JSON, a template) is data: browsers do not run it and need no hash.
_RUN = {"", "module", "text/javascript", "application/javascript", "importmap", "speculationrules"}
_META = re.compile(r'\n? *<meta http-equiv="Content-Security-Policy"[^>]*>')
_CHARSET = re.compile(r"([ \t]*)<meta charset=[^>]*>", re.IGNORECASE)


class Unsafe(ValueError):
    """A page holds what no policy without 'unsafe-inline' can allow, or has no place for a policy."""


class _Reader(HTMLParser):
    def __init__(self) -> None:
        super().__init__(convert_charrefs=False)
        self.scripts: list[str] = []
        self.forbidden: list[str] = []
        self._open: list[str] | None = None

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        names = {name for name, _ in attrs}
        if tag == "script" and "src" not in names:
            kind = (dict(attrs).get("type") or "").lower()
            self._open = [] if kind in _RUN else None
        if tag == "style":
            self.forbidden.append("<style>")
        self.forbidden += [
            f"{tag} {name}" for name in names if name == "style" or name.startswith("on")
        ]
        self.forbidden += [
            f"{tag} {name}"
            for name, value in attrs
            if value and value.strip().lower().startswith("javascript:")
        ]

    def handle_data(self, data: str) -> None:
        if self._open is not None:
            self._open.append(data)

    def handle_endtag(self, tag: str) -> None:
        if tag == "script" and self._open is not None:
            self.scripts.append("".join(self._open))
            self._open = None


def hashes(html: str) -> list[str]:
    """Return the source expressions of a page's inline scripts, sorted.

    Raises Unsafe where the page has an inline style or an event handler: a hash does not cover them.
    """
    reader = _Reader()
    reader.feed(html)
    reader.close()
    if reader.forbidden:
        raise Unsafe(", ".join(sorted(set(reader.forbidden))))
    digests = {hashlib.sha256(script.encode()).digest() for script in reader.scripts}
    return sorted(f"'sha256-{base64.b64encode(digest).decode()}'" for digest in digests)


def policy(allowed: Iterable[str] = (), *, header: bool = False) -> str:
    """Return the policy that also runs the inline scripts `allowed`.

    As a header it also says who may frame the site, which browsers ignore in a `<meta>`.
    """
    directives = dict(_DIRECTIVES)
    directives["script-src"] = " ".join([directives["script-src"], *allowed])
    if header:
        directives["frame-ancestors"] = "'none'"
    return "; ".join(f"{name} {value}" for name, value in directives.items())


def with_policy(html: str) -> str:
    """Return the page with its policy before all that it governs; done twice it changes nothing."""
    bare = _META.sub("", html)
    meta = f'<meta http-equiv="Content-Security-Policy" content="{policy(hashes(bare))}">'
    done, places = _CHARSET.subn(lambda found: f"{found[0]}\n{found[1]}{meta}", bare, count=1)
    if not places:
        raise Unsafe("no <meta charset> to stand after")
    return done


def pages(site: Path) -> Iterator[Path]:
    """Every page of the built site, in a fixed order."""
    yield from sorted(site.rglob("*.html"))


def write(site: Path, site_url: str) -> None:
    """Put a policy on every page, and beside them the files by which hosts send it as a header."""
    allowed: set[str] = set()
    for page in pages(site):
        html = page.read_text("utf-8")
        try:
            safe = with_policy(html)
        except Unsafe as fault:
            raise Unsafe(f"{page.relative_to(site)}: {fault}") from fault
        allowed.update(hashes(_META.sub("", html)))
        if safe != html:
            page.write_text(safe, "utf-8")
    security_headers.write(site, policy(sorted(allowed), header=True), site_url)
