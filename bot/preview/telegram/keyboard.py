"""Telegram's inline keyboard -> HTML."""

from __future__ import annotations

from html import escape

from bot.preview.markup import link, unknown
from bot.preview.payload import Json, part, parts, text

_MARKS = {
    "url": "↗",
    "login_url": "↗",
    "switch_inline_query": "⤴",
    "switch_inline_query_current_chat": "",
    "switch_inline_query_chosen_chat": "⤴",
    "web_app": "▢",
    "copy_text": "⧉",
    "callback_data": "",
    "callback_game": "",
    "pay": "",
}
"""What a button may do, and the sign that the apps put into its corner."""
_STYLES = frozenset({"primary", "success", "danger"})


def rows(params: Json) -> list[list[Json]]:
    """The rows of a message's inline keyboard."""
    board = part(params.get("reply_markup")).get("inline_keyboard")
    return [parts(row) for row in board] if isinstance(board, list) else []


def keyboard(params: Json) -> str:
    """The keyboard below a message, "" where it has none; any other kind of markup is shown as unknown."""
    markup = part(params.get("reply_markup"))
    if markup and "inline_keyboard" not in markup:
        return unknown("reply markup", markup)
    drawn = "".join(f'<div class="tg-row">{"".join(_button(one) for one in row)}</div>' for row in rows(params))
    return f'<div class="tg-keyboard">{drawn}</div>' if drawn else ""


def _button(one: Json) -> str:
    deed = next((name for name in _MARKS if name in one), None)
    if deed is None:
        return unknown("inline button", one)
    label = escape(text(one.get("text")))
    mark = f'<i class="tg-mark" aria-hidden="true">{_MARKS[deed]}</i>' if _MARKS[deed] else ""
    style = text(one.get("style"))
    look = f"tg-button {style}" if style in _STYLES else "tg-button"
    inner = f"<span>{label}</span>{mark}"
    if deed == "url":
        return link(text(one["url"]), inner, look)
    return f'<span class="{look}" role="button" title="{escape(f"{deed}: {one[deed]}")}">{inner}</span>'
