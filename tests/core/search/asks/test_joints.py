"""What loads a joint."""

from __future__ import annotations

import pytest

from bot.core.guides.model import Facts
from bot.core.search.asks.joints import among, loads


def facts(pattern: str, *equipment: str) -> Facts:
    return Facts(pattern, "beginner", "compound", equipment, (), ("quadriceps",), ())


@pytest.mark.parametrize(
    ("pattern", "equipment", "joint", "loaded"),
    [
        ("squat", "barbell", "knee", True),
        ("hinge", "barbell", "knee", False),
        ("hinge", "barbell", "lower back", True),
        ("horizontal pull", "bench", "lower back", False),
        ("squat", "weight machine", "lower back", False),
        ("squat", "weight machine", "knee", True),
        ("elbow flexion", "dumbbell", "elbow", True),
        ("horizontal push", "barbell", "wrist", True),
        ("horizontal push", "dumbbell", "wrist", False),
        ("horizontal push", "weight machine", "shoulder", False),
        ("vertical push", "dumbbell", "shoulder", True),
        ("conditioning", "bodyweight", "knee", True),
        ("conditioning", "cardio machine", "knee", False),
    ],
)
def test_a_pattern_loads_joints(pattern: str, equipment: str, joint: str, *, loaded: bool) -> None:
    assert loads(facts(pattern, equipment), frozenset({joint, "barbell"})) is loaded


def test_equipment_is_no_joint() -> None:
    assert among(frozenset({"barbell", "knee"})) == {"knee"}
    assert not loads(facts("squat", "barbell"), frozenset({"barbell"}))
