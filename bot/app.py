"""Settings -> library -> adapters: start, reload, stop."""

from __future__ import annotations

import asyncio
import contextlib
import gc
import logging
import signal
from collections.abc import Awaitable, Callable
from dataclasses import dataclass

from pydantic import SecretStr

from bot import catalogues
from bot.adapters.discord.run import DiscordConfig
from bot.adapters.discord.run import run as run_discord
from bot.adapters.stopped import AdapterStopped
from bot.adapters.telegram.run import TelegramConfig
from bot.adapters.telegram.run import run as run_telegram
from bot.core.answers.answerer import Answerer
from bot.core.guides import library
from bot.core.guides.faults import GuideError
from bot.settings import Settings

log = logging.getLogger(__name__)

Run = Callable[[asyncio.Event], Awaitable[None]]


@dataclass(frozen=True, slots=True)
class Adapter:
    """An adapter that has all it needs: `run` returns when its event is set, or raises."""

    name: str
    run: Run


def discord_config(settings: Settings, token: SecretStr) -> DiscordConfig:
    """The settings that the Discord adapter needs."""
    return DiscordConfig(
        token=token.get_secret_value(),
        api_url=settings.discord_api_url,
        gateway_url=settings.discord_gateway_url,
        shard_ids=settings.discord_shard_ids,
        shard_count=settings.discord_shard_count,
        private=settings.discord_private,
        public_url=settings.public_url,
        partners=settings.partner_links,
        rate_per_minute=settings.rate_per_minute,
        state_dir=settings.state_dir,
    )


def telegram_config(settings: Settings, token: SecretStr) -> TelegramConfig:
    """The settings that the Telegram adapter needs."""
    secret = settings.telegram_webhook_secret
    return TelegramConfig(
        token=token.get_secret_value(),
        api_url=settings.telegram_api_url,
        webhook_url=settings.telegram_webhook_url,
        webhook_secret=secret.get_secret_value() if secret is not None else None,
        webhook_host=settings.telegram_webhook_host,
        webhook_port=settings.telegram_webhook_port,
        public_url=settings.public_url,
        partners=settings.partner_links,
        rate_per_minute=settings.rate_per_minute,
        state_dir=settings.state_dir,
    )


def adapters(settings: Settings, answerer: Answerer) -> list[Adapter]:
    """An adapter for each token that is set."""
    wordings = catalogues.load(settings.language)
    found: list[Adapter] = []
    if settings.discord_token is not None:
        discord = discord_config(settings, settings.discord_token)
        found.append(Adapter("discord", lambda stop: run_discord(discord, answerer, wordings, stop)))
    if settings.telegram_token is not None:
        telegram = telegram_config(settings, settings.telegram_token)
        found.append(Adapter("telegram", lambda stop: run_telegram(telegram, answerer, wordings, stop)))
    return found


async def _guarded(adapter: Adapter, stop: asyncio.Event) -> bool:
    """Runs one adapter; whatever ends it is told to the operator and goes no further. False when it failed."""
    try:
        await adapter.run(stop)
    except AdapterStopped as reason:
        log.error("%s stopped: %s", adapter.name, reason)
        return False
    except Exception:
        log.exception("%s stopped by an error", adapter.name)
        return False
    return True


def reload(settings: Settings, answerer: Answerer) -> bool:
    """Reads the guides again; when one of them is broken the old library stays, and the operator is told."""
    try:
        answerer.replace(library.load(settings.content))
    except GuideError as error:
        log.error("the guides were not reloaded; the old ones stay:\n%s", error)
        return False
    log.info("reloaded %d guides", len(answerer.library.guides))
    return True


async def run(settings: Settings, answerer: Answerer, running: list[Adapter] | None = None) -> bool:
    """Runs every adapter side by side until SIGTERM, Ctrl-C, or until none is left.

    SIGHUP reads the guides again. One adapter that fails never stops another.

    Returns:
        Whether every adapter ended because it was told to.
    """
    stop = asyncio.Event()
    loop = asyncio.get_running_loop()
    for number in (signal.SIGTERM, signal.SIGINT):
        with contextlib.suppress(NotImplementedError):  # Windows has no signal handlers in its loop
            loop.add_signal_handler(number, stop.set)
    if hasattr(signal, "SIGHUP"):
        with contextlib.suppress(NotImplementedError):
            # In a thread: reading two hundred guides takes a second, and nobody waits for it.
            loop.add_signal_handler(signal.SIGHUP, loop.run_in_executor, None, reload, settings, answerer)
    answerer.prepare()
    chosen = adapters(settings, answerer) if running is None else running
    # What stands now stands as long as the bot runs: the collector need not look at it again, request after request.
    gc.collect()
    gc.freeze()
    log.info("%d guides; running %s", len(answerer.library.guides), ", ".join(adapter.name for adapter in chosen))
    return all(await asyncio.gather(*(_guarded(adapter, stop) for adapter in chosen)))
