"""The limits of a Telegram message and how much of them one uses (Bot API; counted in UTF-16 units to be safe)."""

from __future__ import annotations

import json
from collections.abc import Iterator

from bot.preview import paging
from bot.preview.limits import Report, Use, longest
from bot.preview.payload import Json, number, part, parts, text, units
from bot.preview.telegram.entities import KNOWN, folded
from bot.preview.telegram.keyboard import rows
from bot.preview.telegram.message import content_of

TEXT = 4096
CAPTION = 1024
ENTITIES = 100
KEYBOARD = 8192
"""Bytes of a keyboard's JSON that the servers are known to take."""


def report(call: Json) -> Report:
    """What one call of the Bot API uses."""
    params = part(call.get("params"))
    return Report(tuple(_uses(params)), tuple(_faults(params)), tuple(_facts(params)))


def _uses(params: Json) -> Iterator[Use]:
    said, entities, caption = content_of(params)
    yield Use("Caption, UTF-16 units" if caption else "Text, UTF-16 units", units(said), CAPTION if caption else TEXT)
    yield Use("Entities", len(parts(entities)), ENTITIES)
    board = rows(params)
    if not board:
        return
    buttons = [one for row in board for one in row]
    compact = json.dumps({"inline_keyboard": board}, ensure_ascii=False, separators=(",", ":"))
    yield Use("Buttons", len(buttons), 100)
    labels = [" · ".join(text(one.get("text")) for one in row) for row in board]
    yield from longest("Buttons in a row", labels, [len(row) for row in board], 8)
    yield Use("Keyboard, bytes of JSON", len(compact.encode("utf-8", "surrogatepass")), KEYBOARD)
    carried = [data for one in buttons if (data := text(one.get("callback_data")))]
    sizes = [len(data.encode("utf-8", "surrogatepass")) for data in carried]
    yield from longest("callback_data, bytes", carried, sizes, 64)
    copied = [data for one in buttons if (data := text(part(one.get("copy_text")).get("text")))]
    yield from longest("Text to copy", copied, [units(data) for data in copied], 256)


def _faults(params: Json) -> Iterator[str]:
    said, entities, _ = content_of(params)
    size = units(said)
    if "parse_mode" in params:
        yield "A parse mode: text from a guide or a person can break it. Entities cannot."
    coded = said.encode("utf-16-le", "surrogatepass")
    for entity in parts(entities):
        kind, start, length = text(entity.get("type")), number(entity.get("offset")), number(entity.get("length"))
        if kind not in KNOWN:
            yield f"Unknown entity {kind!r}."
        if length < 1 or start < 0 or start + length > size:
            yield f"Entity {kind} at {start} for {length} does not lie within the {size} units of the text."
        elif any(_splits(coded, edge) for edge in (start, start + length)):
            yield f"Entity {kind} at {start} for {length} cuts a character in two."
    for row in rows(params):
        for one in row:
            if not text(one.get("text")).strip():
                yield "A button without words."
            if "callback_data" in one and not text(one["callback_data"]):
                yield f"Button {text(one.get('text'))!r} carries no data."


def _splits(coded: bytes, edge: int) -> bool:
    """Whether a place stands between the two halves of one character (a low surrogate follows)."""
    return 0xDC <= (coded[2 * edge + 1] if 2 * edge + 1 < len(coded) else 0) <= 0xDF  # noqa: PLR2004 - UTF-16


def _facts(params: Json) -> Iterator[str]:
    said, entities, _ = content_of(params)
    board = rows(params)
    yield paging.told(paging.in_labels(text(one.get("text")) for row in board for one in row))
    if hidden := folded(said, entities):
        yield f"Folded: {hidden} of {units(said)} units wait behind a tap."
    if board:
        yield f"To tap: {sum(map(len, board))} buttons in {len(board)} rows."
