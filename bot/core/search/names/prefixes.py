"""Names by how they begin, blanks left out: "hip th", "pullu", "deadl"."""

from __future__ import annotations

from array import array
from bisect import bisect_left
from collections.abc import Sequence
from itertools import accumulate

_LAST = "\U0010ffff"
"""Comes after every letter that a folded name may have."""

_STEP = 32
"""Every so many names one is kept as it is, to be compared first."""


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
        self._marks = ordered[::_STEP]

    def find(self, prefix: str, limit: int) -> array[int]:
        """The numbers of names that begin so, in alphabetical order; at most so many."""
        first = self._place(prefix)
        if first == len(self._number) or not self._name(first).startswith(prefix):
            return array("I")
        return self._number[first : min(self._place(prefix + _LAST), first + limit)]

    def equal(self, text: str) -> array[int]:
        """The numbers of names that are a text."""
        first = last = self._place(text)
        while last < len(self._number) and self._name(last) == text:
            last += 1
        return self._number[first:last]

    def _place(self, text: str) -> int:
        """The place of the first name that comes not before a text."""
        block = bisect_left(self._marks, text)
        low, high = max(0, block - 1) * _STEP, min(block * _STEP, len(self._number))
        return bisect_left(range(len(self._number)), text, lo=low, hi=high, key=self._name)

    def _name(self, place: int) -> str:
        return self._text[self._start[place] : self._start[place + 1]]
