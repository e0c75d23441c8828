"""The page as a whole."""

from __future__ import annotations

import json
import re

from bot.preview.page import page
from tests.preview.samples import CARD, HOSTILE, NOTE, button, callback, row, send, words
from tests.preview.tree import tree


def test_each_platform_on_its_screens_with_a_table_beside_it() -> None:
    root = tree(page("form squat", {"discord": [CARD], "telegram": [NOTE]}))
    discord, telegram = root.all(".platform")
    assert [one.text for one in discord.all("figcaption")] == [
        "desktop, dark", "phone, dark", "desktop, light", "phone, light",
    ]  # fmt: skip
    assert [one.text for one in telegram.all("figcaption")] == ["phone, dark", "phone, light"]
    for platform, first in ((discord, "Text in all text displays"), (telegram, "Text, UTF-16 units")):
        beside = platform.one("aside")
        assert beside.one("h3").text == "Within every limit"
        assert beside.one("tbody").all("tr")[0].one("th").text.startswith(first)
    assert root.one("h1").text == "“form squat”"
    assert root.one("title").text == "form squat · Spotter preview"


def test_the_payload_is_there_to_read() -> None:
    shown = tree(page("q", {"discord": [CARD]})).one(".raw").one("pre").text
    assert json.loads(shown) == CARD


def test_several_requests_are_several_sections() -> None:
    root = tree(page("q", {"telegram": [NOTE, send("second")]}))
    assert [one.text for one in root.all("h2")] == ["Telegram request 1 of 2", "Telegram request 2 of 2"]


def test_what_the_platform_would_refuse_is_told() -> None:
    root = tree(page("q", {"discord": [callback(words("x" * 4001), row(button("a", "s"), button("b", "s")))]}))
    assert "broken" in root.one("aside").one("h3").classes
    assert [one.text.split("Text")[0] for one in root.one("tbody").all(".over")] == [""]
    assert "'s' stands on 2" in root.one(".faults").text


def test_nothing_to_show_is_still_a_page() -> None:
    assert "Nothing to show." in tree(page("q", {"discord": [], "console": [{"method": "print"}]})).one("main").text


def test_the_page_needs_no_network_and_no_script() -> None:
    html = page("form squat", {"discord": [CARD], "telegram": [NOTE]})
    root = tree(html)
    for name in ("script", "img", "link", "iframe", "object", "video"):
        assert not root.all(name)
    assert not [one for one in root.every() if {"src", "srcset", "background"} & set(one.attributes)]
    style = root.one("style").text
    assert not re.search(r"url\(|@import|expression\(|image-set\(", style)
    policy = next(one for one in root.all("meta") if "http-equiv" in one.attributes)
    assert policy.attributes["content"] == "default-src 'none'; style-src 'unsafe-inline'"


def test_the_style_sheets_are_whole() -> None:
    style = tree(page("q", {})).one("style").text
    assert style.count("{") == style.count("}")
    for name in (".dc-container", ".tg-bubble", ".limits"):
        assert name in style


def test_every_class_that_is_drawn_is_styled_or_meant_to_be_plain() -> None:
    root = tree(page("q", {"discord": [CARD], "telegram": [NOTE]}))
    style = root.one("style").text
    plain = {"dc-emoji", "of1", "tg-platform", "raw", "facts", "dc-texts", "secondary"}
    drawn = {name for element in root.every() for name in element.classes}
    assert {name for name in drawn - plain if f".{name}" not in style} == set()


def test_hostile_text_is_only_text() -> None:
    html = page(HOSTILE, {"discord": [callback(words(HOSTILE))], "telegram": [send(HOSTILE)]})
    root = tree(html)
    assert not root.all("script")
    assert not root.all("img")
    assert root.one("h1").text == f"“{HOSTILE}”"
    assert root.all(".md")[0].text == HOSTILE


def test_half_a_character_does_not_spoil_the_file() -> None:
    page("\ud83d", {"discord": [callback(words("\ud83d"))], "telegram": [send("\udfff")]}).encode("utf-8")
