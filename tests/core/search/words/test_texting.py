"""How people spell on a phone."""

from __future__ import annotations

import pytest

from bot.core.search.index import Index
from bot.core.search.meaning import Found
from bot.core.search.words.texting import spelled_out


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("wat shud i do wen its late", "what should i do when its late"),
        ("how heavy shd it be", "how heavy should it be"),
        ("abs w o equipment", "abs without equipment"),
        ("no bar b c im at home", "no bar because im at home"),
        ("heels lift bc my ankles are stiff", "heels lift because my ankles are stiff"),
        ("bc form", "bc form"),
        ("is 3x12 enuf or a bit more aswell", "is 3x12 enough or a bit more as well"),
        ("bench press form", "bench press form"),
        ("", ""),
    ],
)
def test_what_everybody_says_is_spelled_out(text: str, said: str) -> None:
    assert spelled_out(text.split()) == said.split()


@pytest.mark.parametrize(
    ("text", "guide"),
    [
        ("vertical push w/o a barbell", None),
        ("asisted pullups how much help shud i put on the machine", "assisted-pull-up"),
        ("does creatne make u bald thogh", "creatine-guide"),
    ],
)
def test_it_is_understood(index: Index, text: str, guide: str | None) -> None:
    decision = index.understand(text).decision
    if guide is None:  # What needs no barbell is offered, not the barbell's lift.
        assert not isinstance(decision, Found)
    else:
        assert isinstance(decision, Found)
        assert decision.target.guide == guide
