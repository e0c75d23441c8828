"""A name that a guide is called by -> the variation of it that the guide describes under nearly that name."""

from __future__ import annotations

from bisect import bisect_left, bisect_right

from bot.core.search.names.called import Rank
from bot.core.search.names.catalogue import Catalogue

_LIFTS = """
    curl raise squat lunge press row pull push up deadlift fly plank crunch swing stretch hold carry machine
"""
"""Words that a heading may have beyond the name: "copenhagens" are described as "Copenhagen Plank"."""


class Variations:
    """The variations that some guides describe.

    Args:
        catalogue: of the guides' names.
    """

    def __init__(self, catalogue: Catalogue) -> None:
        self._catalogue = catalogue
        numbers = catalogue.vocabulary.ids
        self._lifts = frozenset(numbers[word] for word in _LIFTS.split() if word in numbers)

    def described(self, name: int) -> tuple[str, int] | None:
        """The section's key and the passage that describe what an alias names; None where it is the lift itself.

        The words that an alias has beyond the guide's own name must all be in the heading, and the heading may have
        but words for lifts beyond both. Where both have words of the guide's name, one must be the same: a squat clean
        is no "Squat Jerk".
        """
        catalogue = self._catalogue
        guide = catalogue.guide[name]
        first, end = bisect_left(catalogue.guide, guide), bisect_right(catalogue.guide, guide)
        own, called = set(catalogue.words_of(first)), set(catalogue.words_of(name))
        beyond, shared = called - own, called & own
        if not beyond or catalogue.rank[name] != Rank.ALIAS:
            return None
        best: tuple[int, tuple[str, int]] | None = None
        for other in range(first, end):
            if other not in catalogue.place:
                continue
            heading = set(catalogue.words_of(other))
            more, theirs = heading - own, heading & own
            if shared and theirs and shared.isdisjoint(theirs):
                continue
            if beyond <= more and more - beyond <= self._lifts and (best is None or len(more) < best[0]):
                best = len(more), catalogue.place[other]
        return best[1] if best is not None else None
