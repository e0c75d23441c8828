"""Discord's message components -> HTML; what the preview does not know is shown as such, never dropped."""

from __future__ import annotations

from collections.abc import Callable

from bot.preview.discord import controls
from bot.preview.discord.markdown import html
from bot.preview.markup import picture, unknown
from bot.preview.payload import Json, number, part, parts, text


def components(value: object) -> str:
    """A list of components, one below the other."""
    return "".join(component(one) for one in parts(value))


def component(one: Json) -> str:
    """One component of a message."""
    kind = one.get("type")
    draw = _KINDS.get(kind) if isinstance(kind, int) else None
    return draw(one) if draw else unknown(f"component type {kind!r}", one)


def _container(one: Json) -> str:
    colour = one.get("accent_color")
    known = isinstance(colour, int) and 0 <= colour <= 0xFFFFFF  # noqa: PLR2004 - the range of a colour in the API
    edge = f' style="--accent:#{colour:06x}"' if known else ""
    spoiler = " spoiler" if one.get("spoiler") else ""
    return (
        f'<div class="dc-container{" edged" if known else ""}{spoiler}"{edge}>{components(one.get("components"))}</div>'
    )


def _text(one: Json) -> str:
    return f'<div class="md">{html(text(one.get("content")))}</div>'


def _section(one: Json) -> str:
    beside = part(one.get("accessory"))
    return (
        f'<div class="dc-section"><div class="dc-texts">{components(one.get("components"))}</div>'
        f'<div class="dc-accessory">{component(beside) if beside else ""}</div></div>'
    )


def _separator(one: Json) -> str:
    line = "" if one.get("divider") is False else " line"
    large = " large" if number(one.get("spacing")) > 1 else ""
    return f'<div class="dc-separator{line}{large}" role="separator"></div>'


def _gallery(one: Json) -> str:
    items = parts(one.get("items"))
    inner = "".join(_media(item, "dc-media") for item in items)
    return f'<div class="dc-gallery of{min(len(items), 3)}">{inner}</div>'


def _media(one: Json, kind: str) -> str:
    return picture(text(part(one.get("media")).get("url")), text(one.get("description")), kind)


def _thumbnail(one: Json) -> str:
    return _media(one, "dc-thumbnail")


def _file(one: Json) -> str:
    return picture(text(part(one.get("file")).get("url")), "A file", "dc-file")


def _row(one: Json) -> str:
    return f'<div class="dc-row">{components(one.get("components"))}</div>'


_KINDS: dict[int, Callable[[Json], str]] = {
    1: _row,
    2: controls.button,
    3: controls.select,
    5: controls.select,
    6: controls.select,
    7: controls.select,
    8: controls.select,
    9: _section,
    10: _text,
    11: _thumbnail,
    12: _gallery,
    13: _file,
    14: _separator,
    17: _container,
}
