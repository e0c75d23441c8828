"""A question, and the labelled questions."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

LIFTERS = Path(__file__).parents[2] / "tests" / "core" / "search" / "lifters.tsv"


BY_HAND = {
    "name": "own words", "order": "own words", "spelling": "own spelling",
    "chat": "chatter", "word": "random words", "other": "other exercises",
}  # fmt: skip
"""The kinds of labelled questions, and what they are called in the tables."""

NEGATIVE = ("chatter", "random words", "other exercises")
"""The kinds that name no guide; the last of them none of the shipped library's."""

OWN = ("own words", "own spelling")


@dataclass(frozen=True, slots=True)
class Question:
    """A text, and the guides that answer it: none, or those that may be shown all the same, for a negative kind."""

    kind: str
    text: str
    fits: frozenset[str]
    begun: bool = False


def labelled(*kinds: str) -> list[Question]:
    """The questions of `lifters.tsv` of some kinds, written and labelled for the shipped library."""
    rows = [line.split("\t") for line in LIFTERS.read_text(encoding="utf-8").splitlines() if not line.startswith("#")]
    return [
        Question(BY_HAND.get(row[0], row[0]), row[1], frozenset(row[2].split("|")) - {"-"})
        for row in rows
        if row[0] in kinds
    ]
