"""Muscles that a question speaks of, and whether it asks to train them: "how do i get bigger calves"."""

from __future__ import annotations

from array import array
from collections.abc import Iterable, Sequence

from bot.core.guides.model import Facts, Guide
from bot.core.search.words.lexicon import MUSCLES

_GOALS = frozenset(
    """
    grow bigger big build bulk mass gain size isolate target strengthen strong strength tone develop train work exercise
    workout hit fill thick thicker wide wider lagging weak recommend best good
    """.split()
)
"""Words that say what somebody wants of a muscle."""

_LONGEST = 3
"""Words of the longest name of a muscle."""

_ALSO, _ALONE = 0.25, 0.25
"""What it counts that an exercise trains a muscle beside others, and that it trains this one first and alone."""

SPOKEN, WANTED = 0.44, 0.7
"""What it counts for the exercises which train a muscle that a question speaks of it, and what it counts in addition
that the question asks to train it. Learned as the weights of `questions` are."""


def spoken_of(words: Sequence[str]) -> tuple[str, ...]:
    """The library's terms for the muscles that some words in dictionary form speak of, each once."""
    found: dict[str, None] = {}
    at = 0
    while at < len(words):
        for length in range(min(_LONGEST, len(words) - at), 0, -1):
            if (terms := MUSCLES.get(" ".join(words[at : at + length]))) is not None:
                found.update(dict.fromkeys(terms))
                at += length
                break
        else:
            at += 1
    return tuple(found)


def wanted(words: Iterable[str]) -> bool:
    """Whether words in dictionary form ask to train a muscle that they speak of."""
    return not _GOALS.isdisjoint(words)


class Trainers:
    """The exercises of a library by the muscles that they train.

    Args:
        guides: of the library, in their order.
    """

    def __init__(self, guides: Iterable[Guide]) -> None:
        self._facts = [guide.facts for guide in guides]
        self._of: dict[str, array[int]] = {}
        for number, facts in enumerate(self._facts):
            for muscle in dict.fromkeys((*facts.primary_muscles, *facts.secondary_muscles)):
                self._of.setdefault(muscle, array("I")).append(number)

    def of(self, muscles: Sequence[str]) -> list[tuple[int, float]]:
        """The exercises that train some muscles, by their numbers, each with how well (1: all are its main ones)."""
        numbers = {number for muscle in muscles for number in self._of.get(muscle, ())}
        return [(number, _trained(self._facts[number], muscles)) for number in sorted(numbers)]


def _trained(facts: Facts, muscles: Sequence[str]) -> float:
    worth = sum(
        (muscle in facts.primary_muscles)
        + _ALSO * (muscle in facts.secondary_muscles)
        + _ALONE * (facts.primary_muscles == (muscle,))
        for muscle in muscles
    )
    return worth / len(muscles)
