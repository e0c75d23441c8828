"""Which one-way links are worth a look."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.core.guides.check.good_library import Books, good_library


def one_way(books: Books) -> list[str]:
    return [fault.path for fault in books.check().faults if fault.rule == "link-one-way"]


def harder_stride(folder: Path) -> Books:
    """An advanced guide that leads to a beginner's, which does not lead back."""
    books = good_library(folder)
    books.spoil("exercises/lunge.md", "level: beginner", "level: advanced")
    books.spoil("exercises/goblet.md", "- [See lunge](/guide/lunge) - a next step\n", "")
    return books


def test_a_missing_step_up_is_told(tmp_path: Path) -> None:
    assert one_way(harder_stride(tmp_path)) == ["exercises/goblet.md"]


def test_a_missing_step_down_is_told(tmp_path: Path) -> None:
    books = good_library(tmp_path)
    books.spoil("exercises/goblet.md", "level: beginner", "level: intermediate")
    books.spoil("exercises/goblet.md", "- [See lunge](/guide/lunge) - a next step\n", "")
    (fault,) = (fault for fault in books.check().faults if fault.rule == "link-one-way")
    assert fault.what.startswith("no easier guide of its pattern is related")


@pytest.mark.parametrize(
    ("path", "old", "new"),
    [
        pytest.param("exercises/lunge.md", "level: advanced", "level: beginner", id="no step"),
        pytest.param("exercises/lunge.md", "pattern: squat", "pattern: lunge", id="another pattern"),
        pytest.param("exercises/goblet.md", "name: Goblet Dip\n", "", id="a shape of its own"),
        pytest.param(
            "exercises/goblet.md",
            "- [See sleep]",
            "- [A](/guide/a) - b\n- [B](/guide/b) - b\n- [C](/guide/c) - b\n- [See sleep]",
            id="no room",
        ),
    ],
)
def test_what_is_not_worth_a_look(path: str, old: str, new: str, tmp_path: Path) -> None:
    books = harder_stride(tmp_path)
    books.spoil(path, old, new)
    assert one_way(books) == []


def test_one_step_up_is_enough(tmp_path: Path) -> None:
    books = harder_stride(tmp_path)
    books.add("exercises/more.md", "More of It", ["goblet", "hinge", "sleep"])
    books.spoil("exercises/more.md", "level: beginner", "level: intermediate")
    books.spoil("exercises/goblet.md", "- [See sleep]", "- [More](/guide/more) - up\n- [See sleep]")
    assert one_way(books) == []
