from __future__ import annotations

import pytest

from bot.core.search.asks.exclusions import ruled_out
from bot.core.search.words.words import lemma, words


@pytest.mark.parametrize(
    ("text", "terms"),
    [
        ("no barbell", {"barbell"}),
        ("without a bench", {"bench"}),
        ("i don't have a squat rack", {"squat rack"}),
        ("no access to a good cable machine", {"cable machine"}),
        ("the leg press machine is taken", {"weight machine"}),
        ("bad knees", {"knee"}),
        ("hurts my lower back", {"lower back"}),
        ("my wrists hurt", {"wrist"}),
        ("knee friendly", {"knee"}),
        ("with a barbell", set()),
        ("squat form", set()),
        ("no idea", set()),
    ],
)
def test_what_words_rule_out(text: str, terms: set[str]) -> None:
    assert ruled_out([lemma(word) for word in words(text)])[0] == terms
