"""Texts after an answer that leave its guide: small talk, other matters, questions of their own."""

from __future__ import annotations

import pytest

from bot.core.search.followups import going_on
from bot.core.search.index import Index
from bot.core.search.meaning import Ambiguous, Found, Meaning, NotFound
from tests.core.search.followups.lifts import said, tokens

THANKS = (
    "awesome! thanks for the tip.",
    "ok no prob",
    "thanks man appreciate it",
    "perfect, will try tomorrow",
    "ok cool, that was all i needed",
    "haha my dog ate it",
)


@pytest.mark.parametrize("text", ["lol", "thanks bro", "haha nice", "good night everyone"])
def test_small_talk_is_not_about_it(text: str) -> None:
    assert going_on.is_chatter(tokens(text), 0)
    assert not isinstance(said(text).decision, Found | Ambiguous)


@pytest.mark.parametrize("text", THANKS)
def test_who_says_thanks_or_talks_of_something_else_is_not_answered(text: str) -> None:
    assert isinstance(said(text).decision, NotFound)


@pytest.mark.parametrize(
    ("text", "guide"),
    [
        ("how many grams of protein when cutting at 90 kilos", "protein-intake"),
        ("machine where you push your legs apart", "hip-abduction"),
    ],
)
def test_a_question_of_its_own_is_not_taken_to_go_on(index: Index, text: str, guide: str) -> None:
    for last in ("lifting-straps", "lat-pulldown/comparison"):
        match index.understand(text, about=last).decision:
            case Found(target) | Ambiguous((target, *_)):
                assert target.guide == guide
            case NotFound():
                pytest.fail("nothing found")


def test_who_names_a_muscle_asks_for_exercises(index: Index) -> None:
    meaning = index.understand("what can i do for hamstrings with only dumbbells", about="lat-pulldown")
    assert meaning.facets is not None
    assert isinstance(meaning.decision, Ambiguous)


@pytest.mark.parametrize("text", ["\N{THUMBS UP SIGN}", "!!", "got it will try tmrw"])
def test_who_only_nods_is_not_answered(index: Index, text: str) -> None:
    assert isinstance(index.understand(text, about="bench-press").decision, NotFound)


@pytest.mark.parametrize("text", ["chest exercises no equipment", "leg exercises bad knees", "legs with one dumbbell"])
def test_who_asks_for_exercises_leaves_the_last_guide(index: Index, text: str) -> None:
    def first(meaning: Meaning) -> str:
        decision = meaning.decision
        assert not isinstance(decision, NotFound)
        return decision.target.guide if isinstance(decision, Found) else decision.choices[0].guide

    alone = index.understand(text)
    assert index.understand(text, about="pull-up/comparison") == alone
    for opening in ("and", "or", "what about"):
        assert first(index.understand(f"{opening} {text}", about="pull-up/comparison")) == first(alone)


def test_what_only_tells_of_others_is_not_answered_after_an_answer_either(index: Index) -> None:
    told = "someone spilled chalk on the lat pulldown"
    assert isinstance(index.understand(told, about="lat-pulldown").decision, NotFound)
    advised = index.understand("he says keep elbows in", about="bench-press").decision
    assert isinstance(advised, Found)
    assert advised.target.guide == "bench-press"


def test_who_asks_what_to_do_with_equipment_leaves_the_last_guide(index: Index) -> None:
    meaning = index.understand("what can i do with a kettlebell", about="how-to-squat-properly")
    assert meaning.facets is not None
    assert isinstance(meaning.decision, Ambiguous)


@pytest.mark.parametrize(
    "text",
    [
        "what is the capital of spain",
        "What do robots need to survive?",
        "tell me about the civil war",
        "how many eyes does a bee have?",
        "no, i'm not.",
        "what year is it?",
    ],
)
def test_what_no_guide_speaks_of_does_not_go_on(index: Index, text: str) -> None:
    assert isinstance(index.understand(text, about="hip-thrust-exercise/form").decision, NotFound)


@pytest.mark.parametrize(
    "text", ["stretches for tight hips", "kettlebell full body", "hinge for noobs", "low impact conditioning"]
)
def test_who_wants_exercises_goes_on_about_none(index: Index, text: str) -> None:
    assert index.understand(text, about="trap-bar-deadlift").facets is not None


@pytest.mark.parametrize("text", ["thanks a lot mate", "u the best", "ok danke", "done, u were right"])
def test_who_is_content_wants_nothing_more(index: Index, text: str) -> None:
    assert not isinstance(index.understand(text, about="overhead-press").decision, Found)
