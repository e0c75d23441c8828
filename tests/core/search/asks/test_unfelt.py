"""Tests for muscles that are told not to work."""

from __future__ import annotations

import pytest

from bot.core.guides.library import Library
from bot.core.search.asks.unfelt import unfelt
from bot.core.search.index import Index
from bot.core.search.meaning import Ambiguous
from bot.core.search.words.words import lemma, words
from tests.core.search.conftest import opened


@pytest.mark.parametrize(
    ("text", "muscles"),
    [
        ("cant feel my glutes", ("glutes",)),
        ("glutes just dont switch on", ("glutes",)),
        ("chest never feels it only front delts", ("chest",)),
        ("i only feel biceps when i train chest", ("chest",)),
        ("how do i feel my lats", ("lats",)),
        ("i only feel my biceps", ()),
        ("cant feel my glutes on hip thrusts", ()),
        ("my glutes are sore", ()),
        ("i dont feel like training", ()),
        ("cannot feel my legs", ()),
    ],
)
def test_the_muscle_that_should_work_is_heard(text: str, muscles: tuple[str, ...]) -> None:
    assert unfelt([lemma(word) for word in words(text)]) == muscles


def test_its_exercises_are_offered_where_they_tell_what_goes_wrong(index: Index, library: Library) -> None:
    decision = index.understand("cant feel my glutes").decision
    assert isinstance(decision, Ambiguous)
    for target in decision.choices:
        assert "glutes" in library.guides[target.guide].facts.primary_muscles
        assert target.kind is not None
        assert target.kind.value == "mistakes"


def test_an_exercise_that_is_named_goes_before(index: Index) -> None:
    assert opened(index, "cant feel my glutes on hip thrusts").guide == "hip-thrust-exercise"
