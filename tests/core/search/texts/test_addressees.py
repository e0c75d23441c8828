"""Which guide a question is to, learned from the questions that authors foresaw and from what guides are called."""

from __future__ import annotations

from dataclasses import replace

import pytest

from bot.core.guides.model import Guide, Question
from bot.core.search.texts.addressees import Addressees
from bot.core.search.texts.foreseen import foreseen
from tests.core.search.conftest import guide


def asked(name: str, *texts: str) -> Guide:
    return replace(guide(name), questions=tuple(map(Question, texts)))


SQUAT = asked("Squat", "my heels come up", "my knees cave in", "sit down with a bar", "bar on my back, down and up")
CURL = asked("Barbell Curl", "my elbows come forward", "lift a bar with bent arms", "bar up to my chest, elbows still")
LIFTS = (SQUAT, CURL)
ADDRESSEES = Addressees(LIFTS, [foreseen(one) for one in LIFTS])


def first(text: str) -> str:
    likely = ADDRESSEES.likely(text.split())
    return LIFTS[likely.index(0.0)].slug


@pytest.mark.parametrize(
    ("text", "slug"),
    [
        ("knee cave when i go down", "squat"),
        ("elbow go forward", "barbell-curl"),
        ("do i sit down and up", "squat"),
        ("barbell curl", "barbell-curl"),
    ],
)
def test_a_question_is_to_the_guide_that_is_asked_so_or_called_so(text: str, slug: str) -> None:
    assert first(text) == slug


def test_two_words_together_tell_more_than_each_alone() -> None:
    guides = (asked("Squat", "come up slow", "come up fast"), asked("Curl", "up come slow", "up come fast"))
    known = Addressees(guides, [foreseen(one) for one in guides])
    assert known.likely(["come", "up"])[1] < 0.0
    assert known.likely(["up", "come"])[0] < 0.0


def test_the_likeliest_is_at_nought_and_what_nobody_asks_tells_nothing() -> None:
    assert max(ADDRESSEES.likely(["knee"])) == 0.0
    assert ADDRESSEES.likely(["parking", "meter"]) == [0.0, 0.0]
    assert ADDRESSEES.likely([]) == [0.0, 0.0]


def test_strange_words_leave_less_to_the_others() -> None:
    alone, beside = ADDRESSEES.likely(["elbow"]), ADDRESSEES.likely(["elbow", "parking"])
    assert alone[0] < beside[0] < 0.0


def test_a_question_that_is_asked_once_the_guide_was_shown_tells_of_no_guide() -> None:
    squat = replace(SQUAT, questions=(*SQUAT.questions, Question("elbows elbows", follows=True)))
    asked_first = [[one for one in foreseen(each) if not one.follows] for each in (squat, CURL)]
    assert Addressees((squat, CURL), asked_first).likely(["elbow"]) == ADDRESSEES.likely(["elbow"])


def test_there_may_be_no_guide() -> None:
    assert Addressees((), ()).likely(["bar"]) == []
