"""What an update is about, for those who order and count them."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

TYPES = ("message", "edited_message", "callback_query", "inline_query", "guest_message")
"""The updates that are asked for (Bot API, `allowed_updates`)."""


def lane(update: Mapping[str, Any]) -> int:
    """The chat, else the person, that an update belongs to: what must stay in order stays in one lane."""
    for name in TYPES:
        inner = update.get(name)
        if inner:
            chat = inner.get("chat") or (inner.get("message") or {}).get("chat") or inner.get("from") or {}
            number = chat.get("id", 0)
            return number if isinstance(number, int) else 0
    return 0
