"""What becomes of an error: logged for the operator, and a kind sentence for whoever waits."""

from __future__ import annotations

import logging

import discord
from discord import app_commands

from bot.adapters.discord import deliver
from bot.adapters.discord.desk import Desk

log = logging.getLogger(__name__)

_TOO_MANY = 429


async def apologise(interaction: discord.Interaction, desk: Desk, error: BaseException) -> None:
    """Logs an error and answers its interaction with an apology, unless it has been answered. It never raises."""
    log.error("an interaction failed (%s)", interaction.id, exc_info=error)
    if isinstance(error, discord.HTTPException) and error.status == _TOO_MANY:
        return  # an apology would be one request more, and Discord bans whoever sends ten thousand that it refuses
    await _tell(interaction, desk, desk.wording(interaction).apology())


async def refuse_stale(interaction: discord.Interaction, desk: Desk) -> None:
    """Answers a button or a command that this version of the bot does not know."""
    await _tell(interaction, desk, desk.wording(interaction).stale_button())


async def _tell(interaction: discord.Interaction, desk: Desk, sentence: str) -> None:
    if interaction.response.is_done():
        return
    try:
        await deliver.say(interaction, desk.callbacks, sentence)
    except Exception:  # the end of the line: nothing may come of an error about an error
        log.warning("not even an apology arrived (%s)", interaction.id, exc_info=True)


class Tree(app_commands.CommandTree[discord.Client]):
    """The commands, with their one error hook."""

    def __init__(self, client: discord.Client, desk: Desk) -> None:
        super().__init__(
            client,
            allowed_contexts=app_commands.AppCommandContext(guild=True, dm_channel=True, private_channel=True),
            allowed_installs=app_commands.AppInstallationType(guild=True, user=True),
        )
        self._desk = desk

    async def on_error(self, interaction: discord.Interaction, error: app_commands.AppCommandError, /) -> None:
        """Answers a command that failed, or that Discord still shows from an older version."""
        if isinstance(error, app_commands.CommandNotFound | app_commands.CommandSignatureMismatch):
            log.warning("a command is not known here: %s", error)
            if interaction.type is not discord.InteractionType.autocomplete:
                await refuse_stale(interaction, self._desk)
            return
        cause = error.original if isinstance(error, app_commands.CommandInvokeError) else error
        await apologise(interaction, self._desk, cause)
