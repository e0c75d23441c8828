"""What loads a joint that complains."""

from __future__ import annotations

from bot.core.guides.model import Facts

_LOADED: dict[str, tuple[str, ...]] = {
    "knee": ("squat", "lunge", "knee extension", "conditioning", "olympic"),
    "lower back": ("hinge", "olympic", "horizontal pull", "squat"),
    "shoulder": ("vertical push", "horizontal push", "olympic"),
    "elbow": ("elbow extension", "elbow flexion"),
    "wrist": ("forearm/grip", "olympic"),
    "hip": ("squat", "hinge", "lunge"),
    "ankle": ("squat", "lunge", "calf", "conditioning"),
    "neck": ("shoulder isolation",),
}
"""The patterns that load a joint most: where it complains, others are offered before them."""

_SUPPORTED = frozenset({"weight machine", "bench"})
"""Equipment that carries the trunk, so that the lower back is spared."""


def among(rules_out: frozenset[str]) -> frozenset[str]:
    """The joints among what is ruled out."""
    return rules_out.intersection(_LOADED)


def loads(facts: Facts, rules_out: frozenset[str]) -> bool:
    """Whether an exercise loads one of the joints among what is ruled out."""
    return any(
        facts.pattern in _LOADED[joint] and not (joint == "lower back" and not _SUPPORTED.isdisjoint(facts.equipment))
        for joint in among(rules_out)
    )
