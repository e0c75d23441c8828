"""The words of a vocabulary by how they sound."""

from __future__ import annotations

from array import array
from bisect import bisect_left, bisect_right
from collections.abc import Sequence
from zlib import crc32

from bot.core.search.words.phonetics import sound, sounds

_LEAST, _LEAST_IN_COMPANY = 4, 3
"""Letters that a sound must have to tell which word is meant, and to do so beside other words."""


def _vowel(word: str) -> str:
    """The first vowel of a word, "" where it has none."""
    return next((letter for letter in word if letter in "aeiouy"), "")


class Sounds:
    """Some words, filed by a checksum of their sound, in flat arrays.

    Two sounds share a checksum by one chance in a million, in every run alike; whoever asks compares the words anyway.

    Args:
        words: known by their number, their place in the sequence.
    """

    def __init__(self, words: Sequence[str]) -> None:
        self._words = words
        known = [number for number, word in enumerate(words) if word.isascii()]
        heard = zip(known, sounds([words[number] for number in known]), strict=True)
        filed = sorted([crc32(key.encode()) << 32 | number for number, key in heard if len(key) >= _LEAST_IN_COMPANY])
        self._checksums = array("I", [entry >> 32 for entry in filed])
        self._numbers = array("I", [entry & 0xFFFFFFFF for entry in filed])

    def like(self, word: str) -> Sequence[int]:
        """The words that sound like one, in order; none where its sound is too short to tell."""
        return self._of(sound(word), _LEAST)

    def like_in_company(self, word: str) -> Sequence[int]:
        """The same beside words that are some name's, of which one is missing: "calf raze".

        Short sounds tell something there, where the first vowel is the same as well: "stuff" is no "stiff".
        """
        key = sound(word)
        found, vowel = self._of(key, _LEAST_IN_COMPANY), _vowel(word)
        return found if len(key) > _LEAST else [number for number in found if _vowel(self._words[number]) == vowel]

    def _of(self, key: str, least: int) -> Sequence[int]:
        if len(key) < least:
            return ()
        checksum = crc32(key.encode())
        return self._numbers[bisect_left(self._checksums, checksum) : bisect_right(self._checksums, checksum)]
