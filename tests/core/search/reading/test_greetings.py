"""Words by which somebody is only addressed."""

from __future__ import annotations

import pytest

from bot.core.search.index import Index
from bot.core.search.meaning import Ambiguous, Found, NotFound
from bot.core.search.reading.greetings import asks_after, greeted
from bot.core.search.reading.tokens import Token
from tests.core.search.conftest import opened


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("hey bot show me squats", ["show", "me", "squats"]),
        ("show me hey bot squats", ["show", "me", "hey", "bot", "squats"]),
        ("hey guys bench day", ["hey", "guys", "bench", "day"]),
        ("hey", ["hey"]),
        ("", []),
    ],
)
def test_greetings_at_the_beginning_are_left_out(text: str, said: list[str]) -> None:
    tokens = greeted([Token(word, (), 1.0) for word in text.split()])
    assert [token.word for token in tokens] == said


@pytest.mark.parametrize(
    ("text", "guide"), [("hey bot show me how to bench", "bench-press"), ("yo bro what muscles do dips hit", "dips")]
)
def test_who_greets_first_is_answered_all_the_same(index: Index, text: str, guide: str) -> None:
    assert opened(index, text).guide == guide


def test_who_greets_first_may_describe_what_he_wants(index: Index) -> None:
    meaning = index.understand("hey show me chest exercises with dumbbells")
    assert meaning.facets is not None
    assert isinstance(meaning.decision, Ambiguous)


def test_who_greets_first_does_not_go_on(index: Index) -> None:
    meaning = index.understand("yo bro dumbbell lunges please", about="how-to-squat-properly/mistakes")
    assert isinstance(meaning.decision, Found)
    assert meaning.kind is None


@pytest.mark.parametrize(
    ("text", "only"),
    [
        ("good morning how are you guys", True),
        ("hey bot whats up", True),
        ("hey spotter", True),
        ("spotter", False),
        ("hey spotter form hip thrust", False),
        ("do i need a spotter", False),
        ("good morning how are you supposed to breathe", False),
        ("good morning how", False),
        ("whats up with my knees", False),
    ],
)
def test_who_only_asks_after_somebody(text: str, only: bool) -> None:
    assert asks_after(text.split()) is only


def test_a_greeting_that_a_lift_is_called_by_is_not_answered(index: Index) -> None:
    assert isinstance(index.understand("Good morning, how are you?").decision, NotFound)
    assert isinstance(index.understand("good morning how to").decision, Found)
