"""Who may turn other people's answers in a group."""

from __future__ import annotations

import asyncio

from telegram.error import TelegramError

from bot.adapters.telegram.memory import Latest
from bot.adapters.telegram.outgoing import dumps
from bot.adapters.telegram.requests import AiohttpRequest

_FOR = 300.0
"""Seconds that an answer of the server is believed."""


class Admins:
    """Asks the server who is an admin of a group, and remembers it for a while."""

    def __init__(self, request: AiohttpRequest) -> None:
        self._request = request
        self._known: Latest[tuple[int, int], tuple[bool, float]] = Latest()

    async def has(self, chat_id: int, user_id: int) -> bool:
        """Whether somebody is an admin of a chat; False where the server does not say."""
        now = asyncio.get_running_loop().time()
        known = self._known.get((chat_id, user_id))
        if known is not None and now < known[1]:
            return known[0]
        try:
            member = await self._request.call("getChatMember", dumps({"chat_id": chat_id, "user_id": user_id}))
        except TelegramError:
            return False
        admin = isinstance(member, dict) and member.get("status") in ("creator", "administrator")
        self._known.put((chat_id, user_id), (admin, now + _FOR))
        return admin
