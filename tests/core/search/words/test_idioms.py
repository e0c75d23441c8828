"""Set phrases that hold a lift's name and mean none."""

from __future__ import annotations

import pytest

from bot.core.search.index import Index
from bot.core.search.meaning import NotFound
from bot.core.search.words.idioms import without_idioms
from tests.core.search.conftest import opened


@pytest.mark.parametrize(
    ("text", "left"),
    [
        ("walk the plank", []),
        ("crunch time at work", ["at", "work"]),
        ("my swing set and my swing", ["my", "and", "my", "swing"]),
        ("what a jerk", []),
        ("backflips", []),
        ("ok no prob", ["ok"]),
        ("rest of the day off", ["off"]),
        ("kip up from the floor", ["from", "the", "floor"]),
        ("what is a jerk", ["what", "is", "a", "jerk"]),
        ("", []),
    ],
)
def test_set_phrases_are_left_out(text: str, left: list[str]) -> None:
    assert without_idioms(text.split()) == left


@pytest.mark.parametrize("text", ["no pain no gain", "hey arnold", "dm me", "ffs not again", "idc"])
def test_what_is_said_in_talk_names_no_guide(text: str, index: Index) -> None:
    assert isinstance(index.understand(text).decision, NotFound)


def test_they_name_no_guide_and_hide_none(index: Index) -> None:
    assert isinstance(index.understand("walk the plank").decision, NotFound)
    assert isinstance(index.understand("get one of those cutting boards").decision, NotFound)
    assert opened(index, "crunch time, deadlift form").guide == "deadlift-form"
