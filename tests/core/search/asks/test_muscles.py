"""Muscles that a question speaks of, and the exercises that train them."""

from __future__ import annotations

import pytest

from bot.core.guides.model import Facts
from bot.core.search.asks import muscles
from bot.core.search.asks.muscles import Trainers
from tests.core.search.conftest import guide

CURL = guide("Curl", facts=Facts(primary_muscles=("biceps",)))
CHIN_UP = guide("Chin-Up", facts=Facts(primary_muscles=("lats", "biceps")))
ROW = guide("Row", facts=Facts(primary_muscles=("lats",), secondary_muscles=("biceps",)))
SLEEP = guide("Sleep", topic=True)
TRAINERS = Trainers([CURL, CHIN_UP, ROW, SLEEP])


@pytest.mark.parametrize(
    ("words", "terms"),
    [
        ("how do i grow my bicep", ("biceps",)),
        ("hip flexor and calf", ("hip flexors", "calves")),
        ("lower back", ("lower back",)),
        ("calf calf", ("calves",)),
        ("where do i park", ()),
    ],
)
def test_the_longest_name_of_a_muscle_is_heard(words: str, terms: tuple[str, ...]) -> None:
    assert muscles.spoken_of(words.split()) == terms


def test_a_wish_is_told_from_a_complaint() -> None:
    assert muscles.wanted("how do i get big calf".split())
    assert not muscles.wanted("my calf cramp".split())


def test_who_trains_a_muscle_first_and_alone_trains_it_best() -> None:
    found = dict(TRAINERS.of(["biceps"]))
    assert found.keys() == {0, 1, 2}
    assert found[0] > found[1] > found[2] > 0


def test_of_several_muscles_all_count() -> None:
    found = dict(TRAINERS.of(["lats", "biceps"]))
    assert max(found, key=lambda number: found[number]) == 1


def test_nobody_trains_what_no_fact_tells() -> None:
    assert TRAINERS.of(["neck"]) == []
    assert TRAINERS.of([]) == []
    assert Trainers([]).of(["biceps"]) == []
