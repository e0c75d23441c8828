"""Questions that an author foresees, or a guide asks itself, typed word for word: they need no weighing."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from hashlib import blake2b
from typing import NamedTuple

from bot.core.guides.model import SectionKind
from bot.core.search.texts.foreseen import Foreseen
from bot.core.search.texts.tally import BITS, Tally

_LEAST = 3
"""Words of the shortest question that is known by its words: fewer are rather a name."""

_PERSONS = {
    **dict.fromkeys(("i", "u", "we", "one"), "you"),
    **dict.fromkeys(("my", "ur", "our"), "your"),
    "im": "youre",
}
"""Who asks, and whom a guide speaks to, are one: "why do you get cramps", "why do i get cramps"."""


class Place(NamedTuple):
    """Where a question is answered: the guide's number, the section's kind and key; no key for the guide as such."""

    guide: int
    kind: SectionKind | None
    section: str | None


class WordForWord:
    """The questions of a library by their words.

    Args:
        asked: the questions to each guide, in the guides' order.
    """

    def __init__(self, asked: Sequence[Iterable[Foreseen]]) -> None:
        places: dict[Place, int] = {}
        seen: list[int] = []
        for guide, questions in enumerate(asked):
            for question in questions:
                if len(question.typed) >= _LEAST and not question.follows:
                    at = places.setdefault(Place(guide, question.kind, question.section), len(places))
                    seen.append(_key(question.typed) << BITS | at)
        self._places = list(places)
        self._tally = Tally(seen)

    def places(self, typed: Sequence[str]) -> list[Place]:
        """Where a question is answered, mostly in one place; nowhere where the words are none that is known.

        Args:
            typed: its words, folded.
        """
        found = self._tally.of(_key(typed)) if len(typed) >= _LEAST else []
        return [self._places[at] for at, _ in found]


def _key(typed: Iterable[str]) -> int:
    """A checksum of a question's words, long enough for no two to share one."""
    words = " ".join([_PERSONS.get(word, word) for word in typed])
    return int.from_bytes(blake2b(words.encode(), digest_size=8).digest(), "big")
