"""What is heard in a text before any guide is looked for."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.core.guides.library import Library
from bot.core.search.asks import pain
from bot.core.search.asks.section_phrases import SECTIONS
from bot.core.search.heard import asks_nothing, says_only_words
from bot.core.search.names.called import names_of
from bot.core.search.words.words import lemma, words

ASKING = sorted(SECTIONS.words | pain.PAIN.words)


def test_a_name_says_only_words_just_where_it_asks_nothing(library: Library) -> None:
    names = [called.text for guide in library.guides.values() for called in names_of(guide)]
    said = [list(map(lemma, words(name))) for name in names]
    only = [some for some in said if says_only_words(some)]
    assert len(only) > len(said) / 2
    assert [some for some in only if not asks_nothing(some)] == []


@given(st.lists(st.sampled_from(ASKING), min_size=1, max_size=4))
def test_what_says_only_words_asks_nothing(said: list[str]) -> None:
    assert asks_nothing(said) or not says_only_words(said)


@pytest.mark.parametrize("text", ["squat form", "squats hurt", "squat without a bar", "squat or deadlift", "lol squat"])
def test_what_asks_says_more(text: str) -> None:
    assert not says_only_words(list(map(lemma, words(text))))
