"""The search's scripts as the reader's browser fetches them: one file, without comments or indents."""

from pathlib import Path

SOURCE = Path(__file__).parent.parent.parent / "docs" / "assets" / "search"
JOINED = "search.js"
# In the order they need one another.
_PARTS = (
    *("words", "mutation", "english", "unpack", "analyser", "guess", "phrases", "questions"),
    *("query", "rank", "passages", "suggest", "engine", "present"),
)


def joined() -> str:
    """All of the search but its worker, to be run as one script."""
    lines: list[str] = []
    for part in _PARTS:
        text = (SOURCE / f"{part}.js").read_text(encoding="utf-8")
        stripped = (line.strip() for line in text.splitlines())
        lines += [line for line in stripped if line and not line.startswith("//")]
    return "\n".join(lines) + "\n"


def write(folder: Path) -> None:
    """Put the joined scripts beside the worker, in place of the parts: one request, and a third smaller."""
    (folder / JOINED).write_text(joined(), encoding="utf-8")
    for part in _PARTS:
        (folder / f"{part}.js").unlink(missing_ok=True)
