"""A document as plain text for an e-mail, and as Markdown; what people typed is never markup."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from itertools import groupby
from typing import Any

_MARKUP = re.compile(r"([\\`*_\[\]<>|])")
_AT_THE_START = re.compile(r"\A([0-9]*)([#+=~-]|(?<=[0-9])[.)])")

Block = Mapping[str, Any]


def plain(title: str, blocks: Sequence[Block]) -> str:
    """Return a document as plain text: a table is a point for each row, cell by cell.

    Empty cells are left out, but not of a row that is all empty: it is there to be filled in.
    """
    pieces = [title]
    for points, group in groupby(blocks, lambda block: block["kind"] == "item"):
        if points:
            pieces.append("\n".join(f"- {block['text']}" for block in group))
        else:
            pieces += [_plain_table(b) if b["kind"] == "table" else b["text"] for b in group]
    return "\n\n".join(pieces) + "\n"


def _plain_table(block: Block) -> str:
    lines = [block["text"]] if block["text"] else []
    for row in block["rows"]:
        cells = [
            f"{head}: {cell}"
            for head, cell in zip(block["head"], row, strict=True)
            if cell or not any(row)
        ]
        lines.append(f"- {'; '.join(cells)}")
    return "\n".join(lines)


def markdown(title: str, blocks: Sequence[Block]) -> str:
    """Return a document as Markdown."""
    pieces = [f"# {escape(title)}"]
    for points, group in groupby(blocks, lambda block: block["kind"] == "item"):
        if points:
            pieces.append("\n".join(f"- {escape(block['text'])}" for block in group))
        else:
            pieces += [_markdown_block(block) for block in group]
    return "\n\n".join(pieces) + "\n"


def _markdown_block(block: Block) -> str:
    if block["kind"] == "table":
        rows = [block["head"], ["---"] * len(block["head"])]
        lines = [_markdown_row(rows[0]), f"| {' | '.join(rows[1])} |"]
        lines += [_markdown_row(row) for row in block["rows"]]
        return (f"{escape(block['text'])}\n\n" if block["text"] else "") + "\n".join(lines)
    return ("## " if block["kind"] == "heading" else "") + escape(block["text"])


def _markdown_row(cells: Sequence[str]) -> str:
    return f"| {' | '.join(escape(' '.join(cell.split())) for cell in cells)} |"


def escape(text: str) -> str:
    """Return text whose every character stands for itself in Markdown."""
    return _AT_THE_START.sub(r"\1\\\2", _MARKUP.sub(r"\\\1", text))
