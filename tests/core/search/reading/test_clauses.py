"""Tests for the clauses of a text."""

from __future__ import annotations

import pytest

from bot.core.search.reading.clauses import first_clause, further_clauses, last_clause


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


@pytest.mark.parametrize(
    ("text", "parted"),
    [
        ("and dips, how many sets", ("and dips", "how many sets")),
        ("ok belt. from what weight, and why", ("ok belt", "from what weight, and why")),
        ("2.5 kg", None),
        ("dips,", None),
        (", dips", None),
        ("", None),
    ],
)
def test_what_stands_before_the_first_mark_is_the_first_clause(text: str, parted: tuple[str, str] | None) -> None:
    assert first_clause(text) == parted


def test_the_clauses_behind_the_first_are_read_in_dictionary_form() -> None:
    assert further_clauses("I train at 10pm, does creatine keep you awake?") == [
        ["does", "creatine", "keep", "you", "awake"]
    ]
    assert further_clauses("heels lift") == []
