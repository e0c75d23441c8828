"""Guides by the pairs of words that lifters ask them with: "bar" and "bruise" say more together than each alone.

Counted are the pairs of words that stand within a few of each other in the questions that authors foresee, in either
order. A pair is worth what a word would be (BM25, see `ranking`): much where few guides are asked so, more where one is
asked so often.
"""

from __future__ import annotations

import math
from array import array
from bisect import bisect_left
from collections import Counter
from collections.abc import Iterable, Sequence

from bot.core.search.texts.foreseen import Foreseen

_APART = 3
"""How far two words may be apart to be a pair, counted in words that say something."""

_K1, _B = 3.0, 0.3
_OFTEN = 1.0
"""What a pair in one question counts."""

_MOST = 255
"""Questions to one guide that are counted."""


class Pairs:
    """The pairs of the questions to some guides, in flat arrays: as objects they would take ten times the memory.

    Args:
        asked: the questions to each guide, in the guides' order.
    """

    def __init__(self, asked: Sequence[Iterable[Foreseen]]) -> None:
        self._stems: dict[str, int] = {}
        numbers = self._stems
        size = max(1, len(asked))
        every: list[int] = []
        lengths = [0] * len(asked)
        for guide, questions in enumerate(asked):
            for question in questions:
                pairs = _paired([numbers.setdefault(stem, len(numbers)) for stem in question.stems])
                every += [pair * size + guide for pair in pairs]
                lengths[guide] += len(pairs)
        usual = sum(lengths) / max(1, sum(map(bool, lengths))) or 1.0
        self._each = array("f", [_OFTEN / (1 - _B + _B * length / usual) for length in lengths])
        counted = Counter(every)
        entries = sorted(counted)
        self._pairs = array("Q", [entry // size for entry in entries])
        self._guides = array("I", [entry % size for entry in entries])
        self._counts = bytes([min(_MOST, counted[entry]) for entry in entries])

    def scores(self, stems: Sequence[str]) -> dict[int, float]:
        """The guides that are asked with pairs of some stems, in the order of the text, with their scores."""
        scores: dict[int, float] = {}
        pairs, guides, counts, each = self._pairs, self._guides, self._counts, self._each
        known = [self._stems.get(stem, -1 - at) for at, stem in enumerate(stems)]
        for pair in _paired(known):
            first = bisect_left(pairs, pair) if pair >= 0 else len(pairs)
            last = first
            while last < len(pairs) and pairs[last] == pair:
                last += 1
            if first == last:
                continue
            tells = math.log(1 + (len(each) - (last - first) + 0.5) / (last - first + 0.5)) * (_K1 + 1)
            for at in range(first, last):
                often = counts[at] * each[guides[at]]
                scores[guides[at]] = scores.get(guides[at], 0.0) + tells * often / (often + _K1)
        return scores


def _paired(numbers: Sequence[int]) -> set[int]:
    """The pairs of neighbours among numbers, each as one number; below 0 where one of the two is."""
    return {
        (-1 if min(one, other) < 0 else max(one, other) * (max(one, other) + 1) // 2 + min(one, other))
        for at, one in enumerate(numbers)
        for other in numbers[at + 1 : at + 1 + _APART]
    }
