"""Whose words a text is in."""

from __future__ import annotations

import pytest

from bot.core.search.texts.parlance import Parlance

PARLANCE = Parlance([["knee", "cave", "squat"], ["knee", "hurt"], ["squat", "deep"], ["wear", "belt"]] * 5000)


def test_words_of_lifters_weigh_more_than_words_of_anybody() -> None:
    assert PARLANCE.of_lifters(["squat"]) > 1
    assert PARLANCE.of_lifters(["window"]) < 0
    assert PARLANCE.of_lifters(["squat"]) > PARLANCE.of_lifters(["squat", "window"]) > PARLANCE.of_lifters(["window"])


def test_a_word_that_neither_say_tells_nothing() -> None:
    assert PARLANCE.of_lifters(["squat", "qwertz"]) == PARLANCE.of_lifters(["squat"])
    assert PARLANCE.of_lifters(["qwertz"]) == 0
    assert PARLANCE.of_lifters([]) == 0


@pytest.mark.parametrize("stem", ["squat", "window"])
def test_no_word_weighs_more_than_one_that_is_said_twenty_times_as_often(stem: str) -> None:
    assert abs(PARLANCE.of_lifters([stem])) == 3


def test_where_lifters_have_said_little_any_word_may_be_theirs() -> None:
    assert Parlance([["squat"]]).of_lifters(["window"]) > 0
