"""The connection to Discord: what is listened to, and who answers it."""

from __future__ import annotations

import asyncio
import logging
import sys
from typing import Any

import discord
import yarl
from discord.gateway import DiscordWebSocket

from bot.adapters.discord import buttons, commands, mentions
from bot.adapters.discord.config import DiscordConfig
from bot.adapters.discord.desk import Desk
from bot.adapters.discord.faults import Tree
from bot.adapters.discord.sync import sync
from bot.adapters.discord.translate import Translator

log = logging.getLogger(__name__)


# The bot never speaks aloud; without this the library warns of the packages that it would need to.
discord.VoiceClient.warn_nacl = discord.VoiceClient.warn_dave = False


def intents() -> discord.Intents:
    """What the bot is told: servers and their channels, and messages. None of it is privileged."""
    return discord.Intents(guilds=True, guild_messages=True, dm_messages=True)


class Client(discord.AutoShardedClient):
    """One process of the bot: all shards, or the range that it was given."""

    def __init__(self, config: DiscordConfig, desk: Desk) -> None:
        super().__init__(
            intents=intents(),
            allowed_mentions=discord.AllowedMentions.none(),
            shard_count=config.shard_count,
            heartbeat_timeout=config.heartbeat_timeout,
            # Neither messages nor members are looked up later, so none is kept.
            max_messages=None,
            member_cache_flags=discord.MemberCacheFlags.none(),
            chunk_guilds_at_startup=False,
        )
        if config.shard_ids is not None:
            self.shard_ids = list(config.shard_ids)
        self._config = config
        self._desk = desk
        self._syncing: asyncio.Task[None] | None = None
        self.tree = Tree(self, desk)
        commands.register(self.tree, desk)

    async def setup_hook(self) -> None:
        """Tells Discord the commands beside connecting, since a slow answer must not keep the bot from anyone."""
        await self.tree.set_translator(Translator(self._desk.cards.wordings))
        if self._config.shard_ids is None or 0 in self._config.shard_ids:
            self._syncing = asyncio.create_task(self._sync(), name="sync of commands")

    async def _sync(self) -> None:
        try:
            await sync(self.tree, self._config.state_dir)
        except Exception:
            log.exception("Discord did not take the commands; those it knows stay")

    async def launch_shards(self) -> None:
        """Opens the sessions at the gateway that was set, or that the API names."""
        url = self._config.gateway_url
        if self._config.shard_count is None:
            self.shard_count, named, limits = await self.http.get_bot_gateway()
            url = url or named
            if limits["remaining"] < self.shard_count:
                # Discord resets the token of a bot that opens more sessions than it may.
                seconds = limits["reset_after"] / 1000
                log.error("no session is left for today; waiting %.0f s", seconds)
                await asyncio.sleep(seconds)
        if url is not None:
            DiscordWebSocket.DEFAULT_GATEWAY = yarl.URL(url)
        await super().launch_shards()

    async def on_shard_connect(self, shard_id: int) -> None:
        """Keeps a gateway that was set for resuming, too: Discord names one of its own, past any proxy."""
        shard = self.get_shard(shard_id)
        if shard is not None and self._config.gateway_url is not None:
            shard._parent.ws.gateway = yarl.URL(self._config.gateway_url)  # noqa: SLF001 - there is no public way

    async def before_identify_hook(self, shard_id: int | None, *, initial: bool = False) -> None:
        """Keeps the sessions apart in time."""
        if not initial:
            await asyncio.sleep(self._config.identify_pause)

    async def on_ready(self) -> None:
        """Tells the operator that people are served."""
        log.info("connected as %s, in %d servers", self.user, len(self.guilds))

    async def on_interaction(self, interaction: discord.Interaction) -> None:
        """Answers buttons and selects; commands have gone to the tree already."""
        if interaction.type is discord.InteractionType.component:
            await buttons.pressed(interaction, self._desk)

    async def on_message(self, message: discord.Message) -> None:
        """Answers messages that speak to the bot."""
        if self.user is not None:
            await mentions.heard(message, self._desk, self.user)

    async def on_error(self, event_method: str, /, *args: Any, **kwargs: Any) -> None:
        """Logs what a handler let through; the next event is not concerned."""
        del args, kwargs
        log.error("an error in %s", event_method, exc_info=sys.exception())

    async def close(self) -> None:
        """Ends all connections."""
        if self._syncing is not None:
            self._syncing.cancel()
        await super().close()
        await self._desk.callbacks.close()
