"""Discord's components as HTML."""

from __future__ import annotations

import pytest

from bot.preview.discord.components import component
from bot.preview.discord.message import message
from tests.preview.samples import CARD, HOSTILE, button, callback, container, row, select, words
from tests.preview.tree import tree


def test_a_card_is_drawn_whole_and_in_order() -> None:
    root = tree(message(CARD, "form squat"))
    box = root.one(".dc-container")
    assert box.attributes["style"] == "--accent:#e8703a"
    assert [sorted(child.classes)[0] for child in box.children if not isinstance(child, str)] == [
        "md", "dc-separator", "md", "dc-gallery", "md", "dc-row", "dc-row", "dc-section",
    ]  # fmt: skip
    assert [one.text for one in box.all(".dc-button")] == ["Form", "Mistakes", "🗑️Delete", "Open"]
    assert box.one(".dc-section").one(".dc-texts").one("strong").text == "Front Squat"
    assert box.one(".picture").attributes["title"] == "https://example.org/squat.png"
    assert "A deep squat" in box.one(".picture").text
    assert not root.all(".unknown")


def test_the_frame_names_who_asked_what() -> None:
    root = tree(message(CARD, "form squat"))
    assert root.one(".dc-asked").text == "form squat"
    assert root.one(".dc-app").text == "APP"
    assert not root.all(".dc-private")


def test_a_private_answer_says_so() -> None:
    assert "Only you can see this" in tree(message(callback(words("x"), flags=32768 | 64), "q")).one(".dc-private").text


@pytest.mark.parametrize(
    ("style", "look"), [(1, "primary"), (2, "secondary"), (3, "success"), (4, "danger"), (6, "primary")]
)
def test_button_styles(style: int, look: str) -> None:
    assert look in tree(component(button("x", style=style))).one(".dc-button").classes


def test_a_link_button_links_and_shows_its_arrow() -> None:
    drawn = tree(component({"type": 2, "style": 5, "label": "Read", "url": "https://a.b"})).one("a")
    assert drawn.attributes["href"] == "https://a.b"
    assert drawn.text == "Read↗"


def test_a_link_that_no_platform_opens_leads_nowhere() -> None:
    root = tree(component({"type": 2, "style": 5, "label": "Read", "url": "javascript:alert(1)"}))
    assert not root.all("a")
    assert "dead" in root.one(".dc-button").classes


def test_a_disabled_button_is_dimmed() -> None:
    assert "off" in tree(component(button("x", disabled=True))).one(".dc-button").classes


def test_a_select_is_closed_shows_what_is_picked_and_lists_its_options() -> None:
    menu = select("Overview", "Why")
    closed = tree(component(menu)).one("details")
    assert "open" not in closed.attributes
    assert closed.one("summary").text == "More sections"
    menu["options"][1] |= {"default": True, "description": "What it is good for"}
    closed = tree(component(menu)).one("details")
    assert closed.one("summary").text == "Why"
    assert [item.text for item in closed.all("li")] == ["Overview", "WhyWhat it is good for"]
    assert closed.one(".chosen").text.startswith("Why")


@pytest.mark.parametrize("kind", [5, 6, 7, 8])
def test_selects_of_people_and_places_have_a_placeholder(kind: int) -> None:
    assert tree(component({"type": kind, "custom_id": "x"})).one("summary").text.startswith("Select a")


@pytest.mark.parametrize(
    "odd",
    [
        {"type": 99, "what": "kept"},
        {"type": "17", "what": "kept"},
        {"what": "kept"},
        {"type": 2, "style": 9, "what": "kept"},
        {"type": [], "what": "kept"},
    ],
)
def test_what_is_unknown_is_shown_as_such(odd: dict[str, object]) -> None:
    root = tree(component(container(words("before"), odd)))
    assert "kept" in root.one(".unknown").text
    assert root.one(".md").text == "before"


def test_things_that_are_no_components_are_shown_too() -> None:
    assert "text" in tree(component({"type": 17, "components": ["text"]})).one(".unknown").text


def test_fields_beside_components_are_not_dropped() -> None:
    root = tree(message(callback(words("x"), content="**old**", embeds=[{"title": "an embed"}]), "q"))
    assert "an embed" in root.one(".unknown").text
    assert root.one("strong").text == "old"


def test_an_empty_request_is_told() -> None:
    for call in ({"method": "POST", "path": "/x", "payload": {"type": 6}}, {}):
        assert "nothing to show" in tree(message(call, "q")).one(".unknown").text


def test_hostile_text_is_only_text() -> None:
    evil = callback(
        container(
            words(HOSTILE),
            row(
                button(HOSTILE, HOSTILE, emoji={"name": HOSTILE}), {"type": 2, "style": 5, "label": "x", "url": HOSTILE}
            ),
            row(select(HOSTILE, placeholder=HOSTILE)),
            {"type": 12, "items": [{"media": {"url": HOSTILE}, "description": HOSTILE}]},
            {"type": HOSTILE, "x": HOSTILE},
        ),
        **{HOSTILE: HOSTILE},
    )
    root = tree(message(evil, HOSTILE))
    assert not root.all("script")
    assert not root.all("img")
    assert not [name for one in root.every() for name in one.attributes if name.startswith("on")]
