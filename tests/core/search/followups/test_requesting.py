"""Texts after an answer that ask for another guide by its name."""

from __future__ import annotations

import pytest

from bot.core.guides.model import SectionKind
from bot.core.search.index import Index
from bot.core.search.meaning import Ambiguous, Found
from tests.core.search.conftest import opened


@pytest.mark.parametrize(
    ("about", "text", "slug", "kind"),
    [
        ("bench-press", "thank you. and hollow hold", "hollow-hold", None),
        ("bench-press", "nice. holow hold next", "hollow-hold", None),
        ("bench-press", "perfect, deadlift mistakes", "deadlift-form", SectionKind.MISTAKES),
        ("bench-press", "lol ok dips", "dips", None),
        ("thruster", "switching gears, squat cues", "how-to-squat-properly", SectionKind.FORM),
        ("lunges-variations", "boring. step ups?", "step-up", None),
        ("deadlift-form", "hm my hips are too stiff for that. tell me about the hex bar", "trap-bar-deadlift", None),
        ("dead-hang", "next incline db bench", "incline-dumbbell-press", None),
        ("walking-lunge", "explain ppl to me", "push-pull-legs", None),
        ("thruster", "whats progressive overload", "progressive-overload", None),
        ("pull-up", "no i meant chin ups", "chin-up", None),
        ("sit-up", "crunches ok then?", "crunch", None),
        ("lifting-belt", "and straps?", "lifting-straps", None),
        ("t-bar-row", "k now chest supported row", "chest-supported-row", None),
        ("clean-and-jerk", "just the power clean, how do i do that", "power-clean", SectionKind.FORM),
        ("front-raise", "actually forget it, lateral raise", "lateral-raise", None),
        ("rack-pull", "nah tell me bout the trap bar deadlift instead", "trap-bar-deadlift", None),
        ("creatine-guide", "n caffeine, whats the max", "caffeine-pre-workout", None),
        ("protein-intake", "ok and dips, how many sets", "dips", SectionKind.PROGRAMMING),
        ("kettlebell-swing", "no bells free. battle ropes how long per roudn", "battle-ropes", SectionKind.PROGRAMMING),
    ],
)
def test_who_asks_for_another_guide_gets_it(
    index: Index, about: str, text: str, slug: str, kind: SectionKind | None
) -> None:
    decision = index.understand(text, about=about).decision
    assert isinstance(decision, Found)
    assert decision.target.guide == slug
    assert kind is None or decision.target.kind is kind


@pytest.mark.parametrize(
    ("about", "text"),
    [
        ("how-to-squat-properly", "ok i get it. depth?"),
        ("lat-pulldown", "makes sense. wide grip?"),
        ("lat-pulldown", "ok close grip"),
        ("bench-press", "thanks, mistakes?"),
        ("thruster", "progressive overload?"),
        ("standing-calf-raise", "toes in or out"),
        ("dead-bug", "got too easy, whats the next step up"),
        ("bodyweight-squat", "i can do 40 in a row now"),
        ("push-up", "knocking out 30 now, what next"),
        ("sumo-deadlift", "easier than the normal kind?"),
        ("barbell-row", "where do i pull it to, belly or chest"),
        ("deload-week", "how much do i cut, volume or intensity"),
        ("knee-pain-lifting", "so no squats at all?"),
        ("face-pull", "what rep range"),
        ("jump-rope", "shin splints though"),
    ],
)
def test_who_asks_more_of_the_last_guide_stays(index: Index, about: str, text: str) -> None:
    assert opened(index, text, about=about).guide == about


def test_pain_told_before_a_name_is_not_passed_over(index: Index) -> None:
    meaning = index.understand("my hand went numb. dips?", about="bench-press")
    assert meaning.red_flag


@pytest.mark.parametrize("text", ["nice one bro", "thanks mate, made my day", "perfect. see you tomorrow"])
def test_who_only_thanks_asks_for_nothing(index: Index, text: str) -> None:
    assert not isinstance(index.understand(text, about="bench-press").decision, Found)


@pytest.mark.parametrize(
    ("text", "slug"),
    [
        ("different question. my knee clicks", "knee-pain-lifting"),
        ("thanks, new question: how long between sets", "rest-between-sets"),
        ("unrelated but how much protein", "protein-intake"),
        ("also, is creatine safe", "creatine-guide"),
    ],
)
def test_who_changes_the_subject_leaves(index: Index, text: str, slug: str) -> None:
    assert opened(index, text, about="bench-press").guide == slug


def test_who_wants_something_else_gets_no_more_of_the_last_guide(index: Index) -> None:
    decision = index.understand("what else for chest", about="bench-press").decision
    assert isinstance(decision, Ambiguous)
    assert "bench-press" not in [target.guide for target in decision.choices]


@pytest.mark.parametrize(
    ("text", "about", "slug"),
    [
        ("cool, now calves", "barbell-curl", "standing-calf-raise"),
        ("now something for upper chest", "bench-press", "incline-bench-press"),
        ("next dream is the muscle up, how does it go", "pull-up", "muscle-up"),
        ("and that kneeling machine, bigger number = harder?", "pull-up", "assisted-pull-up"),
        ("different thing, my lifts stopped going up since june", "training-frequency", "training-plateaus"),
    ],
)
def test_who_turns_to_something_else_gets_what_that_means_alone(index: Index, text: str, about: str, slug: str) -> None:
    match index.understand(text, about=about).decision:
        case Found(target) | Ambiguous((target, *_)):
            assert target.guide == slug
        case decision:
            pytest.fail(str(decision))


@pytest.mark.parametrize(
    ("text", "about"),
    [
        ("now its pins n needles down the leg", "low-back-pain-training"),
        ("next step when its too easy", "dead-bug"),
        ("next dumbbell is 4 kilo heavier, too much", "dumbbell-row"),
        ("and the one with thumb under the fingers, hows that", "grip-types"),
    ],
)
def test_who_only_goes_on_turns_to_nothing_else(index: Index, text: str, about: str) -> None:
    assert opened(index, text, about=about).guide == about
