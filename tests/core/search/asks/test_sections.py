from __future__ import annotations

import pytest

from bot.core.guides.model import SectionKind
from bot.core.search.asks.sections import asked
from bot.core.search.words.words import lemma, words


def kind_of(text: str) -> SectionKind | None:
    said = [lemma(word) for word in words(text)]
    return asked(said, [True] * len(said))[0]


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("cues for", "form"), ("how to do it properly", "form"), ("setup", "form"), ("how do i breathe", "form"),
        ("what am i doing wrong", "mistakes"), ("common mistakes", "mistakes"), ("form check errors", "mistakes"),
        ("how many sets of", "programming"), ("how often", "programming"), ("rep range", "programming"),
        ("how heavy should i go", "programming"), ("times a week", "programming"),
        ("how frequently", "programming"), ("once or twice a week", "programming"), ("stride length", "form"),
        ("is it knee friendly", "safety"), ("legit", "why"),
        ("what muscles does it work", "muscles"), ("muscles worked", "muscles"), ("what does it target", "muscles"),
        ("benefits of", "why"), ("is it worth it", "why"), ("why should i do", "why"),
        ("what is a", "about"), ("progressions", "variations"), ("easier version", "variations"),
        ("is it safe", "safety"), ("how do i bail", "safety"), ("instead of", "alternatives"),
        ("substitute for", "alternatives"), ("difference between", "comparison"), ("see also", "related"),
        ("what exactly is it", "about"), ("wtf is the", "about"), ("meaning", "about"), ("explain it", "about"),
        ("explain the benefits", "why"),
        ("where does the band go", "form"), ("another trap exercise", "alternatives"), ("how its done", "form"),
        ("next level", "variations"), ("what if my gym has no", "alternatives"),
        ("damper setting", "form"), ("which band do i take", "form"), ("depth", "form"), ("why dont i get sore", "why"),
        ("is it good for my knees", "safety"), ("high handles or low", "variations"),
        ("weight for women", "programming"),
        ("every day possible", "programming"), ("minutes per day", "programming"),
        ("kinder to the spine", "alternatives"),
        ("what height for", "form"), ("every set cramps", "mistakes"), ("no growth", "mistakes"),
        ("how do i build up to it", "variations"), ("is it easier than", "comparison"), ("hanging upside down", None),
        ("kinds", "variations"), ("what kind of exercise is", "about"), ("what type of bar for", "form"),
        ("chest or lats", "muscles"), ("biceps too or only back", "muscles"), ("which head of the triceps", "muscles"),
        ("is it ok daily", "programming"), ("when in the workout", "programming"),
        ("where do i put it in my workout", "programming"), ("what do i get from it", "why"),
        ("anything similar", "alternatives"), ("a safer swap", "alternatives"), ("safer", "safety"),
        ("workout", "programming"), ("walkthrough", "form"), ("talk me through", "form"), ("warnings", "safety"),
        ("in a nutshell", "about"), ("selling points", "why"), ("no nos", "mistakes"), ("plan b", "alternatives"),
        ("main movers", "muscles"), ("negatives", "variations"), ("myths", "why"),
        ("after bench or before", "programming"), ("whats the idea", "about"), ("behind the neck", None),
        ("barbell or dumbbell", None), ("or lats", None), ("squat", None), ("", None),
    ],
)  # fmt: skip
def test_the_section_that_words_ask_for(text: str, kind: str | None) -> None:
    assert kind_of(text) == (SectionKind(kind) if kind else None)


def test_what_is_said_plainly_goes_before_a_hint() -> None:
    assert kind_of("what are the benefits") is SectionKind.WHY
    assert kind_of("why do i need how many sets") is SectionKind.PROGRAMMING


def test_the_words_of_a_name_ask_for_nothing() -> None:
    said = ["rest", "pause", "squat"]
    assert asked(said, [False, False, False])[0] is None
    assert asked(said, [True, True, False])[0] is SectionKind.PROGRAMMING


@pytest.mark.parametrize(
    ("before", "name", "after", "kind"),
    [
        ("what does the", "pec deck", "hit", "muscles"),
        ("what does a", "bulgarian split squat", "work", "muscles"),
        ("what do my", "pull ups", "train", "muscles"),
        ("does", "leg press", "target glutes", "muscles"),
        ("how is a", "power clean", "done", "form"),
        ("where should", "the bar", "go", "form"),
        ("are", "good mornings", "worth it", "why"),
        ("", "pec deck", "", None),
    ],
)
def test_a_name_of_several_words_counts_as_one(before: str, name: str, after: str, kind: str | None) -> None:
    parts = [words(part) for part in (before, name, after)]
    said = [lemma(word) for part in parts for word in part]
    free = [part is not parts[1] for part in parts for _ in part]
    found, _, places = asked(said, free)
    assert found == (SectionKind(kind) if kind else None)
    assert places <= set(range(len(said)))


def test_the_places_of_every_phrase_are_told() -> None:
    said = ["common", "mistake", "in", "squat", "form"]
    kind, plain, places = asked(said, [True, True, True, False, True])
    assert kind in (SectionKind.MISTAKES, SectionKind.FORM)
    assert plain
    assert places == {1, 4}


def test_nothing_is_asked_by_no_words() -> None:
    assert asked([], []) == (None, False, set())
