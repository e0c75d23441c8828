"""Discord's buttons and select menus -> HTML."""

from __future__ import annotations

from html import escape

from bot.preview.markup import link, unknown
from bot.preview.payload import Json, part, parts, text

_STYLES = {1: "primary", 2: "secondary", 3: "success", 4: "danger", 5: "secondary"}
_LINK = 5
_PREMIUM = 6
_PICKS = {5: "Select a user", 6: "Select a role", 7: "Select a user or role", 8: "Select a channel"}


def button(one: Json) -> str:
    """A button in its style; a link button carries the arrow that the client adds."""
    style = one.get("style")
    if style == _PREMIUM:
        style, one = 1, {**one, "label": "Subscribe"}
    look = _STYLES.get(style) if isinstance(style, int) else None
    if look is None:
        return unknown(f"button style {style!r}", one)
    inner = _emoji(part(one.get("emoji"))) + f"<span>{escape(text(one.get('label')))}</span>"
    off = " off" if one.get("disabled") else ""
    if style == _LINK:
        return link(
            text(one.get("url")), f'{inner}<span class="dc-out" aria-hidden="true">↗</span>', f"dc-button {look}{off}"
        )
    return (
        f'<span class="dc-button {look}{off}" role="button" title="{escape(text(one.get("custom_id")))}">{inner}</span>'
    )


def select(one: Json) -> str:
    """A closed menu that shows what is picked, else its placeholder; its options open below it, as in the client."""
    options = parts(one.get("options"))
    picked = ", ".join(text(option.get("label")) for option in options if option.get("default"))
    kind = one.get("type")
    empty = text(one.get("placeholder")) or _PICKS.get(kind if isinstance(kind, int) else 0, "Make a selection")
    shown = escape(picked) if picked else f'<span class="dc-empty">{escape(empty)}</span>'
    listed = "".join(_option(option) for option in options)
    off = " off" if one.get("disabled") else ""
    return (
        f'<details class="dc-select{off}"><summary><span class="dc-picked">{shown}</span>'
        f'<span class="dc-chevron" aria-hidden="true"></span></summary><ul>{listed}</ul></details>'
    )


def _option(option: Json) -> str:
    detail = text(option.get("description"))
    below = f"<small>{escape(detail)}</small>" if detail else ""
    chosen = ' class="chosen"' if option.get("default") else ""
    label = _emoji(part(option.get("emoji"))) + escape(text(option.get("label")))
    return f'<li{chosen} title="{escape(text(option.get("value")))}"><span>{label}</span>{below}</li>'


def _emoji(emoji: Json) -> str:
    name = text(emoji.get("name"))
    if emoji.get("id"):
        return f'<span class="dc-custom-emoji" title="A custom emoji">:{escape(name)}:</span>'
    return f'<span class="dc-emoji">{escape(name)}</span>' if name else ""
