"""Cards, suggestions and sentences on their way to Discord."""

from __future__ import annotations

import json
from typing import Any

import discord

from bot.adapters.discord import callback
from bot.adapters.discord.callback import Callbacks
from bot.adapters.discord.card import Card
from bot.adapters.discord.native import EPHEMERAL, IS_COMPONENTS_V2
from bot.adapters.discord.parts import Part

Interaction = discord.Interaction[Any]


class Ready(discord.ui.LayoutView):
    """A view whose components were rendered before. It listens to nothing: every press reaches `buttons`."""

    def __init__(self, components: list[Part]) -> None:
        super().__init__(timeout=None)
        self._components = components

    def to_components(self) -> list[dict[str, Any]]:
        """The components as they go out."""
        return self._components

    def has_components_v2(self) -> bool:
        """They always are."""
        return True

    def is_finished(self) -> bool:
        """Nothing waits for this view, so the library need not keep it."""
        return True


def _body(kind: int, flags: int, components: bytes) -> bytes:
    return b'{"type":%d,"data":{"flags":%d,"allowed_mentions":{"parse":[]},"components":%b}}' % (
        kind,
        flags,
        components,
    )


async def answer(interaction: Interaction, callbacks: Callbacks, card: Card, *, private: bool, note: str = "") -> bool:
    """Answers an interaction with a card of the asker's own; whether it arrived."""
    flags = IS_COMPONENTS_V2 | (EPHEMERAL if private else 0)
    body = _body(callback.MESSAGE, flags, card.json(interaction.user.id, note))
    return await callbacks.send(interaction, callback.MESSAGE, body)


async def update(interaction: Interaction, callbacks: Callbacks, card: Card, owner: int) -> bool:
    """Answers the press of a button by changing the card that it stands on; whether it arrived."""
    return await callbacks.send(
        interaction, callback.UPDATE, _body(callback.UPDATE, IS_COMPONENTS_V2, card.json(owner))
    )


async def acknowledge(interaction: Interaction, callbacks: Callbacks) -> bool:
    """Answers the press of a button with nothing to see; whether it arrived."""
    return await callbacks.send(interaction, callback.ACKNOWLEDGE, b'{"type":%d}' % callback.ACKNOWLEDGE)


async def suggest(interaction: Interaction, callbacks: Callbacks, choices: bytes) -> bool:
    """Answers an autocomplete with a JSON array of choices; whether it arrived."""
    body = b'{"type":%d,"data":{"choices":%b}}' % (callback.COMPLETION, choices)
    return await callbacks.send(interaction, callback.COMPLETION, body)


async def say(interaction: Interaction, callbacks: Callbacks, sentence: str) -> bool:
    """Answers with one sentence that only the asker sees; whether it arrived."""
    data = {"content": sentence, "flags": EPHEMERAL, "allowed_mentions": {"parse": []}}
    body = json.dumps({"type": callback.MESSAGE, "data": data}).encode()
    return await callbacks.send(interaction, callback.MESSAGE, body)
