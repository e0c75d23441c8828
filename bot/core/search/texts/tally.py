"""How often things come together, in flat arrays: hundreds of thousands of objects would take ten times the memory."""

from __future__ import annotations

from array import array
from bisect import bisect_left
from collections import Counter
from collections.abc import Iterable, Mapping

BITS = 24
"""Of the number of what is counted under a key."""

_MOST = 255
"""Times that are counted."""


class Tally:
    """Counts of (key, thing): how often each thing came with a key.

    Args:
        seen: the key and the thing of each time, as `key << BITS | thing`; both are whole numbers from 0. Or how often
            each came.
    """

    def __init__(self, seen: Iterable[int] | Mapping[int, int]) -> None:
        counted = Counter(seen)
        entries = sorted(counted)
        self._keys = array("Q", [entry >> BITS for entry in entries])
        self._things = array("I", [entry & (1 << BITS) - 1 for entry in entries])
        self._counts = bytes([min(_MOST, counted[entry]) for entry in entries])

    def of(self, key: int) -> list[tuple[int, int]]:
        """The things that came with a key, in order, each with how often it did."""
        keys = self._keys
        first = last = bisect_left(keys, key)
        if first == len(keys) or keys[first] != key:
            return []
        while last < len(keys) and keys[last] == key:
            last += 1
        return list(zip(self._things[first:last], self._counts[first:last], strict=True))
