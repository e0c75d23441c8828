"""Which section of a guide is asked for in which words, as the questions tell that its author foresees."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from bot.core.guides.model import SectionKind
from bot.core.search.texts.foreseen import Foreseen
from bot.core.search.texts.tally import BITS, Tally

Place = tuple[SectionKind, str | None]
"""The kind and the key of a section; no key where a guide answers from its facts."""


class Askings:
    """The words of the questions to each section.

    Args:
        asked: the questions to each guide, in the guides' order.
    """

    def __init__(self, asked: Sequence[Iterable[Foreseen]]) -> None:
        self._guides = max(1, len(asked))
        self._stems: dict[str, int] = {}
        numbers, size = self._stems, self._guides
        places: dict[Place, int] = {}
        seen: list[int] = []
        for guide, questions in enumerate(asked):
            for question in questions:
                if question.kind is None:
                    continue
                at = places.setdefault((question.kind, question.section), len(places))
                keys = [numbers.setdefault(stem, len(numbers)) * size + guide for stem in question.stems]
                seen += [key << BITS | at for key in keys]
        self._places = list(places)
        self._tally = Tally(seen)

    def shares(self, guide: int, stems: Iterable[str]) -> dict[Place, float]:
        """What some stems tell of which section of a guide is asked for.

        Each stem tells the share of the questions with it that are to that section; one in few questions tells less.
        """
        shares: dict[Place, float] = {}
        for stem in stems:
            number = self._stems.get(stem)
            if number is None:
                continue
            found = self._tally.of(number * self._guides + guide)
            every = 1 + sum([often for _, often in found])
            for at, often in found:
                place = self._places[at]
                shares[place] = shares.get(place, 0.0) + often / every
        return shares
