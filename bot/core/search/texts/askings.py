"""Which section of a guide is asked for in which words, as the questions tell that its author foresees."""

from __future__ import annotations

from array import array
from bisect import bisect_left
from collections import Counter
from collections.abc import Iterable, Sequence

from bot.core.guides.model import SectionKind
from bot.core.search.texts.foreseen import Foreseen

Place = tuple[SectionKind, str | None]
"""The kind and the key of a section; no key where a guide answers from its facts."""

_BITS = 20
"""Of the number of a place."""

_MOST = 255
"""Questions to one section with one word that are counted."""


class Askings:
    """The words of the questions to each section, in flat arrays: as objects they would take ten times the memory.

    Args:
        asked: the questions to each guide, in the guides' order.
    """

    def __init__(self, asked: Sequence[Iterable[Foreseen]]) -> None:
        self._stems: dict[str, int] = {}
        places: dict[Place, int] = {}
        numbers, size = self._stems, max(1, len(asked))
        every: list[int] = []
        for guide, questions in enumerate(asked):
            for question in questions:
                if question.kind is None:
                    continue
                at = places.setdefault((question.kind, question.section), len(places))
                keys = [numbers.setdefault(stem, len(numbers)) * size + guide for stem in question.stems]
                every += [key << _BITS | at for key in keys]
        self._places = list(places)
        self._guides = size
        counted = Counter(every)
        entries = sorted(counted)
        self._keys = array("Q", [entry >> _BITS for entry in entries])
        self._at = array("I", [entry & (1 << _BITS) - 1 for entry in entries])
        self._counts = bytes([min(_MOST, counted[entry]) for entry in entries])

    def shares(self, guide: int, stems: Iterable[str]) -> dict[Place, float]:
        """What some stems tell of which section of a guide is asked for.

        Each stem tells the share of the questions with it that are to that section; one in few questions tells less.
        """
        shares: dict[Place, float] = {}
        keys, counts = self._keys, self._counts
        for stem in stems:
            number = self._stems.get(stem)
            if number is None:
                continue
            key = number * self._guides + guide
            first = last = bisect_left(keys, key)
            while last < len(keys) and keys[last] == key:
                last += 1
            every = 1 + sum(counts[first:last])
            for at in range(first, last):
                place = self._places[self._at[at]]
                shares[place] = shares.get(place, 0.0) + counts[at] / every
        return shares
