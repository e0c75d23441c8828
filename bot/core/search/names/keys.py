"""Keys of names -> names, in flat arrays: half a million entries of a dictionary would take six times the memory."""

from __future__ import annotations

from array import array
from collections import Counter
from collections.abc import Iterator, Mapping
from itertools import accumulate


class Keys:
    """A table that is filed once and then only read.

    The keys are spread evenly over their bits (see `Vocabulary.key`), so the lowest ones say where to look: `_starts`
    tells for each of their values where its keys begin.

    Args:
        names: a name's number for each key.
    """

    def __init__(self, names: Mapping[int, int]) -> None:
        self._mask = mask = (1 << len(names).bit_length()) - 1
        ordered = sorted(names, key=mask.__and__)
        counts = Counter([key & mask for key in ordered])
        self._starts = array("I", accumulate((counts[slot] for slot in range(mask + 1)), initial=0))
        self._keys = array("Q", ordered)
        self._names = array("I", [names[key] for key in ordered])

    def find(self, key: int) -> int:
        """The name that has a key, -1 for none."""
        slot = key & self._mask
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
