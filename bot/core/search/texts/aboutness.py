"""Guides ranked as a whole by what they are about: how often they say a question's words, or are asked in them.

BM25F (Robertson, Zaragoza and Taylor, "Simple BM25 extension to multiple weighted fields", 2004): the counts of three
fields are added up before they are saturated. The numbers were tried on some 700 labelled questions.
"""

from __future__ import annotations

import math
from array import array
from bisect import bisect_left
from collections import Counter
from collections.abc import Iterable, Mapping, Sequence

from bot.core.guides.model import Guide
from bot.core.search.texts.foreseen import Foreseen
from bot.core.search.words.likewise import LIKEWISE
from bot.core.search.words.stems import stems_of

_K1 = 14.0
_SAID, _ASKED, _CALLED = (1.0, 0.4), (4.0, 0.4), (4.0, 0.3)
"""What a word of a guide's text counts, of the questions that its author foresees, and of what it is called; and how
much less it counts where there is more of these than usual."""

_LIKE = 0.35
"""What a word in other words is worth."""

_COMMON = 400
"""Guides from which a word is too common to be looked up."""

_NOWHERE = array("I"), array("f")


class Aboutness:
    """An index of the words of whole guides.

    Args:
        guides: whose words they are.
        said: how often each guide's text says each stem, in the guides' order.
        questions: to each guide, in their order; none where there are none to any.
    """

    def __init__(
        self, guides: Iterable[Guide], said: Sequence[Mapping[str, int]], questions: Sequence[Iterable[Foreseen]] = ()
    ) -> None:
        every = list(guides)
        asked = [Counter(stem for question in own for stem in question.stems) for own in questions or [()] * len(every)]
        called = [_called(guide) for guide in every]
        self._heard = _heard(_weighed(((_SAID, said), (_ASKED, asked), (_CALLED, called))))
        self._says: dict[str, array[int]] = {}
        for number in range(len(every)):
            for word in sorted(said[number].keys() | called[number].keys()):
                self._says.setdefault(word, array("I")).append(number)

    def speaks(self, guide: int, stem: str) -> bool:
        """Whether a guide says a stem, or is called by it; that it is asked in it is not enough."""
        return _among(guide, self._says.get(stem, ()))

    def hears(self, stem: str) -> bool:
        """Whether any guide says a stem or is asked in it, in these or other words."""
        return stem in self._says or stem in self._heard

    def knows(self, guide: int, stem: str) -> bool:
        """Whether a guide says a stem, is called by it or is asked in it, in these or other words."""
        return _among(guide, self._heard.get(stem, _NOWHERE)[0]) or self.speaks(guide, stem)

    def scores(self, stems: Iterable[str]) -> dict[int, float]:
        """The guides that speak of some stems, in these or other words, by their numbers, with their scores."""
        scores: dict[int, float] = {}
        known = scores.get
        for word in stems:
            for number, worth in zip(*self._heard.get(word, _NOWHERE), strict=True):
                scores[number] = known(number, 0.0) + worth
        return scores


def _among(guide: int, numbers: Sequence[int]) -> bool:
    at = bisect_left(numbers, guide)
    return at < len(numbers) and numbers[at] == guide


def _weighed(fields: Iterable[tuple[tuple[float, float], Sequence[Mapping[str, int]]]]) -> list[dict[str, float]]:
    """How often each guide says each stem, by what a word of each field counts and what the field's length does."""
    weighed: list[dict[str, float]] = []
    for (worth, even), counts in fields:
        weighed = weighed or [{} for _ in counts]
        lengths = [sum(own.values()) for own in counts]
        usual = sum(lengths) / max(1, len(lengths)) or 1.0
        for own, length, whole in zip(counts, lengths, weighed, strict=True):
            each = worth / (1 - even + even * length / usual)
            for word, often in own.items():
                whole[word] = whole.get(word, 0.0) + often * each
    return weighed


def _heard(weighed: Sequence[Mapping[str, float]]) -> dict[str, tuple[array[int], array[float]]]:
    """For each stem the guides that speak of it, in these or other words, and what it is worth there."""
    where: dict[str, list[int]] = {}
    for number, whole in enumerate(weighed):
        for word in whole:
            where.setdefault(word, []).append(number)
    heard: dict[str, dict[int, float]] = {}
    for word, numbers in where.items():
        if len(numbers) > _COMMON:
            continue
        tells = math.log(1 + (len(weighed) - len(numbers) + 0.5) / (len(numbers) + 0.5)) * (_K1 + 1)
        counts = [weighed[number][word] for number in numbers]
        for other in (word, *LIKEWISE.get(word, ())):
            share = tells if other == word else tells * _LIKE
            there = heard.setdefault(other, {})
            for number, count in zip(numbers, counts, strict=True):
                there[number] = max(there.get(number, 0.0), share * count / (count + _K1))
    return {word: (array("I", there), array("f", there.values())) for word, there in heard.items()}


def _called(guide: Guide) -> Counter[str]:
    """In how many of the things that a guide is called each stem is."""
    texts = (guide.name, guide.title, *guide.aliases, *guide.keywords)
    return Counter(stem for text in texts for stem in set(stems_of(text)))
