from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.core.search.words.words import TEXT_LIMIT, WORD_LIMIT, fold, lemma, words


@pytest.mark.parametrize(
    ("typed", "folded"),
    [
        ("Hip-Thrust", "hip thrust"),
        ("farmer's walk", "farmers walk"),
        ("farmer\u2019s walk", "farmers walk"),
        ("clean & jerk", "clean and jerk"),
        ("90/90", "90 90"),
        ("\uff32\uff24\uff2c", "rdl"),
        ("Pli\u00e9 squat \U0001f4aa\U0001f3fd", "plie squat"),
        ("Stra\u00dfe", "strasse"),
        ("\u2067squat\u2069", "squat"),
        ("", ""),
        ("\U0001f602\U0001f602", ""),
    ],
)
def test_what_is_typed_is_folded(typed: str, folded: str) -> None:
    assert fold(typed) == folded


@pytest.mark.parametrize(
    ("word", "form"),
    [
        ("lunges", "lunge"), ("lunging", "lunge"), ("lungs", "lung"), ("squatting", "squat"), ("presses", "press"),
        ("press", "press"), ("raises", "raise"), ("raising", "raise"), ("flyes", "fly"), ("flies", "fly"),
        ("calves", "calf"), ("abs", "ab"), ("biceps", "bicep"), ("crunches", "crunch"), ("calories", "calorie"),
        ("swing", "swing"), ("swinging", "swing"), ("morning", "morning"), ("mornings", "morning"), ("rolling", "roll"),
        ("bracing", "brace"), ("benches", "bench"), ("us", "us"), ("gas", "gas"), ("boxes", "box"),
        ("pulsing", "pulse"), ("scaling", "scale"), ("puls", "pul"),
    ],
)  # fmt: skip
def test_the_dictionary_form_of_a_word(word: str, form: str) -> None:
    assert lemma(word) == form


@given(st.text(max_size=300))
def test_folding_twice_is_folding_once(text: str) -> None:
    once = fold(text)
    assert fold(once) == once


@given(st.text(min_size=1, max_size=12, alphabet=st.characters(min_codepoint=97, max_codepoint=122)))
def test_the_dictionary_form_of_a_dictionary_form_is_reached_soon(word: str) -> None:
    form = lemma(lemma(lemma(lemma(word))))
    assert lemma(form) == form


def test_a_text_without_end_is_cut() -> None:
    found = words("squat " * 5000)
    assert len(found) <= WORD_LIMIT
    assert len(words("x" * 5000)) == 1
    assert sum(map(len, words("ab " * 5000))) <= TEXT_LIMIT
