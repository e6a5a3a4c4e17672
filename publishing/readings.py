"""Which calculators rest on which reading (A01 ...): found in the core's code, listed nowhere."""

import ast
import re
from collections.abc import Iterator
from functools import cache
from pathlib import Path

from calculators.rules import ids
from publishing import worked
from publishing.inserts import clause_link

CORE = Path(__file__).parent.parent / "calculators"
CODE = re.compile(r"A[0-9]{2}")
_CLAUSES = {"cy": "Cymalau", "en": "Clauses"}
_USED_BY = {"cy": "Cyfrifianellau", "en": "Calculators"}


def make_links(language: str, arguments: list[str]) -> str:
    """The mark `<!-- reading A04 CLAUSE … -->`: its clauses, and the calculators that use it."""
    code, *clauses = arguments
    lines = [f"{_CLAUSES[language]}: {', '.join(clause_link(c, language) for c in clauses)}"]
    links = [
        f"[{tool.title(language)}]({tool.address.removesuffix('/')}.md)"
        for tool in worked.tools().values()
        if code in of(tool.calculator.id)
    ]
    if links:
        lines.append(f"{_USED_BY[language]}: {', '.join(links)}")
    return "<br>\n".join(lines) + "\n{: .reading-links }"


@cache
def of(calculator: str) -> frozenset[str]:
    """The readings that a calculator can name: those in its own folder, and in what that calls.

    Of the common modules, only the functions that are imported count, with what they call in turn.
    """
    codes: set[str] = set()
    for file in sorted((CORE / "rules" / calculator.replace("-", "_")).glob("*.py")):
        module = _Module.of(file)
        names = [*module.defined, *module.imported, *module.modules]
        codes |= _codes(ast.walk(module.tree))
        codes |= set().union(*(_reached(file, name) for name in names))
        codes |= _codes_of_other_calculators(calculator, module)
    return frozenset(codes)


def _codes_of_other_calculators(calculator: str, module: "_Module") -> set[str]:
    """Those of the calculators that this one runs: it names them and asks `find` for them."""
    if "find" not in module.imported:
        return set()
    strings = {node.value for node in ast.walk(module.tree) if isinstance(node, ast.Constant)}
    named = {each for each in ids() if each in strings and each != calculator}
    return set().union(*(of(each) for each in named))


class _Module:
    """The names that a module defines and imports."""

    def __init__(self, file: Path) -> None:
        self.file = file
        self.tree = ast.parse(file.read_text("utf-8"))
        self.defined: dict[str, ast.stmt] = {}
        self.imported: dict[str, tuple[Path, str]] = {}
        self.modules: dict[str, Path] = {}
        for node in self.tree.body:
            if isinstance(node, ast.FunctionDef | ast.ClassDef):
                self.defined[node.name] = node
            elif isinstance(node, ast.Assign):
                self.defined |= {t.id: node for t in node.targets if isinstance(t, ast.Name)}
            elif isinstance(node, ast.ImportFrom) and node.level:
                self._import(node)

    @staticmethod
    @cache
    def of(file: Path) -> "_Module":
        return _Module(file)

    def _import(self, node: ast.ImportFrom) -> None:
        folder = self.file.parents[node.level - 1].joinpath(*(node.module or "").split("."))
        for alias in node.names:
            name, module = alias.asname or alias.name, folder / f"{alias.name}.py"
            if module.exists():
                self.modules[name] = module
            elif folder.with_suffix(".py").exists():
                self.imported[name] = (folder.with_suffix(".py"), alias.name)
            elif (folder / "__init__.py").exists():
                self.imported[name] = (folder / "__init__.py", alias.name)


def _reached(file: Path, name: str) -> set[str]:
    """The codes in the function `name` of a module, and in all that it leads to."""
    codes: set[str] = set()
    waiting, seen = [(file, name)], set()
    while waiting:
        here = waiting.pop()
        if here in seen or "engine" in here[0].parts:
            continue
        seen.add(here)
        said, next_ones = _said(*here)
        codes |= said
        waiting += next_ones
    return codes


@cache
def _said(file: Path, name: str) -> tuple[frozenset[str], tuple[tuple[Path, str], ...]]:
    """The codes that one name of a module stands for, and the names that it leads to."""
    module = _Module.of(file)
    if name in module.imported:
        return frozenset(), (module.imported[name],)
    if name in module.modules:
        taken = _attributes(module, name)
        return frozenset(), tuple((module.modules[name], each) for each in sorted(taken))
    if name not in module.defined:
        return frozenset(), ()
    nodes = list(ast.walk(module.defined[name]))
    used = sorted({each.id for each in nodes if isinstance(each, ast.Name)})
    return frozenset(_codes(iter(nodes))), tuple((file, each) for each in used)


def _attributes(module: _Module, name: str) -> set[str]:
    """The names that the module takes from an imported module: `pay.weekly` gives "weekly"."""
    return {
        node.attr
        for node in ast.walk(module.tree)
        if isinstance(node, ast.Attribute)
        and isinstance(node.value, ast.Name)
        and node.value.id == name
    }


def _codes(nodes: Iterator[ast.AST]) -> set[str]:
    return {
        node.value
        for node in nodes
        if isinstance(node, ast.Constant)
        and isinstance(node.value, str)
        and CODE.fullmatch(node.value)
    }
