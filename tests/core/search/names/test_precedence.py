"""Which of several matches of one text goes before the others."""

from __future__ import annotations

from bot.core.search.names.match import Match
from bot.core.search.names.precedence import highest, longer, more_telling, ordered, whole_first


def match(score: float, guide: int, places: int, *, told: float = 5.0, left: float = 0.3, whole: bool = True) -> Match:
    return Match(score, guide, guide, places, whole, told, left)


def test_the_best_match_of_each_guide_best_first() -> None:
    found = [match(0.5, 1, 0b1), match(0.9, 2, 0b1), match(0.8, 1, 0b11)]
    assert [(one.guide, one.score) for one in ordered(found)] == [(2, 0.9), (1, 0.8)]
    assert highest(found) == 0.9
    assert highest([]) == 0.0


def test_a_longer_name_with_a_slip_goes_before_the_shorter_one_in_it() -> None:
    squat, hack = match(0.86, 1, 0b10), match(0.7, 2, 0b11)
    assert longer([hack], [squat])[0].score > squat.score


def test_a_slip_elsewhere_or_far_behind_does_not() -> None:
    squat = match(0.86, 1, 0b10)
    for slip in (match(0.5, 2, 0b11), match(0.7, 2, 0b1), match(0.7, 2, 0b1010), match(0.7, 2, 0b11, whole=False)):
        assert longer([slip], [squat]) == [slip]
    assert longer([match(0.7, 2, 0b11)], []) == [match(0.7, 2, 0b11)]


def test_a_name_with_the_best_ones_words_and_more_goes_before_it() -> None:
    press, machine = match(0.97, 1, 0b11, left=0.2), match(0.89, 2, 0b111, left=0.0)
    assert [one.guide for one in more_telling([press, machine])] == [2]
    assert more_telling([press, match(0.85, 2, 0b111, left=0.0)]) == []


def test_a_name_of_rarer_words_goes_before_it_where_it_scores_as_well() -> None:
    cable, overhand = match(0.97, 1, 0b110), match(0.95, 2, 0b101, told=7.0)
    assert [one.guide for one in more_telling([cable, overhand])] == [2]
    assert more_telling([cable, match(0.95, 2, 0b101, told=5.5)]) == []
    assert more_telling([cable, match(0.9, 2, 0b101, told=7.0)]) == []
    assert more_telling([match(0.97, 1, 0b10), match(0.95, 2, 0b1, told=7.0)]) == []


def test_a_name_that_lacks_a_word_goes_behind_one_that_is_wholly_there_in_the_same_words() -> None:
    romanian, single = match(0.737, 1, 0b11), match(0.742, 2, 0b11, whole=False)
    assert [one.guide for one in ordered(whole_first([single, romanian]))] == [1, 2]
    for other in (match(0.742, 2, 0b111, whole=False), match(0.742, 2, 0b11), match(0.7, 2, 0b11, whole=False)):
        assert whole_first([other, romanian]) == [other, romanian]
    one_word = [match(0.742, 2, 0b1, whole=False), match(0.737, 1, 0b1)]
    assert whole_first(one_word) == one_word
