"""Tests for the last clause of a text."""

from __future__ import annotations

import pytest

from bot.core.search.reading.clauses import last_clause


@pytest.mark.parametrize(
    ("text", "clause"),
    [
        ("boring. step ups?", "step ups?"),
        ("no, not that!! leg press", "leg press"),
        ("thanks\ndips", "dips"),
        ("2.5 kg more per week", None),
        ("dips?", None),
        ("dips. ", None),
        ("", None),
    ],
)
def test_what_stands_behind_the_last_mark_is_the_last_clause(text: str, clause: str | None) -> None:
    assert last_clause(text) == clause
