"""Texts after an answer that ask with hardly a word."""

from __future__ import annotations

import pytest

from bot.core.guides.model import SectionKind
from bot.core.search.index import Index
from bot.core.search.meaning import Found, NotFound
from tests.core.search.followups.lifts import INDEX, found


@pytest.mark.parametrize(
    ("text", "about", "kind"),
    [
        ("how much?", "bench-press", SectionKind.PROGRAMMING),
        ("how", "bench-press", SectionKind.FORM),
        ("and for strength?", "bench-press", SectionKind.PROGRAMMING),
        ("for women?", "bench-press", None),
        ("failure?", "bench-press", SectionKind.PROGRAMMING),
        ("tempo?", "back-squat", SectionKind.FORM),
        ("why?", "creatine", None),
        ("how much", "creatine", None),
    ],
)
def test_hardly_a_word_asks_something_of_the_last_guide(text: str, about: str, kind: SectionKind | None) -> None:
    decision = INDEX.understand(text, about=about).decision
    assert isinstance(decision, Found)
    assert (decision.target.guide, decision.target.kind) == (about, kind)


@pytest.mark.parametrize("text", ["who are you", "where are you", "what", "how are you doing"])
def test_what_asks_of_somebody_asks_nothing_of_the_last_guide(text: str) -> None:
    assert isinstance(INDEX.understand(text, about="bench-press").decision, NotFound)


@pytest.mark.parametrize("text", ["", "tell me about it", "show me that", "this one"])
def test_nothing_more_than_a_pointing_word_gives_the_guide(text: str) -> None:
    guide_and_kind = found(text)
    assert guide_and_kind is not None
    assert guide_and_kind[0] == "bench-press"


def test_a_question_mark_alone_asks_on(index: Index) -> None:
    assert isinstance(index.understand("?", about="bench-press").decision, Found)


def test_one_word_asks_the_same_of_another_lift(index: Index) -> None:
    meaning = index.understand("incline?", about="bench-press/programming")
    assert isinstance(meaning.decision, Found)
    assert (meaning.decision.target.guide, meaning.kind) == ("incline-bench-press", SectionKind.PROGRAMMING)
