"""Mends of the printed Welsh, `{~~as printed~>mended~~}`: how they are read and shown."""

import re
from xml.etree import ElementTree

from markdown.inlinepatterns import InlineProcessor
from markdown.util import AtomicString

MEND = re.compile(r"\{~~(?P<printed>.*?)~>(?P<mended>.*?)~~\}")

# Each language's words for a mended, a restored and a dropped word.
_CHANGED = {"cy": "yn y gwreiddiol: {}", "en": "in the original: {}"}
_RESTORED = {"cy": "nid yw yn y gwreiddiol", "en": "not in the original"}
# Something must stand where a word was dropped, or nobody could point at it.
_DROPPED_SIGN = "[…]"


def as_mended(markdown: str) -> str:
    """The text a reader sees: the mended side of each mend."""
    return MEND.sub(lambda mend: mend["mended"], markdown)


def as_printed(markdown: str) -> str:
    """The text of the source: the printed side of each mend."""
    return MEND.sub(lambda mend: mend["printed"], markdown)


def note(printed: str, mended: str, language: str) -> str:
    """What the reader of a mend is told, in the language of the page."""
    if not printed and mended:
        return _RESTORED[language]
    return _CHANGED[language].format(printed)


class MendProcessor(InlineProcessor):
    """Makes `<span class="mend" data-printed="…">mended</span>`; `add_note` completes it.

    In two steps, because headings are also read for the contents and the page title, where the
    mended word belongs and the note does not.
    """

    def handleMatch(  # type: ignore[override]
        self, m: re.Match[str], data: str
    ) -> tuple[ElementTree.Element, int, int]:
        span = ElementTree.Element("span", {"class": "mend", "data-printed": m["printed"]})
        span.text = AtomicString(m["mended"] or _DROPPED_SIGN)
        if not m["mended"]:
            span.set("class", "mend mend--dropped")
        return span, m.start(0), m.end(0)


def add_note(span: ElementTree.Element, language: str) -> None:
    """Let the reader find what was printed, by pointer, keyboard or tap, without JavaScript."""
    mended = "" if "mend--dropped" in span.get("class", "") else "".join(span.itertext())
    span.set("tabindex", "0")
    inner = ElementTree.SubElement(span, "span", {"class": "mend-note clause-furniture"})
    inner.text = AtomicString(f" ({note(span.get('data-printed', ''), mended, language)})")
