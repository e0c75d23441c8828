"""Questions -> the guides that answer them, by all that speaks for each: a passage, its whole text, its names."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from heapq import nlargest
from typing import NamedTuple

from bot.core.guides.model import Guide, GuideKind, SectionKind
from bot.core.search.names.match import Match
from bot.core.search.texts.ranking import Ranked, Ranking

_PASSAGES = 60
"""Passages that are looked at."""

_GUIDES = 6
"""Guides that are about the question as a whole, of which the best passage is looked at too."""

# What speaks for a guide, in shares of the best passage's score. The weights were learned (a linear ranker, softmax
# loss, five-fold cross-validation) from some 550 labelled questions, and rounded.
_COVER = 0.7
_NAMED, _NAMED_WHOLLY, _NAMED_PLAINLY, _TOLD, _SHARED = 0.3, 0.55, 0.35, 0.65, -0.35
_TOPIC = 0.2
_LIKED = 0.036

_TOLD_MOST = 8.0
"""What a name tells at most, in the units of `Vocabulary.weight`."""


def named(match: Match, *, shared: bool, everyday: bool) -> float:
    """What the naming of a guide counts.

    Args:
        match: how well it is named, and how telling the name is.
        shared: the name is several guides'.
        everyday: its words have other meanings too; a question says them for a reason all the same.
    """
    worth = _NAMED * match.score + _TOLD * min(match.told, _TOLD_MOST) / _TOLD_MOST
    if match.whole:
        worth += _NAMED_WHOLLY * match.score
    if everyday:
        worth += _NAMED_PLAINLY * match.score
    return worth + _SHARED * match.score if shared else worth


def prior(guide: Guide, liked: int) -> float:
    """What speaks for a guide whatever is asked: being a topic, and how many guides link to it."""
    return _LIKED * liked + (_TOPIC if guide.kind is GuideKind.TOPIC else 0.0)


class Answer(NamedTuple):
    """A guide that may answer: how much speaks for it, and its best passage."""

    score: float
    ranked: Ranked


def answers(
    ranking: Ranking,
    rest: Sequence[str],
    favour: Mapping[SectionKind, float],
    names: Mapping[int, float],
    priors: Sequence[float],
) -> list[Answer]:
    """The guides that speak of some stems, best first.

    Args:
        ranking: of all passages.
        rest: the stems of the words that say something.
        favour: factors for the kinds of sections.
        names: what the naming of guides counts (see `named`), by their numbers.
        priors: what speaks for each guide whatever is asked (see `prior`), in their order.
    """
    wholes = ranking.aboutness.scores(rest)
    found = ranking.rank(rest, None, favour, _PASSAGES)
    best: dict[int, Ranked] = {}
    for ranked in found:
        best.setdefault(ranked.place.guide, ranked)
    for guide in (*names, *nlargest(_GUIDES, wholes, key=lambda number: (wholes[number], -number))):
        if guide not in best and (own := ranking.rank(rest, guide, favour, 1)):
            best[guide] = own[0]
    if not best:
        return []
    most = max([ranked.score for ranked in best.values()])
    most_whole = max(wholes.values(), default=1.0)
    scored = [
        Answer(
            ranked.score / most + wholes.get(guide, 0.0) / most_whole + _COVER * ranked.cover + names.get(guide, 0.0),
            ranked,
        )
        for guide, ranked in best.items()
    ]
    return sorted(scored, key=lambda answer: (-answer.score, answer.ranked.place))
