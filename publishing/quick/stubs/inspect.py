"""In the place of inspect: Pyodide asks whether a function is a coroutine, and dataclasses for names
that are of use only to a class without a docstring, or with slots made afterwards."""

_COROUTINE = 0x80


def iscoroutinefunction(function: object) -> bool:
    code = getattr(function, "__code__", None)
    return bool(code and code.co_flags & _COROUTINE)


def signature(_callable: object, **_settings: object) -> object:
    raise NotImplementedError


def unwrap(function: object, **_settings: object) -> object:
    raise NotImplementedError


def getmodulename(path: str) -> str | None:
    """Return the name of a module's file; pkgutil asks for each file of a folder."""
    name, _, ending = path.rpartition("/")[2].rpartition(".")
    return name if ending in ("py", "pyc") else None
