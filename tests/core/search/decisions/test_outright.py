"""A guide's name as its author writes it, a phrase that asks for a section, and nothing else."""

from __future__ import annotations

import pytest

from bot.core.guides.model import SectionKind
from bot.core.search.decisions.outright import outright
from bot.core.search.index import Index
from tests.core.search.conftest import opened

CALLED = {"machinerow": 1, "stepup": 2, "squat": 3, "vsquat": 4, "howlowtosquat": 5, "bench": 6}


@pytest.mark.parametrize(
    ("text", "guide", "kind"),
    [
        ("machine row mistakes", 1, SectionKind.MISTAKES),
        ("what muscles does machine row work", 1, SectionKind.MUSCLES),
        ("step up step by step", 2, SectionKind.FORM),
        ("how many reps of v squat", 4, SectionKind.PROGRAMMING),
        ("what is a machine row", 1, SectionKind.ABOUT),
    ],
)
def test_a_name_and_a_section(text: str, guide: int, kind: SectionKind) -> None:
    assert outright(text.split(), CALLED.get) == (guide, kind)


@pytest.mark.parametrize(
    "text",
    [
        "machine row",
        "how low to squat",
        "box squat mistakes",
        "squat mistakes of tall lifters",
        "what length should my squat be",
        "bench mistakes",
        "",
    ],
)
def test_a_text_that_says_more_or_less_is_left_to_be_weighed(text: str) -> None:
    assert outright(text.split(), CALLED.get) is None


@pytest.mark.parametrize(
    ("text", "slug", "kind"),
    [
        ("machine rows mistakes", "seated-cable-row", SectionKind.MISTAKES),
        ("muscleup step by step", "muscle-up", SectionKind.FORM),
        ("how many reps of v squat", "hack-squat", SectionKind.PROGRAMMING),
        ("smith machine shoulder press sets and reps", "overhead-press", SectionKind.PROGRAMMING),
        ("hub pinch breathing", "wrist-curl", SectionKind.FORM),
    ],
)
def test_names_that_other_words_would_lead_elsewhere(index: Index, text: str, slug: str, kind: SectionKind) -> None:
    target = opened(index, text)
    assert (target.guide, target.kind) == (slug, kind)
