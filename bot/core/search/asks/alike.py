"""The exercises of a library by their facts: those that share all of them are weighed together; topics by joints."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from heapq import merge
from itertools import groupby, islice

from bot.core.guides.model import Facts, Guide, GuideKind
from bot.core.search.asks.joints import complaining


class Alike:
    """Groups of exercises with the same facts. Facts are of few kinds, however many guides there are.

    Args:
        guides: of the library.
        liked: how many guides link to the guide of a slug.

    Attributes:
        groups: the slugs of each group, those first that most guides link to.
        complaints: a joint -> the topics about its pain.
    """

    def __init__(self, guides: Mapping[str, Guide], liked: Callable[[str], int]) -> None:
        self._liked = liked
        groups: dict[Facts, list[str]] = {}
        self.complaints: dict[str, list[str]] = {}
        for slug, guide in guides.items():
            if guide.kind is GuideKind.EXERCISE:
                groups.setdefault(guide.facts, []).append(slug)
            else:
                for joint in sorted(complaining(guide.name)):
                    self.complaints.setdefault(joint, []).append(slug)
        self.groups: dict[Facts, Sequence[str]] = {
            facts: sorted(slugs, key=self._order) for facts, slugs in groups.items()
        }

    def _order(self, slug: str) -> tuple[int, str]:
        return -self._liked(slug), slug

    def best(self, fit: Callable[[Facts], float], limit: int) -> list[tuple[float, str]]:
        """At most so many exercises that fit, as (fit, slug), best first; equal ones by how many guides link to them.

        Args:
            fit: how well an exercise with some facts fits, 0 when it does not.
            limit: of them.
        """
        scored = [(score, slugs) for facts, slugs in self.groups.items() if (score := fit(facts)) > 0]
        scored.sort(key=lambda entry: -entry[0])
        return list(islice(self._one_by_one(scored), limit))

    def _one_by_one(self, scored: Iterable[tuple[float, Sequence[str]]]) -> Iterable[tuple[float, str]]:
        for score, equal in groupby(scored, key=lambda entry: entry[0]):
            for slug in merge(*[slugs for _, slugs in equal], key=self._order):
                yield score, slug
