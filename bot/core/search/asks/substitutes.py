"""Guides that can stand in for another by their facts: the same pattern, the same muscles."""

from __future__ import annotations

from collections.abc import Mapping

from bot.core.guides.model import Facts, Guide, GuideKind
from bot.core.search.asks.alike import Alike
from bot.core.search.asks.exclusions import KITS, pieces
from bot.core.search.asks.joints import loads

_RACK = "squat rack"

_LEAST = 0.3

_STRETCH, _STRETCHED = "mobility", 0.5
"""The pattern of a stretch, and what is left of the likeness of one to an exercise that trains."""


def _likeness(one: Facts, other: Facts) -> float:
    """0 to 1: how much of an exercise's muscles another trains, and whether in the same pattern."""
    main, also = set(one.primary_muscles), set(one.secondary_muscles)
    shared = len(main.intersection(other.primary_muscles))
    if not main or not shared:
        return 0.0
    score = shared / len(main.union(other.primary_muscles))
    score += 0.25 * len(also.intersection(other.secondary_muscles)) / max(1, len(also))
    if one.pattern == other.pattern:
        score += 0.6
    if one.mechanic == other.mechanic:
        score += 0.15
    return score / 2 * (_STRETCHED if other.pattern == _STRETCH != one.pattern else 1.0)


def _possible(facts: Facts, rules_out: frozenset[str]) -> bool:
    """Whether an exercise can be done without what is ruled out: the other implements may replace the main one."""
    missing = rules_out.intersection(facts.equipment)
    if not missing:
        return True
    return missing == set(facts.equipment[:1]) and bool(set(facts.equipment_alternatives) - rules_out)


def needed(facts: Facts, rules_out: frozenset[str]) -> tuple[str, ...]:
    """What an exercise needs where some equipment is ruled out: one of the other implements replaces the main one.

    A rack only holds the bar, so it goes with it.
    """
    rules_out = pieces(rules_out)
    if not rules_out.intersection(facts.equipment):
        return facts.equipment
    other = next((implement for implement in facts.equipment_alternatives if implement not in rules_out), None)
    kept = [implement for implement in facts.equipment[1:] if implement not in rules_out and implement != _RACK]
    return (other, *kept) if other is not None else tuple(kept)


def does_without(facts: Facts, kits: frozenset[str]) -> bool:
    """Whether an exercise needs equipment, or its own weight, and nothing of some kits."""
    return bool(facts.equipment) and kits <= KITS.keys() and pieces(kits).isdisjoint(facts.equipment)


def substitutes(
    guides: Mapping[str, Guide], alike: Alike, slug: str, rules_out: frozenset[str]
) -> list[tuple[float, str]]:
    """What can stand in for a guide, as (likeness, slug), best first; [] for a topic.

    What needs nothing that is ruled out goes before what can be done with another implement.
    """
    rules_out = pieces(rules_out)
    guide = guides.get(slug)
    if guide is None or guide.kind is not GuideKind.EXERCISE:
        return []
    linked = {related.slug for related in guide.related}
    found: list[tuple[float, str]] = []
    for facts, others in alike.groups.items():
        if not _possible(facts, rules_out) or not (likeness := _likeness(guide.facts, facts)):
            continue
        near = others if likeness >= _LEAST else linked.intersection(others)
        found += [(min(1.0, likeness + (0.05 if other in linked else 0.0)), other) for other in near if other != slug]

    def order(item: tuple[float, str]) -> tuple[bool, bool, float, str]:
        likeness, other = item
        facts = guides[other].facts
        return loads(facts, rules_out), not rules_out.isdisjoint(facts.equipment), -likeness, other

    return sorted(found, key=order)
