"""Words by which somebody is only addressed."""

from __future__ import annotations

import pytest

from bot.core.search.index import Index
from bot.core.search.meaning import Found
from bot.core.search.reading.greetings import greeted
from bot.core.search.reading.tokens import Token


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("hey bot show me squats", ["", "", "show", "me", "squats"]),
        ("show me hey bot squats", ["show", "me", "hey", "bot", "squats"]),
        ("hey guys bench day", ["hey", "guys", "bench", "day"]),
        ("hey", ["hey"]),
        ("", []),
    ],
)
def test_greetings_at_the_beginning_say_nothing(text: str, said: list[str]) -> None:
    tokens = greeted([Token(word, (), 1.0) for word in text.split()])
    assert [token.word for token in tokens] == said
    assert [token.cost for token in tokens] == [1.0 if word else 0.0 for word in said]


@pytest.mark.parametrize(
    ("text", "guide"), [("hey bot show me how to bench", "bench-press"), ("yo bro what muscles do dips hit", "dips")]
)
def test_who_greets_first_is_answered_all_the_same(index: Index, text: str, guide: str) -> None:
    decision = index.understand(text).decision
    assert isinstance(decision, Found)
    assert decision.target.guide == guide
