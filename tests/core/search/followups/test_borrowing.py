"""Names that a text borrows from the guide of the last answer."""

from __future__ import annotations

import pytest

from bot.core.guides.model import SectionKind
from bot.core.search.followups import borrowing
from bot.core.search.index import Index
from bot.core.search.meaning import Found
from tests.core.search.conftest import guide, library_of, opened
from tests.core.search.followups.lifts import NAMES, found, said, tokens


@pytest.mark.parametrize("text", ["and incline?", "incline", "what about incline", "incline then"])
def test_a_word_that_changes_a_lift_borrows_the_last_ones_name(text: str) -> None:
    assert found(text) == ("incline-bench-press", None)


def test_a_word_borrows_nothing_where_no_such_lift_is() -> None:
    for text in ("and decline?", "incline"):
        decision = said(text, "back-squat").decision
        named = [decision.target] if isinstance(decision, Found) else getattr(decision, "choices", ())
        assert "back-squat" not in [target.guide for target in named if target.section is None and target.kind is None]
    match = borrowing.borrowed(NAMES, NAMES.number["back-squat"], tokens("incline"), asks=False)
    assert match is None


def test_the_last_guide_itself_is_not_borrowed() -> None:
    assert borrowing.borrowed(NAMES, NAMES.number["incline-bench-press"], tokens("incline"), asks=False) is None
    match = borrowing.borrowed(NAMES, NAMES.number["bench-press"], tokens("incline"), asks=False)
    assert match is not None
    assert NAMES.slugs[match.guide] == "incline-bench-press"


@pytest.mark.parametrize(
    ("text", "about", "guide"),
    [
        ("what about the incline one, how steep", "bench-press", "incline-bench-press"),
        ("and incline, do the elbows flare", "bench-press", "incline-bench-press"),
        ("ok now teach me the seated one", "standing-calf-raise", "seated-calf-raise"),
        ("and standing, how many reps there", "seated-calf-raise", "standing-calf-raise"),
    ],
)
def test_a_kind_of_the_last_lift_may_be_asked_about_at_length(text: str, about: str, guide: str) -> None:
    answer = found(text, about)
    assert answer is not None
    assert answer[0] == guide


def test_one_of_something_else_is_no_other_guide() -> None:
    assert found("is one set enough") == ("bench-press", SectionKind.PROGRAMMING)
    assert [token.word for token in borrowing._set_apart(tokens("i did one"))] == []


def test_the_same_with_another_implement_is_the_lift_with_it() -> None:
    lifts = library_of(guide("Barbell Bench Press"), guide("Dumbbell Bench Press"), guide("Dumbbell Row"))
    index = Index(lifts)
    for text, meant in (
        ("same but with dumbbells", "dumbbell-bench-press"),
        ("and the same with a barbell", "barbell-bench-press"),
    ):
        decision = index.understand(text, about="barbell-bench-press").decision
        assert isinstance(decision, Found)
        assert decision.target.guide == meant


@pytest.mark.parametrize(("text", "about"), [("for glutes", "step-up"), ("glutes", "step-up"), ("for chest", "dips")])
def test_little_of_a_name_borrows_no_other_ones(index: Index, text: str, about: str) -> None:
    assert opened(index, text, about=about).guide == about


def test_a_lift_that_something_is_set_against_lends_no_name(index: Index) -> None:
    assert (
        opened(index, "and how much less than flat should i use", about="incline-bench-press").guide
        == "incline-bench-press"
    )
