from __future__ import annotations

from bot.core.guides.model import Facts
from bot.core.search.asks.substitutes import needed
from bot.core.search.index import Index
from tests.core.search.conftest import guide, library_of


def facts(
    pattern: str, *equipment: str, muscles: tuple[str, ...] = ("quadriceps", "glutes"), or_: tuple[str, ...] = ()
) -> Facts:
    return Facts(pattern, "beginner", "compound", equipment, or_, muscles, ("lower back",))


INDEX = Index(
    library_of(
        guide("Back Squat", facts=facts("squat", "barbell", "squat rack")),
        guide("Front Squat", facts=facts("squat", "barbell", "squat rack")),
        guide("Goblet Squat", facts=facts("squat", "kettlebell", or_=("dumbbell",))),
        guide("Leg Press", facts=facts("squat", "weight machine")),
        guide("Hip Thrust", facts=facts("hip extension", "barbell", "bench", muscles=("glutes",), or_=("dumbbell",))),
        guide("Curl", facts=facts("elbow flexion", "dumbbell", muscles=("biceps",))),
        guide("Sleep", topic=True),
    )
)


def slugs(slug: str, *rules_out: str) -> list[str]:
    return [target.guide for target in INDEX.alternatives(slug, frozenset(rules_out))]


def test_the_same_pattern_and_muscles_come_first() -> None:
    assert slugs("back-squat")[0] == "front-squat"
    assert slugs("back-squat").index("leg-press") < slugs("back-squat").index("hip-thrust")
    assert "curl" not in slugs("back-squat")
    assert "back-squat" not in slugs("back-squat")


def test_what_is_ruled_out_is_not_offered() -> None:
    assert slugs("back-squat", "barbell") == ["goblet-squat", "leg-press", "hip-thrust"]
    assert "leg-press" not in slugs("back-squat", "weight machine")
    assert "hip-thrust" not in slugs("back-squat", "barbell", "dumbbell")


def test_a_kit_that_is_ruled_out_is_not_offered() -> None:
    assert slugs("back-squat", "equipment") == []
    at_home = Index(
        library_of(
            guide("Back Squat", facts=facts("squat", "barbell", "squat rack")),
            guide("Air Squat", facts=facts("squat", "bodyweight")),
            guide("Band Squat", facts=facts("squat", "resistance band")),
        )
    )
    assert [target.guide for target in at_home.alternatives("back-squat", frozenset({"equipment"}))] == ["air-squat"]
    assert len(at_home.alternatives("back-squat", frozenset({"weights"}))) == 2


def test_a_stretch_stands_in_last() -> None:
    hips = Index(
        library_of(
            guide("Hip Thrust", facts=facts("hip extension", "barbell", muscles=("glutes",))),
            guide("Lunge", facts=facts("lunge", "dumbbell")),
            guide("Pigeon", facts=facts("mobility", "bodyweight", muscles=("glutes",))),
        )
    )
    assert [target.guide for target in hips.alternatives("hip-thrust", frozenset())] == ["lunge", "pigeon"]


def test_a_sore_joint_turns_the_order() -> None:
    assert slugs("back-squat", "knee")[0] == "hip-thrust"


def test_a_topic_has_no_substitute_and_an_unknown_guide_neither() -> None:
    assert slugs("sleep") == []
    assert slugs("no-such-guide") == []


def test_what_needs_nothing_ruled_out_goes_before_what_another_implement_saves() -> None:
    squats = Index(
        library_of(
            guide("Back Squat", facts=facts("squat", "barbell", "squat rack")),
            guide("Front Squat", facts=facts("squat", "barbell", "squat rack", or_=("kettlebell",))),
            guide("Leg Press", facts=facts("squat", "weight machine")),
        )
    )
    offered = [target.guide for target in squats.alternatives("back-squat", frozenset({"barbell"}))]
    assert offered == ["leg-press", "front-squat"]


def test_what_is_needed_without_some_equipment() -> None:
    box = facts("squat", "barbell", "squat rack", "box", or_=("resistance band", "kettlebell"))
    assert needed(box, frozenset()) == ("barbell", "squat rack", "box")
    assert needed(box, frozenset({"barbell"})) == ("resistance band", "box")
    assert needed(box, frozenset({"barbell", "resistance band"})) == ("kettlebell", "box")
    assert needed(facts("squat", "barbell"), frozenset({"barbell"})) == ()
