"""What is one tap away -> the rows of an inline keyboard.

Limits: 64 bytes of data each (Bot API, InlineKeyboardButton); 100 buttons, 8 a row and less than 8 KB of JSON in all
are what the servers are known to take.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace
from functools import lru_cache
from typing import Any

from bot.adapters.telegram import labels
from bot.core.answers import codec
from bot.core.answers.reply import Action, Reply
from bot.core.answers.request import Browse, Compare, Request, Search, Show
from bot.core.answers.wording import Wording
from bot.core.guides.model import SectionKind

Button = dict[str, Any]
Row = tuple[Button, ...]

PAGE_BUTTONS = 84
PAGE_BYTES = 6800
"""What the rows of one page may hold; the last two rows (pages, delete) need the rest."""

_A_ROW = 8
_PAIR = 2
_CURRENT = "• "
_BRACES = 64
"""Bytes of JSON around a button's label and data, its style included."""
NOTHING = "."
"""The data of a button that does nothing: which page is on show."""


def turned(request: Request, page: int) -> Request:
    """The same request for another page of its reply."""
    match request:
        case Show() | Compare() | Search() | Browse():
            return replace(request, page=page)
    return request


@lru_cache(8192)
def _encoded(request: Request) -> str | None:
    """The data of a button; the sections of a guide stand below every one of its cards."""
    try:
        return codec.encode(request)
    except ValueError:
        return None


def button(label: str, request: Request, *, current: bool = False) -> Button | None:
    """A button that makes a request, None when no button can carry it."""
    data = _encoded(request)
    if data is None:
        return None
    if current:
        return {"text": f"{_CURRENT}{label}", "callback_data": data, "style": "primary"}
    return {"text": label, "callback_data": data}


def _buttons(actions: Iterable[Action]) -> Iterator[Button]:
    for action in actions:
        made = button(action.label, action.request, current=action.current)
        if made is not None:
            yield made


def _rows(buttons: Iterable[Button], most: int) -> list[Row]:
    """Buttons in rows of equal columns, at most `most` a row and no longer than a phone shows, none left alone.

    The mark of the one on show does not count, so that every button keeps its place when another one is pressed.
    """
    rows: list[list[Button]] = []
    widest = 0.0
    for one in buttons:
        wide = labels.width(one["text"].removeprefix(_CURRENT))
        if not rows or len(rows[-1]) == most or max(widest, wide) > labels.room(len(rows[-1]) + 1):
            rows.append([])
            widest = 0.0
        rows[-1].append(one)
        widest = max(widest, wide)
    if len(rows) > 1 and len(rows[-1]) == 1 and len(rows[-2]) > _PAIR and widest <= labels.room(_PAIR):
        rows[-1].insert(0, rows[-2].pop())
    return [tuple(row) for row in rows]


def _related(reply: Reply) -> Iterator[Row]:
    """Related guides: numbers in one row where the text lists them numbered, else their names."""
    if reply.section is SectionKind.RELATED:
        yield from _rows(_buttons(one.action for one in reply.related), 2)
        return
    numbered = (replace(one.action, label=f"{place}") for place, one in enumerate(reply.related, 1))
    yield from _rows(_buttons(numbered), _A_ROW)


def _once(rows: Iterable[Row]) -> Iterator[Row]:
    """Every request once, where it stands first."""
    seen: set[str] = set()
    for row in rows:
        kept = tuple(one for one in row if one["callback_data"] not in seen)
        seen.update(one["callback_data"] for one in kept)
        if kept:
            yield kept


def pages(reply: Reply) -> tuple[tuple[Row, ...], ...]:
    """Every action of a reply as rows, on as many pages as the limits ask for; at least one, possibly empty."""
    rows = _once(
        (
            *_rows(_buttons(choice.action for choice in reply.choices), 2),
            *_rows(_buttons(reply.sections), 3),
            *_related(reply),
            *_rows(_buttons(reply.actions), 2),
        )
    )
    found: list[list[Row]] = [[]]
    buttons = size = 0
    for row in rows:
        weight = sum(len(one["text"].encode()) + len(one.get("callback_data", "")) + _BRACES for one in row)
        if found[-1] and (buttons + len(row) > PAGE_BUTTONS or size + weight > PAGE_BYTES):
            found.append([])
            buttons = size = 0
        found[-1].append(row)
        buttons += len(row)
        size += weight
    return tuple(tuple(page) for page in found)


def turning(request: Request | None, page: int, count: int, wording: Wording) -> tuple[Row, ...]:
    """The row that turns pages: back, where one is, on; nothing for a single page."""
    if count <= 1 or request is None:
        return ()
    back = button(f"‹ {wording.previous()}", turned(request, page - 1)) if page else None
    on = button(f"{wording.following()} ›", turned(request, page + 1)) if page + 1 < count else None
    here = {"text": f"{page + 1}/{count}", "callback_data": NOTHING}
    return (tuple(one for one in (back, here, on) if one is not None),)


def data(rows: Sequence[Row]) -> Iterator[str]:
    """The callback data of every button of some rows."""
    for row in rows:
        for one in row:
            if "callback_data" in one:
                yield one["callback_data"]
