"""What a Markdown extension or fence must know of the page it is in, and cannot be told otherwise."""

from contextvars import ContextVar

#: Language of the page being rendered, "cy" or "en"; set for every page before its Markdown is read.
language: ContextVar[str] = ContextVar("language", default="cy")

#: Relative address from the page being rendered to the root of its language ("../../", "./").
language_root: ContextVar[str] = ContextVar("language_root", default="./")
