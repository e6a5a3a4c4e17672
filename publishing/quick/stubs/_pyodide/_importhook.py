"""In the place of Pyodide's import of JavaScript from Python: the core imports none."""

from typing import Any


class _Finder:
    jsproxies: dict[str, Any] = {}


jsfinder = _Finder()


def register_js_module(_name: str, _module: object) -> None:
    pass


def unregister_js_module(_name: str) -> None:
    pass


def register_js_finder() -> None:
    pass


def register_windows_finder() -> None:
    pass


def register_module_not_found_hook(_packages: object) -> None:
    pass
