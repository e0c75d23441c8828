"""What the forms of a word have in common."""

from __future__ import annotations

import pytest

from bot.core.search.words.stems import stem, stems_of


@pytest.mark.parametrize(
    ("one", "other"),
    [("rounding", "rounded"), ("squats", "squatting"), ("activate", "activation"), ("activity", "active")],
)
def test_forms_of_one_word_share_a_stem(one: str, other: str) -> None:
    assert stem(one) == stem(other)


@pytest.mark.parametrize(("one", "other"), [("activate", "active"), ("lunge", "lung"), ("press", "pressure")])
def test_words_of_other_meaning_do_not(one: str, other: str) -> None:
    assert stem(one) != stem(other)


def test_a_text_is_read_to_its_end() -> None:
    text = "knees cave in. " * 40 + "\nhips"
    assert len(stems_of(text)) == 3 * 40 + 1
    assert stems_of(text)[-1] == "hip"
