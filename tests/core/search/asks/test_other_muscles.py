"""Muscles that are ruled out where exercises for another are asked for."""

import pytest

from bot.core.guides.library import Library
from bot.core.search.asks.other_muscles import ruled_out
from bot.core.search.index import Index
from bot.core.search.meaning import Ambiguous


@pytest.mark.parametrize(
    ("said", "muscles", "places"),
    [
        ("glute exercise that dont hit my quad", ("quadriceps",), {3, 4, 5, 6}),
        ("glute without quad or hamstring", ("quadriceps", "hamstrings"), {1, 2, 3, 4}),
        ("tricep not chest", ("chest",), {1, 2}),
        ("quad no bench", (), set()),
        ("quad", (), set()),
        ("quad without", (), set()),
    ],
)
def test_what_stands_behind_a_refusal_is_left_out(said: str, muscles: tuple[str, ...], places: set[int]) -> None:
    assert ruled_out(said.split(), set()) == (muscles, places)


def test_a_lift_that_is_ruled_out_is_no_muscle() -> None:
    assert ruled_out("quad no back squat".split(), {1, 2, 3}) == ((), set())


@pytest.mark.parametrize(
    ("text", "wanted", "left_out"),
    [
        ("glute exercises that dont hit my quads", "glutes", "quadriceps"),
        ("triceps exercises that dont use chest", "triceps", "chest"),
        ("hamstrings no lower back", "hamstrings", "lower back"),
        ("chest but not shoulders", "chest", "front delts"),
    ],
)
def test_what_is_suggested_does_without(index: Index, library: Library, text: str, wanted: str, left_out: str) -> None:
    meaning = index.understand(text)
    assert isinstance(meaning.decision, Ambiguous)
    for choice in meaning.decision.choices:
        facts = library.guides[choice.guide].facts
        assert wanted in (*facts.primary_muscles, *facts.secondary_muscles)
        assert left_out not in facts.primary_muscles


def test_a_muscle_alone_is_not_ruled_out(index: Index) -> None:
    facets = index.understand("no chest").facets
    assert facets is None or not facets.no_muscles
