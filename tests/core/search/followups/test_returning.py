"""Whole conversations: a text goes back to the lift that was talked of before."""

from __future__ import annotations

import pytest

from bot.core.answers.answerer import Answerer
from bot.core.answers.request import Ask


def talked(answerer: Answerer, *texts: str) -> list[str | None]:
    """The guides that the texts of one conversation open."""
    about: str | None = None
    guides: list[str | None] = []
    for text in texts:
        reply = answerer.answer(Ask(text, about=about))
        about = reply.about or about
        guides.append(reply.guide)
    return guides


@pytest.mark.parametrize(
    "texts",
    [
        ("lunges", "training frequency", "i wobble all over"),
        ("deadlift", "lifting belt", "my back rounds on the last rep"),
        ("deadlift", "creatine", "lifting belt", "my back rounds on the last rep"),
    ],
)
def test_a_text_goes_back_to_the_lift_that_was_talked_of_before_a_topic(
    answerer: Answerer, texts: tuple[str, ...]
) -> None:
    guides = talked(answerer, *texts)
    assert guides[-1] == guides[0]


@pytest.mark.parametrize(
    "texts",
    [
        ("lunges", "creatine", "how many grams"),
        ("deadlift", "lifting belt", "how tight"),
        ("creatine", "bench press", "how many sets"),
        ("deadlift", "bench press", "how wide"),
    ],
)
def test_a_text_stays_with_the_last_guide_that_answers_it(answerer: Answerer, texts: tuple[str, ...]) -> None:
    guides = talked(answerer, *texts)
    assert guides[-1] == guides[-2]


def test_a_lift_that_is_only_named_beside_a_topic_is_remembered(answerer: Answerer) -> None:
    first = answerer.answer(Ask("do i need lifting shoes for the overhead squat"))
    assert (first.about or "").endswith("overhead-squat")
    guides = talked(answerer, "which shoes for front squats", "my elbows drop")
    assert guides == ["squat-shoes", "front-squat"]


@pytest.mark.parametrize(
    "texts",
    [
        ("compare front squat and hack squat", "rdl form", "sharp pain in my chest when i bench"),
        ("squat form", "rdl form", "my chest hurts when i bench"),
    ],
)
def test_what_happens_in_another_lift_is_told_there(answerer: Answerer, texts: tuple[str, ...]) -> None:
    assert talked(answerer, *texts)[-1] == "bench-press"
