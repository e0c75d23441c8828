from __future__ import annotations

import pytest

from bot.core.search.asks.exclusions import pieces, ruled_out
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
        ("behind the neck is bad", set()),
        ("hurts my lower back", {"lower back"}),
        ("my wrists hurt", {"wrist"}),
        ("knee friendly", {"knee"}),
        ("with a barbell", set()),
        ("squat form", set()),
        ("no idea", set()),
        ("glutes never sore after hip thrust", set()),
        ("sore from shoulder press, bad wrist", {"wrist"}),
        ("no equipment", {"equipment"}),
        ("triceps at home without any gear", {"equipment"}),
        ("no weights at home", {"weights"}),
        ("without free weights", {"free weights"}),
        ("no weight loss", set()),
        ("avoid weight gain", set()),
        ("no weights for two weeks what happens", set()),
        ("squat no weight on toes", set()),
        ("leg exercises no weights or machines", {"weights", "weight machine"}),
        ("things to avoid on the rowing machine", set()),
        ("who should avoid the leg press machine", set()),
        ("avoid machines", {"weight machine"}),
        ("no equipment or bands", {"equipment", "resistance band"}),
    ],
)
def test_what_words_rule_out(text: str, terms: set[str]) -> None:
    assert ruled_out([lemma(word) for word in words(text)])[0] == terms


def test_a_kit_is_all_that_is_in_it() -> None:
    assert pieces(frozenset({"weights", "knee"})) > {"barbell", "dumbbell", "cable machine", "knee"}
    assert not pieces(frozenset({"weights"})) & {"bodyweight", "pull-up bar", "resistance band"}
    assert pieces(frozenset({"equipment"})) > {"pull-up bar", "resistance band", "bench"}
    assert "bodyweight" not in pieces(frozenset({"equipment"}))
    assert pieces(frozenset({"bench"})) == {"bench"}
