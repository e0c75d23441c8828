"""Which guide a question is to, as the words tell of the questions that authors foresee, and what each guide is called.

Naive Bayes over the words and pairs of neighbours, the little ones too: what each question says is weighed as in
`Intents`, so that a long one counts no more than a short one and a sign the more the fewer questions have it.
"""

from __future__ import annotations

import math
from array import array
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from itertools import pairwise

from bot.core.guides.model import Guide
from bot.core.search.names.called import names_of
from bot.core.search.texts.foreseen import Foreseen
from bot.core.search.words.stems import stem
from bot.core.search.words.words import words

_SEEN = 2
"""In how many questions a sign must be to tell anything."""

_SMOOTH = 0.1
"""What is added to the weight of each sign in each guide (Lidstone)."""


class Addressees:
    """What is known of the questions to some guides.

    Args:
        guides: in the order of their numbers.
        asked: the questions to each that tell which guide is meant.
    """

    def __init__(self, guides: Sequence[Guide], asked: Sequence[Iterable[Foreseen]]) -> None:
        filed = [
            (_signs(said), number)
            for number, (guide, questions) in enumerate(zip(guides, asked, strict=True))
            for said in _said_to(guide, questions)
        ]
        often = Counter(sign for said, _ in filed for sign in said)
        most = 1 + math.log(max(1, len(filed)))
        self._unheard = most**2
        self._rare = {sign: most - math.log(often[sign]) for sign in sorted(often) if often[sign] >= _SEEN}
        weights: dict[str, dict[int, float]] = {sign: {} for sign in self._rare}
        totals = [_SMOOTH * len(weights)] * len(guides)
        for said, number in filed:
            known, length = self._known(said)
            for sign in known:
                weight, own = self._rare[sign] / length, weights[sign]
                own[number] = own.get(number, 0.0) + weight
                totals[number] += weight
        self._unsaid = [math.log(_SMOOTH / total) if total else 0.0 for total in totals]
        self._tells = {sign: self._told(sign, weights.pop(sign)) for sign in self._rare}

    def _told(self, sign: str, weights: Mapping[int, float]) -> tuple[array[int], array[float]]:
        """The guides that a sign is said to, and what it tells for each beside those that it is not said to."""
        rare = self._rare[sign]
        return array("H", weights), array("f", [rare * math.log1p(weight / _SMOOTH) for weight in weights.values()])

    def _known(self, said: Sequence[str]) -> tuple[list[str], float]:
        """The signs that are known, and the length of the question that all of them make."""
        known = [sign for sign in said if sign in self._rare]
        square = sum([self._rare[sign] ** 2 for sign in known]) + self._unheard * (len(said) - len(known))
        return known, math.sqrt(square) or 1.0

    def likely(self, said: Iterable[str]) -> list[float]:
        """How likely a question is to each guide: logarithms by the guides' numbers, that of the likeliest 0.

        Args:
            said: the words of the whole question, in dictionary form.
        """
        known, length = self._known(_signs(said))
        whole = sum([self._rare[sign] for sign in known])
        scores = [whole * unsaid for unsaid in self._unsaid]
        for sign in known:
            for number, tells in zip(*self._tells[sign], strict=True):
                scores[number] += tells
        most = max(scores, default=0.0)
        return [(score - most) / length for score in scores]


def _said_to(guide: Guide, asked: Iterable[Foreseen]) -> Iterator[Sequence[str]]:
    """The words of the questions to a guide, and of all that it is called."""
    yield from (question.typed for question in asked)
    yield from (words(called.text) for called in names_of(guide))


def _signs(said: Iterable[str]) -> list[str]:
    """The stems of some words and the pairs of neighbours, each once, in an order that is the same in every run."""
    stems = [stem(word) for word in said if word]
    return list(dict.fromkeys((*stems, *(f"{first} {second}" for first, second in pairwise(stems)))))
