"""Greetings and thanks."""

from __future__ import annotations

import pytest

from bot.core.search.talk.courtesy import Courtesy, courtesy


@pytest.mark.parametrize(
    "text",
    [
        "thanks",
        "ok thanks",
        "Thank you so much!!",
        "thx bro",
        "cheers mate, that helps",
        "ty",
        "thanks x",
        "thank you kindly.",
        "lol ok",
    ],
)
def test_who_thanks_asks_for_nothing(text: str) -> None:
    assert courtesy(text) is Courtesy.THANKS


@pytest.mark.parametrize("text", ["hi", "Hello there", "hey spotter", "yo", "good morning everyone", "hey hey bot"])
def test_who_greets_neither(text: str) -> None:
    assert courtesy(text) is Courtesy.GREETING


@pytest.mark.parametrize(
    "text",
    ["", "???", "squat", "thanks, and the mistakes?", "hi how do i squat", "ok squat", "no", "hey knee pain"],
)
def test_whatever_else_is_said_is_no_courtesy(text: str) -> None:
    assert courtesy(text) is None
