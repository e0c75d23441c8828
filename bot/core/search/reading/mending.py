"""Mistyped words -> what they may have been: by how they are written, and by how they sound."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from bot.core.search.asks.pain import PAIN
from bot.core.search.asks.section_phrases import SECTIONS
from bot.core.search.reading.corrections import Corrections, Distance
from bot.core.search.reading.sounds import Sounds
from bot.core.search.reading.tokens import COSTS, UNKNOWN, Option, Token
from bot.core.search.reading.vocabulary import Vocabulary
from bot.core.search.words.words import lemma

MENDABLE_FROM = 3
"""Letters that a word needs to be mended at all; one of just so many only where a letter is missing or two swapped."""

_MOST_OPTIONS = 4

_RIVAL = 0.35
"""How much more a correction to a name's word may cost than one to another word, to be kept in mind beside it."""

_SPREAD = 0.6
"""How much more than the likeliest a correction may cost."""

_SOUNDS, _SOUNDED, _SOUNDED_APART = 1.1, 0.8, 3
"""What it costs at most that a word only sounds like another one, what is left of an edit's cost where it does too, and
how many edits apart the two may be."""

_IN_COMPANY = 0.08
"""How much less sure a slip is that is only looked for because of the words beside it."""

Near = list[tuple[float, int]]
"""What a word may have been, as (cost, number among the words that are filed), the least unlikely first."""


class Mending:
    """Mends words, with the words of names as they are written and those of the tables.

    Args:
        vocabulary: of the names' words.
        distance: how many edits two words are apart.
    """

    def __init__(self, vocabulary: Vocabulary, distance: Distance) -> None:
        self._vocabulary, self._distance = vocabulary, distance
        forms = vocabulary.forms
        more = {
            word
            for word in (*COSTS, *SECTIONS.spelled, *PAIN.spelled)
            if len(word) > MENDABLE_FROM and word not in forms
        }
        self._written = [*forms, *sorted(more)]
        self._first_other = len(forms)
        self._corrections = Corrections(self._written, distance)
        self._sounds = Sounds(self._written)

    def near(self, word: str, edits: int = 2) -> Near:
        """What a word may have been, at most so many edits away, or by its sound.

        A short one may have been another only with a letter left out or two swapped, its first one right.
        """
        near = self._corrections.near(word, edits)
        if len(word) > MENDABLE_FROM:
            return self._sounded(near, word, self._sounds.like(word)) if word.isascii() else near
        return [
            (cost, number)
            for cost, number in near
            for meant in (self._written[number],)
            if meant[0] == word[0] and (len(meant) > len(word) or sorted(meant) == sorted(word))
        ]

    def _sounded(self, near: Near, word: str, alike: Sequence[int]) -> Near:
        """What a word may have been, with the words that sound like it among them."""
        if not alike:
            return near
        costs = {number: cost for cost, number in near}
        for number in alike:
            if number in costs or self._distance(word, self._written[number], _SOUNDED_APART) <= _SOUNDED_APART:
                costs[number] = min(_SOUNDED * costs[number] if number in costs else _SOUNDS, _SOUNDS)
        return sorted((cost, number) for number, cost in costs.items())

    def slipped(self, token: Token, most: float) -> list[tuple[float, str]]:
        """The words that a word with one slip may have been, with what that costs, the least unlikely first.

        Args:
            token: the word.
            most: what a slip may cost.
        """
        near = token.near if token.near is not None else self.near(token.heard, 1)
        return [(cost, self._written[number]) for cost, number in near if cost <= most]

    def slip(self, word: str) -> list[int]:
        """The single words of names that a word with one slip may have been."""
        found = (numbers for _, numbers in self._of_names(self._corrections.near(word, 1)))
        return [numbers[0] for numbers in found if len(numbers) == 1]

    def likely(self, near: Near) -> tuple[str | None, list[tuple[float, tuple[int, ...]]]]:
        """The likeliest of what a word may have been.

        Returns:
            the likeliest word in dictionary form if it is none of a name's, else None; and the words of names that are
            about as likely, each as one number or more, with its cost.
        """
        best, number = near[0]
        known = lemma(self._written[number]) if number >= self._first_other else None
        return known, self._of_names(near, best + (_SPREAD if known is None else _RIVAL))

    def may_be_several(self, near: Sequence[tuple[float, int]]) -> bool:
        """Whether some of what a word may have been is several words of names: "pushp" may be a push-up."""
        return any(len(numbers) > 1 for _, numbers in self._of_names(near, near[0][0] + _SPREAD))

    def inflected(self, word: str, most: float) -> tuple[Option, ...]:
        """The words of names that a word may be which is also a form of another, none dearer than `most`."""
        return self.options(self._of_names(self.near(word), most), len(word))

    def in_company(self, token: Token) -> tuple[Option, ...]:
        """What a token that names nothing may be beside others: farther from what was meant than alone."""
        word = token.word
        edits = 2 if token.cost == UNKNOWN and len(word) > MENDABLE_FROM else 1
        near = self._sounded(self._corrections.near(word, edits, short=True), word, self._sounds.like_in_company(word))
        options = self.options(self._of_names(near), max(4, len(word)))
        return tuple((number, likely - _IN_COMPANY) for number, likely in options)

    def _of_names(self, near: Sequence[tuple[float, int]], most: float = 99.0) -> list[tuple[float, tuple[int, ...]]]:
        forms = self._vocabulary.forms
        return [
            (cost, forms[self._written[number]]) for cost, number in near if number < self._first_other and cost <= most
        ]

    def options(self, close: Iterable[tuple[float, Sequence[int]]], letters: int) -> tuple[Option, ...]:
        """The likeliest single words of corrections to a word of so many letters, then the more usual ones first."""
        spread = self._vocabulary.spread
        best: dict[int, float] = {}
        for cost, numbers in close:
            if len(numbers) == 1 and cost < best.get(numbers[0], 9.0):
                best[numbers[0]] = cost
        ordered = sorted(best, key=lambda number: (best[number], -spread[number], number))
        return tuple((number, sure(best[number], letters)) for number in ordered[:_MOST_OPTIONS])


def sure(cost: float, letters: int) -> float:
    """How sure a correction is: the longer the word, the less one slip says against it."""
    return max(0.4, 1 - cost * min(0.25, 0.9 / letters))
