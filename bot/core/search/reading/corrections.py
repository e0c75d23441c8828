"""Mistyped words -> the words of a vocabulary that they may have been, through a deletion neighbourhood.

Two words at most two edits apart become equal when at most two letters are taken out of each (Garbe's SymSpell): so the
vocabulary's words are filed under all their shortened forms, and a lookup costs the same however large it is.
"""

from __future__ import annotations

from array import array
from collections import Counter
from collections.abc import Callable, Sequence
from itertools import accumulate, combinations, repeat

Distance = Callable[[str, str, int], int]
"""How many edits (a swap of neighbours is one) two words are apart; more than the third argument is too many."""

_HEAD = 6
"""Only a word's first letters are shortened (SymSpell's prefix length): it bounds what a long word costs."""

_TWO_EDITS_FROM = 5
"""Letters that a typed word needs before two edits may be undone: a short key is never reached by a long typo."""

_CLOSE = 0.75
"""The cost of one edit below which no two edits are thought of: they cost half a slip more at the least."""

_ROWS = ("qwertyuiop", "asdfghjkl", "zxcvbnm")
_NEIGHBOURS = frozenset(
    pair
    for number, row in enumerate(_ROWS)
    for at, key in enumerate(row)
    for other in row[at + 1 : at + 2] + "".join(r[max(0, at - 1) : at + 1] for r in _ROWS[number + 1 : number + 2])
    for pair in ((key, other), (other, key))
)
_VOWELS = frozenset("aeiouy")
_ALIKE = frozenset({("c", "k"), ("k", "c"), ("s", "z"), ("z", "s"), ("c", "s"), ("s", "c"), ("f", "v"), ("v", "f")})


def _shortened(word: str, depth: int) -> set[str]:
    """The head of a word with up to `depth` letters taken out."""
    head = word[:_HEAD]
    forms = {head, *map("".join, combinations(head, max(0, len(head) - 1)))}
    if depth > 1:
        forms.update(map("".join, combinations(head, max(0, len(head) - 2))))
    return forms


def edit_cost(typed: str, meant: str, edits: int) -> float:
    """How unlikely a slip is, about one an edit: neighbouring keys, swaps, doubled letters and vowels cost less."""
    start = 0
    for left, right in zip(typed, meant, strict=False):
        if left != right:
            break
        start += 1
    end = 0
    limit = min(len(typed), len(meant)) - start
    while end < limit and typed[-1 - end] == meant[-1 - end]:
        end += 1
    wrong, right_ = typed[start : len(typed) - end], meant[start : len(meant) - end]
    cost = _slip(wrong, right_, meant, start) if edits == 1 else 0.85 * edits
    if edits > 1 and (sorted(wrong) == sorted(right_)):
        cost *= 0.8
    return cost * 1.3 if start == 0 else cost


def _slip(wrong: str, right: str, meant: str, at: int) -> float:
    """The cost of one edit that turns `right`, at a place of the word that was meant, into `wrong`."""
    if len(wrong) == len(right) + 1 or len(right) == len(wrong) + 1:
        letter = (wrong + right)[-1]
        return (
            0.5
            if letter in meant[max(0, at - 1) : at + 2].replace(right, "", 1) or meant[at - 1 : at] == letter
            else 0.8
        )
    if len(wrong) == 2:  # noqa: PLR2004 - two letters swapped
        return 0.55
    if (wrong, right) in _NEIGHBOURS:
        return 0.7
    if wrong in _VOWELS and right in _VOWELS:
        return 0.65
    return 0.7 if (wrong, right) in _ALIKE else 1.0


def _code(most: int) -> str:
    """The code of the smallest array that holds such numbers."""
    return "H" if most < 1 << 16 else "I"


class Corrections:
    """The words of a vocabulary, filed to be found again from a mistyped one.

    Words are known by their number, their place in the sequence given. The files are two arrays: `starts` says for
    each hash where its words begin in `items`. Hashes may collide, so whatever is found is compared with `distance`;
    and a short word two edits away, which is filed under no form with two letters less, must share a form indeed: the
    answer does not depend on the hash seed.
    """

    def __init__(self, words: Sequence[str], distance: Distance) -> None:
        self._words = words
        self._lengths = bytes([min(len(word), 255) for word in words])
        self._distance = distance
        forms = [_shortened(word, 2 if len(word) >= _TWO_EDITS_FROM else 1) for word in words]
        size = 1 << max(8, sum(map(len, forms)).bit_length())
        self._mask = mask = size - 1
        filed = sorted([(hash(form) & mask) << 32 | number for number, some in enumerate(forms) for form in some])
        counts = Counter([entry >> 32 for entry in filed])
        self._items = array(_code(len(words)), [entry & 0xFFFFFFFF for entry in filed])
        self._starts = array(_code(len(filed)), accumulate(map(counts.get, range(size), repeat(0)), initial=0))

    def near(self, word: str, edits: int = 2, *, short: bool = False) -> list[tuple[float, int]]:
        """The words that a typed one may have been, as (cost, number), the least unlikely first.

        Args:
            word: as typed.
            edits: the most that are undone, one or two.
            short: two edits of a short word, too, may be undone.
        """
        if edits == 1 or (len(word) < _TWO_EDITS_FROM and not short):
            return self._within(word, 1)
        close = self._within(word, 1)
        return close if close and close[0][0] < _CLOSE else self._within(word, 2)

    def _within(self, word: str, edits: int) -> list[tuple[float, int]]:
        """The words at most so many edits away, the least unlikely first."""
        starts, items, mask = self._starts, self._items, self._mask
        seen: set[int] = set()
        forms = _shortened(word, edits)
        for form in forms:
            bucket = hash(form) & mask
            start, end = starts[bucket], starts[bucket + 1]
            if start != end:
                seen.update(items[start:end])
        found: list[tuple[float, int]] = []
        lengths, shortest, longest = self._lengths, len(word) - edits, len(word) + edits
        for number in seen:
            if shortest <= lengths[number] <= longest:
                meant = self._words[number]
                away = self._distance(word, meant, edits)
                if away <= edits and (away <= 1 or lengths[number] >= _TWO_EDITS_FROM or self._shares(forms, meant)):
                    found.append((edit_cost(word, meant, away), number))
        found.sort()
        return found

    @staticmethod
    def _shares(forms: set[str], short: str) -> bool:
        """Whether a short word is filed under one of some forms, and not only under one of the same hash."""
        return not forms.isdisjoint(_shortened(short, 1))
