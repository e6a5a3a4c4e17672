"""In the place of typing: names that stand in annotations, which nothing reads while the core runs."""

from _typing import ParamSpec, TypeVar
from collections import namedtuple

__all__ = ["ParamSpec", "TypeVar"]
TYPE_CHECKING = False


class _Form:
    """Any name of typing's, with or without what it is made of."""

    def __call__(self, *_given: object, **_named: object) -> object:
        return self

    def __getitem__(self, _of: object) -> object:
        return self

    def __mro_entries__(self, _bases: object) -> tuple[()]:
        return ()


class _Fields(type):
    def __new__(cls, name: str, bases: tuple[type, ...], space: dict[str, object]) -> type:
        if not bases:
            return super().__new__(cls, name, bases, space)
        made = namedtuple(name, space["__annotations__"], module=space["__module__"])
        made.__doc__ = space.get("__doc__")
        return made


class NamedTuple(metaclass=_Fields):
    """As typing's own, for classes with fields alone."""


class Generic:
    """A class with this among its bases may be said to be of something, and is the same class."""

    def __class_getitem__(cls, _of: object) -> type:
        return cls


class Protocol(Generic):
    """As any class."""


class _GenericAlias:
    """Asked for by dataclasses, which tells a variable of the class by it."""


def overload(function: object) -> object:
    return function


def __getattr__(name: str) -> object:
    if name.startswith("__"):
        raise AttributeError(name)
    return _Form()
