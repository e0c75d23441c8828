"""A call of Telegram's Bot API -> HTML: the bubble, its picture or link preview, the keyboard below it."""

from __future__ import annotations

from html import escape
from urllib.parse import urlsplit

from bot.preview.markup import picture, unknown
from bot.preview.payload import Json, part, parts, text, units
from bot.preview.telegram.entities import html
from bot.preview.telegram.keyboard import keyboard

TEXTS = frozenset({"sendMessage", "editMessageText"})
PHOTOS = frozenset({"sendPhoto", "editMessageCaption"})
_DRAWN = frozenset(
    {
        "text", "entities", "caption", "caption_entities", "photo", "reply_markup", "link_preview_options",
        "chat_id", "message_id", "inline_message_id", "message_thread_id", "reply_parameters",
        "show_caption_above_media",        "disable_notification", "protect_content", "business_connection_id",
    }
)  # fmt: skip
"""What is drawn, and what a reader never sees."""


def content_of(params: Json) -> tuple[str, object, bool]:
    """The characters of a call, their entities, and whether they are a caption."""
    if "caption" in params or "photo" in params:
        return text(params.get("caption")), params.get("caption_entities"), True
    return text(params.get("text")), params.get("entities"), False


def message(call: Json, query: str) -> str:
    """One call as the chat shows it.

    Args:
        call: an object of `method` and `params`.
        query: what was asked, shown as the message above.
    """
    method, params = text(call.get("method")), part(call.get("params"))
    asked = (
        f'<div class="tg-bubble out"><div class="tg-text">{escape(query)}<i class="tg-time">12:30 ✓✓</i></div></div>'
    )
    if method not in TEXTS | PHOTOS:
        return asked + unknown(f"method {method}", call)
    said, entities, _ = content_of(params)
    above, below = _preview(params, said)
    photo = picture(text(params.get("photo")), "", "tg-photo") if "photo" in params else ""
    words = f'<div class="tg-text">{above}{html(said, entities)}{below}<i class="tg-time">12:30</i></div>'
    inner = words + photo if params.get("show_caption_above_media") else photo + words
    rest = "".join(
        unknown(f"parameter {name}", value) for name, value in params.items() if name not in _DRAWN and value
    )
    return f'{asked}<div class="tg-in"><div class="tg-bubble in">{inner}</div>{keyboard(params)}{rest}</div>'


def _preview(params: Json, said: str) -> tuple[str, str]:
    """A link's preview, above or below the text; what the site shows in it cannot be known here."""
    options = part(params.get("link_preview_options"))
    url = text(options.get("url")) or _first_link(params, said)
    if options.get("is_disabled") or not url:
        return "", ""
    large = options.get("prefer_large_media") and options.get("url")
    frame = picture(url, f"what {url} shows", "tg-preview-picture" + (" large" if large else ""))
    words = f'<span class="tg-preview-words"><b>{escape(_site(url))}</b>Link preview</span>'
    card = f'<span class="tg-quote tg-preview">{words}{frame}</span>'
    return (card, "") if options.get("show_above_text") else ("", card)


def _site(url: str) -> str:
    try:
        return urlsplit(url).hostname or url
    except ValueError:
        return url


def _first_link(params: Json, said: str) -> str:
    """The address that Telegram would preview when none was chosen: the first in the text."""
    if "photo" in params:
        return ""
    coded = said.encode("utf-16-le", "surrogatepass")
    for entity in parts(params.get("entities")):
        if entity.get("type") == "text_link":
            return text(entity.get("url"))
        offset, length = entity.get("offset"), entity.get("length")
        if entity.get("type") == "url" and isinstance(offset, int) and isinstance(length, int) and offset < units(said):
            return coded[2 * offset : 2 * (offset + length)].decode("utf-16-le", "replace")
    return ""
