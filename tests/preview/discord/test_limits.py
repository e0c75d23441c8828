"""The figures beside a Discord message."""

from __future__ import annotations

from typing import Any

import pytest

from bot.preview.discord.limits import report
from tests.preview.samples import CARD, button, callback, container, row, select, words


def used(call: dict[str, Any]) -> dict[str, tuple[int, int]]:
    return {use.name: (use.used, use.most) for use in report(call).uses}


def test_a_card() -> None:
    text = sum(
        len(part)
        for part in (
            "-# Exercises › Squat\n## Back Squat\n-# **Muscles** quadriceps",
            "### 1\\. Set up\nBar on the *upper* back.\n\n- **Heels rise**\n  → sit between them\n- Knees cave",
            "-# From the guide Back Squat · Form · Page 2 of 3",
            "**Front Squat**\n-# more quads",
        )
    )
    assert used(CARD) == {
        "Text in all text displays": (text, 4000),
        "Components": (15, 40),
        "Buttons in a row": (3, 5),
        "Button label": (8, 80),
        "Options in a select": (2, 25),
        "Option label": (8, 100),
        "Option value": (16, 100),
        "Placeholder": (13, 150),
        "custom_id": (17, 100),
        "Pictures in a gallery": (1, 10),
        "Picture description": (12, 1024),
        "Texts in a section": (1, 3),
    }
    assert report(CARD).faults == ()
    assert not report(CARD).broken
    assert report(CARD).facts == (
        "Page 2 of 3: the rest is behind the page buttons.",
        "To tap: buttons 4, selects 1, options in them 2.",
    )


def test_components_are_counted_with_all_inside_and_their_accessories() -> None:
    section = {"type": 9, "components": [words("a"), words("b")], "accessory": button("x")}
    assert used(callback(container(section, row(button("y"))), words("c")))["Components"] == (8, 40)


def test_text_is_counted_in_utf_16_units() -> None:
    assert used(callback(words("🏋️"), words("ab")))["Text in all text displays"] == (5, 4000)


def test_content_counts_by_its_own_limit() -> None:
    call = {"method": "POST", "path": "/x", "payload": {"content": "x" * 2001}}
    assert used(call)["Content"] == (2001, 2000)
    assert report(call).broken


@pytest.mark.parametrize(
    ("call", "name"),
    [
        (callback(words("x" * 4001)), "Text in all text displays"),
        (callback(*[words("x")] * 41), "Components"),
        (callback(row(*[button(str(at)) for at in range(6)])), "Buttons in a row"),
        (callback(row(button("x" * 81))), "Button label"),
        (callback(row(button("x", "y" * 101))), "custom_id"),
        (callback(row(select(*[str(at) for at in range(26)]))), "Options in a select"),
        (callback(row(select("x" * 101))), "Option label"),
        (callback(row({"type": 2, "style": 5, "label": "x", "url": "https://" + "x" * 512})), "Button URL"),
    ],
)
def test_what_is_over_a_limit_is_told(call: dict[str, Any], name: str) -> None:
    assert next(use.name for use in report(call).uses if use.level == "over") == name
    assert report(call).broken


def test_the_longest_is_named() -> None:
    call = callback(row(button("Form"), button("Programming"), button("Why")))
    assert {use.name: use.where for use in report(call).uses}["Button label"] == "Programming"


@pytest.mark.parametrize(
    ("call", "part"),
    [
        (callback(words("x"), flags=0), "without the flag"),
        (callback(words("x"), content="y"), "with content"),
        (callback(row(button("a", "same"), button("b", "same"))), "'same' stands on 2"),
        (callback(row(select("a"), button("b"))), "shares its row"),
        (callback(row()), "holds nothing"),
        (callback(row({"type": 2, "style": 5, "label": "a", "custom_id": "x"})), "a link has a url"),
        (callback(row({"type": 2, "style": 1, "label": "a"})), "any other button a custom_id"),
        (callback(words("hi @everyone"), allowed_mentions={"parse": ["everyone"]}), "notify @everyone"),
        (callback(words("hi <@1>"), allowed_mentions=None), "notify @user"),
    ],
)
def test_faults(call: dict[str, Any], part: str) -> None:
    (fault,) = report(call).faults
    assert part in fault
    assert report(call).broken


def test_mentions_that_are_forbidden_are_no_fault() -> None:
    assert report(callback(words("hi <@1> @everyone"))).faults == ()


@pytest.mark.parametrize(
    "call", [{}, {"payload": None}, {"payload": {"data": []}}, callback(), {"payload": {"type": 4}}]
)
def test_an_odd_request_stops_nothing(call: dict[str, Any]) -> None:
    assert used(call)["Components"] == (0, 40)
