"""Whose words a text is in: lifters', or anybody's.

Each word weighs by the logarithm of its odds (I. J. Good's weight of evidence): how often the questions say it that
authors foresee, against how often everyday talk does.
"""

from __future__ import annotations

import math
from collections import Counter
from collections.abc import Iterable

from bot.core.search.words.frequencies import frequencies

_MOST = 3.0
"""What a word weighs at most: one that is said twenty times as often tells no more.

Where lifters have said little, as in a folder of few guides, any word may be theirs."""

_MILLION = 1_000_000

_RARE = 5.0
"""Of a million words, how many a word is taken to be that everyday talk hardly has."""


class Parlance:
    """The words of lifters' lines beside those of everyday talk.

    Args:
        lines: the stems of each line.
    """

    def __init__(self, lines: Iterable[Iterable[str]]) -> None:
        self._ours: Counter[str] = Counter()
        for line in lines:
            self._ours.update(line)
        self._anybodys = frequencies()
        self._level = math.log(_MILLION / max(1, self._ours.total()))

    def of_lifters(self, stems: Iterable[str]) -> float:
        """How much some stems are lifters' rather than anybody's: the mean of what each weighs, from -3 to 3.

        A stem that neither say tells nothing; it is 0 where none tells anything.
        """
        weights = [self._weight(stem) for stem in stems if stem in self._ours or stem in self._anybodys]
        return sum(weights) / len(weights) if weights else 0.0

    def _weight(self, stem: str) -> float:
        odds = math.log((self._ours[stem] + 1.0) / (self._anybodys[stem] + _RARE)) + self._level
        return max(-_MOST, min(_MOST, odds))
