"""The passages that speak of a question's words, and how well."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from heapq import nsmallest
from typing import NamedTuple

from bot.core.guides.model import SectionKind
from bot.core.search.texts.postings import Postings

KINDS = tuple(SectionKind)

_UNSPOKEN = 7.0
"""What a word tells that no passage has."""


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


class Speaking:
    """Looks for the passages that speak of one question's words.

    Args:
        postings: of all passages.
        places: of all passages.
        kinds: the kind of each passage's section, by its place in `KINDS`.
        stems: of the question's words, each once.
        favour: factors for the kinds of sections, 1 where it names none.
    """

    def __init__(
        self,
        postings: Postings,
        places: Sequence[Place],
        kinds: bytes,
        stems: Iterable[str],
        favour: Mapping[SectionKind, float],
    ) -> None:
        self._postings, self._places, self._kinds = postings, places, kinds
        self._stems = list(stems)
        told = [postings.tells.get(stem, 0.0) for stem in self._stems]
        self._whole = sum([tells or _UNSPOKEN for tells in told])
        self._most = [(stem, tells or 1.0) for stem, tells in zip(self._stems, told, strict=True)]
        self._factor = [favour.get(kind, 1.0) for kind in KINDS] if favour else None

    def best(self, guide: int) -> Ranked | None:
        """The best passage of a guide, of several the first; None where none speaks of the words."""
        scores, factor, kinds = self._postings.worths(guide, self._stems), self._factor, self._kinds
        if not scores:
            return None
        if factor is not None:
            scores = {number: score * factor[kinds[number]] for number, score in scores.items()}
        most = max(scores.values())
        return self.at(min([number for number, score in scores.items() if score == most]), most)

    def ranked(self, guide: int, limit: int) -> list[Ranked]:
        """The best passages of a guide, best first; those of one score in their order."""
        scores = self._postings.worths(guide, self._stems)
        factor, kinds = self._factor or [1.0] * len(KINDS), self._kinds
        pairs = [(-score * factor[kinds[number]], number) for number, score in scores.items()]
        return [self.at(number, -less) for less, number in nsmallest(limit, pairs)]

    def sections(self, guide: int) -> dict[str, tuple[float, int]]:
        """The score and the number of the best passage of each section of a guide, by the sections' keys."""
        best: dict[str, tuple[float, int]] = {}
        for number, score in self._postings.worths(guide, self._stems).items():
            key = self._places[number].section
            if key not in best or (-score, number) < (-best[key][0], best[key][1]):
                best[key] = score, number
        return best

    def at(self, number: int, score: float) -> Ranked:
        """The passage of a number."""
        place = self._places[number]
        return Ranked(score, self._postings.cover(place.guide, number, self._most) / self._whole, place)
