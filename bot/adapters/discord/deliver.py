"""Cards on their way to Discord: each exactly once, and a lost one never holds up another."""

from __future__ import annotations

import logging
from collections.abc import Awaitable, Callable
from typing import Any

import aiohttp
import discord

from bot.adapters.discord.parts import Part

log = logging.getLogger(__name__)

UNKNOWN_INTERACTION = 10062
"""The interaction is older than three seconds, or was never ours."""
ALREADY_ACKNOWLEDGED = 40060
"""It has been answered: by a request of ours whose own answer was lost, or by another replica."""


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


async def once(interaction: discord.Interaction, send: Callable[[], Awaitable[object]]) -> bool:
    """Sends the answer to an interaction; whether it is known to have arrived.

    A connection that broke is tried once more: Discord takes only one answer to an interaction, so the second attempt
    either lands or is told that the first one did.
    """
    for attempt in (1, 2):
        try:
            await send()
        except discord.HTTPException as error:
            if error.code == UNKNOWN_INTERACTION:
                log.warning("an interaction was answered too late (%s)", interaction.id)
                return False
            if error.code == ALREADY_ACKNOWLEDGED:
                log.info("an interaction had been answered already (%s)", interaction.id)
                return attempt > 1
            raise
        except (aiohttp.ClientConnectionError, ConnectionError):
            if attempt > 1:
                raise
            log.info("the connection broke while answering; once more (%s)", interaction.id)
        else:
            return True
    return False


async def answer(interaction: discord.Interaction, components: list[Part], *, private: bool) -> bool:
    """Answers an interaction with a message of its own."""
    return await once(
        interaction, lambda: interaction.response.send_message(view=Ready(components), ephemeral=private)
    )


async def update(interaction: discord.Interaction, components: list[Part]) -> bool:
    """Answers the press of a button by changing the message that it stands on."""
    return await once(interaction, lambda: interaction.response.edit_message(view=Ready(components)))


async def say(interaction: discord.Interaction, sentence: str) -> bool:
    """Answers with one sentence that only the asker sees."""
    return await once(interaction, lambda: interaction.response.send_message(sentence, ephemeral=True))
