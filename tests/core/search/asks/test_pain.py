from __future__ import annotations

import pytest

from bot.core.search.asks.pain import pain_in
from bot.core.search.words.words import lemma, words


def read(text: str) -> tuple[bool, bool]:
    hurts, red, _ = pain_in([lemma(word) for word in words(text)])
    return hurts, red


@pytest.mark.parametrize(
    "text",
    [
        "squats hurt my knees",
        "elbow pain",
        "my back aches",
        "bad shoulder",
        "dodgy knee",
        "i tweaked my back",
        "wrists are killing me",
        "shins sore from skipping",
    ],
)
def test_pain(text: str) -> None:
    assert read(text) == (True, False)


@pytest.mark.parametrize(
    "text",
    [
        "my hand goes numb", "tingling in my fingers", "sharp pain in the knee", "i heard a pop",
        "i cannot feel my legs", "couldnt feel my fingers",
        "chest pain on the bench",
        "dizzy after squats", "i passed out", "pain shoots down my leg", "swollen knee", "pins and needles",
        "can't breathe", "my shoulder dislocated", "knee gives out", "the room spins after leg press",
        "my vision goes black", "arm goes dead on curls", "hand falls asleep on bench", "head rush after deadlifts",
        "cant feel my pinky", "my shoulder dislocates when i press", "i dislocated it last year",
        "something is torn between my ribs", "torn rotator cuff",
        "knee buckles", "woozy after squats", "black spots", "my knee gives way",
    ],
)  # fmt: skip
def test_signs_that_need_a_professional(text: str) -> None:
    assert read(text) == (True, True)


@pytest.mark.parametrize(
    "text",
    [
        "shoulder dislocates",
        "pop up on the bench",
        "shoot for ten reps",
        "hip thrust form",
        "sled push",
        "my bench is stuck for weeks",
        "chest day",
        "dead hang",
        "bar goes dead straight",
        "how do i fall asleep after late training",
        "falling asleep in class",
    ],
)
def test_what_is_no_pain(text: str) -> None:
    assert read(text) == (False, False)


def test_who_cannot_decide_is_not_hurt() -> None:
    assert read("torn between bench and dips") == (False, False)
