"""In the place of Pyodide's tools for running code: the page calls one function of the core."""

from _pyodide._base import eval_code

__all__ = ["eval_code"]
