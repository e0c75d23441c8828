"""The words that guides are named with: their numbers, their weights, and how a typed word is brought to them."""

from __future__ import annotations

import math
from bisect import bisect_left
from collections import Counter
from collections.abc import Iterable, Sequence
from itertools import pairwise

from bot.core.search.abbreviations import SPELLED_OUT
from bot.core.search.lexicon import FILLER, GYM
from bot.core.search.words import lemma, words

UNHEARD = frozenset("a an the and of to for with on in at my your or do how".split())
"""Words that no name's key holds: "clean and jerk" and "clean jerk" are one name."""

_JOINED_FROM = 4
"""Letters that two words joined must have to be tried as one ("t bar" -> "tbar")."""

_MOST = {**dict.fromkeys(GYM, 1.5), **dict.fromkeys(FILLER, 0.8)}
"""The most that words tell which say little wherever they stand, however rare they are in names ("spot me")."""

_FORMS = 40
"""Forms of words that are looked at for a prefix."""

_ONE_SIDED = {("one", "arm"), ("one", "leg"), ("one", "hand"), ("one", "side")}


class Compounds:
    """Which compounds of the vocabulary are written as one word ("deadlift") and which as two ("bench press").

    Authors and lifters write both; the way that more of the names have it is the one that queries and names are
    brought to.
    """

    def __init__(self, names: Sequence[Sequence[str]]) -> None:
        alone = Counter([word for name in names for word in name])
        apart: Counter[tuple[str, str]] = Counter()
        for name in names:
            for pair in pairwise(name):
                if "".join(pair) in alone:
                    apart[pair] += 1
        self.parted = {"".join(pair): pair for pair, count in sorted(apart.items()) if count >= alone["".join(pair)]}
        self.joined = {"".join(pair) for pair in apart}.difference(self.parted)

    def together(self, first: str, second: str) -> list[str] | None:
        """Two neighbours as names have them, when that is another way: as one word, or "one arm" as "single arm"."""
        joined = first + second
        if joined in self.joined and len(joined) >= _JOINED_FROM:
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


class Vocabulary:
    """The words of all names.

    Attributes:
        ids: a word in dictionary form -> its number.
        spelled: the word of each number.
        spread: of how many guides each word is in a name.
        weight: how much each word tells, the logarithm of how rare it is among the guides.
        key: a number of 60 bits for each word; the sum of a name's is the name's key, whatever the order of its words.
        forms: a word as names have it ("raises", "rdl") -> the numbers of the words that it is brought to.
    """

    def __init__(self, names: Sequence[tuple[int, str]]) -> None:
        """Counts the words of names, given with the number of their guide, guide by guide."""
        heard = [[word for word in words(text) if word not in UNHEARD] for _, text in names]
        spelling = {word: SPELLED_OUT.get(word) or (lemma(word),) for word in {word for name in heard for word in name}}
        spelled = [[part for word in name for part in spelling[word]] for name in heard]
        self.compounds = compounds = Compounds(spelled)
        self.names = [compounds.write(name) for name in spelled]
        last: dict[str, int] = {}
        spread: Counter[str] = Counter()
        for (guide, _), name in zip(names, self.names, strict=True):
            for word in name:
                if last.get(word) != guide:
                    last[word] = guide
                    spread[word] += 1
        guides = names[-1][0] + 1 if names else 1
        self.ids = ids = {word: number for number, word in enumerate(sorted(spread))}
        self.spelled = list(ids)
        self.spread = [spread[word] for word in self.spelled]
        self.weight = [
            min(_MOST.get(word, 99.0), 0.3 + math.log(1 + guides / count))
            for word, count in zip(self.spelled, self.spread, strict=True)
        ]
        self.key = [_mixed(number + 1) for number in range(len(self.spelled))]
        self.forms: dict[str, tuple[int, ...]] = {}
        for word in sorted(spelling):
            parts = compounds.write(spelling[word])
            if all(part in ids for part in parts):
                self.forms[word] = tuple([ids[part] for part in parts])
        self._sorted_forms = list(self.forms)

    def starting(self, prefix: str) -> list[tuple[int, int]]:
        """The words that begin with a prefix, in dictionary form or as names have them: ranges of numbers."""
        begin, end = bisect_left(self.spelled, prefix), bisect_left(self.spelled, prefix + "\x7f")
        ranges = [(begin, end)] if begin < end else []
        first = bisect_left(self._sorted_forms, prefix)
        for form in self._sorted_forms[first : first + _FORMS]:
            if not form.startswith(prefix):
                break
            number = self.forms[form][0] if self.forms[form] else begin
            if not begin <= number < end:
                ranges.append((number, number + 1))
        return ranges


def _mixed(number: int) -> int:
    """A number's bits spread over 60, the same in every run (SplitMix64's finisher)."""
    number = (number * 0x9E3779B97F4A7C15) & 0xFFFFFFFFFFFFFFFF
    number = ((number ^ (number >> 30)) * 0xBF58476D1CE4E5B9) & 0xFFFFFFFFFFFFFFFF
    number = ((number ^ (number >> 27)) * 0x94D049BB133111EB) & 0xFFFFFFFFFFFFFFFF
    return (number ^ (number >> 31)) >> 4
