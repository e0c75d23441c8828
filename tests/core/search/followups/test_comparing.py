"""Texts after an answer that set another lift, or another way, beside the last one."""

from __future__ import annotations

import pytest

from bot.core.guides.model import SectionKind
from bot.core.search.index import Index
from bot.core.search.meaning import Found
from tests.core.search.conftest import opened
from tests.core.search.followups.lifts import said


@pytest.mark.parametrize(
    "text", ["or seated?", "or seated", "or seated calf raise", "vs seated calf raise", "vs the seated calf raise?"]
)
def test_or_compares_with_the_last_one(text: str) -> None:
    meaning = said(text, "standing-calf-raise")
    assert meaning.compare == ("standing-calf-raise", "seated-calf-raise")
    assert meaning.kind is SectionKind.COMPARISON
    assert isinstance(meaning.decision, Found)
    assert meaning.decision.target.guide == "standing-calf-raise"


@pytest.mark.parametrize(
    ("text", "about", "pair"),
    [
        ("chin up harder or easier than this?", "pull-up", ("chin-up", "pull-up")),
        ("is it harder than dips", "push-up", ("push-up", "dips")),
        ("bulgarians harder?", "step-up", ("step-up", "bulgarian-split-squat")),
        ("are pull ups better", "lat-pulldown", ("lat-pulldown", "pull-up")),
        ("how does it compare to sumo", "deadlift-form", ("deadlift-form", "sumo-deadlift")),
        ("how is it against the strict press", "landmine-press", ("landmine-press", "overhead-press")),
    ],
)
def test_what_is_harder_than_the_last_lift_is_set_beside_it(
    index: Index, text: str, about: str, pair: tuple[str, str]
) -> None:
    assert index.understand(text, about=about).compare == pair


def test_the_harder_kind_of_another_lift_is_compared_with_nothing(index: Index) -> None:
    meaning = index.understand("harder side plank", about="plank")
    assert meaning.compare is None
    assert opened(index, "harder side plank", about="plank").guide == "side-plank"


@pytest.mark.parametrize(
    ("text", "about"),
    [
        ("is it a squat or more of a hinge", "kettlebell-swing"),
        ("is it a front squat or an overhead press", "thruster"),
        ("is this a deadlift or a shrug", "rack-pull"),
    ],
)
def test_which_of_two_the_last_lift_is_is_asked_of_it(index: Index, text: str, about: str) -> None:
    assert index.understand(text, about=about).compare is None
    assert opened(index, text, about=about).guide == about


@pytest.mark.parametrize("about", ["dumbbell-pullover", "dumbbell-row", "incline-dumbbell-curl", "hip-thrust-exercise"])
def test_other_equipment_opens_the_ways_to_do_the_lift(index: Index, about: str) -> None:
    target = opened(index, "what about with dumbbells", about=about)
    assert (target.guide, target.kind) == (about, SectionKind.VARIATIONS)


def test_two_ways_of_the_last_lift_are_told_apart_by_a_passage(index: Index) -> None:
    decision = index.understand("high feet or low feet whats the difference", about="leg-press").decision
    assert isinstance(decision, Found)
    assert decision.target.guide == "leg-press"
    assert decision.target.section is not None


@pytest.mark.parametrize("text", ["or overhead extensions, pick one for me", "or dips, whats better for mass"])
def test_or_sets_a_lift_beside_the_last_one_to_choose_from(index: Index, text: str) -> None:
    assert index.understand(text, about="skull-crusher").compare is not None


@pytest.mark.parametrize("text", ["sat down or stood up?", "the lying one or the sitting one", "seated or lying"])
def test_two_ways_may_be_said_at_more_length(index: Index, text: str) -> None:
    target = opened(index, text, about="leg-curl")
    assert (target.guide, target.kind) == ("leg-curl", SectionKind.VARIATIONS)


def test_two_ways_of_a_lift_are_told_apart_where_its_ways_are(index: Index) -> None:
    target = opened(index, "lying leg curl vs seated leg curl")
    assert (target.guide, target.kind) == ("leg-curl", SectionKind.VARIATIONS)


def test_two_directions_compare_nothing(index: Index) -> None:
    meaning = index.understand("russian twist feet up or down")
    assert meaning.compare is None
    assert isinstance(meaning.decision, Found)
    assert meaning.decision.target.guide == "russian-twist"


def test_a_yes_or_no_behind_a_comparison_is_no_part_of_it(index: Index) -> None:
    assert index.understand("beter than pendlay or nah", about="barbell-row").compare == ("barbell-row", "pendlay-row")
    assert index.understand("better than dumbbells or nah", about="cable-curl").compare == (
        "cable-curl",
        "dumbbell-curl",
    )


@pytest.mark.parametrize(
    ("text", "about", "other"),
    [
        ("vs barbell", "incline-dumbbell-press", "incline-bench-press"),
        ("vs machine", "bench-press", "machine-chest-press"),
        ("or cables?", "dumbbell-fly", "cable-crossover"),
    ],
)
def test_equipment_stands_for_the_last_lift_on_it(index: Index, text: str, about: str, other: str) -> None:
    assert index.understand(text, about=about).compare == (about, other)


def test_equipment_that_another_guide_has_no_lift_with_is_a_way_of_the_last_one(index: Index) -> None:
    assert index.understand("vs bands", about="lat-pulldown").compare is None
    assert opened(index, "vs bands", about="lat-pulldown").guide == "lat-pulldown"
