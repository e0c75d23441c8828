"""What each word is worth in each passage."""

from __future__ import annotations

import pytest

from bot.core.search.texts.postings import Postings
from bot.core.search.words.likewise import LIKEWISE

ONE = next(word for word, likes in LIKEWISE.items() if likes)
OTHER = LIKEWISE[ONE][0]
SAID = [{"bar": 1, "chest": 1}, {"bar": 3, "chest": 1, "knee": 2}, {ONE: 1, "bar": 1}, {"bar": 1}]
POSTINGS = Postings(SAID, [0, 2, 4])


def test_the_rarer_word_tells_more() -> None:
    assert POSTINGS.tells["knee"] > POSTINGS.tells["chest"] > POSTINGS.tells["bar"] > 0


def test_each_guide_has_its_own_passages() -> None:
    assert POSTINGS.worths(0, ["chest"]).keys() == {0, 1}
    assert POSTINGS.worths(1, ["chest"]) == {}
    assert POSTINGS.worths(1, ["bar"]).keys() == {2, 3}


def test_a_word_is_worth_more_in_a_passage_that_says_less_else() -> None:
    worths = POSTINGS.worths(0, ["chest"])
    assert worths[0] > worths[1]


def test_the_words_add_up() -> None:
    alone = [POSTINGS.worths(0, [word]).get(1, 0.0) for word in ("bar", "knee", "martian")]
    assert POSTINGS.worths(0, ["bar", "knee", "martian"])[1] == pytest.approx(sum(alone))


def test_a_word_in_other_words_is_worth_less_than_the_word() -> None:
    itself, like = POSTINGS.worths(1, [ONE])[2], POSTINGS.worths(1, [OTHER])[2]
    assert 0 < like < itself


def test_a_word_too_common_stands_for_no_other() -> None:
    common = Postings([{ONE: 1}] * 501, [0, 501])
    assert common.worths(0, [ONE])
    assert common.worths(0, [OTHER]) == {}


def test_what_a_passage_says_of_a_word_is_bounded() -> None:
    full = POSTINGS.worths(0, ["knee"])[1]
    assert POSTINGS.cover(0, 1, [("knee", 99.0)]) == pytest.approx(full)
    assert POSTINGS.cover(0, 1, [("knee", 0.1), ("martian", 9.0)]) == pytest.approx(0.1)
    assert POSTINGS.cover(0, 0, [("knee", 99.0)]) == 0.0
