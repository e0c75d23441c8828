"""Which of some classes a text is of, as the words tell of texts that are known to be of each.

Naive Bayes over the signs of a text. A text counts as a whole, whatever its length, and in it a sign the more the fewer
texts have it: counts weighed so (tf-idf, of unit length) tell about as much as a linear classifier does (Rennie et al.,
"Tackling the Poor Assumptions of Naive Bayes Text Classifiers", 2003).
"""

from __future__ import annotations

import math
from array import array
from collections import Counter, defaultdict
from collections.abc import Iterable, Sequence
from itertools import accumulate, chain, count, pairwise
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
        words: defaultdict[str, int] = defaultdict(count(1).__next__)
        rows: defaultdict[int, int] = defaultdict(count().__next__)
        filed = [
            (array("I", map(rows.__getitem__, self._signs(list(map(words.__getitem__, said))))), kind, counts)
            for said, kind, counts in texts
        ]
        self._numbers = dict(words)
        often = Counter(chain.from_iterable([said for said, _, _ in filed]))
        most = 1 + math.log(max(1, len(filed)))
        self._unheard = most**2
        # What too few texts have stays unknown: its row is worth nothing.
        self._rare = array(
            "f", [most - math.log(often[row]) if often[row] >= _SEEN else 0.0 for row in range(len(rows))]
        )
        self._rows = {sign: row for sign, row in rows.items() if self._rare[row]}
        weights = self._weights(filed, classes)
        kept = smooth * len(self._rows)
        totals = [kept + sum(own.values()) for own in weights]
        self._unsaid = [math.log(smooth / total) if total else 0.0 for total in totals]
        self._file(weights, smooth)

    def _weights(self, filed: Sequence[tuple[array[int], int, float]], classes: int) -> list[dict[int, float]]:
        """The weights of the rows in each class, as the known texts have them."""
        rare = self._rare.tolist()
        squares = [weight**2 or self._unheard for weight in rare]
        weights: list[dict[int, float]] = [{} for _ in range(classes)]
        for said, kind, counts in filed:
            own = weights[kind]
            each = counts / (math.sqrt(sum([squares[row] for row in said])) or 1.0)
            for row in said:
                weight = rare[row]
                if weight:
                    own[row] = own.get(row, 0.0) + each * weight
        return weights

    def _file(self, weights: Sequence[dict[int, float]], smooth: float) -> None:
        """Files by its row what each sign tells of the classes that have it."""
        sizes = Counter(chain.from_iterable(weights))
        self._begin = array("I", accumulate(map(sizes.__getitem__, range(len(self._rare))), initial=0))
        self._kinds, self._tells = array("H", bytes(2 * self._begin[-1])), array("f", bytes(4 * self._begin[-1]))
        free, rare = self._begin.tolist(), self._rare.tolist()
        for kind, own in enumerate(weights):
            for row, weight in own.items():
                at = free[row]
                free[row] = at + 1
                self._kinds[at] = kind
                self._tells[at] = rare[row] * math.log1p(weight / smooth)

    @property
    def anything(self) -> bool:
        """Whether anything is known."""
        return bool(self._rows)

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

    def _length(self, known: Sequence[int], every: int) -> float:
        """The length of a text of so many signs, some of them known."""
        rare = self._rare
        return math.sqrt(sum([rare[row] ** 2 for row in known]) + self._unheard * (every - len(known))) or 1.0

    def likely(self, words: Sequence[str]) -> list[float]:
        """How likely a text of some words is of each class: logarithms, that of the likeliest 0."""
        said = self._signs(self._numbered(words))
        known = [row for sign in said if (row := self._rows.get(sign)) is not None]
        whole = sum([self._rare[row] for row in known])
        scores = [whole * unsaid for unsaid in self._unsaid]
        for row in known:
            first, last = self._begin[row], self._begin[row + 1]
            for kind, tells in zip(self._kinds[first:last], self._tells[first:last], strict=True):
                scores[kind] += tells
        most, length = max(scores, default=0.0), self._length(known, len(said))
        return [(score - most) / length for score in scores]
