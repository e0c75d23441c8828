"""What each word is worth in each passage, guide by guide (BM25 over stemmed words).

Robertson and Zaragoza, "The Probabilistic Relevance Framework: BM25 and Beyond" (2009): k1 and b below are its usual
values. A word in other words is worth something too; that is reckoned here, so that a question need not.
"""

from __future__ import annotations

import math
from array import array
from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from itertools import pairwise

from bot.core.search.words.likewise import LIKEWISE

_K1 = 1.2
_B = 0.6

_LIKE = 0.45
"""What a word in other words is worth."""

_COMMON = 500
"""Passages from which a word is too common to stand for another one."""

_BITS = 24
"""Of the length of a list."""

_LENGTH = (1 << _BITS) - 1


class Postings:
    """Lists of passages in flat arrays: as objects they would take ten times the memory.

    Args:
        counted: how often each passage says each stem.
        begin: the number of each guide's first passage, in order, and behind them that of all passages.

    Attributes:
        tells: how much a stem tells: the more, the fewer passages say it.
    """

    def __init__(self, counted: Sequence[Mapping[str, int]], begin: Sequence[int]) -> None:
        often = Counter(word for said in counted for word in said)
        count = len(counted)
        self.tells = {word: math.log(1 + (count - often[word] + 0.5) / (often[word] + 0.5)) for word in sorted(often)}
        lengths = [sum(said.values()) for said in counted]
        usual = sum(lengths) / max(1, len(lengths))
        self._passages, self._worths = array("I"), array("f")
        self._lists: list[dict[str, int]] = []
        for first, last in pairwise(begin):
            spoken: dict[str, dict[int, float]] = {}
            for number in range(first, last):
                even = _K1 * (1 - _B + _B * lengths[number] / usual)
                for word, said in counted[number].items():
                    worth = self.tells[word] * said * (_K1 + 1) / (said + even)
                    for other in (word, *(LIKEWISE.get(word, ()) if often[word] <= _COMMON else ())):
                        there = spoken.setdefault(other, {})
                        there[number] = max(there.get(number, 0.0), worth if other == word else worth * _LIKE)
            self._lists.append({word: self._filed(passages) for word, passages in spoken.items()})

    def _filed(self, passages: Mapping[int, float]) -> int:
        """Where a list begins that is filed behind all others, and its length."""
        start = len(self._passages)
        self._passages.extend(passages)
        self._worths.extend(passages.values())
        return start << _BITS | len(passages)

    def worths(self, guide: int, stems: Iterable[str]) -> dict[int, float]:
        """The passages of a guide that speak of some stems, with what these are worth there together."""
        lists, passages, worths = self._lists[guide], self._passages, self._worths
        scores: dict[int, float] = {}
        known = scores.get
        for stem in stems:
            where = lists.get(stem)
            if where is not None:
                start = where >> _BITS
                for at in range(start, start + (where & _LENGTH)):
                    number = passages[at]
                    scores[number] = known(number, 0.0) + worths[at]
        return scores

    def cover(self, guide: int, passage: int, words: Iterable[tuple[str, float]]) -> float:
        """What a passage of a guide says of some words, each with the most that it may say of it."""
        lists, passages, worths = self._lists[guide], self._passages, self._worths
        cover = 0.0
        for stem, most in words:
            where = lists.get(stem)
            if where is not None:
                start = where >> _BITS
                for at in range(start, start + (where & _LENGTH)):
                    if passages[at] == passage:
                        worth = worths[at]
                        cover += worth if worth < most else most
                        break
        return cover
