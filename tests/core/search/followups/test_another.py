"""Texts after an answer that turn to another guide, or only seem to."""

from __future__ import annotations

import pytest

from bot.core.guides.model import SectionKind
from bot.core.search.index import Index
from bot.core.search.meaning import Found
from tests.core.search.conftest import bullets, guide, library_of, opened
from tests.core.search.followups.lifts import found, said


@pytest.mark.parametrize("text", ["back squat", "what about the back squat", "and squat?", "same for squats"])
def test_another_guides_name_leads_there(text: str) -> None:
    assert found(text) == ("back-squat", None)


def test_another_guide_is_asked_for_its_section() -> None:
    assert found("and the squat mistakes?") == ("back-squat", SectionKind.MISTAKES)


@pytest.mark.parametrize(
    ("first", "text", "guide"),
    [
        ("hip-abduction", "and adduction", "hip-adduction"),
        ("overhead-press", "and with leg drive, the push press?", "push-press"),
        ("creatine-guide", "on rest days too?", "creatine-guide"),
        ("side-plank", "twice a week enough?", "side-plank"),
        ("chin-up", "muscles?", "chin-up"),
        ("hip-thrust-exercise", "what about with dumbbells", "hip-thrust-exercise"),
    ],
)
def test_what_may_be_a_name_elsewhere_goes_on_in_the_shipped_library(
    index: Index, first: str, text: str, guide: str
) -> None:
    assert opened(index, text, about=first).guide == guide


def test_what_is_set_against_the_last_lift_is_no_other_guide() -> None:
    decision = said("why would i do those over back squats").decision
    assert isinstance(decision, Found)
    assert decision.target.guide == "bench-press"


def test_what_the_last_guide_says_is_about_it_though_another_is_called_so() -> None:
    leg_press = guide("Leg Press", mistakes=[bullets("The heels lift up at the bottom: lower the feet.")])
    index = Index(library_of(leg_press, guide("Standing Calf Raise", "heel lift", form=[bullets("Stand on a step.")])))
    decision = index.understand("heels lift up at the bottom", about="leg-press").decision
    assert isinstance(decision, Found)
    assert decision.target.guide == "leg-press"
    other = index.understand("heel lift", about="leg-press").decision
    assert isinstance(other, Found)
    assert other.target.guide == "standing-calf-raise"


@pytest.mark.parametrize("text", ["and without weights?", "without equipment?"])
def test_what_is_ruled_out_is_no_name_of_another_guide(index: Index, text: str) -> None:
    meaning = index.understand(text, about="bulgarian-split-squat")
    assert isinstance(meaning.decision, Found)
    assert (meaning.decision.target.guide, meaning.kind) == ("bulgarian-split-squat", SectionKind.ALTERNATIVES)


@pytest.mark.parametrize(
    ("text", "about", "guide"),
    [
        ("how about on the side", "plank", "side-plank"),
        ("same for incline with dumbbells?", "bench-press", "incline-dumbbell-press"),
        ("chinups too?", "pull-up", "chin-up"),
    ],
)
def test_what_was_asked_is_asked_again_of_another_guide(index: Index, text: str, about: str, guide: str) -> None:
    meaning = index.understand(text, about=f"{about}/mistakes")
    assert isinstance(meaning.decision, Found)
    assert (meaning.decision.target.guide, meaning.kind) == (guide, SectionKind.MISTAKES)


def test_a_name_that_opens_a_text_is_meant_though_a_word_points(index: Index) -> None:
    target = opened(index, "and snatch how is that done", about="power-clean")
    assert (target.guide, target.kind) == ("snatch", SectionKind.FORM)


@pytest.mark.parametrize(
    ("text", "about", "guide"),
    [
        ("depth?", "dips", "dips"),
        ("rest time?", "dips", "dips"),
        ("heels lifting", "how-to-squat-properly", "how-to-squat-properly"),
        ("lower back rounding", "deadlift-form", "deadlift-form"),
        ("do i even need them if i do rdls every week?", "leg-curl", "leg-curl"),
        ("how heavy is that compared to my squat normally?", "good-morning", "good-morning"),
        ("my butt comes up first", "how-to-squat-properly", "how-to-squat-properly"),
        ("alternatives to bulgarians?", "goblet-squat", "bulgarian-split-squat"),
        ("so thats lower abs?", "lying-leg-raise", "lying-leg-raise"),
        ("and on squats?", "rest-between-sets", "rest-between-sets"),
        ("and on squats?", "bench-press", "how-to-squat-properly"),
    ],
)
def test_which_guide_a_text_goes_on_about(index: Index, text: str, about: str, guide: str) -> None:
    assert opened(index, text, about=about).guide == guide


@pytest.mark.parametrize(
    ("text", "about", "guide"),
    [
        ("bench mistakes", "overhead-press", "bench-press"),
        ("what about bench", "deadlift-form", "bench-press"),
        ("bench height?", "hip-thrust-exercise", "hip-thrust-exercise"),
        ("before bench or after", "pec-deck", "pec-deck"),
    ],
)
def test_the_bench_is_a_lift_after_one_that_needs_none(index: Index, text: str, about: str, guide: str) -> None:
    assert opened(index, text, about=about).guide == guide


@pytest.mark.parametrize(
    ("text", "about"),
    [
        ("before or after squats", "leg-press"),
        ("do i do these before bench", "face-pull"),
        ("before squats ok?", "couch-stretch"),
    ],
)
def test_a_lift_that_only_tells_when_is_not_turned_to(index: Index, text: str, about: str) -> None:
    target = opened(index, text, about=about)
    assert (target.guide, target.kind) == (about, SectionKind.PROGRAMMING)


@pytest.mark.parametrize(
    ("text", "about"),
    [
        ("how much should i use vs my back squat", "front-squat"),
        ("pointless if i already rdl?", "cable-pull-through"),
        ("kinder on a dodgy shoulder than the ohp or same same", "landmine-press"),
        ("how many pullups do i need first", "muscle-up"),
        ("front delts only", "incline-bench-press"),
        ("inner thigh feels like itll rip", "lateral-lunge"),
    ],
)
def test_a_lift_or_a_muscle_by_which_the_last_one_is_measured_is_not_turned_to(
    index: Index, text: str, about: str
) -> None:
    assert opened(index, text, about=about).guide == about


@pytest.mark.parametrize(
    ("text", "about", "guide"),
    [
        ("she also wants dead bugs from me, how are those done", "bird-dog", "dead-bug"),
        ("nice. dead bugs look easier, how do they go", "bird-dog", "dead-bug"),
    ],
)
def test_a_name_of_several_words_may_be_pointed_to_behind_it(index: Index, text: str, about: str, guide: str) -> None:
    assert opened(index, text, about=about).guide == guide


@pytest.mark.parametrize(
    ("text", "about", "guide"),
    [
        ("hack squat same mistakes?", "leg-press/mistakes", "hack-squat"),
        ("hack squat, are they the same ones?", "leg-press/mistakes", "hack-squat"),
        ("ditto for hack squat?", "leg-press/mistakes", "hack-squat"),
    ],
)
def test_whether_the_same_holds_for_another_lift_is_told_there(index: Index, text: str, about: str, guide: str) -> None:
    target = opened(index, text, about=about)
    assert (target.guide, target.kind) == (guide, SectionKind.MISTAKES)
