"""An update -> whoever answers its kind, and the one hook for everything that goes wrong there."""

from __future__ import annotations

import contextlib
import logging
from typing import Any

from telegram.error import TelegramError
from telegram.ext import Application, BaseHandler, CallbackContext

from bot.adapters.telegram.admins import Admins
from bot.adapters.telegram.desk import Desk
from bot.adapters.telegram.inline import Inline
from bot.adapters.telegram.messages import on_message, say, words
from bot.adapters.telegram.outgoing import Outgoing
from bot.adapters.telegram.presses import Presses
from bot.adapters.telegram.reading import Message, Update
from bot.adapters.telegram.requests import AiohttpRequest

log = logging.getLogger(__name__)

Context = CallbackContext[Any, Any, Any, Any]


class Everything(BaseHandler[Update, Context, None]):
    """The application's one handler: every update goes to it, without a row of filters to ask first."""

    def check_update(self, update: object) -> bool:
        """Whether it is an update at all."""
        return isinstance(update, Update)


class Handlers:
    """Answers updates of every kind that is asked for."""

    def __init__(self, desk: Desk, request: AiohttpRequest) -> None:
        self._desk = desk
        self._presses = Presses(desk, Admins(request))
        self._inline = Inline(desk)

    def register(self, application: Application[Any, Any, Any, Any, Any, Any]) -> None:
        """Lets an application's updates and errors come here."""
        application.add_handler(Everything(self.on_update))
        application.add_error_handler(self.on_error)

    async def on_update(self, update: Update, context: Context) -> None:
        """Answers one update."""
        del context
        if update.message is not None:
            if not self._migrated(update.message):
                await on_message(self._desk, update.message)
        elif update.callback_query is not None:
            await self._presses.on_press(update.callback_query)
        elif update.inline_query is not None:
            await self._inline.on_query(update.inline_query)
        elif update.edited_message is not None:
            await on_message(self._desk, update.edited_message, edited=True)
        elif update.guest_message is not None:
            await self._inline.on_guest(update.guest_message)

    async def on_error(self, update: object, context: Context) -> None:
        """Logs what broke and says sorry to whoever asked; nothing else is stopped by it."""
        log.error("an update could not be answered", exc_info=context.error)
        if not isinstance(update, Update):
            return
        with contextlib.suppress(TelegramError):
            if update.callback_query is not None:
                query = update.callback_query
                text = self._desk.wordings.pick(query.from_user.language_code).apology()
                head = {"callback_query_id": query.id, "text": text}
                await self._desk.delivery.answer(Outgoing("answerCallbackQuery", head))
            elif update.message is not None:
                await say(self._desk, update.message, words(self._desk, update.message).apology())

    def _migrated(self, message: Message) -> bool:
        """Whether the message says that a group became a supergroup; what is known of it then moves along."""
        if message.migrate_to_chat_id is not None:
            self._desk.moved(message.chat_id, message.migrate_to_chat_id)
        elif message.migrate_from_chat_id is not None:
            self._desk.moved(message.migrate_from_chat_id, message.chat_id)
        else:
            return False
        return True
