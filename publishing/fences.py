"""The fences of a page's Markdown: ```calculator and an id, ```calculators, ```links, ```workspace."""

from __future__ import annotations

from collections.abc import Callable
from functools import wraps
from typing import Any

from markdown import Markdown
from pymdownx.superfences import SuperFencesException

from publishing import context, forms, link_builder
from publishing import workspace as lead


def _fence(render: Callable[[str, str, str], str]) -> Callable[..., str]:
    """Return what Markdown calls for a fence, from what returns its HTML.

    That is given the fence's text, the page's language, and the way from the page to / or /en/.
    """

    @wraps(render)
    def made(
        source: str,
        language: str,
        css_class: str,
        options: dict[str, Any],
        md: Markdown,
        **_more: Any,
    ) -> str:
        text = source.strip()
        root = context.language_root.get().removesuffix("/") + "/"
        try:
            return render(text, context.language.get(), root)
        except Exception as fault:
            # Anything else would be logged by the extension, and the page published without it.
            raise SuperFencesException(f"{render.__name__} {text!r}: {fault!r}") from fault

    return made


@_fence
def calculator(name: str, language: str, root: str) -> str:
    """The calculator whose id stands in the fence."""
    return forms.render(name, language, root)


@_fence
def calculators(_text: str, language: str, root: str) -> str:
    """Every calculator by its readers, for their front page."""
    return forms.listing(language, root)


@_fence
def links(_text: str, language: str, root: str) -> str:
    """The page on which Human Resources makes links ready to mail."""
    return link_builder.render(language, root)


@_fence
def workspace(_text: str, language: str, root: str) -> str:
    """The tools of a collaborative's lead as one set."""
    return lead.render(language, root)
