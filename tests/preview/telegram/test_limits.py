"""The figures beside a Telegram message."""

from __future__ import annotations

import json
from typing import Any

import pytest

from bot.preview.telegram.limits import report
from tests.preview.samples import NOTE, entity, send


def used(call: dict[str, Any]) -> dict[str, tuple[int, int]]:
    return {use.name: (use.used, use.most) for use in report(call).uses}


def test_a_note() -> None:
    figures = used(NOTE)
    weight = len(json.dumps(NOTE["params"]["reply_markup"], ensure_ascii=False, separators=(",", ":")).encode())
    assert figures == {
        # 🏋️ and 💪🏽 are 3 and 4 units long, in 2 characters each.
        "Text, UTF-16 units": (len(NOTE["params"]["text"]) + 3, 4096),
        "Entities": (4, 100),
        "Buttons": (5, 100),
        "Buttons in a row": (2, 8),
        "Keyboard, bytes of JSON": (weight, 8192),
        "callback_data, bytes": (14, 64),
    }
    assert not report(NOTE).broken
    assert report(NOTE).facts == (
        "Page 2 of 3: the rest is behind the page buttons.",
        "Folded: 18 of 75 units wait behind a tap.",
        "To tap: 5 buttons in 3 rows.",
    )


def test_bytes_are_bytes() -> None:
    figures = used(send("x", keyboard=[[{"text": "🔥", "callback_data": "é🔥"}]]))
    assert figures["callback_data, bytes"] == (6, 64)


def test_a_caption_has_its_own_limit() -> None:
    call = {"method": "sendPhoto", "params": {"photo": "https://a.b", "caption": "🔥", "caption_entities": [{}]}}
    assert used(call)["Caption, UTF-16 units"] == (2, 1024)
    assert used(call)["Entities"] == (1, 100)


@pytest.mark.parametrize(
    ("call", "name"),
    [
        (send("x" * 4097), "Text, UTF-16 units"),
        (send("🔥" * 2049), "Text, UTF-16 units"),
        (send("x", *[entity("bold", "x", "x")] * 101), "Entities"),
        (send("x", keyboard=[[{"text": "a", "callback_data": "é" * 33}]]), "callback_data, bytes"),
        (send("x", keyboard=[[{"text": "a", "callback_data": "b"}] * 9]), "Buttons in a row"),
        (send("x", keyboard=[[{"text": "a" * 9000, "callback_data": "b"}]]), "Keyboard, bytes of JSON"),
        (send("x", keyboard=[[{"text": "a", "copy_text": {"text": "c" * 257}}]]), "Text to copy"),
    ],
)
def test_what_is_over_a_limit_is_told(call: dict[str, Any], name: str) -> None:
    assert [use.name for use in report(call).uses if use.level == "over"] == [name]
    assert report(call).broken


@pytest.mark.parametrize(
    ("call", "part"),
    [
        (send("text", {"type": "bold", "offset": 2, "length": 3}), "does not lie within the 4 units"),
        (send("text", {"type": "bold", "offset": -1, "length": 2}), "does not lie within"),
        (send("text", {"type": "bold", "offset": 0, "length": 0}), "does not lie within"),
        (send("🔥x", {"type": "bold", "offset": 1, "length": 2}), "cuts a character in two"),
        (send("x🔥", {"type": "bold", "offset": 0, "length": 2}), "cuts a character in two"),
        (send("text", {"type": "sparkle", "offset": 0, "length": 1}), "Unknown entity 'sparkle'"),
        (send("x", keyboard=[[{"text": " ", "callback_data": "b"}]]), "without words"),
        (send("x", keyboard=[[{"text": "a", "callback_data": ""}]]), "carries no data"),
        ({"method": "sendMessage", "params": {"text": "x", "parse_mode": "HTML"}}, "parse mode"),
    ],
)
def test_faults(call: dict[str, Any], part: str) -> None:
    (fault,) = report(call).faults
    assert part in fault
    assert report(call).broken


def test_whole_characters_are_no_fault() -> None:
    text = "🔥 fire 🔥"
    assert report(send(text, entity("bold", text, "🔥 fire"), entity("italic", text, text))).faults == ()


@pytest.mark.parametrize("call", [{}, {"params": None}, {"params": {"reply_markup": {"inline_keyboard": [None, 3]}}}])
def test_an_odd_call_stops_nothing(call: dict[str, Any]) -> None:
    assert used(call)["Text, UTF-16 units"] == (0, 4096)
