"""Sections in order, and what counts as empty."""

from __future__ import annotations

from itertools import combinations
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.core.guides.check.structure import longest_ordered
from tests.core.guides.check.good_library import good_library


@given(st.lists(st.integers(0, 5), max_size=8))
def test_the_fewest_sections_are_called_out_of_order(ranks: list[int]) -> None:
    kept = sorted(longest_ordered(ranks))
    assert [ranks[at] for at in kept] == sorted(ranks[at] for at in kept)
    longest = max(
        size for size in range(len(ranks) + 1) for places in combinations(ranks, size) if list(places) == sorted(places)
    )
    assert len(kept) == longest


@pytest.mark.parametrize("text", ["---\n", "<!-- later -->\n", "<div></div>\n"])
def test_what_a_chat_does_not_show_fills_no_section(text: str, tmp_path: Path) -> None:
    books = good_library(tmp_path)
    books.spoil("exercises/goblet.md", "Three sets of eight.\n", f"\n{text}")
    assert [(fault.rule, fault.line) for fault in books.check().faults] == [("section-empty", 60)]


@pytest.mark.parametrize(
    "text",
    [
        "```\n3 x 8\n```\n",
        "![A plan](https://example.org/plan.png)\n",
        "| a |\n|---|\n| b |\n",
        "> Less.\n",
        "### Load\n\nLight.\n",
        '<a href="https://example.org/b" rel="sponsored">A belt (ad)</a>\n',
    ],
)
def test_what_a_chat_shows_fills_one(text: str, tmp_path: Path) -> None:
    books = good_library(tmp_path)
    books.spoil("exercises/goblet.md", "Three sets of eight.\n", f"\n{text}")
    assert books.check().faults == ()


def test_other_headings_of_the_same_meaning_are_as_good(tmp_path: Path) -> None:
    books = good_library(tmp_path)
    books.spoil("exercises/goblet.md", "## Step-by-Step: Perfect Goblet Dip Form", "## Technique")
    books.spoil("exercises/goblet.md", "## Common Goblet Dip Mistakes", "## Common Errors")
    books.spoil("exercises/goblet.md", "## Goblet Dip Variations", "## Progressions")
    books.spoil("exercises/goblet.md", "- **Knees cave**: weak", "- **Knees cave:** weak")
    assert books.check().faults == ()
