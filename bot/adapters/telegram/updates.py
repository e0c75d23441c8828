"""What an update is about, for those who order and count them."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

TYPES = ("message", "edited_message", "callback_query", "inline_query", "guest_message")
"""The updates that are asked for (Bot API, `allowed_updates`)."""


def lane(update: Mapping[str, Any]) -> int:
    """The chat, else the person, that an update belongs to: what must stay in order stays in one lane.

    It takes whatever a server may send; an update that makes no sense belongs to lane 0.
    """
    for name in TYPES:
        inner = update.get(name)
        if isinstance(inner, dict):
            places = (inner.get("chat"), _part(inner.get("message")).get("chat"), inner.get("from"))
            number = next((place["id"] for place in map(_part, places) if "id" in place), 0)
            return number if isinstance(number, int) else 0
    return 0


def _part(value: object) -> dict[str, Any]:
    return value if isinstance(value, dict) else {}
