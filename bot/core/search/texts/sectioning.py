"""Which section of a guide is asked for."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from math import exp

from bot.core.guides.model import FROM_FACTS, Guide, GuideKind, SectionKind
from bot.core.search.texts.askings import Place
from bot.core.search.texts.ranking import Ranking
from bot.core.search.texts.speaking import Ranked
from bot.core.search.thresholds import SPOKEN_IN_SENTENCE
from bot.core.search.words.stems import stems_of

_SPEAKS, _LIKELY, _HINTED, _PLAINLY = 1.5, 2.4, 1.5, 3.0
"""What speaks for a section: its best passage (as a share of the guide's best), how likely its kind is asked for (a
logarithm, see `Intents`), a phrase that hints at it, one that says it outright."""

_ASKED = 3.0
"""What it counts how the questions with the same words are spread over the guide's sections (see `Askings`). All these
were tried on some 660 labelled texts of which nothing had been learned; around them the choices hardly change."""

_TOPIC_SPEAKS, _TOPIC_LIKELY, _TOPIC_ASKED = 1.7, 0.17, 2.5
"""The same for a section of a topic, with how likely it is by `TopicIntents`; learned from some 600 questions."""


def asked_for(
    ranking: Ranking,
    guide: Guide,
    number: int,
    said: Sequence[str],
    rest: Sequence[str],
    kind: SectionKind | None,
    *,
    plain: bool,
    sure: float = 0.0,
) -> tuple[Place, Ranked | None] | None:
    """The section that words ask for, and its best passage; None where nothing tells, or not surely enough.

    Args:
        ranking: of all passages.
        guide: that answers.
        number: the guide's.
        said: the words.
        rest: the stems of those that say something beside the guide's name.
        kind: the kind of section that a phrase of it asks for.
        plain: whether the phrase says so outright.
        sure: how likely it must be, 0 to 1, beside all others.
    """
    if guide.kind is GuideKind.TOPIC:
        return _of_topic(ranking, guide, number, said, rest, kind if plain else None, sure)
    shares = ranking.askings.shares(number, rest)
    likely = ranking.intents.likely(guide.slug, said)
    if not shares and not likely:
        return None
    speaking = ranking.speaking(rest)
    best = speaking.sections(number)
    most = max([score for score, _ in best.values()], default=1.0)
    unlikely = min(likely.values(), default=0.0)
    scores: dict[Place, float] = {}
    for place in _places(guide):
        scores[place] = _ASKED * shares.get(place, 0.0)
        if place[1] in best:
            scores[place] += _SPEAKS * best[place[1]][0] / most
        if likely:
            scores[place] += _LIKELY * likely.get(place[0], unlikely)
        if place[0] is kind:
            scores[place] += _PLAINLY if plain else _HINTED
    chosen = _surest(scores, sure)
    if chosen is None:
        return None
    spoken = best.get(chosen[1]) if chosen[1] is not None else None
    return chosen, speaking.at(spoken[1], spoken[0]) if spoken is not None else None


def _of_topic(
    ranking: Ranking,
    guide: Guide,
    number: int,
    said: Sequence[str],
    rest: Sequence[str],
    kind: SectionKind | None,
    sure: float,
) -> tuple[Place, Ranked | None] | None:
    """The same for a topic, of whose sections only some are of a kind; its opening is never among them."""
    likely = ranking.topic_intents.likely(number, said)
    shares = ranking.askings.shares(number, rest)
    speaking = ranking.speaking(rest)
    best = speaking.sections(number)
    most = max([score for score, _ in best.values()], default=1.0)
    scores: dict[Place, float] = {}
    of_kind = {section.key for section in guide.sections if section.kind is kind}
    for key, least in likely.items():
        place = (SectionKind.TOPIC, key)
        scores[place] = _TOPIC_LIKELY * least + _TOPIC_ASKED * shares.get(place, 0.0)
        if key in of_kind:
            scores[place] += _PLAINLY
        if key in best:
            scores[place] += _TOPIC_SPEAKS * best[key][0] / most
    chosen = _surest(scores, sure)
    if chosen is None:
        return None
    spoken = best.get(str(chosen[1]))
    if spoken is None or _headed(guide, chosen[1], rest):
        return chosen, None
    ranked = speaking.at(spoken[1], spoken[0])
    return chosen, ranked if ranked.cover >= SPOKEN_IN_SENTENCE else None


def _headed(guide: Guide, key: str | None, stems: Sequence[str]) -> bool:
    """Whether a section's title says all of some stems: then it answers from its beginning, not in one passage."""
    return any(section.key == key and set(stems) <= set(stems_of(section.title)) for section in guide.sections)


def _surest(scores: Mapping[Place, float], sure: float) -> Place | None:
    """The place with the highest score, None where it is not so likely beside all others."""
    chosen = max(scores, key=lambda place: scores[place], default=None)
    return None if chosen is None or sum(map(exp, scores.values())) * sure > exp(scores[chosen]) else chosen


def _places(guide: Guide) -> list[Place]:
    """The sections that may answer, and the kinds that are answered from facts."""
    silent = (SectionKind.RELATED, SectionKind.PARTNERS, SectionKind.OVERVIEW)
    places: list[Place] = [(section.kind, section.key) for section in guide.sections if section.kind not in silent]
    return [*places, *((kind, None) for kind in FROM_FACTS if not guide.of_kind(kind))]
