"""How a figure stands to its limit."""

from __future__ import annotations

import pytest

from bot.preview.limits import Report, Use


@pytest.mark.parametrize(
    ("used", "most", "level"),
    [
        (0, 100, "fine"),
        (89, 100, "fine"),
        (90, 100, "near"),
        (100, 100, "near"),
        (101, 100, "over"),
        (5, 5, "fine"),
        (6, 5, "over"),
    ],
)
def test_levels(used: int, most: int, level: str) -> None:
    assert Use("x", used, most).level == level


def test_a_full_limit_is_allowed_and_one_more_is_not() -> None:
    assert not Report((Use("x", 100, 100), Use("y", 5, 5))).broken
    assert Report((Use("x", 101, 100),)).broken
    assert Report((Use("x", 1, 100),), faults=("wrong",)).broken
