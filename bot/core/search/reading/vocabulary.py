"""The words that guides are named with: their numbers, their weights, and how names are written in them."""

from __future__ import annotations

import math
from array import array
from collections import Counter
from collections.abc import Iterable, Sequence
from itertools import islice, pairwise

from bot.core.search.reading.compounds import Compounds
from bot.core.search.words.abbreviations import SPELLED_OUT
from bot.core.search.words.lexicon import FILLER, GYM
from bot.core.search.words.words import lemma, words

UNHEARD = frozenset("a an the and of to for with on in at my your or do how".split())
"""Words that no name's key holds: "clean and jerk" and "clean jerk" are one name."""

_MOST = {**dict.fromkeys(GYM, 1.5), **dict.fromkeys(FILLER, 0.8)}
"""The most that words tell which say little wherever they stand, however rare they are in names ("spot me")."""

_END = 0


class Vocabulary:
    """The words of all names.

    Attributes:
        ids: a word in dictionary form -> its number.
        spelled: the word of each number.
        spread: of how many guides each word is in a name.
        weight: how much each word tells, the logarithm of how rare it is among the guides.
        key: a number of 60 bits for each word; the last bits of the sum of a name's words' are the name's key, in
            whatever order they are.
        forms: a word as names have it ("raises", "rdl") -> the numbers of the words that it is brought to.
        plain: every name folded, without blanks; for whoever files names, who then empties it.
        written: the numbers of all names' words, one name after the other.
        start: where each name begins in `written`, and where the last one ends.
    """

    def __init__(self, names: Iterable[str], guides: Sequence[int]) -> None:
        """Reads names, given with the number of their guide, guide by guide."""
        flat, ends, heard, self.plain = _heard(names)
        spelling = [SPELLED_OUT.get(word) or (lemma(word),) for word in heard]
        self.compounds = _compounds(flat, spelling)
        parts = [self.compounds.write(some) for some in spelling]
        every = {word for some in parts for word in some} | self.compounds.joined | {"single"}
        self.spelled = sorted(every)
        self.ids = ids = {word: number for number, word in enumerate(self.spelled)}
        self.forms = {
            word: tuple([ids[part] for part in some]) for word, some in sorted(zip(heard, parts, strict=True)) if word
        }
        self._write(flat, ends, spelling, parts, guides)
        count = guides[-1] + 1 if len(guides) else 1
        self.weight = [
            min(_MOST.get(word, 99.0), 0.3 + math.log(1 + count / max(1, spread)))
            for word, spread in zip(self.spelled, self.spread, strict=True)
        ]
        self.key = [_mixed(number + 1) for number in range(len(self.spelled))]

    def _write(
        self,
        flat: array[int],
        ends: Sequence[int],
        spelling: Sequence[tuple[str, ...]],
        parts: Sequence[Sequence[str]],
        guides: Sequence[int],
    ) -> None:
        """Writes every name in the words' numbers and counts in how many guides each word is."""
        ids, members = self.ids, self.compounds.members
        # The number of a word that is always itself, None for one that must be looked at with its neighbours.
        plain = [
            ids[some[0]] if len(some) == 1 and members.isdisjoint((*spelling[at], *some)) else None
            for at, some in enumerate(parts)
        ]
        written, start = array("I"), array("I", (0,))
        spread = array("I", bytes(4 * len(ids)))
        seen: set[int] = set()
        begin, of = 0, -1
        for nth, guide in enumerate(guides):
            if guide != of:
                for word in seen:
                    spread[word] += 1
                seen.clear()
                of = guide
            end = ends[nth]
            numbers = [plain[word] for word in flat[begin:end]]
            if None in numbers:
                full = self.compounds.write([part for word in flat[begin:end] for part in spelling[word]])
                numbers = [ids[part] for part in full]
            seen.update(numbers)  # type: ignore[arg-type]
            written.extend(numbers)  # type: ignore[arg-type]
            start.append(len(written))
            begin = end + 1
        for word in seen:
            spread[word] += 1
        self.written, self.start, self.spread = written, start, spread

    def plainly(self, typed: Iterable[str]) -> list[str]:
        """Words as queries are read, slips aside: abbreviations spelled out, dictionary forms, compounds in one way."""
        return self.compounds.write([part for word in typed for part in SPELLED_OUT.get(word) or (lemma(word),)])

    def read(self, number: int) -> list[str]:
        """The words of a name."""
        return [self.spelled[word] for word in self.written[self.start[number] : self.start[number + 1]]]


def _heard(names: Iterable[str]) -> tuple[array[int], array[int], list[str], list[str]]:
    """Names in the numbers of their words.

    Returns:
        the numbers of all names' words, 0 after each name; where each name ends; the word of each number (that of 0 is
        empty); the names folded, without blanks.
    """
    numbers = dict.fromkeys(UNHEARD, -1)
    heard = [""]
    flat, ends = array("I"), array("I")
    known = numbers.get
    plain: list[str] = []
    for name in names:
        typed = words(name)
        plain.append("".join(typed))
        for word in typed:
            number = known(word)
            if number is None:
                number = numbers[word] = len(heard)
                heard.append(word)
            if number > 0:
                flat.append(number)
        ends.append(len(flat))
        flat.append(_END)
    return flat, ends, heard, plain


def _compounds(flat: array[int], spelling: Sequence[tuple[str, ...]]) -> Compounds:
    """The compounds of names, from how often their words stand alone and side by side."""
    alone: Counter[str] = Counter()
    apart: Counter[tuple[str, str]] = Counter()
    for number, count in Counter(flat).items():
        for part in spelling[number]:
            alone[part] += count
        for pair in pairwise(spelling[number]):
            apart[pair] += count
    ends: dict[str, list[int]] = {}
    begins: dict[str, list[int]] = {}
    for number, some in enumerate(spelling):
        if number != _END:
            ends.setdefault(some[-1], []).append(number)
            begins.setdefault(some[0], []).append(number)
    # Neighbours that are written as one word elsewhere: all others need not be counted.
    pairs = {
        (first, second): (word[:cut], word[cut:])
        for word in alone
        for cut in range(1, len(word))
        for first in ends.get(word[:cut], ())
        for second in begins.get(word[cut:], ())
    }
    for both, count in Counter(filter(pairs.__contains__, zip(flat, islice(flat, 1, None), strict=False))).items():
        apart[pairs[both]] += count
    return Compounds(alone, apart)


def _mixed(number: int) -> int:
    """A number's bits spread over 60, the same in every run (SplitMix64's finisher)."""
    number = (number * 0x9E3779B97F4A7C15) & 0xFFFFFFFFFFFFFFFF
    number = ((number ^ (number >> 30)) * 0xBF58476D1CE4E5B9) & 0xFFFFFFFFFFFFFFFF
    number = ((number ^ (number >> 27)) * 0x94D049BB133111EB) & 0xFFFFFFFFFFFFFFFF
    return (number ^ (number >> 31)) >> 4
