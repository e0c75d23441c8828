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


_END, _PAIRED = 0, 24
"""The number of what stands before and behind a text, and the bits of a word's number: a pair's has those of both."""


class Known(NamedTuple):
    """A text that is known: its words, the number of its class, and how many texts it counts as."""

    words: Sequence[str]
    kind: int
    counts: float = 1.0


class Learned:
    """What is known of some classes.

    Args:
        texts: the known ones.
        classes: how many classes there are.
        smooth: what is added to the weight of each sign in each class (Lidstone).
        ends: whether the first and the last word of a text are neighbours of its ends.
    """

    def __init__(self, texts: Iterable[Known], classes: int, smooth: float, *, ends: bool = False) -> None:
        self._ends = ends
        self._numbers: dict[str, int] = {}
        numbers = self._numbers
        filed = [
            (array("Q", self._signs([numbers.setdefault(word, len(numbers) + 1) for word in words])), kind, counts)
            for words, kind, counts in texts
        ]
        often = Counter(sign for said, _, _ in filed for sign in said)
        most = 1 + math.log(max(1, len(filed)))
        self._unheard = most**2
        kept = sorted(sign for sign, count in often.items() if count >= _SEEN)
        self._row = {sign: row for row, sign in enumerate(kept)}
        self._rare = array("f", [most - math.log(often[sign]) for sign in kept])
        weights: list[dict[int, float]] = [{} for _ in kept]
        totals = [smooth * len(kept)] * classes
        for said, kind, counts in filed:
            known = self._known(said)
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

    def _signs(self, said: list[int]) -> list[int]:
        """The words of a text, as numbers, and the pairs of neighbours, each once."""
        closed = [_END, *said, _END] if self._ends else said
        pairs = [(first + 1 << _PAIRED) + second for first, second in pairwise(closed)]
        return list(dict.fromkeys(said + pairs))

    def _numbered(self, words: Iterable[str]) -> list[int]:
        """The numbers of words; a strange one gets one that no other has."""
        strange: dict[str, int] = {}
        beyond, numbers = len(self._numbers) + 1, self._numbers
        return [numbers.get(word) or strange.setdefault(word, beyond + len(strange)) for word in words]

    def _known(self, signs: Iterable[int]) -> list[int]:
        """The rows of the signs that are known."""
        return [row for sign in signs if (row := self._row.get(sign)) is not None]

    def _length(self, known: Sequence[int], every: int) -> float:
        """The length of a text of so many signs, some of them known."""
        rare = self._rare
        return math.sqrt(sum([rare[row] ** 2 for row in known]) + self._unheard * (every - len(known))) or 1.0

    def likely(self, words: Sequence[str]) -> list[float]:
        """How likely a text of some words is of each class: logarithms, that of the likeliest 0."""
        said = self._signs(self._numbered(words))
        known = self._known(said)
        whole = sum([self._rare[row] for row in known])
        scores = [whole * unsaid for unsaid in self._unsaid]
        for row in known:
            first, last = self._begin[row], self._begin[row + 1]
            for kind, tells in zip(self._kinds[first:last], self._tells[first:last], strict=True):
                scores[kind] += tells
        most, length = max(scores, default=0.0), self._length(known, len(said))
        return [(score - most) / length for score in scores]
