"""Compounds that authors and lifters write as one word or as two, brought to one way."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

_JOINED_FROM = 4
"""Letters that two words joined must have to be tried as one ("t bar" -> "tbar")."""

_ONE_SIDED = {("one", "arm"), ("one", "leg"), ("one", "hand"), ("one", "side")}


class Compounds:
    """Which compounds of the vocabulary are written as one word ("deadlift") and which as two ("bench press").

    The way that more of the names have it is the one that queries and names are brought to.

    Attributes:
        parted: a word written as one -> the two that it is brought to.
        joined: words that two words are brought to.
    """

    def __init__(self, alone: Mapping[str, int], apart: Mapping[tuple[str, str], int]) -> None:
        """Decides for each pair of `apart`, counted as two words, against the count of the one word in `alone`."""
        both = {pair: count for pair, count in sorted(apart.items()) if alone.get("".join(pair))}
        self.parted = {"".join(pair): pair for pair, count in both.items() if count >= alone["".join(pair)]}
        kept = [pair for pair in both if "".join(pair) not in self.parted and len("".join(pair)) >= _JOINED_FROM]
        self.joined = {"".join(pair) for pair in kept}
        self.members = {word for pair in (*kept, *_ONE_SIDED) for word in pair}
        """Words that may become another one beside a neighbour."""

    def together(self, first: str, second: str) -> list[str] | None:
        """Two neighbours as names have them, when that is another way: as one word, or "one arm" as "single arm"."""
        joined = first + second
        if joined in self.joined:
            return [joined]
        if (first, second) in _ONE_SIDED:
            return ["single", second]
        return None

    def write(self, spelled: Iterable[str]) -> list[str]:
        """Words with every compound written in the one way."""
        written: list[str] = []
        for word in spelled:
            if written and (both := self.together(written[-1], word)):
                written[-1:] = both
            elif word in self.parted:
                written += self.parted[word]
            else:
                written.append(word)
        return written
