"""What loads a joint that complains."""

from __future__ import annotations

from itertools import pairwise

from bot.core.guides.model import Facts
from bot.core.search.words.lexicon import JOINTS
from bot.core.search.words.words import lemma, words

_PAIN = "pain"
"""The word of a topic's name that makes it one about a joint which complains."""

_SUPPORTED = frozenset({"weight machine", "bench"})
"""Equipment that carries the trunk, so that the lower back is spared."""

_FREE = frozenset({"dumbbell", "cable machine", "weight machine"})
"""Equipment that lets the hands turn and go where it is comfortable, unlike a bar or the floor."""

_WITHOUT_JUMPS = frozenset({"cardio machine", "battle ropes", "medicine ball", "sled"})
"""Equipment of work for the lungs in which nobody lands on his feet."""

_LOADED: dict[str, dict[str, frozenset[str]]] = {
    "knee": {
        **dict.fromkeys(("squat", "lunge", "knee extension", "olympic"), frozenset()),
        "conditioning": _WITHOUT_JUMPS,
    },
    "lower back": dict.fromkeys(("hinge", "olympic", "horizontal pull", "squat"), _SUPPORTED),
    "shoulder": {"vertical push": frozenset(), "horizontal push": _FREE, "olympic": frozenset()},
    "elbow": dict.fromkeys(("elbow extension", "elbow flexion"), frozenset()),
    "wrist": {"forearm/grip": frozenset(), "olympic": frozenset(), "horizontal push": _FREE, "vertical push": _FREE},
    "hip": dict.fromkeys(("squat", "hinge", "lunge"), frozenset()),
    "ankle": {**dict.fromkeys(("squat", "lunge", "calf"), frozenset()), "conditioning": _WITHOUT_JUMPS},
    "neck": {"shoulder isolation": frozenset()},
}
"""The patterns that load a joint most, each with the equipment that spares it: where it complains, others go first."""


def among(rules_out: frozenset[str]) -> frozenset[str]:
    """The joints among what is ruled out."""
    return rules_out.intersection(_LOADED)


def complaining(name: str) -> frozenset[str]:
    """The joints whose pain a topic is about, by its name: "Training with Low Back Pain"."""
    said = [lemma(word) for word in words(name)]
    if _PAIN not in said:
        return frozenset()
    phrases = (*said, *map(" ".join, pairwise(said)))
    return frozenset(joint for phrase in phrases for joint in JOINTS.get(phrase, ()))


def spared_in(pattern: str, rules_out: frozenset[str]) -> bool:
    """Whether a joint among what is ruled out is spared by some exercises of a pattern at least."""
    joints = among(rules_out)
    return bool(joints) and all(_LOADED[joint].get(pattern, _FREE) for joint in joints)


def loads(facts: Facts, rules_out: frozenset[str]) -> bool:
    """Whether an exercise loads one of the joints among what is ruled out."""
    return any(
        facts.pattern in _LOADED[joint] and _LOADED[joint][facts.pattern].isdisjoint(facts.equipment)
        for joint in among(rules_out)
    )
