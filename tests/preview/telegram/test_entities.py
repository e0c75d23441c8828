"""Entities, whose offsets count UTF-16 units, as nested HTML."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.preview.telegram.entities import folded, html
from tests.preview.samples import HOSTILE, entity
from tests.preview.tree import tree

FAMILY = "👩‍👩‍👧‍👦"


@pytest.mark.parametrize("before", ["", "abc ", "é ", "🏋️ ", "💪🏽💪🏽 ", f"{FAMILY} ", "𝒳 ", "שלום "])
def test_offsets_count_utf_16_units(before: str) -> None:
    text = f"{before}bold 🔥 and code"
    root = tree(html(text, [entity("bold", text, "bold 🔥"), entity("code", text, "code")]))
    assert root.one("strong").text == "bold 🔥"
    assert root.one("code").text == "code"
    assert root.text == text


@pytest.mark.parametrize(
    ("kind", "name"),
    [
        ("bold", "strong"), ("italic", "em"), ("underline", "u"), ("strikethrough", "s"), ("code", "code"),
        ("blockquote", ".tg-quote"), ("expandable_blockquote", ".tg-fold"), ("spoiler", ".spoiler"), ("url", ".link"),
        ("mention", ".link"), ("pre", ".tg-pre"), ("bot_command", ".link"), ("custom_emoji", ".tg-custom-emoji"),
    ],
)  # fmt: skip
def test_every_kind(kind: str, name: str) -> None:
    assert tree(html("a part b", [entity(kind, "a part b", "part")])).one(name).text == "part"


def test_a_text_link_leads_where_it_says() -> None:
    text = "see Squat"
    assert (
        tree(html(text, [entity("text_link", text, "Squat", url="https://a.b")])).one("a").attributes["href"]
        == "https://a.b"
    )
    assert not tree(html(text, [entity("text_link", text, "Squat", url="javascript:x")])).all("a")


def test_entities_nest_whatever_their_order() -> None:
    text = "One two three"
    inner = [
        entity("bold", text, "two"),
        entity("expandable_blockquote", text, text),
        entity("italic", text, "two three"),
    ]
    for given_order in (inner, inner[::-1]):
        fold = tree(html(text, given_order)).one(".tg-fold")
        assert fold.text == text
        assert fold.one("em").one("strong").text == "two"


def test_of_the_same_characters_the_quote_is_outside() -> None:
    root = tree(html("x", [{"type": kind, "offset": 0, "length": 1} for kind in ("bold", "blockquote")]))
    assert root.one(".tg-quote").one("strong").text == "x"


def test_entities_that_overlap_are_split() -> None:
    text = "abcdef"
    root = tree(html(text, [entity("bold", text, "abcd"), entity("italic", text, "cdef")]))
    assert [one.text for one in root.all("strong")] == ["abcd"]
    assert [one.text for one in root.all("em")] == ["cd", "ef"]
    assert root.text == text


def test_a_quote_ends_its_own_line() -> None:
    text = "a\nquote\nb\n\nc"
    assert tree(html(text, [entity("blockquote", text, "quote")])).text == "a\nquoteb\n\nc"


def test_an_expandable_quote_folds_and_opens_without_a_script() -> None:
    fold = tree(html("quote", [entity("expandable_blockquote", "quote", "quote")])).one("label")
    assert fold.one("input").attributes["type"] == "checkbox"
    assert fold.all(".tg-more")


def test_an_unknown_entity_is_marked_and_its_text_kept() -> None:
    marked = tree(html("a part", [entity("sparkle", "a part", "part")])).one(".unknown-entity")
    assert marked.text == "partsparkle"


@pytest.mark.parametrize(
    "odd",
    [
        {}, {"type": "bold"}, {"type": "bold", "offset": -3, "length": 2}, {"type": "bold", "offset": 9, "length": 9},
        {"type": "bold", "offset": "0", "length": 2}, {"type": "bold", "offset": 1, "length": 0}, "bold", None,
    ],
)  # fmt: skip
def test_entities_that_lie_nowhere_lose_no_text(odd: object) -> None:
    assert tree(html("text", [odd])).text == "text"


def test_half_a_character_does_not_stop_the_drawing() -> None:
    tree(html("🔥 x", [{"type": "bold", "offset": 1, "length": 2}]))


def test_hostile_text_is_only_text() -> None:
    root = tree(html(HOSTILE, [entity("bold", HOSTILE, "script"), {"type": HOSTILE, "offset": 0, "length": 9}]))
    assert not root.all("script")
    assert not root.all("img")


def test_what_waits_behind_a_tap_is_counted() -> None:
    text = "🔥 lead\nrest 🔥"
    assert folded(text, [entity("expandable_blockquote", text, "rest 🔥")]) == 7
    assert folded(text, [{"type": "expandable_blockquote", "offset": 0, "length": 500}]) == 15
    assert folded(text, [entity("bold", text, "rest")]) == 0


KINDS = st.sampled_from(["bold", "italic", "code", "text_link", "spoiler", "underline"])
SPANS = st.lists(st.tuples(KINDS, st.integers(0, 30), st.integers(1, 12)), max_size=8)


@given(st.text(st.sampled_from("ab\n 🔥💪é"), max_size=24), SPANS)
def test_no_character_is_lost_wherever_the_entities_lie(text: str, spans: list[tuple[str, int, int]]) -> None:
    units = [unit for character in text for unit in range(2 if ord(character) > 0xFFFF else 1)]
    at_start = [*(at for at, unit in enumerate(units) if unit == 0), len(units)]

    def snapped(edge: int) -> int:
        return max(place for place in at_start if place <= edge)

    entities = [
        {"type": kind, "offset": snapped(start), "length": snapped(start + length) - snapped(start)}
        for kind, start, length in spans
    ]
    assert tree(html(text, entities)).text == text
