"""How often things come together, in flat arrays: hundreds of thousands of objects would take ten times the memory."""

from __future__ import annotations

from array import array
from bisect import bisect_left
from collections import Counter
from collections.abc import Iterable, Mapping
from zlib import crc32

BITS = 24
"""Of the number of what is counted under a key."""

_MOST = 255
"""Times that are counted."""


def sign_key(sign: str, guide: int) -> int:
    """The key of a sign of a guide's questions: a checksum, behind those of the guides before."""
    return guide << 32 | crc32(sign.encode())


class Tally:
    """Counts of (key, thing): how often each thing came with a key.

    Args:
        seen: the key and the thing of each time, as `key << BITS | thing`; both are whole numbers from 0.
    """

    def __init__(self, seen: Iterable[int] = ()) -> None:
        self._keys, self._things, self._counts = array("Q"), array("I"), bytearray()
        self.add(Counter(seen))

    def add(self, counted: Mapping[int, int]) -> None:
        """Files how often each of some entries came, whose keys are all beyond those that are filed already."""
        entries = sorted(counted)
        self._keys.extend([entry >> BITS for entry in entries])
        self._things.extend([entry & (1 << BITS) - 1 for entry in entries])
        self._counts.extend([min(_MOST, counted[entry]) for entry in entries])

    def of(self, key: int) -> list[tuple[int, int]]:
        """The things that came with a key, in order, each with how often it did."""
        keys = self._keys
        first = last = bisect_left(keys, key)
        if first == len(keys) or keys[first] != key:
            return []
        while last < len(keys) and keys[last] == key:
            last += 1
        return list(zip(self._things[first:last], self._counts[first:last], strict=True))
