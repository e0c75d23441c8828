"""When two names are one."""

from __future__ import annotations

import pytest

from bot.core.guides.check.claims import fold


@pytest.mark.parametrize(
    ("text", "folded"),
    [
        ("Pull-Up", "pull up"),
        ("Farmer's  Carry", "farmers carry"),
        ("Farmer\u2019s Carry", "farmers carry"),
        ("Pli\u00e9 Squat", "plie squat"),
        ("90/90 Stretch!", "90 90 stretch"),
        ("\uff32\uff24\uff2c", "rdl"),
        ("snake_case", "snake case"),
        ("---", ""),
    ],
)
def test_names_are_compared_folded(text: str, folded: str) -> None:
    assert fold(text) == folded
    assert fold(folded) == folded
