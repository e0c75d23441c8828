"""Every shipped exercise by its own name, in what lifters put around one: that guide is given, and that section."""

from __future__ import annotations

import pytest

from bot.core.guides.library import Library
from bot.core.guides.model import GuideKind, SectionKind
from bot.core.search.index import Index
from bot.core.search.meaning import Ambiguous, Found
from tests.core.search.conftest import opened

# What is asked -> the section, and how many of the exercises may not be given alone. No name may be lost.
ASKED = {
    "{} form": ("form", 5),
    "form {}": ("form", 6),
    "how to do {}": ("form", 12),
    "how do i do a {}": ("form", 12),
    "{} mistakes": ("mistakes", 5),
    "what am i doing wrong on {}": ("mistakes", 7),
    "what muscles does {} work": ("muscles", 26),
    "how many sets of {}": ("programming", 7),
    "is {} safe": ("safety", 7),
    "{} alternatives": ("alternatives", 5),
    "{} variations": ("variations", 5),
    "benefits of {}": ("why", 5),
    "why do {}": ("why", 12),
    "what is a {}": ("about", 12),
    "{} rest": ("programming", 5),
    "{} 5x5": ("programming", 5),
    "{} for strength": ("programming", 5),
    "{} good or bad": ("why", 5),
    "{} equipment needed": ("form", 5),
    "advice for {}": ("form", 25),
    "how do you {}": ("form", 5),
    "am i doing {} right": ("mistakes", 8),
    "why is {} so hard": ("variations", 5),
    "when to do {}": ("programming", 5),
    "where to feel {}": ("muscles", 5),
    "how do i increase my {}": ("programming", 5),
}

ASTRAY = 1
"""Exercises, of each line above, that may not come first."""


@pytest.mark.parametrize("asked", list(ASKED))
def test_a_name_and_what_is_wanted_of_it(index: Index, library: Library, asked: str) -> None:
    kind, most = ASKED[asked]
    beside, astray = [], []
    for slug, guide in library.guides.items():
        if guide.kind is not GuideKind.EXERCISE:
            continue
        text = asked.format(guide.name)
        meaning = index.understand(text)
        match meaning.decision:
            case Found(target) if target.guide == slug:
                if target.kind is not SectionKind(kind):
                    astray.append(f"{text}: {target.kind}")
            case Ambiguous(choices) if choices[0].guide == slug:
                beside.append(f"{text}: {', '.join(target.guide for target in choices)}")
            case decision:
                astray.append(f"{text}: {decision}")
    assert len(astray) <= ASTRAY, "\n".join(astray)
    assert len(beside) <= most, "\n".join(beside)


@pytest.mark.parametrize(
    ("text", "guide"),
    [
        ("deadlift rounded back", "deadlift-form"),
        ("deadlift lower back rounds", "deadlift-form"),
        ("bench wrists bend back", "bench-press"),
        ("ohp lower back arch", "overhead-press"),
        ("squat leaning forward", "how-to-squat-properly"),
        ("plank hips sag", "plank"),
        ("leg curl hips lift", "leg-curl"),
        ("knees cave on lunges", "lunges-variations"),
    ],
)
def test_a_fault_beside_a_name_opens_the_mistakes(index: Index, text: str, guide: str) -> None:
    target = opened(index, text)
    assert (target.guide, target.kind) == (guide, SectionKind.MISTAKES)


@pytest.mark.parametrize("text", ["hex bar lift", "lateral raise custom", "incline reverse crunch"])
def test_words_that_ask_for_nothing_open_no_mistakes(index: Index, text: str) -> None:
    assert opened(index, text).kind in (None, SectionKind.VARIATIONS)


@pytest.mark.parametrize("text", ["push press grip", "romanian deadlift tempo", "overhead press grip"])
def test_a_word_alone_beside_a_name_asks_how_it_is_done(index: Index, text: str) -> None:
    assert opened(index, text).kind is SectionKind.FORM


@pytest.mark.parametrize(
    ("text", "guide"),
    [
        ("bench 3x a week", "bench-press"),
        ("squat 2x per week", "how-to-squat-properly"),
        ("ohp twice a week enough?", "overhead-press"),
        ("ohp 3x10 or 5x5", "overhead-press"),
    ],
)
def test_how_often_beside_a_name_is_its_programming(index: Index, text: str, guide: str) -> None:
    target = opened(index, text)
    assert (target.guide, target.kind) == (guide, SectionKind.PROGRAMMING)


def test_what_something_is_wanted_for_is_no_part_of_its_name(index: Index) -> None:
    assert opened(index, "ankle mobility for squat").guide == "ankle-mobility"
