"""The exact message that Telegram would be sent, for scripts and for the preview."""

from __future__ import annotations

from typing import Any

from bot.adapters.telegram.deeplinks import Links
from bot.adapters.telegram.ownership import delete_data
from bot.adapters.telegram.render import Card, render
from bot.core.answers.context import Context
from bot.core.answers.reply import Reply
from bot.core.answers.wording import Wording

CHAT = 1
"""The private chat that a payload of `payloads` is addressed to."""


def closing(wording: Wording, owner: int | None, guide: str | None) -> tuple[dict[str, Any], ...]:
    """The last row of an answer in a chat: search as one types, and delete."""
    return (
        {"text": f"🔎 {wording.search_here()}", "switch_inline_query_current_chat": ""},
        {"text": f"🗑 {wording.delete()}", "callback_data": delete_data(owner, guide)},
    )


def content(card: Card, last: tuple[dict[str, Any], ...] | None) -> dict[str, Any]:
    """What sendMessage and editMessageText share, with the keyboard's last row where there is one."""
    rows = [list(row) for row in card.rows]
    if last:
        rows.append(list(last))
    return {
        "text": card.text,
        **({"entities": list(card.entities)} if card.entities else {}),
        "link_preview_options": card.preview,
        **({"reply_markup": {"inline_keyboard": rows}} if rows else {}),
    }


def payloads(reply: Reply, context: Context, public_url: str | None = None) -> list[dict[str, Any]]:
    """The call of the Bot API that answers with this reply in a private chat, as `{"method", "params"}`."""
    card = render(reply, context.wording, Links(public_url))
    params = {"chat_id": CHAT, **content(card, closing(context.wording, None, card.guide))}
    return [{"method": "sendMessage", "params": params}]
