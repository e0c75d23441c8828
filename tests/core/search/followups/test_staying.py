"""Texts after an answer that are about its guide though they name nothing."""

from __future__ import annotations

import pytest

from bot.core.search.index import Index
from bot.core.search.meaning import NotFound
from tests.core.search.conftest import opened
from tests.core.search.followups.lifts import found, said


def test_without_a_last_answer_nothing_goes_on() -> None:
    assert found("mistakes?", None) is None
    assert said("", None).decision == NotFound()


def test_a_guide_that_the_library_lost_counts_as_none() -> None:
    for text in ("mistakes?", "it", "", "squat form"):
        assert said(text, "long-gone") == said(text, None)


def test_what_the_last_guide_speaks_of_stays_with_it(index: Index) -> None:
    assert (
        opened(index, "my heels come up at the bottom", about="how-to-squat-properly").guide == "how-to-squat-properly"
    )


@pytest.mark.parametrize(
    ("text", "about"),
    [
        ("my knees hurt on the floor while doing em", "nordic-hamstring-curl"),
        ("my wrists suck, other options?", "front-squat"),
        ("my lower back aches afterwards", "rowing-machine"),
        ("electrolytes or nah", "hydration"),
        ("wtf is 3110", "lifting-tempo"),
        ("how many secs each round", "battle-ropes"),
    ],
)
def test_what_makes_no_sense_alone_stays_with_the_last_guide(index: Index, text: str, about: str) -> None:
    assert opened(index, text, about=about).guide == about


def test_who_only_names_muscles_goes_on(index: Index) -> None:
    assert opened(index, "chest or lats?", about="dumbbell-pullover").guide == "dumbbell-pullover"


@pytest.mark.parametrize(
    ("text", "about"),
    [
        ("when do i move on to the bar", "goblet-squat"),
        ("one arm goes up quicker", "bench-press"),
        ("shoulders burning more than ass", "kettlebell-swing"),
        ("swinging about like a chimp", "hanging-leg-raise"),
        ("converse ok?", "squat-shoes"),
        ("any point if ive already done em with dumbells", "cable-curl"),
        ("hammys cramp up real bad", "glute-bridge"),
    ],
)
def test_what_is_asked_or_told_of_the_last_lift_stays_with_it(index: Index, text: str, about: str) -> None:
    assert opened(index, text, about=about).guide == about


@pytest.mark.parametrize(
    ("text", "about"),
    [
        ("im a beginner tho", "dips"),
        ("bar keeps scraping my shins bloody", "deadlift-form"),
        ("diff with chin up?", "pull-up"),
        ("no machine at home sadly", "leg-curl"),
    ],
)
def test_a_word_that_no_guide_says_is_no_other_matter(index: Index, text: str, about: str) -> None:
    assert opened(index, text, about=about).guide == about


@pytest.mark.parametrize(
    ("text", "about"),
    [
        ("singles or triples", "power-clean"),
        ("both towers hogged by influencers", "cable-crossover"),
        ("16 feels like a toy, jump straight to 24?", "kettlebell-swing"),
        ("left then right, or both go up together", "hammer-curl"),
        ("thing wont budge a cm", "sled-push"),
    ],
)
def test_what_wants_something_that_no_passage_says_stays_all_the_same(index: Index, text: str, about: str) -> None:
    assert opened(index, text, about=about).guide == about
