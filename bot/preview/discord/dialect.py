"""Discord's dialect of Markdown -> nodes, the way its client reads it.

The client runs an ordered list of rules at each place of the text (Khan's simple-markdown, with rules of its own); it
knows no paragraphs, keeps every line break, lets a style span lines, and starts a heading, a list or a quote only at
the start of a line. A CommonMark parser decides many of these differently (`**"so"**called` is bold here), so it would
draw a message that nobody will see.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass, replace

from bot.preview.discord import inline
from bot.preview.discord.inline import Matched
from bot.preview.discord.nodes import CodeBlock, Heading, Items, Node, Quote, Small, Text

DEEPEST = 24
"""Nested deeper, marks are shown as typed. (The client stops lists at 11 levels; nobody writes 24 of anything.)"""

_TEXT = re.compile(r"\n|[\s\S]+?(?=[^0-9A-Za-z\s\u00c0-\U0010ffff]|\n|https?://|$)\n?")
_HEADING = re.compile(r" *(#{1,3}) (?!#) *([^\n]+\n?)")
_SMALL = re.compile(r"-# (?!-#) *([^\n]+\n?)")
_REST_QUOTED = re.compile(r" *>>> ([\s\S]+)")
_QUOTED = re.compile(r" *>(?!>>) [^\n]*(?:\n *>(?!>>) [^\n]*)*\n?")
_QUOTE_MARK = re.compile(r"^ *> ", re.MULTILINE)
_ITEM = re.compile(r"( *)([+*-]|(\d+)\.)( +)([^\n]+(?:\n\1 [^\n]+)*\n?)")


@dataclass(slots=True)
class _Place:
    """What the rules know of where they are."""

    line_start: bool = True
    quoted: bool = False
    linked: bool = False
    depth: int = 0


def parse(text: str) -> tuple[Node, ...]:
    """The nodes of a text. It never raises, and no character of the text is lost but the marks."""
    return _nodes(text, _Place())


def _nodes(text: str, place: _Place) -> tuple[Node, ...]:
    if place.depth > DEEPEST:
        return (Text(text),) if text else ()
    found: list[Node] = []
    at = 0
    while at < len(text):
        node, end = _next(text, at, place)
        if isinstance(node, Text) and found and isinstance(found[-1], Text):
            found[-1] = Text(found[-1].text + node.text)
        else:
            found.append(node)
        at = end
    return tuple(found)


def _next(text: str, at: int, place: _Place) -> Matched:
    """What stands at a place, and where it ends: some rule's node, else plain characters up to the next mark."""
    if place.line_start and not place.linked:
        for rule in _BLOCKS:
            if (block := rule(text, at, place)) is not None:
                place.line_start = True
                return block

    def inside(inner: str, *, linked: bool = False) -> tuple[Node, ...]:
        return _nodes(inner, _deeper(place, linked=linked or place.linked))

    for read in inline.IN_LINKS if place.linked else inline.RULES:
        if (match := read(text, at, inside)) is not None:
            place.line_start = isinstance(match[0], CodeBlock) and text[match[1] - 1] == "\n"
            return match
    match_text = _TEXT.match(text, at)
    plain = match_text[0] if match_text else text[at]
    _, broken, tail = plain.rpartition("\n")
    place.line_start = not tail.strip() and (bool(broken) or place.line_start)
    return Text(plain), at + len(plain)


def _deeper(place: _Place, *, linked: bool = False, line_start: bool | None = None, quoted: bool = False) -> _Place:
    return replace(
        place,
        depth=place.depth + 1,
        linked=linked,
        quoted=quoted or place.quoted,
        line_start=place.line_start if line_start is None else line_start,
    )


def _heading(text: str, at: int, place: _Place) -> Matched | None:
    match = _HEADING.match(text, at)
    return (Heading(len(match[1]), _nodes(match[2], _deeper(place))), match.end()) if match else None


def _small(text: str, at: int, place: _Place) -> Matched | None:
    match = _SMALL.match(text, at)
    return (Small(_nodes(match[1], _deeper(place))), match.end()) if match else None


def _quote(text: str, at: int, place: _Place) -> Matched | None:
    if place.quoted:  # quotes do not nest
        return None
    if match := _REST_QUOTED.match(text, at):
        inner = match[1]
    elif match := _QUOTED.match(text, at):
        inner = _QUOTE_MARK.sub("", match[0])
    else:
        return None
    return Quote(_nodes(inner, _deeper(place, line_start=True, quoted=True))), match.end()


def _list(text: str, at: int, place: _Place) -> Matched | None:
    first = match = _ITEM.match(text, at)
    if first is None or match is None:
        return None
    items: list[tuple[Node, ...]] = []
    end = at
    while match is not None:
        # What goes on below an item stands under its first word, or at least one space in.
        room = len(match[4]) + 1
        body = re.sub(rf"^ {{0,{room}}}", "", match[5], flags=re.MULTILINE) if "\n" in match[5][:-1] else match[5]
        items.append(_nodes(body, _deeper(place, line_start=True)))
        end = match.end()
        match = _ITEM.match(text, end)
    start = max(int(first[3][:9]), 1) if first[3] else None
    return Items(tuple(items), start), end


_BLOCKS: tuple[Callable[[str, int, _Place], Matched | None], ...] = (_quote, _small, _heading, _list)
