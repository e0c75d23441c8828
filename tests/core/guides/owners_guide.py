"""The owner's guide as it was handed over, without the facts that the library adds to its front matter."""

from __future__ import annotations

from pathlib import Path

CONTENT = Path(__file__).parents[3] / "content"
PATH = "exercises/hip-thrust-exercise.md"
OWN_KEYS = ("title", "meta", "keywords")


def as_handed_over() -> bytes:
    """The file with the owner's three keys and the untouched body."""
    head, body = (CONTENT / PATH).read_text(encoding="utf-8").removeprefix("---\n").split("\n---\n", 1)
    own = [line for line in head.split("\n") if line.startswith(OWN_KEYS)]
    return "\n".join(["---", *own, "---", body]).encode()
