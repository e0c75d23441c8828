"""News of a gym, which ask nothing."""

from __future__ import annotations

import pytest

from bot.core.search.index import Index
from bot.core.search.meaning import Ambiguous, Found, NotFound
from bot.core.search.talk.news import tells_news
from bot.core.search.words.words import lemma, words
from tests.core.search.conftest import opened


def told(text: str) -> bool:
    return tells_news(list(map(lemma, words(text))), text)


@pytest.mark.parametrize(
    "text",
    [
        "treadmill 3 is broken again",
        "who left the chalk all over the floor smh",
        "anyone want a pair of wrist wraps size M, never used",
        "lat pulldown seat is wet who was it",
        "just did deadlifts, im dead",
        "leg day done",
        "just got home from the gym",
        "never doing burpees again",
    ],
)
def test_news_are_not_answered(index: Index, text: str) -> None:
    assert told(text)
    assert isinstance(index.understand(text).decision, NotFound)


@pytest.mark.parametrize(
    ("text", "guide"),
    [
        ("leg press broken again, what instead", "leg-press"),
        ("just finished my first cut, how long should the diet break be", "cutting-guide"),
        ("just did deadlifts and my back hurts", "deadlift-form"),
    ],
)
def test_who_wants_something_beside_them_is_answered(index: Index, text: str, guide: str) -> None:
    assert opened(index, text).guide == guide


@pytest.mark.parametrize("text", ["my knees feel like glass", "my knees feel like glass, is that normal"])
def test_news_of_the_body_are_a_coachs_matter(index: Index, text: str) -> None:
    match index.understand(f"just finished leg day and {text}").decision:
        case Found(target) | Ambiguous((target, *_)):
            assert target.guide == "knee-pain-lifting"
        case decision:
            pytest.fail(str(decision))


def test_after_an_answer_what_is_missing_is_wanted_for_the_lift(index: Index) -> None:
    text = "ankle strap is missing again"
    assert told(text)
    assert isinstance(index.understand(text).decision, NotFound)
    assert isinstance(index.understand(text, about="glute-kickback").decision, Found)
