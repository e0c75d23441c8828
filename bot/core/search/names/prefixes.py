"""Names by how they begin, blanks left out: "hip th", "pullu", "deadl"."""

from __future__ import annotations

from array import array
from bisect import bisect_left
from collections.abc import Sequence
from itertools import accumulate

_LAST = "\U0010ffff"
"""Comes after every letter that a folded name may have."""


class Prefixes:
    """Some names in alphabetical order, as one text: half a million of them would take ten times the memory as objects.

    Args:
        names: folded, their blanks left out.
    """

    def __init__(self, names: Sequence[str]) -> None:
        order = sorted(range(len(names)), key=names.__getitem__)
        ordered = [names[number] for number in order]
        self._number = array("I", order)
        self._text = "".join(ordered)
        self._start = array("I", accumulate(map(len, ordered), initial=0))

    def find(self, prefix: str, limit: int) -> array[int]:
        """The numbers of names that begin so, in alphabetical order; at most so many."""
        places = range(len(self._number))
        first = bisect_left(places, prefix, key=self._name)
        beyond = bisect_left(places, prefix + _LAST, lo=first, key=self._name)
        return self._number[first : min(beyond, first + limit)]

    def _name(self, place: int) -> str:
        return self._text[self._start[place] : self._start[place + 1]]
