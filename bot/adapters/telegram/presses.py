"""A press of a button -> the message changed in place."""

from __future__ import annotations

import asyncio
from typing import Any

from bot.adapters.telegram.admins import Admins
from bot.adapters.telegram.cards import Finished
from bot.adapters.telegram.desk import Desk
from bot.adapters.telegram.incoming import owner_of
from bot.adapters.telegram.keyboard import NOTHING
from bot.adapters.telegram.memory import Latest
from bot.adapters.telegram.outgoing import Outgoing, dumps
from bot.adapters.telegram.ownership import read_delete, read_owned
from bot.adapters.telegram.reading import CallbackQuery, Message
from bot.core.answers import codec
from bot.core.answers.reply import Outcome
from bot.core.answers.request import Request
from bot.core.answers.wording import Wording
from bot.core.guides.text import plain

_NOTICE = 200
"""Characters of a callback answer (Bot API, answerCallbackQuery)."""
_DELETED = "🗑"


class Presses:
    """Handles every press. The press is answered before anything else, so that its button stops waiting."""

    def __init__(self, desk: Desk, admins: Admins) -> None:
        self._desk = desk
        self._admins = admins
        self._noticed: Latest[tuple[int, str], bool] = Latest()

    async def on_press(self, query: CallbackQuery) -> None:
        """Turns a page, switches a section, opens a guide, deletes; or says kindly why not."""
        wording = self._desk.wordings.pick(query.from_user.language_code)
        named, data = read_owned(query.data)
        if data == NOTHING:
            await self._answer(query)
            return
        delete, request = read_delete(data), codec.decode(data)
        message = query.message if query.message is not None and query.message.accessible else None
        if (delete is None and request is None) or (message is None and query.inline_message_id is None):
            await self._answer(query, text=wording.stale_button())
        elif not self._desk.allowance.take(query.from_user.id, asyncio.get_running_loop().time()):
            await self._answer(query, text=wording.slow_down())
        elif not await self._may(query, message, named):
            await self._turn_away(query, request, data, wording)
        elif delete is not None and message is not None:
            await self._answer(query)
            await self._delete(message)
        elif request is not None:
            await self._show(query, message, request, named, wording)
        else:
            await self._answer(query, text=wording.stale_button())

    async def _show(
        self, query: CallbackQuery, message: Message | None, request: Request, named: int | None, wording: Wording
    ) -> None:
        finished = self._desk.cards.get(request, wording)
        reply = finished.reply
        if reply.outcome is Outcome.NOT_FOUND and not reply.choices:
            # The guide is gone: what the message shows is worth more than a message that says so.
            await self._answer(query, text=plain(reply.blocks)[:_NOTICE] or reply.title[:_NOTICE])
            return
        await self._answer(query)
        if message is None:
            tail = self._inline_tail(finished, named)
            call = Outgoing("editMessageText", {"inline_message_id": query.inline_message_id}, tail)
            await self._desk.delivery.edit(call, None)
            return
        chat_id = message.chat_id
        if message.private and reply.guide is not None:
            self._desk.last.put(chat_id, reply.guide)
        head = {"chat_id": chat_id, "message_id": message.message_id}
        call = Outgoing("editMessageText", head, finished.tail(owner_of(message.data)))
        await self._desk.delivery.edit(call, chat_id)

    def _inline_tail(self, finished: Finished, owner: int | None) -> bytes:
        return dumps(finished.inline(owner))[1:-1]

    async def _delete(self, message: Message) -> None:
        head = {"chat_id": message.chat_id, "message_id": message.message_id}
        if await self._desk.delivery.delete(Outgoing("deleteMessage", head), message.chat_id):
            return
        # After two days a message cannot be deleted any more (Bot API, deleteMessage), but it can be emptied.
        tail = dumps({"text": _DELETED})[1:-1]
        await self._desk.delivery.edit(Outgoing("editMessageText", head, tail), message.chat_id)

    async def _may(self, query: CallbackQuery, message: Message | None, named: int | None) -> bool:
        """Whether this person may change this message: it is private, theirs, nobody's, or they are an admin."""
        if message is not None and message.private:
            return True
        owner = owner_of(message.data) if message is not None else named
        if owner is None or owner == query.from_user.id:
            return True
        return message is not None and await self._admins.has(message.chat_id, query.from_user.id)

    async def _turn_away(self, query: CallbackQuery, request: Request | None, data: str, wording: Wording) -> None:
        """Says whose answer it is and opens the same place in a chat of their own.

        Clients show either the text or the link, the text first; so the second press of the same button opens it.
        """
        url = self._desk.links.here(request) if request is not None else None
        key = (query.from_user.id, data)
        again = self._noticed.drop(key) is not None
        if not again:
            self._noticed.put(key, value=True)
        fields: dict[str, Any] = {"url": url} if url else {}
        if not (again and url):
            fields["text"] = wording.not_yours()
        await self._answer(query, **fields)

    async def _answer(self, query: CallbackQuery, **fields: Any) -> None:
        await self._desk.delivery.answer(Outgoing("answerCallbackQuery", {"callback_query_id": query.id, **fields}))
