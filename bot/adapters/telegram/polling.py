"""Long polling that loses no update: an offset is confirmed only once everything below it is answered."""

from __future__ import annotations

import asyncio
import contextlib
import logging
import random
from typing import Any

from telegram.error import Conflict, InvalidToken, TelegramError

from bot.adapters.stopped import AdapterStopped
from bot.adapters.telegram.faults import Flooded
from bot.adapters.telegram.journal import Journal
from bot.adapters.telegram.lanes import Handle, Lanes
from bot.adapters.telegram.outgoing import dumps
from bot.adapters.telegram.requests import AiohttpRequest
from bot.adapters.telegram.updates import TYPES, lane

log = logging.getLogger(__name__)

HOLD = 30
"""Seconds that the server keeps a poll open when nothing happens."""
WINDOW = 100
"""Updates in one answer at most (Bot API, getUpdates)."""
_GLANCE = 0.25
"""Seconds before the next look for new updates while old ones are still being answered."""
_LONGEST_PAUSE = 30.0
_FAREWELL = 5.0
"""Seconds that answers under way get when the bot stops."""

CONFLICT = (
    "another program is polling with the same TELEGRAM_TOKEN, or a webhook is set on it. "
    "Stop the other one, or give this one a token of its own, then start again."
)


class Polling:
    """Polls and hands updates on.

    Args:
        request: the server.
        handle: answers one update, given as JSON; it does not raise.
        journal: what a restart needs to know.
        hold: seconds that a poll may wait for something to happen.
        patience: seconds beyond that before a poll is given up.
    """

    def __init__(
        self, request: AiohttpRequest, handle: Handle, journal: Journal, hold: int = HOLD, patience: float = 10.0
    ) -> None:
        self._request = request
        self._handle = handle
        self._journal = journal
        self._hold = hold
        self._patience = patience
        self._lanes = Lanes(self._answer)
        self._pending: dict[int, dict[str, Any]] = {}
        self._aside: set[int] = set()
        self._next = 0
        self._rested = asyncio.Event()

    async def run(self, stop: asyncio.Event) -> None:
        """Polls until told to stop; then finishes what is under way and confirms it.

        Raises:
            AdapterStopped: somebody else polls, or the token is no longer valid.
        """
        for update in self._journal.waiting():
            self._aside.add(update["update_id"])
            self._lanes.put(lane(update), update)
        polling, stopping = asyncio.create_task(self._poll()), asyncio.create_task(stop.wait())
        try:
            await asyncio.wait((polling, stopping), return_when=asyncio.FIRST_COMPLETED)
            if polling.done():
                polling.result()
        finally:
            for task in (polling, stopping):
                task.cancel()
            await asyncio.gather(polling, stopping, return_exceptions=True)
            await self._lanes.close(_FAREWELL, begun_only=True)  # the server keeps the rest
            await self._confirm()

    @property
    def _offset(self) -> int:
        """One past the last update below which everything is answered."""
        return min(self._pending, default=self._next)

    async def _poll(self) -> None:
        failed = 0
        while True:
            try:
                updates = await self._fetch(self._offset, 0 if self._pending else self._hold)
            except Conflict:
                raise AdapterStopped(CONFLICT) from None
            except InvalidToken:
                raise AdapterStopped("TELEGRAM_TOKEN is no longer valid: ask @BotFather for the new one.") from None
            except TelegramError as error:
                failed += 1
                pause = error.seconds if isinstance(error, Flooded) else _pause(failed)
                log.warning("polling failed, again in %.1f s: %s", pause, error)
                await asyncio.sleep(pause)
                continue
            if failed:
                log.info("polling works again")
                failed = 0
            fresh = self._take(updates)
            if not fresh and len(updates) >= WINDOW:
                self._go_past()
            elif self._pending:
                await self._rest()

    async def _fetch(self, offset: int, hold: int, limit: int = WINDOW) -> list[dict[str, Any]]:
        body = {"offset": offset, "timeout": hold, "limit": limit, "allowed_updates": TYPES}
        updates = await self._request.call("getUpdates", dumps(body), read_timeout=hold + self._patience)
        self._journal.confirmed(offset)
        if not isinstance(updates, list):
            return []
        # What is no update could be neither answered nor confirmed.
        return [one for one in updates if isinstance(one, dict) and isinstance(one.get("update_id"), int)]

    def _take(self, updates: list[dict[str, Any]]) -> int:
        """Hands on what is new; returns how many that were."""
        fresh = 0
        for update in updates:
            number = update["update_id"]
            self._next = max(self._next, number + 1)
            if number in self._pending or number in self._aside or number in self._journal.answered:
                continue
            fresh += 1
            self._pending[number] = update
            self._rested.clear()
            self._lanes.put(lane(update), update)
        return fresh

    async def _answer(self, update: dict[str, Any]) -> None:
        number = update["update_id"]
        await self._handle(update)
        self._journal.mark(number)
        self._pending.pop(number, None)
        self._aside.discard(number)
        if not self._pending:
            self._rested.set()

    async def _rest(self) -> None:
        """Waits until everything is answered, but not for long: somebody else may have asked meanwhile."""
        with contextlib.suppress(TimeoutError):
            async with asyncio.timeout(_GLANCE):
                await self._rested.wait()

    def _go_past(self) -> None:
        """Puts the waiting updates aside: they fill a whole answer of the server, so nothing new can be seen."""
        for number in sorted(self._pending):
            if not self._journal.put_aside(self._pending[number]):
                return
            self._aside.add(number)
            del self._pending[number]

    async def _confirm(self) -> None:
        """Tells the server what is answered, without asking for more."""
        if self._next:
            with contextlib.suppress(TelegramError):
                await self._fetch(self._offset, 0, limit=1)


def _pause(failed: int) -> float:
    """Seconds before the next attempt: doubled each time, partly left to chance so that bots do not fall in step."""
    return min(_LONGEST_PAUSE, 2.0 ** (failed - 1)) * random.uniform(0.5, 1.0)  # noqa: S311 - spreads load
