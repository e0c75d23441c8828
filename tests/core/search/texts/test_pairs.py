"""Guides by the pairs of words that lifters ask them with."""

from __future__ import annotations

from bot.core.search.texts.foreseen import Foreseen
from bot.core.search.texts.pairs import Pairs


def asked(*texts: str) -> list[Foreseen]:
    return [Foreseen(text.split(), None, None) for text in texts]


THRUST, CLEAN, SLEEP = 0, 1, 2
PAIRS = Pairs([asked("bar bruise hip", "plate too small"), asked("bar hit hip", "bar bruise thigh"), []])


def best(text: str) -> list[int]:
    scores = PAIRS.scores(text.split())
    return sorted(scores, key=lambda guide: -scores[guide])


def test_two_words_together_tell_more_than_each_alone() -> None:
    assert best("bruise hip") == [THRUST]
    assert best("hit hip") == [CLEAN]
    assert set(best("bar hip")) == {THRUST, CLEAN}


def test_their_order_does_not_matter_and_their_distance_does() -> None:
    assert best("hip bruise") == [THRUST]
    assert best("hip very very bruise") == [THRUST]
    assert best("hip very very very bruise") == []


def test_words_of_two_questions_are_no_pair() -> None:
    assert best("bruise plate") == []


def test_a_pair_that_few_guides_are_asked_with_tells_more() -> None:
    scores = Pairs([asked("a b"), asked("a b"), asked("c d"), asked("e f")]).scores
    assert scores(["c", "d"])[2] > scores(["a", "b"])[0] > 0


def test_a_pair_that_comes_again_tells_more() -> None:
    scores = Pairs([asked("a b", "a b", "x y"), asked("a b", "c d", "x y"), asked("q r")]).scores(["a", "b"])
    assert scores[0] > scores[1] > 0


def test_words_that_nobody_foresaw_tell_nothing() -> None:
    assert PAIRS.scores(["parking", "lot"]) == {}
    assert PAIRS.scores(["bar", "parking"]) == {}
    assert PAIRS.scores(["bar"]) == PAIRS.scores([]) == {}
    assert Pairs([]).scores(["bar", "hip"]) == {}
    assert Pairs([[], []]).scores(["bar", "hip"]) == {}
