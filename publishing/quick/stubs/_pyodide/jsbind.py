"""In the place of the binding of JavaScript's functions by their types: the core calls none.

What Pyodide's C code asks for at the start is here: how any function is called that has no types.
"""

from _pyodide_core import JsFuncSignature, js2py_default_call_result, py2js_default


class no_default:  # noqa: N801 - Pyodide's name
    """Stands where a parameter has no default."""


def _any(*_given: object, **_named: object) -> None:
    pass


default_signature = JsFuncSignature(
    _any,
    False,
    0,
    (),
    (),
    py2js_default,
    (),
    (),
    (),
    py2js_default,
    js2py_default_call_result,
)
