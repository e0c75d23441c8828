"""Aliases that name a way of doing a lift which the guide describes."""

from __future__ import annotations

import pytest

from bot.core.guides.library import Library
from bot.core.guides.model import SectionKind
from bot.core.guides.passages import split
from bot.core.guides.text import Heading, plain_line
from bot.core.search.index import Index
from bot.core.search.meaning import Found
from tests.core.search.conftest import opened


@pytest.mark.parametrize(
    ("text", "guide", "heading"),
    [
        ("zottmans", "dumbbell-curl", "Zottman Curl"),
        ("copenhagens", "hip-adduction", "Copenhagen Plank"),
        ("reverse nordic", "leg-extension", "Reverse Nordic Curl"),
        ("v ups", "sit-up", "V-Up"),
        ("leg press calf raise", "standing-calf-raise", "Leg Press Calf Press"),
        ("hang cleans", "power-clean", "Hang Clean (Full Squat)"),
        ("trx rows", "inverted-row", "TRX or Ring Row"),
    ],
)
def test_an_alias_opens_the_variation_that_it_names(
    text: str, guide: str, heading: str, index: Index, library: Library
) -> None:
    decision = index.understand(text).decision
    assert isinstance(decision, Found)
    target = decision.target
    assert (target.guide, target.kind) == (guide, SectionKind.VARIATIONS)
    section = next(section for section in library.guides[guide].sections if section.key == target.section)
    assert target.passage is not None
    opening = list(split(section))[target.passage][0]
    assert isinstance(opening, Heading)
    assert plain_line(opening.spans) == heading


@pytest.mark.parametrize(
    ("text", "guide"),
    [
        ("side lunge", "lateral-lunge"),
        ("rdl", "romanian-deadlift"),
        ("squat clean", "clean-and-jerk"),
        ("jerk", "clean-and-jerk"),
        ("russian swing", "kettlebell-swing"),
        ("hip abduction machine", "hip-abduction"),
    ],
)
def test_another_name_of_the_lift_itself_opens_its_guide(text: str, guide: str, index: Index) -> None:
    target = opened(index, text)
    assert (target.guide, target.kind) == (guide, None)
