"""Words by how they sound."""

from __future__ import annotations

from bot.core.search.reading.sounds import Sounds

WORDS = ("upright", "knee", "thrust", "uprite", "row", "gnee")
SOUNDS = Sounds(WORDS, 1)


def like(word: str) -> list[str]:
    return [WORDS[number] for number in SOUNDS.like(word)]


def test_words_that_sound_alike_are_found_in_their_order() -> None:
    assert like("uprait") == ["upright", "uprite"]
    assert like("nee") == ["knee", "gnee"]
    assert like("squat") == []


def test_a_sound_too_short_says_nothing() -> None:
    assert Sounds(WORDS, 4).like("nee").tolist() == []
    assert Sounds((), 1).like("row").tolist() == []
