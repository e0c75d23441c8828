"""Keys of names -> names, in flat arrays: half a million entries of a dictionary would take six times the memory."""

from __future__ import annotations

from array import array
from collections.abc import Iterator, Mapping
from itertools import accumulate

BITS = 56
"""Of a key that count: sums of such numbers are longer (see `Vocabulary.key`), and any part of them is as even."""

MASK = (1 << BITS) - 1
"""The number with just these bits set."""


class Keys:
    """A table that is filed once and then only read.

    The keys are spread evenly over their bits, so the first ones say where to look: `_starts` tells for each of their
    values where its keys begin.

    Args:
        names: a name's number for each key, of which only the `BITS` last bits count.
    """

    def __init__(self, names: Mapping[int, int]) -> None:
        bits = len(names).bit_length()
        self._shift = shift = BITS - bits
        ordered = sorted(names)
        counts = array("H", bytes(2 << bits))
        for key in ordered:
            counts[key >> shift] += 1
        self._starts = array("I", accumulate(counts, initial=0))
        self._keys = array("Q", ordered)
        self._names = array("I", [names[key] for key in ordered])

    def find(self, key: int) -> int:
        """The name that has a key, -1 for none."""
        key &= MASK
        slot = key >> self._shift
        at, end = self._starts[slot], self._starts[slot + 1]
        while at < end:
            if self._keys[at] == key:
                return self._names[at]
            at += 1
        return -1

    def __contains__(self, key: object) -> bool:
        return isinstance(key, int) and self.find(key) >= 0

    def __iter__(self) -> Iterator[int]:
        return iter(self._keys)

    def __len__(self) -> int:
        return len(self._keys)
