"""Names one edit apart: what is inherent stays untold, what is a slip is told."""

from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.core.guides.check.near_names import within_one_edit
from bot.core.guides.check.report import check
from tests.core.guides.check.good_library import good_library


def told(folder: Path, ours: str, theirs: str, body: str) -> list[str]:
    """What is said when two guides claim a name each, while the library's text knows some words."""
    books = good_library(folder)
    books.spoil("exercises/goblet.md", "  - Goblet Dips\n", f"  - {ours}\n")
    books.spoil("exercises/lunge.md", "  - Long Strides\n", f"  - {theirs}\n")
    books.spoil("exercises/hinge.md", "march in place", body)
    books.check()
    return [fault.what for fault in check(folder).faults if fault.rule == "name-near"]


@pytest.mark.parametrize(
    ("ours", "theirs", "body"),
    [
        ("hip abduction", "hip adduction", "abduction or adduction"),
        ("hip abductor machine", "hip adductor machine", "hip abductors, adductors, and a machine"),
        ("hack squat", "back squat", "hack, back, squat"),
        ("hack squats", "back squats", "hack, back, squat"),
        ("leg press", "log press", "leg, log, press"),
        ("leg press\n  - legpress", "log press", "leg, log, press"),
        ("4 day split", "5 day split", "a day, split"),
        ("ohp", "ohs", "nothing"),
        ("db row", "bb row", "a row"),
        ("v squat", "squat", "a squat"),
    ],
)
def test_inherent_pairs_are_not_told(ours: str, theirs: str, body: str, tmp_path: Path) -> None:
    assert told(tmp_path, ours, theirs, body) == []


@pytest.mark.parametrize(
    ("ours", "theirs", "body", "said"),
    [
        ("sumo pull", "sumo pulll", "sumo pull", "the name 'sumo pulll' is one edit from 'sumo pull'"),
        ("sumo plul", "sumo pull", "sumo pull", "the name 'sumo plul' is one edit from 'sumo pull'"),
        ("sumo pul", "sumo pull", "sumo pull", "the name 'sumo pul' is one edit from 'sumo pull'"),
        ("sumopull", "sumo pul", "sumo pull", "the name 'sumo pul' is one edit from 'sumopull'"),
        ("sumo pull", "sumo pulls", "sumo pull", "the name 'sumo pulls' is one edit from 'sumo pull'"),
    ],
)
def test_slips_and_plurals_are_told(ours: str, theirs: str, body: str, said: str, tmp_path: Path) -> None:
    (what,) = told(tmp_path, ours, theirs, body)
    assert what.startswith(said)


def test_a_name_that_nobody_types_costs_nothing(tmp_path: Path) -> None:
    assert told(tmp_path, "a" * 50_000, "b" * 50_000, "nothing") == []


def _by_definition(one: str) -> set[str]:
    """Every text one edit from another, over a small alphabet."""
    found: set[str] = set()
    for at in range(len(one) + 1):
        found |= {one[:at] + letter + one[at:] for letter in "abc"}
        if at < len(one):
            found |= {one[:at] + one[at + 1 :], *(one[:at] + letter + one[at + 1 :] for letter in "abc")}
            found.add(one[:at] + one[at : at + 2][::-1] + one[at + 2 :])
    return found - {one}


@given(st.text(alphabet="abc", max_size=5), st.text(alphabet="abc", max_size=5))
def test_one_edit_is_what_it_says(one: str, other: str) -> None:
    if one != other:
        assert within_one_edit(one, other) == (other in _by_definition(one))


def test_every_close_pair_is_met(tmp_path: Path) -> None:
    books = good_library(tmp_path)
    names = sorted(_by_definition("abcabc"))
    books.spoil("exercises/goblet.md", "  - Goblet Dips\n", "  - abcabc\n")
    books.spoil("exercises/lunge.md", "  - Long Strides\n", "".join(f"  - {name}\n" for name in names))
    what = [fault.what for fault in books.check().faults if fault.rule == "name-near"]
    assert len(what) == len(names)
