"""A webhook's own HTTP response as a carrier for one call (Bot API, "Making requests when getting updates")."""

from __future__ import annotations

import asyncio
from contextvars import ContextVar

from bot.adapters.telegram.outgoing import Outgoing


class Ride:
    """The response that is still open; it takes one call, whose result nobody learns."""

    __slots__ = ("_free", "left")

    def __init__(self) -> None:
        self._free = True
        self.left: asyncio.Future[Outgoing | None] = asyncio.get_running_loop().create_future()

    @property
    def free(self) -> bool:
        """Whether the response can still take a call."""
        return self._free and not self.left.done()

    def take(self, call: Outgoing) -> None:
        """Sends the response off with a call in it."""
        self._free = False
        self.left.set_result(call)

    def release(self) -> None:
        """Sends the response off empty: what is to be said takes too long for it."""
        self._free = False
        if not self.left.done():
            self.left.set_result(None)


current: ContextVar[Ride | None] = ContextVar("telegram_ride", default=None)
"""The response to the update that is being handled, None while polling."""
