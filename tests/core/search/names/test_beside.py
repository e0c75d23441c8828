"""Names that are said beside the lift that is asked of."""

from __future__ import annotations

import pytest

from bot.core.search.index import Index
from bot.core.search.meaning import Ambiguous, Found


def first(index: Index, text: str) -> str | None:
    match index.understand(text).decision:
        case Found(target) | Ambiguous((target, *_)):
            return target.guide
        case _:
            return None


@pytest.mark.parametrize(
    ("text", "guide"),
    [
        ("do i need overhead extensions if i already do rope pushdowns", "overhead-triceps-extension"),
        ("how many sets a week of leg curls on top of romanian deadlifts", "leg-curl"),
        ("does incline bench help my overhead press go up", "incline-bench-press"),
        ("is floor press enough instead of bench press if i have no bench", "floor-press"),
        ("i already squat twice a week, do i need leg press on top", "leg-press"),
        ("prowler before or after squats and how heavy", "sled-push"),
    ],
)
def test_a_lift_that_measures_another_one_is_not_asked_of(index: Index, text: str, guide: str) -> None:
    assert first(index, text) == guide


@pytest.mark.parametrize(
    ("text", "guide"),
    [
        ("how do i stop my shoulders shrugging on lat raise", "lateral-raise"),
        ("i keep shrugging during lateral raises", "lateral-raise"),
        ("shoulders shrugging on overhead press", "overhead-press"),
        ("do shrugs help on deadlifts", "shrug"),
    ],
)
def test_what_goes_wrong_in_a_lift_is_no_other_lift(index: Index, text: str, guide: str) -> None:
    assert first(index, text) == guide


@pytest.mark.parametrize(
    ("text", "guide"),
    [
        ("do rear delts get anything from ring rows", "inverted-row"),
        ("my inner thighs were so sore i could not walk after the adductor machine", "hip-adduction"),
    ],
)
def test_a_part_of_the_body_is_not_asked_of_beside_a_lift(index: Index, text: str, guide: str) -> None:
    assert first(index, text) == guide


@pytest.mark.parametrize(
    ("text", "guide"),
    [
        ("what can i do instead of bench press", "bench-press"),
        ("how many reps for rear delt flys", "rear-delt-fly"),
        ("how high do i lift on lateral raises", "lateral-raise"),
        ("why are deadlifts harder than squats for me", "deadlift-form"),
    ],
)
def test_a_lift_alone_is_asked_of_wherever_it_stands(index: Index, text: str, guide: str) -> None:
    assert first(index, text) == guide
