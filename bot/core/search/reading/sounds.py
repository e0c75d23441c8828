"""The words of a vocabulary by how they sound."""

from __future__ import annotations

from array import array
from bisect import bisect_left, bisect_right
from collections.abc import Sequence
from zlib import crc32

from bot.core.search.words.phonetics import sound, sounds


class Sounds:
    """Some words, filed by a checksum of their sound, in flat arrays.

    Two sounds share a checksum by one chance in a million, in every run alike; whoever asks compares the words anyway.

    Args:
        words: known by their number, their place in the sequence.
        least: letters that a sound must have to say anything.
    """

    def __init__(self, words: Sequence[str], least: int) -> None:
        known = [number for number, word in enumerate(words) if word.isascii()]
        heard = zip(known, sounds([words[number] for number in known]), strict=True)
        filed = sorted([crc32(key.encode()) << 32 | number for number, key in heard if len(key) >= least])
        self._checksums = array("I", [entry >> 32 for entry in filed])
        self._numbers = array("I", [entry & 0xFFFFFFFF for entry in filed])

    def like(self, word: str) -> array[int]:
        """The words that sound like one, in order."""
        checksum = crc32(sound(word).encode())
        return self._numbers[bisect_left(self._checksums, checksum) : bisect_right(self._checksums, checksum)]
