"""Words by how they sound."""

from __future__ import annotations

from bot.core.search.reading.sounds import Sounds

WORDS = ("upright", "knee", "thrust", "uprite", "row", "gneeling", "raise", "rose", "kneeling")
SOUNDS = Sounds(WORDS)


def like(word: str) -> list[str]:
    return [WORDS[number] for number in SOUNDS.like(word)]


def in_company(word: str) -> list[str]:
    return [WORDS[number] for number in SOUNDS.like_in_company(word)]


def test_words_that_sound_alike_are_found_in_their_order() -> None:
    assert like("uprait") == ["upright", "uprite"]
    assert like("neeling") == ["gneeling", "kneeling"]
    assert like("squat") == []


def test_a_sound_too_short_says_nothing_alone() -> None:
    assert like("raze") == like("nee") == []
    assert list(Sounds(()).like("upright")) == []


def test_beside_other_words_a_short_one_tells_with_its_first_vowel() -> None:
    assert in_company("raze") == ["raise"]
    assert in_company("roze") == ["rose"]
    assert in_company("nee") == []
    assert in_company("uprait") == ["upright", "uprite"]
