"""The components that a card is made of, as Discord's API takes them (Components V2, API v10)."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from enum import IntEnum
from typing import Any

Part = dict[str, Any]
"""One component as JSON."""

OPTIONS_IN_SELECT = 25
BUTTONS_IN_ROW = 5
BUTTON_LABEL = 80
OPTION_LABEL = 100
PLACEHOLDER = 150
PICTURES_IN_GALLERY = 10
PICTURE_ALT = 1024


class Kind(IntEnum):
    """The `type` of a component."""

    ROW = 1
    BUTTON = 2
    SELECT = 3
    SECTION = 9
    TEXT = 10
    GALLERY = 12
    SEPARATOR = 14
    CONTAINER = 17


class Style(IntEnum):
    """The look of a button."""

    PRIMARY = 1
    SECONDARY = 2
    SUCCESS = 3
    DANGER = 4


def container(parts: Sequence[Part], colour: int) -> Part:
    """A frame with a coloured edge around all of a card."""
    return {"type": int(Kind.CONTAINER), "accent_color": colour, "components": list(parts)}


def text(content: str) -> Part:
    """Markdown."""
    return {"type": int(Kind.TEXT), "content": content}


def separator(*, line: bool = True) -> Part:
    """Space between two parts, with a line through it or without."""
    return {"type": int(Kind.SEPARATOR), "divider": line, "spacing": 1}


def gallery(pictures: Iterable[tuple[str, str]]) -> Part:
    """One to ten pictures, each as (https address, what it shows)."""
    items = [{"media": {"url": url}, "description": alt[:PICTURE_ALT] or None} for url, alt in pictures]
    return {"type": int(Kind.GALLERY), "items": items}


def button(
    label: str, custom_id: str, style: Style = Style.SECONDARY, *, emoji: str = "", disabled: bool = False
) -> Part:
    """A button that tells the bot it was pressed."""
    part: Part = {"type": int(Kind.BUTTON), "style": int(style), "label": label, "custom_id": custom_id}
    if emoji:
        part["emoji"] = {"name": emoji}
    if disabled:
        part["disabled"] = True
    return part


def row(parts: Sequence[Part]) -> Part:
    """One to five buttons, or one select."""
    return {"type": int(Kind.ROW), "components": list(parts)}


def section(content: str, accessory: Part) -> Part:
    """A text with a button at its right."""
    return {"type": int(Kind.SECTION), "components": [text(content)], "accessory": accessory}


def option(label: str, value: str, detail: str = "", *, chosen: bool = False) -> Part:
    """One entry of a select."""
    part: Part = {"label": label, "value": value}
    if detail:
        part["description"] = detail
    if chosen:
        part["default"] = True
    return part


def select(custom_id: str, placeholder: str, options: Sequence[Part]) -> Part:
    """A list to pick one entry of; at most 25."""
    return {"type": int(Kind.SELECT), "custom_id": custom_id, "placeholder": placeholder, "options": list(options)}


def count(parts: Iterable[Part]) -> int:
    """How many components these are, nested ones included, as Discord counts towards its limit of 40."""
    return sum(1 + count(part.get("components", ())) + ("accessory" in part) for part in parts)
