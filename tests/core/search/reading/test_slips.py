"""Mistyped words that ask for a section, mended by what stands beside them."""

from __future__ import annotations

from collections.abc import Sequence

import pytest

from bot.core.search.names.names import Names
from bot.core.search.reading.slips import asking
from bot.core.search.reading.tokens import FREE, Token
from bot.core.search.words.words import words
from tests.core.search.conftest import guide, library_of

NAMES = Names(library_of(guide("Hip Thrust"), guide("Box Jump"), guide("Hammer Curl"), guide("Bench Press")).guides)


def is_name(tokens: Sequence[Token]) -> bool:
    every = sum(1 << at for at, token in enumerate(tokens) if token.cost > FREE)
    return any(match.places == every for match in NAMES.whole(tokens))


def mended(text: str) -> list[str]:
    return [token.word for token in asking(NAMES.reader.read(words(text)), NAMES.reader.mending, is_name)]


@pytest.mark.parametrize(
    ("text", "word"),
    [
        ("hip thrust cus", "cue"),
        ("frm hip thrust", "form"),
        ("hip thrust hurst", "hurt"),
        ("box jump stet by step", "step"),
        ("wha does hip thrust hit", "what"),
        ("hip thrust at hom", "home"),
        ("tll me about box jump", "tell"),
        ("teac me box jump", "teach"),
        ("who shuld avoid box jump", "should"),
        ("what dose box jump work", "does"),
        ("whay does box jump work", "what"),
    ],
)
def test_what_asks_is_mended_in_its_phrase_or_beside_a_name(text: str, word: str) -> None:
    assert word in mended(text)


@pytest.mark.parametrize(
    "text", ["jump scare", "hammer and nail", "cus", "shoul", "press nail", "what dose of creatine"]
)
def test_words_of_english_and_words_beside_no_name_stay(text: str) -> None:
    assert [token.word for token in NAMES.reader.read(words(text))] == mended(text)


def test_a_mended_word_counts_as_typed_and_may_still_be_part_of_a_name() -> None:
    read = NAMES.reader.read(words("who shuld avoid hip thrust"))
    made = asking(read, NAMES.reader.mending, is_name)
    assert [token.typed for token in made] == [True] * len(made)
    assert made[1].options == read[1].options
