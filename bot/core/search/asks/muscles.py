"""Muscles that a question speaks of, and whether it asks to train them: "how do i get bigger calves"."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from bot.core.guides.model import Guide
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

_FIRST = frozenset(name.split()[0] for name in MUSCLES)
"""Words that the names of muscles begin with."""

SPOKEN, WANTED = 0.22, 0.35
"""What it counts for the exercises which train a muscle that a question speaks of it, and what it counts in addition
that the question asks to train it. Learned as the weights of `questions` are."""


def spoken_of(words: Sequence[str]) -> tuple[str, ...]:
    """The library's terms for the muscles that some words in dictionary form speak of, each once."""
    found: dict[str, None] = {}
    at = 0
    while at < len(words):
        if words[at] not in _FIRST:
            at += 1
            continue
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
        self._of: dict[str, dict[int, float]] = {}
        for number, guide in enumerate(guides):
            first, also = guide.facts.primary_muscles, guide.facts.secondary_muscles
            for muscle in dict.fromkeys((*first, *also)):
                worth = (muscle in first) + _ALSO * (muscle in also) + _ALONE * (first == (muscle,))
                self._of.setdefault(muscle, {})[number] = worth

    def of(self, muscles: Sequence[str]) -> list[tuple[int, float]]:
        """The exercises that train some muscles, by their numbers, each with how well (1: all are its main ones)."""
        worths: dict[int, float] = {}
        for muscle in muscles:
            for number, worth in self._of.get(muscle, {}).items():
                worths[number] = worths.get(number, 0.0) + worth
        return [(number, worths[number] / len(muscles)) for number in sorted(worths)]
