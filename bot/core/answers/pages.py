"""Blocks -> pages that fit, measured as they will be rendered. A page is cut between words at the worst."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import replace

from bot.core.guides.text import Block, Bullets, Code, Heading, Item, Line, Paragraph, Quote, Span, Steps, Table

Size = Callable[[tuple[Block, ...]], int]
"""What some blocks take up once rendered, in the platform's own unit; more blocks never take less."""

_SENTENCE = re.compile(r"(?<=[.!?])\s+")
_SPACE = re.compile(r"(?<=\s)(?=\S)")


def _cut_line(spans: Line, at: int) -> tuple[Line, Line]:
    """The spans before and from a character's place, white space at the cut dropped."""
    left: list[Span] = []
    right: list[Span] = []
    for span in spans:
        keep = max(0, min(len(span.text), at))
        at -= len(span.text)
        if keep:
            left.append(replace(span, text=span.text[:keep]))
        if keep < len(span.text):
            right.append(replace(span, text=span.text[keep:]))
    if left:
        left[-1] = replace(left[-1], text=left[-1].text.rstrip())
    if right:
        right[0] = replace(right[0], text=right[0].text.lstrip())
    return tuple(span for span in left if span.text), tuple(span for span in right if span.text)


def _line_halves(spans: Line) -> tuple[Line, Line] | None:
    """A line cut near its middle, between sentences if it can be, else words, else characters."""
    text = "".join(span.text for span in spans)
    middle = len(text) // 2
    for pattern in (_SENTENCE, _SPACE):
        places = [found.end() for found in pattern.finditer(text) if 0 < found.end() < len(text)]
        if places:
            left, right = _cut_line(spans, min(places, key=lambda place: abs(place - middle)))
            if left and right:
                return left, right
    return _cut_line(spans, middle) if middle else None


def _item_halves(items: tuple[Item, ...]) -> tuple[tuple[Item, ...], tuple[Item, ...]] | None:
    if len(items) > 1:
        return items[: len(items) // 2], items[len(items) // 2 :]
    blocks = items[0].blocks
    if len(blocks) > 1:
        return (Item(blocks[: len(blocks) // 2]),), (Item(blocks[len(blocks) // 2 :]),)
    inner = _halves(blocks[0])
    return ((Item((inner[0],)),), (Item((inner[1],)),)) if inner else None


def _halves(block: Block) -> tuple[Block, Block] | None:
    """A block as two of its kind that say the same, None where it has no inside to cut."""
    match block:
        case Paragraph(spans) if halves := _line_halves(spans):
            return Paragraph(halves[0]), Paragraph(halves[1])
        case Heading(spans) if halves := _line_halves(spans):
            return Heading(halves[0]), Heading(halves[1])
        case Bullets(items) if parts := _item_halves(items):
            return Bullets(parts[0]), Bullets(parts[1])
        case Steps(items, start) if parts := _item_halves(items):
            # An item cut in two keeps its number on both sides.
            return Steps(parts[0], start), Steps(parts[1], start + (len(parts[0]) if len(items) > 1 else 0))
        case Quote(blocks):
            if len(blocks) > 1:
                return Quote(blocks[: len(blocks) // 2]), Quote(blocks[len(blocks) // 2 :])
            if inner := _halves(blocks[0]):
                return Quote((inner[0],)), Quote((inner[1],))
        case Code(text) if len(text) > 1:
            lines = text.split("\n")
            if len(lines) > 1:
                return Code("\n".join(lines[: len(lines) // 2])), Code("\n".join(lines[len(lines) // 2 :]))
            return Code(text[: len(text) // 2]), Code(text[len(text) // 2 :])
        case Table(header, rows) if len(rows) > 1:
            return Table(header, rows[: len(rows) // 2]), Table(header, rows[len(rows) // 2 :])
    return None


def _fitting(block: Block, size: Size, limit: int) -> Iterator[Block]:
    """The block, in as many parts as it takes for each to fit alone."""
    if size((block,)) <= limit or (halves := _halves(block)) is None:
        yield block
        return
    for half in halves:
        yield from _fitting(half, size, limit)


def rejoined(blocks: Iterable[Block]) -> tuple[Block, ...]:
    """The blocks with neighbouring parts of one list as one list again."""
    found: list[Block] = []
    for block in blocks:
        whole = _joined(found[-1], block) if found else None
        if whole is None:
            found.append(block)
        else:
            found[-1] = whole
    return tuple(found)


def _joined(left: Block, right: Block) -> Block | None:
    """Two neighbouring parts of one list as one list again."""
    if isinstance(left, Bullets) and isinstance(right, Bullets):
        return Bullets(left.items + right.items)
    if isinstance(left, Steps) and isinstance(right, Steps) and right.start == left.start + len(left.items):
        return Steps(left.items + right.items, left.start)
    return None


def _pieces(block: Block, size: Size, limit: int) -> Iterator[Block]:
    """A list as its single entries, so that a page is filled entry by entry; any other block as it is."""
    match block:
        case Bullets(items):
            for item in items:
                yield from _fitting(Bullets((item,)), size, limit)
        case Steps(items, start):
            for number, item in enumerate(items, start):
                yield from _fitting(Steps((item,), number), size, limit)
        case _:
            yield from _fitting(block, size, limit)


def paginate(blocks: Sequence[Block], size: Size, limit: int) -> tuple[tuple[Block, ...], ...]:
    """Cuts blocks into pages.

    Args:
        blocks: what is to be shown, in order.
        size: how much some blocks take up once rendered.
        limit: the most that a page may take, in the same unit.

    Returns:
        At least one page; together they hold every block once, in order. A heading stands on the page of the block
        that follows it. A block larger than a page is cut inside: between its entries, sentences, words, and only
        then between characters.
    """
    if size(tuple(blocks)) <= limit:
        return (tuple(blocks),)
    pages: list[tuple[Block, ...]] = []
    page: tuple[Block, ...] = ()
    for block in blocks:
        fresh = True  # the first piece of a block never joins the list before it
        for piece in _pieces(block, size, limit):
            joined = None if fresh or not page else _joined(page[-1], piece)
            fresh = False
            wider = (*page[:-1], joined) if joined is not None else (*page, piece)
            if not page or size(wider) <= limit:
                page = wider
                continue
            kept = page
            while len(kept) > 1 and isinstance(kept[-1], Heading):
                kept = kept[:-1]
            if isinstance(kept[-1], Heading):
                kept = page
            carried = (*page[len(kept) :], piece)
            pages.append(kept)
            if len(carried) > 1 and size(carried) > limit:
                pages.append(carried[:-1])
                carried = carried[-1:]
            page = carried
    return (*pages, page)
