"""Guides by the pairs of words that lifters ask them with: "bar" and "bruise" say more together than each alone.

Counted are the pairs of words that stand within a few of each other in the questions that authors foresee, in either
order. A pair is worth what a word would be (BM25, see `ranking`): much where few guides are asked so, more where one is
asked so often.
"""

from __future__ import annotations

import math
from array import array
from collections.abc import Iterable, Sequence

from bot.core.search.texts.foreseen import Foreseen
from bot.core.search.texts.tally import BITS, Tally

_APART = 3
"""How far two words may be apart to be a pair, counted in words that say something."""

_K1, _B = 3.0, 0.3
_OFTEN = 1.0
"""What a pair in one question counts."""


class Pairs:
    """The pairs of the questions to some guides.

    Args:
        asked: the questions to each guide, in the guides' order.
    """

    def __init__(self, asked: Sequence[Iterable[Foreseen]]) -> None:
        self._stems: dict[str, int] = {}
        numbers = self._stems
        seen: list[int] = []
        lengths = [0] * len(asked)
        for guide, questions in enumerate(asked):
            for question in questions:
                pairs = _paired([numbers.setdefault(stem, len(numbers)) for stem in question.stems])
                seen += [pair << BITS | guide for pair in pairs]
                lengths[guide] += len(pairs)
        usual = sum(lengths) / max(1, sum(map(bool, lengths))) or 1.0
        self._each = array("f", [_OFTEN / (1 - _B + _B * length / usual) for length in lengths])
        self._tally = Tally(seen)

    def scores(self, stems: Sequence[str]) -> dict[int, float]:
        """The guides that are asked with pairs of some stems, in the order of the text, with their scores."""
        scores: dict[int, float] = {}
        each = self._each
        for pair in _paired([self._stems.get(stem) for stem in stems]):
            found = self._tally.of(pair)
            tells = math.log(1 + (len(each) - len(found) + 0.5) / (len(found) + 0.5)) * (_K1 + 1)
            for guide, times in found:
                often = times * each[guide]
                scores[guide] = scores.get(guide, 0.0) + tells * often / (often + _K1)
        return scores


def _paired(numbers: Sequence[int | None]) -> set[int]:
    """The pairs of neighbours among numbers, each as one number; what has none is no part of a pair."""
    return {
        high * (high + 1) // 2 + low
        for at, one in enumerate(numbers)
        for other in numbers[at + 1 : at + 1 + _APART]
        if one is not None and other is not None
        for low, high in ((one, other) if one < other else (other, one),)
    }
