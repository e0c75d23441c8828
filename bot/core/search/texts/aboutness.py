"""Guides ranked as a whole by what they are about: how often they say a question's words, and what they are called."""

from __future__ import annotations

import math
from array import array
from bisect import bisect_left
from collections import Counter
from collections.abc import Iterable, Mapping, Sequence

from bot.core.guides.model import Guide
from bot.core.search.words.likewise import LIKEWISE
from bot.core.search.words.stems import stems_of

_K1 = 2.0
_B = 0.4
_CALLED = 4
"""How often a word of what a guide is called counts."""

_LIKE = 0.35
"""What a word in other words is worth."""

_COMMON = 400
"""Guides from which a word is too common to be looked up."""


class Aboutness:
    """An index of the words of whole guides (BM25, see `ranking`).

    Args:
        guides: whose words they are.
        said: how often each guide's text says each stem, in the guides' order.
    """

    def __init__(self, guides: Iterable[Guide], said: Sequence[Mapping[str, int]]) -> None:
        counted = [Counter(own) for own in said]
        for own, guide in zip(counted, guides, strict=True):
            for text in (guide.name, guide.title, *guide.aliases, *guide.keywords):
                for word in set(stems_of(text)):
                    own[word] += _CALLED
        lengths = [own.total() for own in counted]
        usual = sum(lengths) / max(1, len(lengths)) or 1.0
        where: dict[str, list[int]] = {}
        for number, own in enumerate(counted):
            for word in own:
                where.setdefault(word, []).append(number)
        self._where: dict[str, tuple[array[int], array[float]]] = {}
        for word, numbers in where.items():
            tells = math.log(1 + (len(counted) - len(numbers) + 0.5) / (len(numbers) + 0.5))
            worth = [
                tells * often * (_K1 + 1) / (often + _K1 * (1 - _B + _B * lengths[number] / usual))
                for number in numbers
                for often in (counted[number][word],)
            ]
            self._where[word] = array("I", numbers), array("f", worth)

    def speaks(self, guide: int, stem: str) -> bool:
        """Whether a guide says a stem, or is called by it."""
        numbers, _ = self._where.get(stem, ((), ()))
        at = bisect_left(numbers, guide)
        return at < len(numbers) and numbers[at] == guide

    def scores(self, stems: Iterable[str]) -> dict[int, float]:
        """The guides that speak of some stems, by their numbers, with their scores."""
        scores: dict[int, float] = {}
        for word in stems:
            heard: dict[int, float] = {}
            for other, share in ((word, 1.0), *[(like, _LIKE) for like in LIKEWISE.get(word, ())]):
                numbers, worth = self._where.get(other, ((), ()))
                if len(numbers) > _COMMON:
                    continue
                for number, full in zip(numbers, worth, strict=True):
                    if full * share > heard.get(number, 0.0):
                        heard[number] = full * share
            for number, score in heard.items():
                scores[number] = scores.get(number, 0.0) + score
        return scores
