"""Runs the Discord adapter until it is told to stop, or has to give up."""

from __future__ import annotations

import asyncio
import contextlib
import logging

import aiohttp
import discord
from discord.backoff import ExponentialBackoff
from discord.http import Route

from bot.adapters.discord.brief import shorten, told
from bot.adapters.discord.callback import Callbacks
from bot.adapters.discord.cards import Cards
from bot.adapters.discord.client import Client
from bot.adapters.discord.config import DiscordConfig
from bot.adapters.discord.desk import BURST, Desk
from bot.adapters.stopped import AdapterStopped
from bot.core.answers.allowance import Allowance
from bot.core.answers.answerer import Answerer
from bot.core.answers.wording import Wordings

__all__ = ["DiscordConfig", "run"]

log = logging.getLogger(__name__)

_REASONS = {
    4004: "Discord refused the token. Copy it again from the Bot page of the developer portal into DISCORD_TOKEN.",
    4010: "Discord refused the shards. Check DISCORD_SHARD_IDS and DISCORD_SHARD_COUNT.",
    4011: "Discord wants this bot to use more shards. Raise DISCORD_SHARD_COUNT, or leave it unset.",
    4012: "Discord no longer speaks this version of its gateway. Update the bot.",
    4013: "Discord does not know an intent that was asked for. Update the bot.",
    4014: "Discord refused an intent. In the developer portal, Bot, Privileged Gateway Intents, tick Message Content "
    "Intent, or update the bot: this version asks for no privileged intent.",
}
"""What an operator can do about a close code after which trying again is of no use (Discord's documentation)."""


def _desk(config: DiscordConfig, answerer: Answerer, wordings: Wordings) -> Desk:
    cards = Cards(answerer, wordings, public_url=config.public_url, partners=config.partners)
    return Desk(cards, Allowance(config.rate_per_minute, BURST), Callbacks(), config.private)


async def _connect(config: DiscordConfig, desk: Desk) -> None:
    """One life of a client: from the login to its end.

    Raises:
        AdapterStopped: trying again is of no use.
        Exception: anything else went wrong, which may pass.
    """
    client = Client(config, desk)
    try:
        await client.start(config.token)
    except discord.LoginFailure:
        raise AdapterStopped(_REASONS[4004]) from None
    except discord.PrivilegedIntentsRequired:
        raise AdapterStopped(_REASONS[4014]) from None
    except discord.ConnectionClosed as closed:
        if closed.code in _REASONS:
            raise AdapterStopped(_REASONS[closed.code]) from None
        raise
    finally:
        await _close(client)


async def _close(client: Client) -> None:
    """Closes all connections, to the last one even if the adapter is told to stop meanwhile."""
    closing = asyncio.create_task(client.close(), name="discord: close")
    try:
        await asyncio.shield(closing)
    except asyncio.CancelledError:
        await closing
        raise


async def _stay_connected(config: DiscordConfig, desk: Desk) -> None:
    backoff = ExponentialBackoff()
    while True:
        try:
            await _connect(config, desk)
        except (OSError, aiohttp.ClientError, discord.DiscordException, TimeoutError) as error:
            delay = max(backoff.delay(), _asked_to_wait(error))
            log.warning("Discord can't be reached (%s); trying again in %.1f s", told(error), delay)
            await asyncio.sleep(delay)
        else:
            log.warning("the connection to Discord ended; opening it again")
            await asyncio.sleep(backoff.delay())


def _asked_to_wait(error: BaseException) -> float:
    """Seconds that a refusal names before the next attempt; Cloudflare bans for longer whoever comes back sooner."""
    if not isinstance(error, discord.HTTPException):
        return 0.0
    try:
        return float(error.response.headers.get("Retry-After", "0"))
    except ValueError:  # a date: never seen from Discord
        return 0.0


async def run(config: DiscordConfig, answerer: Answerer, wordings: Wordings, stop: asyncio.Event) -> None:
    """Answers people in Discord until `stop` is set.

    Args:
        config: the settings.
        answerer: what answers; its library may be replaced while this runs.
        wordings: the bot's own words in every language.
        stop: ends it, cleanly.

    Raises:
        AdapterStopped: with what the operator has to do: a refused token, intent or shard.
    """
    logging.getLogger("discord.shard").addFilter(shorten)
    if config.api_url is not None:
        Route.BASE = config.api_url
    life = asyncio.create_task(_stay_connected(config, _desk(config, answerer, wordings)), name="discord")
    told = asyncio.create_task(stop.wait(), name="discord: stop")
    try:
        await asyncio.wait({life, told}, return_when=asyncio.FIRST_COMPLETED)
    finally:
        told.cancel()
        if not life.done():
            life.cancel()
        with contextlib.suppress(asyncio.CancelledError):
            await life
