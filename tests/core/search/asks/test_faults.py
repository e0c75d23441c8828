from __future__ import annotations

import pytest

from bot.core.search.asks.faults import found
from bot.core.search.words.words import lemma, words


def told(text: str) -> list[str]:
    said = words(text)
    return [" ".join(said[start:end]) for start, end, _ in found([lemma(word) for word in said])]


@pytest.mark.parametrize(
    ("text", "fault"),
    [
        ("deadlift lower back rounds", "lower back rounds"),
        ("rounded upper back rdl", "rounded upper back"),
        ("my heels keep coming up", "my heels keep coming up"),
        ("squat hips shoot up first", "hips shoot up first"),
        ("bar drifts away on deads", "bar drifts away"),
        ("plank butt is too high", "butt is too high"),
        ("ohp leaning back", "leaning back"),
        ("leg curl hips lift", "hips lift"),
        ("rdls all lower back", "all lower back"),
        ("pullovers just triceps no lats", "just triceps"),
    ],
)
def test_a_fault(text: str, fault: str) -> None:
    assert told(text) == [fault]


@pytest.mark.parametrize(
    "text",
    [
        "leg lifts form", "hip lift", "bicep bar lift standing", "behind the back shrug",
        "calf machine shoulder shrug", "low bar back squat",
        "sit down and lean back against a bench then curl", "squat depth", "lean forward or sit back",
        "is it only lats", "all chest exercises", "",
    ],
)  # fmt: skip
def test_none(text: str) -> None:
    assert told(text) == []
