"""Gets calls to Telegram: paced, riding where they can, repeated only where that cannot say anything twice."""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Callable
from typing import Any

from telegram.error import ChatMigrated, Forbidden, InvalidToken, TelegramError

from bot.adapters.telegram import ride
from bot.adapters.telegram.faults import Flooded, NotSent, ambiguous, forbidden_here, too_late, unmodified
from bot.adapters.telegram.outgoing import Outgoing
from bot.adapters.telegram.pacing import Pacing
from bot.adapters.telegram.requests import AiohttpRequest

log = logging.getLogger(__name__)

_RESPONSE_WAITS = 5.0
"""Seconds that a webhook's response is held back for a turn; the server gives up on it much later."""
_PAUSES = (0.5, 1.0, 2.0, 4.0, 8.0, 15.0, 30.0)
"""Seconds between attempts of a call that is safe to repeat."""

Moved = Callable[[int, int], None]


class Delivery:
    """Sends for one bot.

    Args:
        request: the server.
        pacing: turns of the chats.

    Attributes:
        moved: told the old and the new id when a group turns out to have become a supergroup.
    """

    def __init__(self, request: AiohttpRequest, pacing: Pacing) -> None:
        self._request = request
        self.pacing = pacing
        self.moved: Moved = pacing.move

    async def send(self, call: Outgoing, chat_id: int) -> dict[str, Any] | None:
        """Sends a message: at once if the chat's pace lets it, riding if it can.

        Returns:
            The Message, or None when it rode or could not be sent.
        """
        sent = await self._paced(call, chat_id, edit=False)
        return sent if isinstance(sent, dict) else None

    async def edit(self, call: Outgoing, chat_id: int | None) -> None:
        """Edits a message; `chat_id` None for an inline message, whose chat is not known."""
        if chat_id is None:
            await self._attempt(call, None, edit=True)
        else:
            await self._paced(call, chat_id, edit=True)

    async def delete(self, call: Outgoing, chat_id: int) -> bool:
        """Deletes a message; False where the server would not."""
        return await self._attempt(call, chat_id, edit=True) is True

    async def answer(self, call: Outgoing) -> None:
        """Answers a press or a query: riding if it can; too late is no fault."""
        response = ride.current.get()
        if response is not None and response.free:
            response.take(call)
            return
        await self._attempt(call, None, edit=True)

    async def _paced(self, call: Outgoing, chat_id: int, *, edit: bool) -> Any:
        loop = asyncio.get_running_loop()
        wait = self.pacing.turn(chat_id, loop.time(), edit=edit)
        response = ride.current.get()
        if wait > 0:
            if response is not None and wait > _RESPONSE_WAITS:
                response.release()
            await asyncio.sleep(wait)
        if response is not None and response.free and not edit:
            response.take(call)
            return None
        return await self._attempt(call, chat_id, edit=edit)

    async def _attempt(self, call: Outgoing, chat_id: int | None, *, edit: bool) -> Any:
        """Calls until there is an answer, or no way to go on that could not say the same thing twice."""
        pauses = iter(_PAUSES)
        while True:
            try:
                result = await self._request.call(call.method, call.body())
            except Flooded as error:
                # The server refused it unread, so it may go again; only this chat waits.
                await self._held(chat_id, error.seconds)
            except ChatMigrated as error:
                if chat_id is None or chat_id == error.new_chat_id:
                    return None
                self.moved(chat_id, error.new_chat_id)
                chat_id, call = error.new_chat_id, call.into(error.new_chat_id)
            except TelegramError as error:
                pause = next(pauses, None) if isinstance(error, NotSent) or (edit and ambiguous(error)) else None
                if pause is None:
                    self._give_up(call, chat_id, error)
                    return None
                log.info("%s goes again in %g s: %s", call.method, pause, error)
                await asyncio.sleep(pause)
            else:
                return result

    async def _held(self, chat_id: int | None, seconds: float) -> None:
        log.warning("chat %s is to wait %g s", chat_id, seconds)
        response = ride.current.get()
        if response is not None:
            response.release()
        if chat_id is not None:
            self.pacing.hold(chat_id, asyncio.get_running_loop().time(), seconds)
        await asyncio.sleep(seconds)

    def _give_up(self, call: Outgoing, chat_id: int | None, error: TelegramError) -> None:
        if unmodified(error) or too_late(error):
            log.debug("%s came to nothing: %s", call.method, error)
        elif isinstance(error, Forbidden) and not isinstance(error, InvalidToken):
            log.info("chat %s does not want the bot: %s", chat_id, error)
        elif forbidden_here(error):
            log.warning("the bot may not write to chat %s; it needs the right to send messages: %s", chat_id, error)
        elif ambiguous(error):
            log.warning("%s to chat %s may be lost, and is not repeated: %s", call.method, chat_id, error)
        else:
            log.error("%s to chat %s was refused: %s", call.method, chat_id, error)
