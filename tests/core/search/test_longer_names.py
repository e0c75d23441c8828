"""Names with how a lift is done and with what beside them, as apps write them: over the shipped library."""

from __future__ import annotations

import pytest

from bot.core.guides.model import SectionKind
from bot.core.search.index import Index
from bot.core.search.meaning import Ambiguous
from tests.core.search.conftest import opened

VARIATIONS = SectionKind.VARIATIONS


@pytest.mark.parametrize(
    ("text", "guide", "kind"),
    [
        ("Sumo Deadlift (Barbell)", "sumo-deadlift", None),
        ("Concentration Curl (Dumbbell)", "concentration-curl", None),
        ("bss db", "bulgarian-split-squat", None),
        ("Seated Calf Raise (Plate Loaded)", "seated-calf-raise", VARIATIONS),
        ("Single Leg Hip Thrust (Dumbbell)", "hip-thrust-exercise", VARIATIONS),
        ("Single Arm Lateral Raise (Cable)", "lateral-raise", VARIATIONS),
        ("standing one arm cable row", "seated-cable-row", VARIATIONS),
    ],
)
def test_a_lift_is_opened_at_the_way_of_doing_it_or_where_it_begins(
    index: Index, text: str, guide: str, kind: SectionKind | None
) -> None:
    target = opened(index, text)
    assert (target.guide, target.kind) == (guide, kind)


@pytest.mark.parametrize(
    "text", ["cable deadlift", "deadlift smith machine", "backward shoulder rotation", "single-leg lateral hop"]
)
def test_a_short_name_or_what_makes_another_lift_of_a_long_one_is_offered_beside_others(
    index: Index, text: str
) -> None:
    assert isinstance(index.understand(text).decision, Ambiguous)
