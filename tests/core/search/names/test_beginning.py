"""Texts that are the beginning of names, over the shipped library."""

from __future__ import annotations

import pytest

from bot.core.search.index import Index
from bot.core.search.meaning import Ambiguous, Found


def first(index: Index, text: str) -> str:
    decision = index.understand(text).decision
    assert isinstance(decision, Found | Ambiguous)
    return decision.target.guide if isinstance(decision, Found) else decision.choices[0].guide


@pytest.mark.parametrize(
    ("text", "guide"),
    [
        ("lat pullo", "straight-arm-pulldown"),
        ("gym newb", "gym-etiquette"),
        ("hip thrus", "hip-thrust-exercise"),
        ("front squatt", "front-squat"),
        ("leg pres", "leg-press"),
    ],
)
def test_a_last_word_that_begins_a_name_as_it_stands_is_no_slip(index: Index, text: str, guide: str) -> None:
    assert first(index, text) == guide


@pytest.mark.parametrize(
    ("text", "guide"), [("hack calf", "standing-calf-raise"), ("roman chair kn", "hanging-leg-raise")]
)
def test_the_beginning_of_a_name_outweighs_a_lift_that_is_only_in_it(index: Index, text: str, guide: str) -> None:
    assert first(index, text) == guide


@pytest.mark.parametrize(
    ("text", "guide"), [("lat", "lat-pulldown"), ("leg", "leg-press"), ("shoulder", "overhead-press")]
)
def test_a_muscle_offers_first_what_is_called_after_it(index: Index, text: str, guide: str) -> None:
    meaning = index.understand(text)
    assert meaning.facets is not None
    assert isinstance(meaning.decision, Ambiguous)
    slugs = [choice.guide for choice in meaning.decision.choices]
    assert slugs[0] == guide
    assert len(slugs) == len(set(slugs)) == 10


@pytest.mark.parametrize(
    ("text", "guide"),
    [
        ("band pull-a", "band-pull-apart"),
        ("kb clean and", "kettlebell-clean-and-press"),
        ("seated cal", "seated-calf-raise"),
        ("rear delt rope", "face-pull"),
        ("bench spott", "spotting-and-safety-pins"),
        ("front squatt", "front-squat"),
        ("bench pres", "bench-press"),
    ],
)
def test_what_is_being_typed_becomes_what_begins_so(index: Index, text: str, guide: str) -> None:
    assert index.complete(text, 5)[0].guide == guide
