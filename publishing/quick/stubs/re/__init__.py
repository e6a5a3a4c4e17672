"""In the place of re: an expression that is ready needs neither the parser nor the compiler."""

import _sre

from _ready import expression, replacement

NOFLAG = 0
IGNORECASE = I = 2  # noqa: E741
LOCALE = L = 4
MULTILINE = M = 8
DOTALL = S = 16
UNICODE = U = 32
VERBOSE = X = 64
ASCII = A = 256

_CACHE = {}


def __getattr__(name):
    if name in ("error", "PatternError"):
        from ._constants import PatternError

        return PatternError
    raise AttributeError(name)


def _compile(pattern, flags):
    if isinstance(pattern, Pattern):
        if flags:
            raise ValueError("cannot process flags argument with a compiled pattern")
        return pattern
    if not isinstance(pattern, (str, bytes)):
        raise TypeError("first argument must be string or compiled pattern")
    asked = pattern, flags
    if asked not in _CACHE:
        _CACHE[asked] = _sre.compile(*expression(pattern, flags))
    return _CACHE[asked]


# Python's own code in C asks for this one, by its name.
def _compile_template(pattern, repl):
    return _sre.template(pattern, replacement(pattern, repl))


Pattern = type(_sre.compile(*expression("", 0)))
Match = type(_compile("", 0).match(""))


def compile(pattern, flags=0):
    return _compile(pattern, flags)


def match(pattern, string, flags=0):
    return _compile(pattern, flags).match(string)


def fullmatch(pattern, string, flags=0):
    return _compile(pattern, flags).fullmatch(string)


def search(pattern, string, flags=0):
    return _compile(pattern, flags).search(string)


def sub(pattern, repl, string, count=0, flags=0):
    return _compile(pattern, flags).sub(repl, string, count)


def subn(pattern, repl, string, count=0, flags=0):
    return _compile(pattern, flags).subn(repl, string, count)


def split(pattern, string, maxsplit=0, flags=0):
    return _compile(pattern, flags).split(string, maxsplit)


def findall(pattern, string, flags=0):
    return _compile(pattern, flags).findall(string)


def finditer(pattern, string, flags=0):
    return _compile(pattern, flags).finditer(string)


_SPECIAL = {ord(sign): "\\" + sign for sign in "()[]{}?*+-|^$\\.&~# \t\n\r\v\f"}


def escape(pattern):
    if isinstance(pattern, str):
        return pattern.translate(_SPECIAL)
    return str(pattern, "latin1").translate(_SPECIAL).encode("latin1")


def purge():
    _CACHE.clear()
