"""Which of some classes a text is of, as the words tell of texts that are known to be of each.

Naive Bayes over the signs of a text. A text counts as a whole, whatever its length, and in it a sign the more the fewer
texts have it: counts weighed so (tf-idf, of unit length) tell about as much as a linear classifier does (Rennie et al.,
"Tackling the Poor Assumptions of Naive Bayes Text Classifiers", 2003).
"""

from __future__ import annotations

import math
from array import array
from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from itertools import pairwise
from typing import NamedTuple

_SEEN = 2
"""In how many texts a sign must be to tell anything."""


class Known(NamedTuple):
    """A text that is known: its signs, the number of its class, and how many texts it counts as."""

    signs: Sequence[str]
    kind: int
    counts: float = 1.0


class Learned:
    """What is known of some classes.

    Args:
        texts: the known ones.
        classes: how many classes there are.
        smooth: what is added to the weight of each sign in each class (Lidstone).
    """

    def __init__(self, texts: Sequence[Known], classes: int, smooth: float) -> None:
        often = Counter(sign for text in texts for sign in text.signs)
        most = 1 + math.log(max(1, len(texts)))
        self._unheard = most**2
        self._rare = {sign: most - math.log(often[sign]) for sign in sorted(often) if often[sign] >= _SEEN}
        weights: dict[str, dict[int, float]] = {sign: {} for sign in self._rare}
        totals = [smooth * len(weights)] * classes
        for said, kind, counts in texts:
            known, length = self._known(said)
            for sign in known:
                weight, own = counts * self._rare[sign] / length, weights[sign]
                own[kind] = own.get(kind, 0.0) + weight
                totals[kind] += weight
        self._unsaid = [math.log(smooth / total) if total else 0.0 for total in totals]
        self._tells = {sign: _told(rare, weights.pop(sign), smooth) for sign, rare in self._rare.items()}

    @property
    def anything(self) -> bool:
        """Whether anything is known."""
        return bool(self._rare)

    def _known(self, said: Sequence[str]) -> tuple[list[str], float]:
        """The signs that are known, and the length of the text that all of them make."""
        rare = self._rare
        known = [sign for sign in said if sign in rare]
        square = sum([rare[sign] ** 2 for sign in known]) + self._unheard * (len(said) - len(known))
        return known, math.sqrt(square) or 1.0

    def likely(self, said: Sequence[str]) -> list[float]:
        """How likely a text of some signs is of each class: logarithms, that of the likeliest 0."""
        known, length = self._known(said)
        whole = sum([self._rare[sign] for sign in known])
        scores = [whole * unsaid for unsaid in self._unsaid]
        for sign in known:
            for kind, tells in zip(*self._tells[sign], strict=True):
                scores[kind] += tells
        most = max(scores, default=0.0)
        return [(score - most) / length for score in scores]


def _told(rare: float, weights: Mapping[int, float], smooth: float) -> tuple[array[int], array[float]]:
    """The classes that a sign is in, and what it tells for each of them beside those that it is not in."""
    return array("H", weights), array("f", [rare * math.log1p(weight / smooth) for weight in weights.values()])


def signs_of(words: Sequence[str]) -> list[str]:
    """Words and the pairs of neighbours, each once, in an order that is the same in every run."""
    return list(dict.fromkeys((*words, *pairs_of(words))))


def pairs_of(words: Iterable[str]) -> list[str]:
    """The pairs of neighbours among words."""
    return [f"{first} {second}" for first, second in pairwise(words)]
