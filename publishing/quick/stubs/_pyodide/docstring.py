"""In the place of Pyodide's docstrings for methods written in C: nobody reads help here."""


def dedent_docstring(text: str | None) -> str:
    return text or ""


def get_cmeth_docstring(_function: object) -> str:
    return ""
