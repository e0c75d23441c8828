"""How texts bear on the guide of the last answer, over the shipped library."""

from __future__ import annotations

import pytest

from bot.core.search.index import Index
from bot.core.search.meaning import Ambiguous, Found, NotFound
from tests.core.search.conftest import opened


@pytest.mark.parametrize(
    ("text", "about"),
    [
        ("stack drags me backwards when its heavy", "cable-pull-through"),
        ("bells touch the ground before i get a stretch", "chest-supported-row"),
        ("i just end up sitting on my heels", "cable-crunch"),
        ("are knees allowed past toes", "how-to-squat-properly"),
        ("why would i do that over zercher squats", "leg-press"),
        ("i trip all the time", "jump-rope"),
        ("shakes needed or is food enough", "protein-intake"),
    ],
)
def test_what_the_last_guide_speaks_of_stays_with_it(text: str, about: str, index: Index) -> None:
    assert opened(index, text, about=about).guide == about


@pytest.mark.parametrize(
    ("text", "about", "meant"),
    [
        ("is it ok to lift when i slept 4 hours", "lat-pulldown", "sleep-and-recovery"),
        ("how many grams of protein should i eat in a day", "hip-thrust-exercise", "protein-intake"),
        ("do i need to lift heavy to build muscle or are high reps fine", "creatine-guide", "rep-ranges"),
        ("got bored of this. how does push pull go", "full-body-workout", "push-pull-legs"),
        ("ok and the thick leather thing round the waist", "lifting-straps", "lifting-belt"),
    ],
)
def test_a_question_of_its_own_leaves_it(text: str, about: str, meant: str, index: Index) -> None:
    decision = index.understand(text, about=about).decision
    choices = decision.choices if isinstance(decision, Ambiguous) else ()
    first = decision.target if isinstance(decision, Found) else choices[0]
    assert first.guide == meant


@pytest.mark.parametrize(
    "text",
    [
        "ok got it",
        "gotta go my bus is here",
        "sorry wrong chat",
        "my cat just knocked over my coffee",
        "cant believe its friday already",
        "who wants to grab pizza later",
    ],
)
def test_talk_wants_nothing_of_it(text: str, index: Index) -> None:
    for about in ("hip-thrust-exercise/form", "protein-intake", "lat-pulldown"):
        assert isinstance(index.understand(text, about=about).decision, NotFound)


@pytest.mark.parametrize(
    ("text", "about", "meant"),
    [
        ("ok cool and squats?", "bench-press", "how-to-squat-properly"),
        ("nah what about pushdowns then", "triceps-kickback", "triceps-pushdown"),
        ("snatch?", "clean-and-jerk/programming", "snatch"),
        ("and straps", "lifting-belt", "lifting-straps"),
        ("kettlebell swings now", "goblet-squat", "kettlebell-swing"),
        ("gym doesnt have any", "battle-ropes", "battle-ropes"),
        ("and those sideways lunges", "walking-lunge", "lateral-lunge"),
        ("are those ok for beginners", "pull-up", "pull-up"),
        ("its all traps", "lateral-raise", "lateral-raise"),
        ("thanks, and how many sets", "bench-press", "bench-press"),
        ("fancier versions?", "hip-thrust-exercise", "hip-thrust-exercise"),
        ("i have high blood pressure is it ok", "decline-bench-press", "decline-bench-press"),
    ],
)
def test_what_goes_before_a_turn_does_not_hide_it(text: str, about: str, meant: str, index: Index) -> None:
    assert opened(index, text, about=about).guide == meant


@pytest.mark.parametrize(
    ("text", "about", "both"),
    [
        ("reverse curls same thing?", "wrist-curl", ("wrist-curl", "reverse-curl")),
        ("concentration curl does same job?", "preacher-curl", ("preacher-curl", "concentration-curl")),
        ("same thing as front squats?", "goblet-squat", ("goblet-squat", "front-squat")),
        ("is that the same as a hack squat", "leg-press", ("leg-press", "hack-squat")),
    ],
)
def test_whether_it_is_the_same_compares(text: str, about: str, both: tuple[str, str], index: Index) -> None:
    assert index.understand(text, about=about).compare == both


@pytest.mark.parametrize(
    ("text", "about"),
    [
        ("for deadlift too?", "squat-shoes"),
        ("for deads?", "warm-up-sets"),
        ("for squats?", "rest-between-sets"),
        ("for curls as well?", "warm-up-sets"),
    ],
)
def test_what_the_last_topic_is_wanted_for_stays_with_it(text: str, about: str, index: Index) -> None:
    assert opened(index, text, about=about).guide == about


@pytest.mark.parametrize(
    ("text", "about", "meant"),
    [
        ("single leg one?", "romanian-deadlift", "single-leg-romanian-deadlift"),
        ("what about the side one", "plank", "side-plank"),
        ("and side ones", "lunges-variations", "lateral-lunge"),
        ("walking ones", "lunges-variations", "walking-lunge"),
        ("what about the walking kind", "lunges-variations", "walking-lunge"),
        ("the incline version", "bench-press", "incline-bench-press"),
        ("same thing but with dumbbells?", "overhead-press/form", "dumbbell-shoulder-press"),
        ("the trap bar one", "deadlift-form", "trap-bar-deadlift"),
        ("for rdls?", "how-to-squat-properly", "romanian-deadlift"),
    ],
)
def test_one_stands_for_the_kind_of_lift(text: str, about: str, meant: str, index: Index) -> None:
    assert opened(index, text, about=about).guide == meant


def test_a_kind_of_lift_is_the_lift_and_not_kinds_of_it(index: Index) -> None:
    assert opened(index, "what about the walking kind", about="lunges-variations").kind is None


def test_a_smile_is_small_talk(index: Index) -> None:
    for text in ("someone's airpods are sitting by the lat machine",):
        assert not isinstance(index.understand(text).decision, NotFound)
        assert isinstance(index.understand(f"{text} \U0001f525").decision, NotFound)
    for text in ("my knees cave in when i squat \U0001f602", "how many sets of squats \U0001f64f"):
        assert not isinstance(index.understand(text).decision, NotFound)
