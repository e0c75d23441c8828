"""Which of some classes a text is of, as the words tell of texts that are known to be of each.

Naive Bayes over the signs of a text. A text counts as a whole, whatever its length, and in it a sign the more the fewer
texts have it: counts weighed so (tf-idf, of unit length) tell about as much as a linear classifier does (Rennie et al.,
"Tackling the Poor Assumptions of Naive Bayes Text Classifiers", 2003).
"""

from __future__ import annotations

import math
from array import array
from collections import Counter
from collections.abc import Iterable, Sequence
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

    def __init__(self, texts: Iterable[Known], classes: int, smooth: float) -> None:
        filed, numbers = _numbered(texts)
        often = Counter(number for said, _, _ in filed for number in said)
        most = 1 + math.log(max(1, len(filed)))
        self._unheard = most**2
        kept = sorted(sign for sign, number in numbers.items() if often[number] >= _SEEN)
        self._row = {sign: row for row, sign in enumerate(kept)}
        self._rare = array("f", [most - math.log(often[numbers[sign]]) for sign in kept])
        row_of = {numbers[sign]: row for row, sign in enumerate(kept)}
        weights: list[dict[int, float]] = [{} for _ in kept]
        totals = [smooth * len(kept)] * classes
        for said, kind, counts in filed:
            known = [row_of[number] for number in said if number in row_of]
            length = self._length(known, len(said))
            for row in known:
                weight, own = counts * self._rare[row] / length, weights[row]
                own[kind] = own.get(kind, 0.0) + weight
                totals[kind] += weight
        self._unsaid = [math.log(smooth / total) if total else 0.0 for total in totals]
        self._begin, self._kinds, self._tells = array("I", [0]), array("H"), array("f")
        for rare, own in zip(self._rare, weights, strict=True):
            self._kinds.extend(own)
            self._tells.extend([rare * math.log1p(weight / smooth) for weight in own.values()])
            self._begin.append(len(self._kinds))

    @property
    def anything(self) -> bool:
        """Whether anything is known."""
        return bool(self._row)

    def _length(self, known: Sequence[int], every: int) -> float:
        """The length of a text of so many signs, some of them known."""
        rare = self._rare
        return math.sqrt(sum([rare[row] ** 2 for row in known]) + self._unheard * (every - len(known))) or 1.0

    def likely(self, said: Sequence[str]) -> list[float]:
        """How likely a text of some signs is of each class: logarithms, that of the likeliest 0."""
        known = [row for sign in said if (row := self._row.get(sign)) is not None]
        whole = sum([self._rare[row] for row in known])
        scores = [whole * unsaid for unsaid in self._unsaid]
        for row in known:
            first, last = self._begin[row], self._begin[row + 1]
            for kind, tells in zip(self._kinds[first:last], self._tells[first:last], strict=True):
                scores[kind] += tells
        most, length = max(scores, default=0.0), self._length(known, len(said))
        return [(score - most) / length for score in scores]


def _numbered(texts: Iterable[Known]) -> tuple[list[tuple[array[int], int, float]], dict[str, int]]:
    """Texts with a number for each sign, and the numbers: the signs of a text need not be kept as it is read."""
    numbers: dict[str, int] = {}
    filed = [
        (array("I", [numbers.setdefault(sign, len(numbers)) for sign in signs]), kind, counts)
        for signs, kind, counts in texts
    ]
    return filed, numbers


def signs_of(words: Sequence[str]) -> list[str]:
    """Words and the pairs of neighbours, each once, in an order that is the same in every run."""
    return list(dict.fromkeys((*words, *pairs_of(words))))


def pairs_of(words: Iterable[str]) -> list[str]:
    """The pairs of neighbours among words."""
    return [f"{first} {second}" for first, second in pairwise(words)]
