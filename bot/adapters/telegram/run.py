"""Runs Spotter in Telegram: from a token to the last answer."""

from __future__ import annotations

import asyncio
import contextlib
import logging
from collections.abc import Awaitable, Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from telegram.error import BadRequest, InvalidToken, TelegramError

from bot.adapters.stopped import AdapterStopped
from bot.adapters.telegram import profile
from bot.adapters.telegram.application import Bot, build, process
from bot.adapters.telegram.cards import Cards
from bot.adapters.telegram.deeplinks import Links
from bot.adapters.telegram.delivery import Delivery
from bot.adapters.telegram.desk import Desk
from bot.adapters.telegram.handlers import Handlers
from bot.adapters.telegram.incoming import Me
from bot.adapters.telegram.journal import Journal
from bot.adapters.telegram.outgoing import dumps
from bot.adapters.telegram.pacing import Pacing
from bot.adapters.telegram.polling import HOLD, Polling
from bot.adapters.telegram.requests import AiohttpRequest
from bot.adapters.telegram.webhook import Webhook
from bot.core.answers.allowance import Allowance
from bot.core.answers.answerer import Answerer
from bot.core.answers.wording import Wordings

log = logging.getLogger(__name__)

_BURST = 6
"""Questions that one person may ask at once before their rate counts."""
_TYPING = 6
"""Inline queries for each question allowed: one comes with every few letters typed."""
_LONGEST_PAUSE = 30.0


@dataclass(frozen=True, slots=True)
class TelegramConfig:
    """What the adapter needs to know.

    Attributes:
        token: the bot's.
        api_url: the Bot API server, None for Telegram's own.
        webhook_url: where updates are delivered to, None for long polling.
        webhook_secret: what a delivery has to show.
        webhook_host: the address to listen at.
        webhook_port: the port to listen at.
        public_url: the owner's website, for links to guides.
        partners: whether partner links show.
        rate_per_minute: questions of one person; 0 for no limit.
        state_dir: where small files live.
        hold: seconds that a poll waits for something to happen.
    """

    token: str
    api_url: str | None = None
    webhook_url: str | None = None
    webhook_secret: str | None = None
    webhook_host: str = "127.0.0.1"
    webhook_port: int = 8443
    public_url: str | None = None
    partners: bool = True
    rate_per_minute: int = 20
    state_dir: Path = Path(".spotter")
    hold: int = HOLD

    def __repr__(self) -> str:
        """Without the secrets."""
        return f"TelegramConfig(api_url={self.api_url!r}, webhook_url={self.webhook_url!r})"


async def run(config: TelegramConfig, answerer: Answerer, wordings: Wordings, stop: asyncio.Event) -> None:
    """Answers in Telegram until `stop` is set.

    Raises:
        AdapterStopped: the token is refused, somebody else uses it, or the webhook's port.
    """
    request = AiohttpRequest(config.token, config.api_url)
    application = build(config.token, request)
    try:
        if not await _insist(application.initialize, stop):
            return
        me = Me.of(application.bot.bot)
        desk = _desk(config, answerer, wordings, me, Delivery(request, Pacing()))
        Handlers(desk, request).register(application)
        await profile.show(request, wordings, config.state_dir, me.id)
        log.info("answering as @%s by %s", me.username, "webhook" if config.webhook_url else "long polling")
        if not me.inline:
            log.info("inline mode is off, so answers have no search button: /setinline at @BotFather turns it on")
        await _receive(config, application, request, me, stop)
    finally:
        await application.shutdown()
        await request.shutdown()


async def _insist(what: Callable[[], Awaitable[Any]], stop: asyncio.Event) -> bool:
    """Calls the server as often as it takes; False when told to stop before it answered.

    Raises:
        AdapterStopped: it answered that this will never do.
    """
    pause = 1.0
    while not stop.is_set():
        try:
            await what()
        except InvalidToken:
            raise AdapterStopped("the Bot API refuses TELEGRAM_TOKEN: copy it again from @BotFather.") from None
        except BadRequest as error:
            raise AdapterStopped(f"the Bot API refuses the settings: {error.message}") from None
        except TelegramError as error:
            log.warning("the Bot API does not answer, again in %g s: %s", pause, error)
            with contextlib.suppress(TimeoutError):
                await asyncio.wait_for(stop.wait(), pause)
            pause = min(_LONGEST_PAUSE, pause * 2)
        else:
            return True
    return False


def _desk(config: TelegramConfig, answerer: Answerer, wordings: Wordings, me: Me, delivery: Delivery) -> Desk:
    links = Links(config.public_url, me.username or None)
    rate = config.rate_per_minute
    desk = Desk(
        me=me,
        answerer=answerer,
        cards=Cards(answerer, links, partners=config.partners, searching=me.inline),
        links=links,
        wordings=wordings,
        delivery=delivery,
        allowance=Allowance(rate, _BURST),
        typing=Allowance(rate * _TYPING, _BURST * _TYPING),
    )
    delivery.moved = desk.moved
    return desk


async def _receive(
    config: TelegramConfig, application: Bot, request: AiohttpRequest, me: Me, stop: asyncio.Event
) -> None:
    async def handle(raw: dict[str, object]) -> None:
        await process(application, raw)

    if config.webhook_url:
        webhook = Webhook(request, handle, config.webhook_secret or "")
        async with webhook.listening(config.webhook_host, config.webhook_port):
            body = dumps(webhook.registration(config.webhook_url))
            if await _insist(lambda: request.call("setWebhook", body), stop):
                await stop.wait()
        return
    # A webhook left over from another way of running would refuse every poll; what waits for it is kept.
    if not await _insist(lambda: request.call("deleteWebhook", dumps({"drop_pending_updates": False})), stop):
        return
    journal = Journal(config.state_dir, me.id)
    try:
        await Polling(request, handle, journal, config.hold).run(stop)
    finally:
        journal.close()
