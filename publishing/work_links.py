"""'Work this out': under a clause, links to the calculators whose rules cite it."""

from xml.etree import ElementTree

from markdown import Markdown
from markdown.extensions import Extension
from markdown.treeprocessors import Treeprocessor
from markdown.util import AtomicString

from publishing import context, worked

_WORK_OUT = {"cy": "Cyfrifo hyn:", "en": "Work this out:"}
_BLOCKS = ("p", "li", "h1", "h2", "h3", "h4", "h5", "h6")


class _WorkLinks(Treeprocessor):
    def run(self, root: ElementTree.Element) -> None:
        parents = {child: parent for parent in root.iter() for child in parent}
        for block in [element for element in root.iter() if element.tag in _BLOCKS]:
            found = _tools(block)
            if not found:
                continue
            if block.tag == "li":
                block.append(_line("span", found))
            else:
                parent = parents[block]
                parent.insert(list(parent).index(block) + 1, _line("p", found))


def _tools(block: ElementTree.Element) -> list[worked.Tool]:
    """The calculators of a block's own clause and of those opened within it, each once."""
    tools: dict[str, worked.Tool] = {}
    for clause in _own_clauses(block):
        tools |= {tool.calculator.id: tool for tool in worked.cited_by(clause)}
    return list(tools.values())


def _own_clauses(block: ElementTree.Element) -> list[str]:
    own = [block.get("id", "")] if "clause" in block.get("class", "").split() else []
    for child in block:
        # What stands in a nested block is that block's; a loose item's text is in a paragraph.
        if child.tag in ("span", "strong", "em", "a"):
            own += _own_clauses(child)
    return own


def _line(tag: str, tools: list[worked.Tool]) -> ElementTree.Element:
    language, root = context.language.get(), context.language_root.get()
    line = ElementTree.Element(tag, {"class": "clause-work clause-furniture"})
    line.text = AtomicString(f"{_WORK_OUT[language]} ")
    for place, tool in enumerate(tools):
        link = ElementTree.SubElement(line, "a", {"href": root + tool.address})
        link.text = AtomicString(tool.title(language))
        link.tail = AtomicString("" if place == len(tools) - 1 else ", ")
    return line


class WorkLinksExtension(Extension):
    """For mkdocs.yml, after the clauses: `publishing.work_links:WorkLinksExtension`."""

    def extendMarkdown(self, md: Markdown) -> None:
        # -6 is after the clauses are complete (-5).
        md.treeprocessors.register(_WorkLinks(md), "clause-work", -6)
