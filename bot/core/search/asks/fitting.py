"""How well an exercise fits what is wanted of one: muscles, equipment, level, what is ruled out."""

from __future__ import annotations

from bot.core.guides.model import Facts
from bot.core.search.asks.exclusions import pieces
from bot.core.search.asks.joints import loads
from bot.core.search.meaning import Facets

_ASIDE = {"mobility": 0.5, "conditioning": 0.8, "olympic": 0.8}
"""What is left of how well a stretch fits, work for the lungs or a lift for speed, where none is asked for: who names a
muscle mostly wants to train it."""

_ALSO, _OF_OTHERS = 0.25, 0.2
"""What a muscle counts that an exercise trains beside its main ones, and how much more an exercise fits that trains all
the muscles which are asked for than one that trains one of them: "back" is several."""

_LOADS, _TRAINS_TOO = 0.4, 0.6
"""What is left where it loads a joint that complains, and where it also trains a muscle that it is not to."""

_TO_HANG_ON = frozenset({"pull-up bar", "parallel bars", "suspension trainer"})
"""Equipment that only holds up one's own weight."""

_FITS_FROM = 0.2
"""What fits less is left out: a stretch that reaches a muscle beside others, an exercise where it only helps and that
may be done with what is there."""

_OTHER_LEVEL, _FOREMOST = 0.5, 1.1
"""What is left at another level than the one that is asked for, and what the first of an exercise's muscles adds."""

_WITH_ANOTHER, _NEEDS_MORE, _MAY_BE_DONE = 0.8, 0.85, 0.7
"""What is left where another implement must stand in for one that is ruled out, where more is needed than what is
there, and where what is there may stand in."""

_NEEDED_AS_THEY_ARE = frozenset({"bench", "squat rack"})
"""Equipment for which no implement stands in."""


def fits(facts: Facts, facets: Facets) -> float:
    """How well an exercise fits, 0 when it does not.

    Args:
        facts: of the exercise.
        facets: what is wanted.
    """
    if facets.patterns and facts.pattern not in facets.patterns:
        return 0.0
    if not set(facts.primary_muscles).isdisjoint(facets.no_muscles):
        return 0.0
    if facets.mechanics and facts.mechanic not in facets.mechanics:
        return 0.0
    without = pieces(frozenset(facets.without))
    score = _without(facts, without) * _trains(facts, facets) * _done_with(facts, facets)
    if facets.levels and facts.level not in facets.levels:
        score *= _OTHER_LEVEL
    if not set(facts.secondary_muscles).isdisjoint(facets.no_muscles):
        score *= _TRAINS_TOO
    if not facets.patterns:
        score *= _ASIDE.get(facts.pattern or "", 1.0)
    if score < _FITS_FROM:
        return 0.0
    return score * _LOADS if loads(facts, without) else score


def _without(facts: Facts, ruled_out: frozenset[str]) -> float:
    """How well an exercise fits where some equipment is ruled out: another implement may stand in for the main one."""
    missing = ruled_out.intersection(facts.equipment)
    if not missing:
        return 1.0
    none_left = ruled_out.issuperset(facts.equipment_alternatives)
    if none_left or len(missing) > 1 or not _NEEDED_AS_THEY_ARE.isdisjoint(missing):
        return 0.0
    return _WITH_ANOTHER


def _trains(facts: Facts, facets: Facets) -> float:
    """How well an exercise fits some muscles."""
    if not facets.muscles:
        return 1.0
    main = sum(muscle in facts.primary_muscles for muscle in facets.muscles)
    also = sum(muscle in facts.secondary_muscles for muscle in facets.muscles)
    if not main:
        # What isolates a muscle trains it first.
        return _ALSO if also and not facets.mechanics else 0.0
    share = 1 - _OF_OTHERS + _OF_OTHERS * (main + _ALSO * also) / len(facets.muscles)
    return share * (_FOREMOST if facts.primary_muscles[0] in facets.muscles else 1.0)


def _done_with(facts: Facts, facets: Facets) -> float:
    """How well an exercise fits the equipment that is there."""
    if not facets.equipment:
        return 1.0
    needs = frozenset(facts.equipment)
    if needs.intersection(facets.equipment):
        return 1.0 if needs.issubset(facets.equipment) else _NEEDS_MORE
    if "bodyweight" in facets.equipment and needs and needs <= _TO_HANG_ON:
        return _NEEDS_MORE
    return _MAY_BE_DONE if not frozenset(facts.equipment_alternatives).isdisjoint(facets.equipment) else 0.0
