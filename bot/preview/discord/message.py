"""A Discord message -> HTML, as the client frames it: who answers whom, then the components."""

from __future__ import annotations

from html import escape

from bot.preview.discord.components import components
from bot.preview.discord.markdown import html
from bot.preview.markup import unknown
from bot.preview.payload import Json, number, part, text

EPHEMERAL = 1 << 6
_DRAWN = frozenset({"flags", "components", "allowed_mentions", "content", "tts"})


def data_of(call: Json) -> Json:
    """The message in a request: the data of an interaction's callback (which has a `type`), or the body itself."""
    body = part(call.get("payload"))
    return part(body.get("data")) if "type" in body else body


def message(call: Json, query: str) -> str:
    """One request to Discord's API as the message that its readers see.

    Args:
        call: an object of `method`, `path` and `payload`.
        query: what was asked, shown as the message that the bot replies to.
    """
    data = data_of(call)
    body = []
    if content := text(data.get("content")):
        body.append(f'<div class="md">{html(content)}</div>')
    if data.get("components"):
        body.append(components(data["components"]))
    body += [unknown(f"message field {name}", value) for name, value in data.items() if name not in _DRAWN and value]
    if not body:
        body.append(unknown("a request with nothing to show", call))
    private = (
        '<div class="dc-private">◉ Only you can see this · <span class="link">Dismiss message</span></div>'
        if number(data.get("flags")) & EPHEMERAL
        else ""
    )
    return (
        '<div class="dc-message">'
        '<div class="dc-reply"><i class="dc-spine"></i><i class="dc-face small">L</i><b>lifter</b>'
        f'<span class="dc-asked">{escape(query)}</span></div>'
        '<i class="dc-face">S</i>'
        '<div class="dc-column"><div class="dc-name"><b>Spotter</b><span class="dc-app">APP</span>'
        f"<time>12:30</time></div>{''.join(body)}{private}</div>"
        "</div>"
    )
