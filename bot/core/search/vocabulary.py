"""The words that guides are named with: their numbers, their weights, and how a typed word is brought to them."""

from __future__ import annotations

import math
from bisect import bisect_left
from collections import Counter
from collections.abc import Iterable, Sequence
from itertools import pairwise

from bot.core.search.abbreviations import SPELLED_OUT
from bot.core.search.words import lemma, words

UNHEARD = frozenset("a an the and of to for with on in at my your or do how".split())
"""Words that no name's key holds: "clean and jerk" and "clean jerk" are one name."""

_JOINED_FROM = 4
"""Letters that two words joined must have to be tried as one ("t bar" -> "tbar")."""

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

    def write(self, spelled: Iterable[str]) -> list[str]:
        """Words with every compound written in the one way."""
        written: list[str] = []
        parted, joined = self.parted, self.joined
        for word in spelled:
            if written:
                last = written[-1]
                if last + word in joined and len(last) + len(word) >= _JOINED_FROM:
                    written[-1] = last + word
                    continue
                if (last, word) in _ONE_SIDED:
                    written[-1] = "single"
            if word in parted:
                written += parted[word]
            else:
                written.append(word)
        return written


def spell(typed: Iterable[str]) -> list[str]:
    """Typed words in dictionary form, abbreviations spelled out."""
    spelled: list[str] = []
    for word in typed:
        full = SPELLED_OUT.get(word)
        if full is not None:
            spelled += full
        else:
            spelled.append(lemma(word))
    return spelled


class Vocabulary:
    """The words of all names.

    Attributes:
        ids: a word in dictionary form -> its number.
        spelled: the word of each number.
        weight: how much each word tells, the logarithm of how rare it is among the guides.
        key: a number of 60 bits for each word; the sum of a name's is the name's key, whatever the order of its words.
    """

    def __init__(self, names: Sequence[tuple[int, str]]) -> None:
        """Counts the words of names, given with the number of their guide, guide by guide."""
        spelled = [[word for word in spell(words(text)) if word not in UNHEARD] for _, text in names]
        self.compounds = Compounds(spelled)
        self.names = [self.compounds.write(name) for name in spelled]
        last: dict[str, int] = {}
        spread: Counter[str] = Counter()
        for (guide, _), name in zip(names, self.names, strict=True):
            for word in name:
                if last.get(word) != guide:
                    last[word] = guide
                    spread[word] += 1
        guides = names[-1][0] + 1 if names else 1
        self.ids = {word: number for number, word in enumerate(sorted(spread))}
        self.spelled = list(self.ids)
        self.spread = [spread[word] for word in self.spelled]
        self.weight = [0.3 + math.log(1 + guides / count) for count in self.spread]
        self.key = [_mixed(number + 1) for number in range(len(self.spelled))]

    def read(self, typed: Iterable[str]) -> list[str]:
        """Typed words brought to the way in which names are written."""
        return self.compounds.write(spell(typed))

    def starting(self, prefix: str, limit: int) -> list[int]:
        """The words that begin with a prefix, those of most guides first."""
        begin = bisect_left(self.spelled, prefix)
        end = bisect_left(self.spelled, prefix + "\x7f")
        numbers = range(begin, end)
        return sorted(numbers, key=lambda number: (-self.spread[number], number))[:limit]

    def halves(self, word: str) -> tuple[int, ...]:
        """The words that a word is made of, written as one ("hipthrust" -> hip, thrust); () when there are none.

        The split with the longest shorter half wins; three parts are tried where two do not do.
        """
        ids = self.ids
        best: tuple[int, ...] = ()
        balance = 0
        for cut in range(2, len(word) - 1):
            head = ids.get(word[:cut])
            if head is None:
                continue
            rest = word[cut:]
            tail = ids.get(rest)
            if tail is None:
                tail = ids.get(lemma(rest))
            if tail is not None and min(cut, len(word) - cut) > balance:
                best, balance = (head, tail), min(cut, len(word) - cut)
        return best


def _mixed(number: int) -> int:
    """A number's bits spread over 60, the same in every run (SplitMix64's finisher)."""
    number = (number * 0x9E3779B97F4A7C15) & 0xFFFFFFFFFFFFFFFF
    number = ((number ^ (number >> 30)) * 0xBF58476D1CE4E5B9) & 0xFFFFFFFFFFFFFFFF
    number = ((number ^ (number >> 27)) * 0x94D049BB133111EB) & 0xFFFFFFFFFFFFFFFF
    return (number ^ (number >> 31)) >> 4
