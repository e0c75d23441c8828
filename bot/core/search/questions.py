"""Questions -> the guides that answer them, by all that speaks for each: a passage, its whole text, its names."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from heapq import nlargest
from typing import NamedTuple

from bot.core.guides.model import SectionKind
from bot.core.search.ranking import Ranked, Ranking

_PASSAGES = 60
"""Passages that are looked at."""

_GUIDES = 6
"""Guides that are about the question as a whole, of which the best passage is looked at too."""

_NAMED_FROM = 0.45
"""How well a guide must be named for its name to count."""

_NAMED = 1.5
"""What a guide's name counts that is named as well as can be; the best passage and the best whole text count 1 each."""


class Answer(NamedTuple):
    """A guide that may answer: how much speaks for it, and its best passage."""

    score: float
    ranked: Ranked


def answers(
    ranking: Ranking, rest: Sequence[str], favour: Mapping[SectionKind, float], named: Mapping[int, float]
) -> list[Answer]:
    """The guides that speak of some stems, best first.

    Args:
        ranking: of all passages.
        rest: the stems of the words that say something.
        favour: factors for the kinds of sections.
        named: how well guides are named, from 0 to 1, by their numbers.
    """
    wholes = ranking.aboutness.scores(rest)
    found = ranking.rank(rest, None, favour, _PASSAGES)
    best: dict[int, Ranked] = {}
    for ranked in found:
        best.setdefault(ranked.place.guide, ranked)
    for guide in (*named, *nlargest(_GUIDES, wholes, key=lambda number: (wholes[number], -number))):
        if guide not in best and (own := ranking.rank(rest, guide, favour, 1)):
            best[guide] = own[0]
    if not best:
        return []
    most = max([ranked.score for ranked in best.values()])
    most_whole = max(wholes.values(), default=1.0)
    scored = [
        Answer(
            ranked.score / most
            + wholes.get(guide, 0.0) / most_whole
            + _NAMED * max(0.0, named.get(guide, 0.0) - _NAMED_FROM) / (1 - _NAMED_FROM),
            ranked,
        )
        for guide, ranked in best.items()
    ]
    return sorted(scored, key=lambda answer: (-answer.score, answer.ranked.place))
