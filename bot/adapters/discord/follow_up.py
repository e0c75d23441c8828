"""Which guide a message of the bot was about: read from its buttons, so nothing needs to be stored."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import Any

import discord

from bot.adapters.discord import ids
from bot.adapters.discord.ids import Role
from bot.core.answers.reply import ALERT_SIGN
from bot.core.answers.request import Compare, Request, Show, subject


def _custom_ids(components: Iterable[Any]) -> Iterator[str]:
    for component in components:
        custom_id = getattr(component, "custom_id", None)
        if custom_id:
            yield custom_id
        yield from _custom_ids(getattr(component, "children", ()))
        accessory = getattr(component, "accessory", None)
        if accessory is not None:
            yield from _custom_ids((accessory,))


def _warns(components: Iterable[Any]) -> bool:
    """Whether a card of ours opens with a warning."""
    return any(
        (getattr(component, "content", None) or "").startswith(ALERT_SIGN) or _warns(getattr(component, "children", ()))
        for component in components
    )


def _subject(request: Request | None, alarm: int) -> str | None:
    match request:
        case Show(guide, section):
            return subject(guide, section, alarm)
        case Compare(first, _):
            return subject(first, None, alarm)
    return None


def shown(message: discord.Message) -> Request | None:
    """What a card of ours shows, or None for another message."""
    for custom_id in _custom_ids(message.components):
        press = ids.read(custom_id)
        if press is not None and press.role is Role.DELETE:
            return press.request
    return None


def about(message: discord.Message) -> str | None:
    """What a card of ours is about (see `subject`); None for another message, or a card about no guide."""
    return _subject(shown(message), int(_warns(message.components)))
