"""What is worn to lift, asked about beside a lift or after one: over the shipped library."""

from __future__ import annotations

import pytest

from bot.core.search.index import Index
from bot.core.search.meaning import Found


def opened(index: Index, text: str, about: str | None = None) -> str:
    decision = index.understand(text, about=about).decision
    assert isinstance(decision, Found)
    return decision.target.guide


@pytest.mark.parametrize(
    ("text", "guide"),
    [
        ("do i need a belt for squats", "lifting-belt"),
        ("what shoes for deadlifts", "squat-shoes"),
        ("straps for rdl is it cheating", "lifting-straps"),
    ],
)
def test_what_is_worn_has_its_own_guide_whichever_lift_it_is_asked_of(index: Index, text: str, guide: str) -> None:
    assert opened(index, text) == guide


@pytest.mark.parametrize(
    ("text", "about", "guide"),
    [
        ("need a belt for 80kg?", "deadlift-form", "lifting-belt"),
        ("which shoes for this", "deadlift-form", "squat-shoes"),
        ("is it worth wearing a belt on these", "how-to-squat-properly", "lifting-belt"),
        ("straps, when should i use those", "lifting-belt", "lifting-straps"),
    ],
)
def test_it_is_asked_about_after_a_guide_that_says_nothing_of_it(
    index: Index, text: str, about: str, guide: str
) -> None:
    assert opened(index, text, about) == guide


@pytest.mark.parametrize(
    ("text", "about", "guide"),
    [
        ("should i use straps", "farmers-carry", "farmers-carry"),
        ("shoes matter?", "knees-caving-in", "knees-caving-in"),
        ("i dont have a heart strap, how would i know", "cardio-for-lifters", "cardio-for-lifters"),
        ("ankle strap is missing again", "glute-kickback", "glute-kickback"),
    ],
)
def test_a_guide_that_speaks_of_it_answers_and_so_it_does_where_something_else_is_meant(
    index: Index, text: str, about: str, guide: str
) -> None:
    assert opened(index, text, about) == guide


@pytest.mark.parametrize(
    ("text", "guide"), [("belt squat", "how-to-squat-properly"), ("dips w/ belt and 20kg", "dips")]
)
def test_who_asks_nothing_of_it_gets_the_lift(index: Index, text: str, guide: str) -> None:
    assert opened(index, text) == guide
