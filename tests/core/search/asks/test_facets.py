from __future__ import annotations

import pytest

from bot.core.guides.library import Library
from bot.core.guides.model import SectionKind
from bot.core.search.index import Index
from bot.core.search.meaning import Ambiguous, Facets, Found
from bot.core.search.words.words import fold


@pytest.mark.parametrize(
    ("text", "facets"),
    [
        ("glutes dumbbell beginner", Facets(("glutes",), ("dumbbell",), ("beginner",))),
        ("what can i do with a kettlebell", Facets(equipment=("kettlebell",))),
        ("chest exercises without a bench", Facets(("chest",), without=("bench",))),
        ("compound back exercises", Facets(("lats", "upper back"), mechanics=("compound",))),
        ("biceps exercises with cables", Facets(("biceps",), ("cable machine",))),
        ("core exercises", Facets(("abdominals", "obliques"))),
        ("kettlebell exercises for core", Facets(("abdominals", "obliques"), ("kettlebell",))),
        ("tricep exercises at home", Facets(("triceps",), without=("gym equipment",))),
        ("chest exercises at home no bench", Facets(("chest",), without=("bench", "gym equipment"))),
        ("hotel room legs", Facets(("quadriceps", "hamstrings"), without=("equipment",))),
        ("i only have a 20kg kettlebell", Facets(equipment=("kettlebell",))),
        ("only got dumbbells and a bench", Facets(equipment=("dumbbell", "bench"))),
        ("hardest ab exercise", Facets(("abdominals",), levels=("advanced",))),
        ("what hits the lats", Facets(("lats",))),
        ("something for my hip flexors", Facets(("hip flexors",))),
        ("arms at home with 2 dumbells", Facets(("biceps", "triceps"), ("dumbbell",))),
        ("best excercise for wide shoulders?", Facets(("front delts", "side delts", "rear delts"))),
        ("park with bars only", Facets(equipment=("pull-up bar", "parallel bars"))),
        ("kettlebell full body", Facets(equipment=("kettlebell",), mechanics=("compound",))),
        ("hinge for noobs", Facets(levels=("beginner",), patterns=("hinge",))),
        ("low impact conditioning", Facets(patterns=("conditioning",), no_lifts=("jump", "burpee"))),
        ("cardio no jumping", Facets(patterns=("conditioning",), no_lifts=("jump", "burpee"))),
        ("glutes without quads", Facets(("glutes",), no_muscles=("quadriceps",))),
        ("back width exercises", Facets(("lats",))),
        ("back exercises with dumbbells up to 20kg", Facets(("lats", "upper back"), ("dumbbell",))),
        ("bodyweight only push", Facets(equipment=("bodyweight",), patterns=("horizontal push", "vertical push"))),
        (
            "smith machine glutes",
            Facets(("glutes",), ("barbell",), no_lifts=("deadlift", "overhead squat", "olympic lift")),
        ),
        ("leg exercises at home with dumbbells", Facets(("quadriceps", "hamstrings"), ("dumbbell",))),
    ],
)
def test_words_that_describe_guides(index: Index, text: str, facets: Facets) -> None:
    meaning = index.understand(text)
    assert meaning.facets == facets
    assert not isinstance(meaning.decision, Found)


@pytest.mark.parametrize(
    "text",
    [
        "i got your back",
        "i have a big chest",
        "glute bridge",
        "dumbbell curl",
        "barbell row",
        "chest press machine",
        "lol",
        "bench",
        "is this good for my lats",
        "best rep range for chest",
        "treadmill cardio",
        "stiff arm cable lats",
        "smith bench",
        "no ab wheel what can i use",
    ],
)
def test_a_name_is_no_description(index: Index, text: str) -> None:
    assert index.understand(text).facets is None


def test_what_is_suggested_fits(index: Index, library: Library) -> None:
    facets = Facets(muscles=("chest",), equipment=("dumbbell",), without=("bench",))
    for target in index.suggest(facets, 10):
        facts = library.guides[target.guide].facts
        assert "chest" in facts.primary_muscles + facts.secondary_muscles
        assert "dumbbell" in facts.equipment + facts.equipment_alternatives
        assert "bench" not in facts.equipment
    first = index.suggest(Facets(muscles=("biceps",)), 3)
    assert all("biceps" in library.guides[target.guide].facts.primary_muscles for target in first)


@pytest.mark.parametrize("text", ["chest exercises no equipment", "legs without equipment", "glutes no gear"])
def test_who_has_no_equipment_is_shown_what_needs_none(index: Index, library: Library, text: str) -> None:
    meaning = index.understand(text)
    assert meaning.facets is not None
    assert isinstance(meaning.decision, Ambiguous)
    for target in meaning.decision.choices[:3]:
        assert library.guides[target.guide].facts.equipment == ("bodyweight",)


def test_what_trains_one_of_several_muscles_well_goes_before_what_touches_one(index: Index) -> None:
    meaning = index.understand("back exercises without weights")
    assert isinstance(meaning.decision, Ambiguous)
    guides = [target.guide for target in meaning.decision.choices]
    assert guides[0] == "pull-up"
    assert "muscle-up" in guides[1:]


def test_a_stretch_that_reaches_a_muscle_beside_others_is_not_suggested(index: Index, library: Library) -> None:
    assert "doorway-chest-stretch" in library.guides
    assert "biceps" in library.guides["doorway-chest-stretch"].facts.secondary_muscles
    assert index.suggest(Facets(muscles=("biceps",), without=("equipment",)), 10) == []


@pytest.mark.parametrize("text", ["plank no equipment", "push ups without equipment", "squats without weights"])
def test_an_exercise_that_needs_none_of_what_is_missing_is_shown_itself(index: Index, text: str) -> None:
    meaning = index.understand(text)
    assert isinstance(meaning.decision, Found)
    assert meaning.decision.target.kind is None
    assert meaning.rules_out == frozenset()


def test_another_one_is_asked_for_where_it_needs_some(index: Index) -> None:
    meaning = index.understand("hip thrust no equipment")
    assert isinstance(meaning.decision, Found)
    assert meaning.decision.target.kind is SectionKind.ALTERNATIVES
    assert meaning.rules_out == {"equipment"}


def test_what_only_holds_up_ones_own_weight_counts_as_bodyweight(index: Index) -> None:
    found = [target.guide for target in index.suggest(Facets(("lats", "upper back"), ("bodyweight",)), 5)]
    assert "pull-up" in found
    assert "lat-pulldown" not in found


@pytest.mark.parametrize(
    ("text", "guide"),
    [
        ("leg exercises bad knees", "knee-pain-lifting"),
        ("back exercises with bad lower back", "low-back-pain-training"),
    ],
)
def test_what_to_do_about_a_joint_is_told_by_the_guides_text(index: Index, text: str, guide: str) -> None:
    decision = index.understand(text).decision
    first = decision.target if isinstance(decision, Found) else decision.choices[0]  # type: ignore[union-attr]
    assert first.guide == guide


def test_what_spares_a_joint_is_suggested_first(index: Index, library: Library) -> None:
    targets = index.suggest(Facets(("quadriceps", "hamstrings"), without=("knee",)), 5)
    assert len(targets) == 5
    assert {library.guides[target.guide].facts.pattern for target in targets}.isdisjoint({"squat", "lunge", "olympic"})


def test_no_more_are_suggested_than_asked_for(index: Index) -> None:
    assert len(index.suggest(Facets(muscles=("chest",)), 4)) == 4
    assert index.suggest(Facets(muscles=("no such muscle",)), 4) == []


def test_a_shared_name_is_offered_in_its_authors_order(index: Index, library: Library) -> None:
    for name, slugs in library.shared_names.items():
        decision = index.understand(name).decision
        offered = (decision.target.guide,) if isinstance(decision, Found) else tuple(t.guide for t in decision.choices)  # type: ignore[union-attr]
        assert offered == slugs, fold(name)


def test_a_muscle_and_what_is_not_there_ask_for_exercises_after_an_answer_too(index: Index) -> None:
    for about in (None, "deadlift-form"):
        meaning = index.understand("glutes at home no equipment", about=about)
        assert meaning.facets is not None
        assert meaning.facets.muscles == ("glutes",)


@pytest.mark.parametrize(
    ("text", "first", "never"),
    [
        ("lower back friendly row", "low-back-pain-training", "barbell-row"),
        ("knee friendly quad exercises", "knee-pain-lifting", "box-jump"),
        ("pressing with bad wrists", "dumbbell-bench-press", "bench-press"),
        ("abs no crunches, my neck hurts", "dead-bug", "crunch"),
        ("rear delts besides face pulls", "rear-delt-fly", "face-pull"),
        ("leg press is taken again what else for quads", "how-to-squat-properly", "leg-press"),
        ("what else for abs, planks are boring", "dead-bug", "plank"),
        ("front delts no overhead", "front-raise", "overhead-press"),
    ],
)
def test_what_is_left_out_is_not_offered(index: Index, text: str, first: str, never: str) -> None:
    decision = index.understand(text).decision
    assert isinstance(decision, Ambiguous)
    guides = [target.guide for target in decision.choices[:4]]
    assert guides[0] == first
    assert never not in guides
