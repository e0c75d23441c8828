"""The exact message that Telegram would be sent, for scripts and for the preview."""

from __future__ import annotations

from typing import Any

from bot.adapters.telegram.cards import finish
from bot.adapters.telegram.deeplinks import Links
from bot.core.answers.context import Context
from bot.core.answers.reply import Reply

CHAT = 1
"""The private chat that a payload is addressed to."""


def payloads(reply: Reply, context: Context, public_url: str | None = None) -> list[dict[str, Any]]:
    """The call of the Bot API that answers with this reply in a private chat, as `{"method", "params"}`."""
    finished = finish(reply, context.wording, Links(public_url))
    return [{"method": "sendMessage", "params": {"chat_id": CHAT, **finished.params(None)}}]
