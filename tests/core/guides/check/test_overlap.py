"""Words in a row that two guides share."""

from __future__ import annotations

from pathlib import Path

import pytest

from bot.core.guides.check.overlap import SAFETY_LINES
from tests.core.guides.check.good_library import good_library
from tests.core.guides.owners_guide import as_handed_over

PLACE = "Three sets of eight."


def told(folder: Path, ours: str, theirs: str) -> list[str]:
    books = good_library(folder)
    books.spoil("exercises/goblet.md", PLACE, ours)
    books.spoil("exercises/lunge.md", PLACE, theirs)
    faults = [fault for fault in books.check().faults if fault.rule == "words-recur"]
    assert all(
        fault.path == "exercises/lunge.md" and "stands in exercises/goblet.md:" in fault.what for fault in faults
    )
    return [fault.what.split('"')[1] for fault in faults]


@pytest.mark.parametrize(
    ("ours", "theirs", "shared"),
    [
        (
            "Sit down slowly and keep both heels on the floor.",
            "Now sit down slowly, and keep **both heels** on it.",
            "sit down slowly and keep both heels on",
        ),
        (
            "One two three four five six\nseven eight.",
            "- one two [three](/guide/goblet) four five six seven eight",
            "one two three four five six seven eight",
        ),
        (
            "**Heels come up**: your ankles are too stiff now.",
            "Heels come up; your ankles are too stiff now.",
            "heels come up your ankles are too stiff now",
        ),
        ("| a |\n|---|\n| one two three four five six seven eight |", "One two three four five six seven eight.",
         "one two three four five six seven eight"),
    ],
)  # fmt: skip
def test_shared_runs_are_told(ours: str, theirs: str, shared: str, tmp_path: Path) -> None:
    assert told(tmp_path, ours, theirs) == [shared]


@pytest.mark.parametrize(
    ("ours", "theirs"),
    [
        ("One two three four five six seven.", "One two three four five six seven."),
        ("One two three four. Five six seven eight nine.", "One two three four. Five six seven eight nine."),
        ("Do 2-4 sets of 8-12 for each leg.", "Do 2-4 sets of 8-12 for each arm."),
        ("One two three four don't five six six.", "One two three four don t five six six."),
        (SAFETY_LINES[0], SAFETY_LINES[0]),
        (f"Ease in. {SAFETY_LINES[1]} Rest.", SAFETY_LINES[1]),
        ("### One two three four five six seven eight\n\nA.", "### One two three four five six seven eight\n\nB."),
    ],
)
def test_what_is_no_shared_run(ours: str, theirs: str, tmp_path: Path) -> None:
    assert told(tmp_path, ours, theirs) == []


def test_two_runs_of_one_sentence_are_two(tmp_path: Path) -> None:
    one, other = "one two three four five six seven eight", "nine ten eleven twelve more steps and rest"
    books = good_library(tmp_path)
    books.spoil("exercises/goblet.md", PLACE, f"{one} goes {other}.".capitalize())
    books.spoil("exercises/lunge.md", PLACE, f"{one} comes {other}.".capitalize())
    found = [fault.what for fault in books.check().faults]
    assert [what.split('"')[1] for what in found] == [one, other]


def test_a_run_of_many_guides_is_told_once_for_each_but_the_first(tmp_path: Path) -> None:
    books = good_library(tmp_path)
    for path in ("exercises/goblet.md", "exercises/hinge.md", "exercises/lunge.md"):
        books.spoil(path, PLACE, "One two three four five six seven eight.")
    found = [(fault.path, fault.what.split(" stands in ")[1]) for fault in books.check().faults]
    assert found == [
        ("exercises/hinge.md", "exercises/goblet.md:62 too"),
        ("exercises/lunge.md", "exercises/goblet.md:62 too"),
    ]


def test_who_takes_the_owners_words_is_told_not_the_owner(tmp_path: Path) -> None:
    books = good_library(tmp_path)
    books.spoil("exercises/goblet.md", PLACE, "Your glutes are the largest and most powerful muscles in your body.")
    (tmp_path / "hip-thrust-exercise.md").write_bytes(as_handed_over())
    found = [(fault.path, fault.what) for fault in books.check().faults if fault.rule == "words-recur"]
    assert found == [
        (
            "exercises/goblet.md",
            (
                '"your glutes are the largest and most powerful muscles in your body" stands in '
                "hip-thrust-exercise.md:13 too"
            ),
        )
    ]


def test_a_guide_may_repeat_itself_and_its_translation_may_quote_it(tmp_path: Path) -> None:
    books = good_library(tmp_path)
    said = "One two three four five six seven eight."
    books.spoil("exercises/goblet.md", PLACE, f"{said}\n\n{said}")
    books.files["exercises/goblet.de.md"] = f"---\ntitle: Kelch\n---\n# Kelch\n\n{said}\n"
    assert books.check().faults == ()
