"""Typed words -> tokens: each with the vocabulary's words that it may be, and what it costs to leave it unexplained."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from bot.core.search import lexicon
from bot.core.search.corrections import Corrections, Distance
from bot.core.search.english import ordinary
from bot.core.search.sections import SECTIONS
from bot.core.search.vocabulary import UNHEARD, Vocabulary
from bot.core.search.words import lemma

Option = tuple[int, float]
"""A word's number in the vocabulary, and how sure it is that this word was meant: 1 as typed, less for a correction."""

# What a word costs that no name explains, in the units of `Vocabulary.weight` (0.3 for a word of every guide, about 5
# for a word of one).
_FREE, _GYM, _PHRASE, _MODIFIER, PART, ORDINARY, _CHATTER, UNKNOWN = 0.0, 0.15, 0.2, 0.35, 0.7, 2.0, 3.5, 4.5

_PARTS = {
    word
    for table in (lexicon.MUSCLES, lexicon.EQUIPMENT, lexicon.JOINTS, lexicon.LEVELS, lexicon.MECHANICS)
    for phrase in table
    for word in phrase.split()
}


def _costs() -> dict[str, float]:
    costs: dict[str, float] = {}
    for words, cost in (
        (lexicon.CHATTER, _CHATTER),
        (_PARTS, PART),
        (lexicon.MODIFIERS, _MODIFIER),
        (SECTIONS.words, _PHRASE),
        (lexicon.GYM, _GYM),
        (lexicon.FILLER, _FREE),
    ):
        costs.update(dict.fromkeys(sorted(words), cost))
        costs.update(dict.fromkeys((lemma(word) for word in sorted(words)), cost))
    return costs


COSTS = _costs()
"""The cost of every word that the tables know."""

_MOST_OPTIONS = 4
_MENDABLE_FROM = 3
_LOOSE = 0.5


@dataclass(slots=True)
class Token:
    """One word of a query, in dictionary form (after correction, where that made it a known word that names nothing).

    `typed` tells whether the word stands as it was typed. `cost` is what it costs when no name explains it.
    """

    word: str
    options: tuple[Option, ...]
    cost: float
    typed: bool = True


class Reader:
    """Reads queries in the words of one vocabulary."""

    def __init__(self, vocabulary: Vocabulary, distance: Distance) -> None:
        self._vocabulary = vocabulary
        named = vocabulary.ids
        known = [*COSTS, *vocabulary.compounds.parted]
        self._more = sorted({word for word in known if len(word) > _MENDABLE_FROM and word not in named})
        self._corrections = Corrections([*vocabulary.spelled, *self._more], distance)
        self._first_other = len(vocabulary.spelled)

    def read(self, typed: Sequence[str]) -> list[Token]:
        """The tokens of a query's words."""
        ids, weight = self._vocabulary.ids, self._vocabulary.weight
        tokens: list[Token] = []
        for word in self._vocabulary.read(typed):
            number = ids.get(word)
            if number is not None:
                cost = COSTS.get(word)
                own = 0.8 * weight[number]
                tokens.append(Token(word, ((number, 1.0),), own if cost is None or cost > own else cost))
            elif (cost := COSTS.get(word)) is not None or word in UNHEARD:
                tokens.append(Token(word, (), cost or _FREE))
            elif word.isdigit():
                tokens.append(Token(word, (), _GYM))
            else:
                tokens += self._unheard(word)
        return tokens

    def _unheard(self, word: str) -> list[Token]:
        """The tokens of a word that no table holds: an ordinary one, two written as one, or a slip."""
        if ordinary(word):
            return [Token(word, (), ORDINARY)]
        if len(word) < _MENDABLE_FROM:
            return [Token(word, (), PART)]
        halves = self._vocabulary.halves(word)
        near = self._near(word)
        if halves and (not near or near[0][0] > _LOOSE):
            spelled, weight = self._vocabulary.spelled, self._vocabulary.weight
            return [Token(spelled[half], ((half, 0.99),), 0.8 * weight[half], typed=False) for half in halves]
        return self._mended(word, near)

    def _near(self, word: str) -> list[tuple[float, int]]:
        """What a word may have been; a short one only with a letter left out or two swapped, its first one right."""
        near = self._corrections.near(word)
        if len(word) > _MENDABLE_FROM:
            return near
        spelled, more, first = self._vocabulary.spelled, self._more, self._first_other
        kept = []
        for cost, number in near:
            meant = spelled[number] if number < first else more[number - first]
            if meant[0] == word[0] and (len(meant) > len(word) or sorted(meant) == sorted(word)):
                kept.append((cost, number))
        return kept

    def _mended(self, word: str, near: list[tuple[float, int]]) -> list[Token]:
        if not near:
            return [Token(word, (), UNKNOWN)]
        first = self._first_other
        best = near[0][0]
        if near[0][1] >= first:
            meant = self._more[near[0][1] - first]
            others = [entry for entry in near if entry[1] < first and entry[0] <= best]
            if not others:
                return self._known(meant, _sure(best, len(word)))
            near = others
        spread = self._vocabulary.spread
        close = [(cost, -spread[number], number) for cost, number in near if number < first and cost <= best + 0.6]
        close.sort()
        options = tuple((number, _sure(cost, len(word))) for cost, _, number in close[:_MOST_OPTIONS])
        meant = self._vocabulary.spelled[options[0][0]]
        return [Token(meant, options, UNKNOWN, typed=False)]

    def _known(self, word: str, sure: float) -> list[Token]:
        """The tokens of a word that was meant and names nothing, or is a compound written as one."""
        parts = self._vocabulary.compounds.parted.get(word)
        if parts is None:
            return [Token(word, (), COSTS[word], typed=False)]
        ids, weight = self._vocabulary.ids, self._vocabulary.weight
        return [Token(part, ((ids[part], sure),), 0.8 * weight[ids[part]], typed=False) for part in parts]

    def slips(self, word: str) -> tuple[Option, ...]:
        """What an ordinary word may have been, if one letter is wrong ("hip trust")."""
        first = self._first_other
        near = [entry for entry in self._corrections.near(word, 1) if entry[1] < first]
        return tuple((number, _sure(cost, len(word)) - 0.08) for cost, number in near[:_MOST_OPTIONS])


def _sure(cost: float, letters: int) -> float:
    """How sure a correction is: the longer the word, the less one slip says against it."""
    return max(0.4, 1 - cost * min(0.25, 0.7 / letters))

