"""Sentences, and what an exercise's facts explain."""

from __future__ import annotations

import pytest

from bot.core.search.names.names import Names
from bot.core.search.reading.sentences import sentence
from bot.core.search.words.words import words
from tests.core.search.conftest import guide, library_of

LIFTS = library_of(
    guide("Seated Palms-Down Barbell Wrist Curl"),
    guide("Standing One-Arm Dumbbell Curl Over Incline Bench"),
    guide("Back Squat"),
    guide("Bench Press"),
    guide("Hip Thrust"),
)
NAMES = Names(LIFTS.guides)


def is_sentence(text: str) -> bool:
    return sentence(NAMES.reader.read(words(text)), text)


@pytest.mark.parametrize(
    "text",
    [
        "squat ok daily?", "how to squat", "my back squat", "why bench press", "i cant squat", "does it hurt",
        "knees wobble inward lately while squatting heavy", "squat knees hurting during descent",
    ],
)  # fmt: skip
def test_a_sentence(text: str) -> None:
    assert is_sentence(text)


@pytest.mark.parametrize(
    "text",
    [
        "", "squat", "back squat form", "Seated Palms-Down Barbell Wrist Curl", "bench press on floor",
        "Standing One-Arm Dumbbell Curl Over Incline Bench", "barbell bench press hip thrust back squat",
    ],
)  # fmt: skip
def test_a_name_and_a_few_words(text: str) -> None:
    assert not is_sentence(text)


def test_a_slip_that_looks_like_a_question_word_asks_nothing() -> None:
    assert not is_sentence("bakc squat")
