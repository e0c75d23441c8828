"""Words that sound alike."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.core.search.words.phonetics import sound, sounds


@pytest.mark.parametrize(
    ("written", "meant"),
    [
        ("uprite", "upright"), ("rist", "wrist"), ("nees", "knees"), ("skwat", "squat"), ("kurl", "curl"),
        ("trisep", "tricep"), ("krunch", "crunch"), ("planck", "plank"), ("dedlift", "deadlift"),
        ("bulgerian", "bulgarian"), ("raize", "raise"), ("ekstension", "extension"), ("abdukshion", "abdukshon"),
        ("latteral", "lateral"), ("preecher", "preacher"), ("hamer", "hammer"),
        ("nordik", "nordic"), ("ankel", "ankal"), ("noledge", "knowledge"), ("fone", "phone"), ("scool", "skool"),
    ],
)  # fmt: skip
def test_what_sounds_alike(written: str, meant: str) -> None:
    assert sound(written) == sound(meant)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("press", "pull"), ("squat", "snatch"), ("row", "raise"), ("curl", "crunch"), ("hip", "dip"),
        ("abduction", "adduction"), ("incline", "decline"), ("bench", "bridge"), ("front", "back"),
        ("lunge", "plank"), ("thrust", "thruster"), ("chest", "chin"), ("ab", "at"),
    ],
)  # fmt: skip
def test_what_does_not(one: str, other: str) -> None:
    assert sound(one) != sound(other)


@given(st.text(alphabet="abcdefghijklmnopqrstuvwxyz", max_size=20))
def test_the_sound_of_a_word_is_never_long(word: str) -> None:
    assert len(sound(word)) <= 2 * len(word)


@given(st.lists(st.text("abcdefghijklmnopqrstuvwxyz0123456789", max_size=12), max_size=6))
def test_many_words_at_once_sound_as_each_does(some: list[str]) -> None:
    assert sounds(some) == [sound(word) for word in some]
