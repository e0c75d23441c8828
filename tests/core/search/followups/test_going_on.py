"""The words by which a text goes on about the guide of the last answer."""

from __future__ import annotations

import pytest

from bot.core.guides.model import SectionKind
from bot.core.search.followups import going_on
from tests.core.search.followups.lifts import NAMES, first, tokens


@pytest.mark.parametrize("text", ["", "the", "mistakes", "lol my squat", "bench"])
def test_what_is_no_small_talk(text: str) -> None:
    assert not going_on.is_chatter(tokens(text), 1)


@pytest.mark.parametrize(
    ("text", "left"),
    [
        ("and the mistakes", ["mistake"]),
        ("ok so what about squats", ["squat"]),
        ("how about it", ["it"]),
        ("how to squat", ["how", "to", "squat"]),
        ("squat and bench", ["squat", "and", "bench"]),
        ("and", []),
        ("", []),
    ],
)
def test_the_words_that_only_open_a_text_cost_and_say_nothing(text: str, left: list[str]) -> None:
    before = tokens(text)
    opened = going_on.opened(before)
    assert len(opened) == len(before)
    assert [token.word for token in opened if token.word] == left
    assert all(not token.options and not token.cost for token in opened if not token.word)


def test_pointing_words() -> None:
    assert going_on.points(tokens("what does it do"))
    assert going_on.points(tokens("those?"))
    assert not going_on.points(tokens("what does the squat do"))


def test_a_weak_name_beside_a_pointing_word_is_no_other_guides() -> None:
    (best, *_) = NAMES.whole(tokens("squat"))
    assert going_on.names_another(best, tokens("squat"), set(), 0.5)
    assert not going_on.names_another(best, tokens("squat"), {0}, 0.5)
    assert not going_on.names_another(best._replace(score=0.6), tokens("squat it"), set(), 0.5)
    assert not going_on.names_another(best._replace(score=0.4), tokens("squat"), set(), 0.5)
    assert not going_on.names_another(None, tokens("squat"), set(), 0.5)


def test_same_costs_nothing_in_a_text_that_goes_on() -> None:
    assert [token.cost for token in going_on.opened(tokens("and squat same cues")) if token.word == "same"] == [0.0]
    assert first("and back squat? same mistakes?") == ("back-squat", SectionKind.MISTAKES)


@pytest.mark.parametrize("text", ["what muscles then", "what next week", "and then", "then"])
def test_who_asks_for_more_than_that_is_answered_as_before(text: str) -> None:
    assert not going_on.asks_what_to_do(text.split())
