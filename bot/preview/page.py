"""The whole page: every message on each screen and theme, with the limits it uses and the raw payload beside it."""

from __future__ import annotations

import json
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from html import escape
from importlib import resources
from string import Template

from bot.preview.discord import limits as discord_limits
from bot.preview.discord import message as discord
from bot.preview.limits import Report
from bot.preview.panel import panel
from bot.preview.payload import Json
from bot.preview.telegram import limits as telegram_limits
from bot.preview.telegram import message as telegram

_STYLES = ("page.css", "discord.css", "telegram.css")


@dataclass(frozen=True, slots=True)
class _Platform:
    """How one platform's messages are drawn: each screen is (width, theme)."""

    title: str
    prefix: str
    message: Callable[[Json, str], str]
    report: Callable[[Json], Report]
    screens: tuple[tuple[str, str], ...]
    header: str


_PLATFORMS = {
    "discord": _Platform(
        "Discord",
        "dc",
        discord.message,
        discord_limits.report,
        (("desktop", "dark"), ("phone", "dark"), ("desktop", "light"), ("phone", "light")),
        '<span class="dc-hash">#</span>gym-talk',
    ),
    "telegram": _Platform(
        "Telegram",
        "tg",
        telegram.message,
        telegram_limits.report,
        (("phone", "dark"), ("phone", "light")),
        '<i class="tg-back">←</i><i class="tg-face">S</i><span><b>Spotter</b><small>bot</small></span>',
    ),
}


def page(query: str, payloads: Mapping[str, Sequence[Json]]) -> str:
    """A self-contained HTML page that needs no network and no script.

    Args:
        query: what was asked.
        payloads: by platform ("discord", "telegram"), the requests that `ask --as` prints.

    Returns:
        The page; everything in it that came from a payload or the query is escaped.
    """
    parts = [
        section
        for name, calls in payloads.items()
        if (platform := _PLATFORMS.get(name))
        for section in _sections(platform, query, calls)
    ]
    frame = Template(_file("page.html"))
    main = "\n".join(parts) or "<p>Nothing to show.</p>"
    whole = frame.substitute(query=escape(query), style="".join(map(_file, _STYLES)), main=main)
    return whole.encode("utf-8", "replace").decode()  # half of a character cannot be written to a file


def _file(name: str) -> str:
    return resources.files("bot.preview").joinpath(name).read_text(encoding="utf-8")


def _sections(platform: _Platform, query: str, calls: Sequence[Json]) -> list[str]:
    return [
        f'<section class="platform {platform.prefix}-platform">'
        f"<h2>{escape(platform.title)}{_number(at, len(calls))}</h2>"
        f'<div class="board">{_screens(platform, query, call)}<aside>{panel(platform.report(call))}{_raw(call)}</aside>'
        "</div></section>"
        for at, call in enumerate(calls, 1)
    ]


def _number(at: int, count: int) -> str:
    return f" <small>request {at} of {count}</small>" if count > 1 else ""


def _screens(platform: _Platform, query: str, call: Json) -> str:
    drawn = platform.message(call, query)
    return "".join(
        f'<figure class="screen {width}"><figcaption>{width}, {theme}</figcaption>'
        f'<div class="{platform.prefix} {theme} {width}"><div class="{platform.prefix}-header">{platform.header}</div>'
        f'<div class="{platform.prefix}-chat">{drawn}</div></div></figure>'
        for width, theme in platform.screens
    )


def _raw(call: Json) -> str:
    shown = escape(json.dumps(call, ensure_ascii=False, indent=1, default=str))
    return f'<details class="raw"><summary>The payload</summary><pre>{shown}</pre></details>'
