"""Lifts that are ruled out where exercises are asked for."""

import pytest

from bot.core.guides.library import Library
from bot.core.search.asks.other_lifts import is_one, ruled_out
from bot.core.search.index import Index
from bot.core.search.meaning import Ambiguous


@pytest.mark.parametrize(
    ("said", "lifts", "places"),
    [
        ("glute exercise no squat", ("squat",), {2, 3}),
        ("leg workout without any squat or lunge", ("squat", "lunge"), {2, 3, 4, 5, 6}),
        ("chest exercise that arent bench press", ("bench press",), {3, 4, 5}),
        ("no squat", ("squat",), {0, 1}),
        ("squat", (), set()),
        ("no idea how to squat", (), set()),
        ("squat without", (), set()),
    ],
)
def test_what_stands_behind_a_refusal_is_left_out(said: str, lifts: tuple[str, ...], places: set[int]) -> None:
    assert ruled_out(said.split()) == (lifts, places)


def test_a_guide_is_a_lift_that_its_name_holds(library: Library) -> None:
    assert is_one(library.guides["hack-squat"], ["squat"])
    assert is_one(library.guides["hip-thrust-exercise"], ["dip", "hip thrust"])
    assert not is_one(library.guides["leg-press"], ["squat", "bench press"])


@pytest.mark.parametrize(
    ("text", "left_out", "muscle"),
    [
        ("glute exercises no squats", "squat", "glutes"),
        ("quad exercises without lunges", "lunge", "quadriceps"),
        ("abs exercises no crunches", "crunch", "abdominals"),
        ("legs but no squats", "squat", "quadriceps"),
    ],
)
def test_exercises_without_a_lift_are_offered(
    text: str, left_out: str, muscle: str, index: Index, library: Library
) -> None:
    for about in (None, "how-to-squat-properly/form"):
        decision = index.understand(text, about=about).decision
        assert isinstance(decision, Ambiguous)
        guides = [library.guides[choice.guide] for choice in decision.choices]
        assert len(guides) > 2
        assert all(left_out not in guide.name.lower() for guide in guides)
        assert any(muscle in guide.facts.primary_muscles for guide in guides)
