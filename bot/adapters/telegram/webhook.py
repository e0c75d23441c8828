"""Updates delivered to us over HTTP, a plain answer riding in the response."""

from __future__ import annotations

import asyncio
import contextlib
import hmac
import json
import logging
from collections.abc import AsyncIterator
from typing import Any

from aiohttp import web

from bot.adapters.stopped import AdapterStopped
from bot.adapters.telegram import ride
from bot.adapters.telegram.lanes import Handle, Lanes
from bot.adapters.telegram.memory import Latest
from bot.adapters.telegram.outgoing import Outgoing
from bot.adapters.telegram.requests import AiohttpRequest
from bot.adapters.telegram.updates import TYPES, lane

log = logging.getLogger(__name__)

SECRET_HEADER = "X-Telegram-Bot-Api-Secret-Token"  # noqa: S105 - the header's name, not its value
_FAREWELL = 5.0
_PATIENCE = 5.0
"""Seconds that a response may wait for its turn, well below those after which the server delivers again."""


class Webhook:
    """An HTTP server for one bot's updates.

    Args:
        request: the server that delivers, for answers that cannot ride.
        handle: answers one update, given as JSON; it does not raise.
        secret: what every delivery has to show.
    """

    def __init__(self, request: AiohttpRequest, handle: Handle, secret: str) -> None:
        self._request = request
        self._handle = handle
        self._secret = secret.encode()
        self._seen: Latest[int, bool] = Latest()
        self._lanes = Lanes(self._run)
        self.port = 0

    def registration(self, url: str) -> dict[str, Any]:
        """What setWebhook is told: where to deliver, and nothing that waits is dropped."""
        return {"url": url, "secret_token": self._secret.decode(), "allowed_updates": TYPES}

    @contextlib.asynccontextmanager
    async def listening(self, host: str, port: int) -> AsyncIterator[None]:
        """Takes deliveries inside; then finishes what is under way.

        The webhook stays set, so that updates gather at the server until the next start.

        Args:
            host: the address to listen at.
            port: 0 for any free one; `port` then tells which.

        Raises:
            AdapterStopped: the address cannot be listened at.
        """
        runner = web.ServerRunner(web.Server(self.respond, access_log=None))
        await runner.setup()
        try:
            try:
                await web.TCPSite(runner, host, port).start()
            except OSError as error:
                raise AdapterStopped(
                    f"cannot listen at {host}:{port} ({error.strerror}): "
                    "choose another TELEGRAM_WEBHOOK_HOST or TELEGRAM_WEBHOOK_PORT."
                ) from None
            self.port = runner.addresses[0][1]
            yield
        finally:
            await runner.cleanup()
            await self._lanes.close(_FAREWELL, begun_only=False)

    async def respond(self, request: web.BaseRequest) -> web.StreamResponse:
        """Takes one delivery."""
        if request.method != "POST":
            return web.Response(status=405)
        if not hmac.compare_digest(request.headers.get(SECRET_HEADER, "").encode(), self._secret):
            return web.Response(status=403)
        try:
            update = json.loads(await request.read())
            number = int(update["update_id"])
        except (ValueError, TypeError, KeyError):
            return web.Response(status=400)
        if self._seen.get(number):
            return web.Response()
        self._seen.put(number, value=True)
        call = await self._answer(update)
        if call is None:
            return web.Response()
        response = web.Response(body=call.riding(), content_type="application/json")
        try:
            await response.prepare(request)
            await response.write_eof()
        except (ConnectionError, RuntimeError):
            # The server had given up on this delivery, so the call in it was not made; it goes by itself.
            log.info("a delivery was cut off; its answer goes by itself")
            with contextlib.suppress(Exception):
                await self._request.call(call.method, call.body())
        return response

    async def _answer(self, update: dict[str, Any]) -> Outgoing | None:
        """Has an update answered after those of its chat; returns as soon as the response can leave."""
        response = ride.Ride()
        patience = asyncio.get_running_loop().call_later(_PATIENCE, response.release)
        self._lanes.put(lane(update), (update, response))
        try:
            return await response.left
        finally:
            patience.cancel()

    async def _run(self, delivery: tuple[dict[str, Any], ride.Ride]) -> None:
        update, response = delivery
        token = ride.current.set(response)
        try:
            await self._handle(update)
        finally:
            ride.current.reset(token)
            response.release()
