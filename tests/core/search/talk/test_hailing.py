"""A greeting that is also the name of a lift."""

from __future__ import annotations

import pytest

from bot.core.search.index import Index
from bot.core.search.meaning import NotFound
from tests.core.search.conftest import opened


@pytest.mark.parametrize(
    "text",
    [
        "good morning kate",
        "Good morning, sir!",
        "good morning may i help you",
        "good morning from germany",
        "good morning brother! how are you?",
        "good morning spotter",
    ],
)
def test_who_says_good_morning_to_somebody_asks_for_no_lift(text: str, index: Index) -> None:
    assert isinstance(index.understand(text).decision, NotFound)


@pytest.mark.parametrize(
    "text",
    [
        "good morning",
        "good morning form",
        "good morning cus",
        "good morning seated",
        "good morning with bands",
        "good morning knees bent?",
        "good morning, what muscles",
        "good morning hurts my back",
        "gud morning barbell",
        "good mornings from the hips or back?",
    ],
)
def test_what_is_said_of_the_lift_is_no_greeting(text: str, index: Index) -> None:
    assert opened(index, text).guide == "good-morning"


def test_a_greeting_set_off_from_another_lift_is_left_out(index: Index) -> None:
    assert opened(index, "good morning! how do i squat").guide == "how-to-squat-properly"
