"""The passages that speak of a question's words, and how well."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from heapq import nsmallest
from typing import NamedTuple

from bot.core.guides.model import SectionKind

KINDS = tuple(SectionKind)


class Place(NamedTuple):
    """Where a passage stands: the guide's number, the section's key and kind, the passage's number in it."""

    guide: int
    section: str
    kind: SectionKind
    passage: int


class Ranked(NamedTuple):
    """A passage's score, and the share of what the question says that it speaks of (0 to 1)."""

    score: float
    cover: float
    place: Place


_HARDLY, _MANY = 0.25, 500
"""The share of the best score below which a passage is not looked at, where there are more than so many."""


class Speaking:
    """The passages that speak of one question's words.

    Args:
        scores: of the passages, by their numbers.
        words: for each of the question's words the scores of the passages that speak of it, and what the word tells.
        whole: what the question says in all.
        places: of all passages.
        kinds: the kind of each passage's section, by its place in `KINDS`.
        favour: factors for the kinds of sections, 1 where it names none.
    """

    def __init__(
        self,
        scores: Mapping[int, float],
        words: Sequence[tuple[Mapping[int, float], float]],
        whole: float,
        places: Sequence[Place],
        kinds: bytes,
        favour: Mapping[SectionKind, float],
    ) -> None:
        self._scores, self._words, self._whole = scores, words, whole
        self._places, self._kinds = places, kinds
        self._factor = [favour.get(kind, 1.0) for kind in KINDS] if favour else None

    def best(self, limit: int) -> list[Ranked]:
        """The best passages, best first."""
        return [self._ranked(-less, number) for less, number in self._best(limit)]

    def best_of_guides(self, limit: int) -> dict[int, Ranked]:
        """The best passage of each guide that has one among so many of the best, by the guides' numbers, best first."""
        first: dict[int, tuple[float, int]] = {}
        for less, number in self._best(limit):
            first.setdefault(self._places[number].guide, (less, number))
        return {guide: self._ranked(-less, number) for guide, (less, number) in first.items()}

    def _best(self, limit: int) -> list[tuple[float, int]]:
        factor, kinds = self._factor, self._kinds
        if factor is None:
            return nsmallest(limit, [(-score, number) for number, score in self._scores.items()])
        # Most passages speak of one common word only: to look at each takes time, and none of them is among the best.
        least = _HARDLY * max(self._scores.values(), default=0.0) if len(self._scores) > _MANY else 0.0
        pairs = [(-score * factor[kinds[number]], number) for number, score in self._scores.items() if score > least]
        return nsmallest(limit, pairs)

    def best_among(self, begin: int, end: int) -> Ranked | None:
        """The best of the passages with some numbers, None where none of them speaks of the words."""
        scores, factor, kinds = self._scores, self._factor, self._kinds
        found = [
            (-scores[number] * (factor[kinds[number]] if factor is not None else 1.0), number)
            for number in range(begin, end)
            if number in scores
        ]
        if not found:
            return None
        less, number = min(found)
        return self._ranked(-less, number)

    def _ranked(self, score: float, number: int) -> Ranked:
        spoken = sum([min(heard[number], tells) for heard, tells in self._words if number in heard])
        return Ranked(score, spoken / self._whole if self._whole else 0.0, self._places[number])
