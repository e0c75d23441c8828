"""Calls of the Bot API as a chat shows them."""

from __future__ import annotations

import pytest

from bot.preview.telegram.message import message
from tests.preview.samples import HOSTILE, NOTE, entity, send
from tests.preview.tree import tree


def test_a_note_is_drawn_whole() -> None:
    root = tree(message(NOTE, "form squat"))
    bubble = root.one(".in")
    assert bubble.all("strong")[0].text == "🏋️ Back Squat"
    assert bubble.one("a").attributes["href"] == "https://example.org/guide/front-squat"
    assert bubble.one(".tg-fold").one("strong").text == "Two"
    rows = [[one.text for one in row.all(".tg-button")] for row in root.all(".tg-row")]
    assert rows == [["• Form", "Why"], ["2/3", "More ›"], ["Read↗"]]
    assert "primary" in root.all(".tg-button")[0].classes
    assert root.one(".out").text.startswith("form squat")
    assert not root.all(".unknown")


def test_link_previews_are_drawn_where_they_are_put() -> None:
    text = "see Squat"
    call = send(text, entity("text_link", text, "Squat", url="https://a.b/squat"))
    assert not tree(message(call, "q")).all(".tg-preview")
    call["params"]["link_preview_options"] = {}
    assert tree(message(call, "q")).one(".tg-preview-words").one("b").text == "a.b"
    call["params"]["link_preview_options"] = {
        "url": "https://c.d/pic", "prefer_large_media": True, "show_above_text": True,
    }  # fmt: skip
    words = tree(message(call, "q")).all(".tg-text")[1]
    assert words.children[0] is words.one(".tg-preview")
    assert "large" in words.one(".picture").classes


def test_the_first_address_of_a_text_is_previewed() -> None:
    text = "🔥 https://a.b/c and https://d.e"
    call = send(text, entity("url", text, "https://a.b/c"))
    del call["params"]["link_preview_options"]
    assert tree(message(call, "q")).one(".tg-preview-words").one("b").text == "a.b"


@pytest.mark.parametrize("url", ["http://[", "x", ""])
def test_an_odd_address_of_a_preview_stops_nothing(url: str) -> None:
    call = send("x")
    call["params"]["link_preview_options"] = {"url": url}
    tree(message(call, "q"))


def test_a_photo_stands_above_its_caption() -> None:
    call = {
        "method": "sendPhoto",
        "params": {"photo": "https://a.b/c.png", "caption": "A squat", "caption_entities": []},
    }
    photo, words = tree(message(call, "q")).one(".in").children
    assert "tg-photo" in getattr(photo, "classes", ())
    assert getattr(words, "text", "").startswith("A squat")
    call["params"]["show_caption_above_media"] = True  # type: ignore[index]
    assert "tg-photo" in getattr(tree(message(call, "q")).one(".in").children[1], "classes", ())


@pytest.mark.parametrize(
    "call",
    [
        {"method": "sendPoll", "params": {"question": "kept"}},
        send("x", keyboard=[[{"text": "kept"}]]),
        {"method": "sendMessage", "params": {"text": "x", "reply_markup": {"keyboard": [["kept"]]}}},
        {"method": "sendMessage", "params": {"text": "x", "effect": "kept"}},
    ],
)
def test_what_is_unknown_is_shown_as_such(call: dict[str, object]) -> None:
    assert "kept" in tree(message(call, "q")).one(".unknown").text


def test_hostile_text_is_only_text() -> None:
    keys = [[{"text": HOSTILE, "callback_data": HOSTILE}, {"text": HOSTILE, "url": HOSTILE}, {HOSTILE: HOSTILE}]]
    call = send(HOSTILE, {"type": HOSTILE, "offset": 0, "length": 3}, keyboard=keys)
    call["params"] |= {"link_preview_options": {"url": HOSTILE}, HOSTILE: HOSTILE}
    root = tree(message(call, HOSTILE))
    assert not root.all("script")
    assert not root.all("img")
    assert not [name for one in root.every() for name in one.attributes if name.startswith("on")]
