"""The front matter as search engines show it."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.core.guides.check.good_library import good_library


@pytest.mark.parametrize(
    ("meta", "sentences"),
    [
        ("Learn it: set up, brace, and lift.", 1),
        ("How deep should you go?", 1),
        ("Front squat vs. Back squat, and when 1.5 kg matters", 1),
        ("For strength, e.g. Heavy fives, as Helms et al. Say.", 1),
        ("Learn it. Then lift.", 2),
        ("How deep? Learn it here", 2),
        ("Lift! 3 sets will do.", 2),
    ],
)
def test_a_description_is_one_sentence(meta: str, sentences: int, tmp_path: Path) -> None:
    books = good_library(tmp_path)
    books.spoil("exercises/goblet.md", "Learn the Goblet Dip step by step.", meta)
    assert ["meta"] * (sentences - 1) == [fault.rule for fault in books.check().faults]


@pytest.mark.parametrize(("length", "rules"), [(65, []), (66, ["title-long"])])
def test_a_title_may_have_65_characters(length: int, rules: list[str], tmp_path: Path) -> None:
    books = good_library(tmp_path)
    books.spoil("exercises/goblet.md", "Goblet Dip: Strong Legs for Life", "x" * length)
    assert [fault.rule for fault in books.check().faults] == rules


@pytest.mark.parametrize(("length", "rules"), [(160, []), (161, ["meta"])])
def test_a_description_may_have_160_characters(length: int, rules: list[str], tmp_path: Path) -> None:
    books = good_library(tmp_path)
    books.spoil("exercises/goblet.md", "Learn the Goblet Dip step by step.", "x" * length)
    assert [fault.rule for fault in books.check().faults] == rules
