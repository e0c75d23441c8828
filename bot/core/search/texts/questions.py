"""Questions -> the guides that answer them, by all that speaks for each: a passage, its whole text, its names."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from heapq import nsmallest
from types import MappingProxyType
from typing import NamedTuple

from bot.core.guides.model import Guide, GuideKind, SectionKind
from bot.core.search.names.match import Match
from bot.core.search.texts.ranking import Ranking
from bot.core.search.texts.speaking import Ranked

_GUIDES = 4
"""Guides that are about the question as a whole, of which the best passage is looked at."""

_PAIRS = 2
"""Guides that are asked with its pairs of words, of which it is looked at too."""

_SPOKEN_FOR = 2
"""Guides that most else speaks for, of which it is looked at too."""

_ADDRESSED = 4
"""Guides that such questions are likeliest to, of which it is looked at too."""

# What speaks for a guide, in shares of the best passage's score. These weights, and the two below, were learned (a
# linear ranker, softmax loss) from some 5,000 labelled texts, and set between that and what 600 unseen ones teach.
# What naming counts was learned before.
_WHOLE, _PAIRED, _COVER = 1.2, 0.04, 0.5
_TOPIC, _TOPIC_BESIDE, _LIKED = -0.4, -1.0, 0.034

_LIKELY, _LIKELY_BESIDE = 1.05, -0.35
"""What it counts how likely such a question is to the guide (a logarithm, see `Addressees`), and what it adds that an
exercise is named."""

_SHORT, _SPAN = 7, 8
"""Stems of a question that says nothing beside, and how many more say as much beside as can be."""

_BESIDE, _TOPIC_AT_LENGTH = 0.3, -0.14
"""What it adds to what naming counts, and to what being a topic does, that a question says much beside: of a long story
the lift that it names is the best part, and most of its other words are said somewhere in a topic. Set by some
470 long questions."""


class _Naming(NamedTuple):
    """What counts of a name.

    Its score, and what it tells; of its score, in addition, where its words have other meanings too, where several
    guides share it, where it has several words there, and where the guide is about a topic.
    """

    score: float
    told: float
    everyday: float
    shared: float
    several: float
    topic: float


_WHOLLY = _Naming(1.1, 0.75, 0.36, -0.17, 0.67, -0.77)
_PARTLY = _Naming(0.0, 0.58, 0.26, -0.11, 0.34, 0.0)

_TOLD_MOST = 8.0
"""What a name tells at most, in the units of `Vocabulary.weight`."""


def named(match: Match, *, shared: bool, everyday: bool, topic: bool) -> float:
    """What the naming of a guide counts.

    Args:
        match: how well it is named, and how telling the name is.
        shared: the name is several guides'.
        everyday: its words have other meanings too; a question says them for a reason all the same.
        topic: the guide is about a topic.
    """
    counts = _WHOLLY if match.whole else _PARTLY
    share = counts.score
    if everyday:
        share += counts.everyday
    if shared:
        share += counts.shared
    if match.places & (match.places - 1):
        share += counts.several
    if topic:
        share += counts.topic
    return share * match.score + counts.told * min(match.told, _TOLD_MOST) / _TOLD_MOST


def prior(guide: Guide, liked: int) -> float:
    """What speaks for a guide whatever is asked: being a topic, and how many guides link to it."""
    return _LIKED * liked + (_TOPIC if guide.kind is GuideKind.TOPIC else 0.0)


class Answer(NamedTuple):
    """A guide that may answer: how much speaks for it, its best passage, and how well the pairs of words fit it."""

    score: float
    ranked: Ranked
    paired: float = 0.0


def answers(
    ranking: Ranking,
    rest: Sequence[str],
    favour: Mapping[SectionKind, float],
    named_for: Mapping[int, float],
    priors: Sequence[float],
    spoken_for: Mapping[int, float] = MappingProxyType({}),
    exercise: float = 0.0,
    said: Sequence[str] = (),
) -> list[Answer]:
    """The guides that speak of some stems, best first.

    Args:
        ranking: of all passages.
        rest: the stems of the words that say something, in their order.
        favour: factors for the kinds of sections.
        named_for: what the naming of guides counts (see `named`), by their numbers.
        priors: what speaks for each guide whatever is asked (see `prior`), in their order.
        spoken_for: what else speaks for guides, by their numbers.
        exercise: how well an exercise is named: beside it the question is less about a topic.
        said: all words of the question, in dictionary form.
    """
    likely = ranking.addressees.likely(said)
    wholes = ranking.aboutness.scores(rest)
    paired = ranking.pairs.scores(rest)
    speaking = ranking.speaking(rest, favour)
    best: dict[int, Ranked] = {}
    others = (*_most(paired, _PAIRS), *_most(spoken_for, _SPOKEN_FOR), *_most(wholes, _GUIDES))
    for guide in (*named_for, *others, *_most(dict(enumerate(likely)), _ADDRESSED)):
        if guide not in best and (own := speaking.best(guide)) is not None:
            best[guide] = own
    if not best:
        return []
    most = max([ranked.score for ranked in best.values()])
    beside = min(1.0, max(0, len(rest) - _SHORT) / _SPAN)
    naming, topic = 1.0 + _BESIDE * beside, _TOPIC_BESIDE * exercise + _TOPIC_AT_LENGTH * beside
    addressed = _LIKELY + _LIKELY_BESIDE * exercise
    most_whole = max(wholes.values(), default=1.0)
    scored = [
        Answer(
            ranked.score / most
            + _WHOLE * wholes.get(guide, 0.0) / most_whole
            + _COVER * ranked.cover
            + _PAIRED * paired.get(guide, 0.0)
            + naming * named_for.get(guide, 0.0)
            + spoken_for.get(guide, 0.0)
            + priors[guide]
            + addressed * likely[guide]
            + (topic if ranked.place.kind is SectionKind.TOPIC else 0.0),
            ranked,
            paired.get(guide, 0.0),
        )
        for guide, ranked in best.items()
    ]
    return sorted(scored, key=lambda answer: (-answer.score, answer.ranked.place))


def _most(scores: Mapping[int, float], limit: int) -> list[int]:
    """The guides with the highest scores, those of one score in their order."""
    return [number for _, number in nsmallest(limit, [(-score, number) for number, score in scores.items()])]
