"""The ordinary words of English."""

from __future__ import annotations

from importlib.resources import files

import pytest

from bot.core.search.words.english import as_it_stands, ordinary


@pytest.mark.parametrize("word", ["trust", "lung", "snitch", "zimbabwe"])
def test_a_word_is_ordinary_as_it_is_typed(word: str) -> None:
    assert ordinary(word)
    assert ordinary(word, as_typed=True)


@pytest.mark.parametrize("stump", ["substitut", "machin"])
def test_a_stump_is_one_of_its_form_only(stump: str) -> None:
    assert ordinary(stump)
    assert not ordinary(stump, as_typed=True)


@pytest.mark.parametrize("word", ["planck", "hpi", "trusst", "", "a b"])
def test_anything_else_is_none(word: str) -> None:
    assert not ordinary(word)


def test_a_plural_of_a_stump_is_none() -> None:
    assert not ordinary("mistak", as_typed=as_it_stands("mistaks", "mistak"))
    assert ordinary("mistak", as_typed=as_it_stands("mistaking", "mistak"))


def test_every_word_of_the_list_is_ordinary() -> None:
    lines = files("bot.core.search.words").joinpath("english.txt").read_text(encoding="ascii").splitlines()
    assert lines == sorted(lines)
    assert [line for line in lines if not ordinary(line.removesuffix("-"))] == []
