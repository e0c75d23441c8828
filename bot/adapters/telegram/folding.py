"""Which part of a long answer stands open and which waits in an expandable quote."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from bot.core.guides.text import Block, Bullets, Heading, Steps, plain

OPEN = 900
"""Characters that are read without a tap: about a screen of a phone."""
IN_ORDER = 2400
"""The same for what is followed with the phone in hand, step by step."""
GLANCE = 600
"""The same for a passage that answers a question together with what stands behind it: more would hide the answer."""
WORTH = 260
"""A quote shows three lines before it is opened: fewer characters than this gain nothing by being folded."""


@dataclass(frozen=True, slots=True)
class Part:
    """Blocks that stand open or folded together."""

    blocks: tuple[Block, ...]
    folded: bool = False


def length(blocks: Sequence[Block]) -> int:
    """Characters that are read."""
    return len(plain(blocks))


def behind(lead: Sequence[Block], rest: Sequence[Block]) -> int:
    """Room for what stands behind the passage that answers: all of it where both are short, else none."""
    return OPEN if length(lead) + length(rest) <= GLANCE else 0


def fold(blocks: Sequence[Block], room: int = OPEN) -> tuple[Part, ...]:
    """Divides a page into what stands open and, at its end, what folds; in order, nothing lost, nothing in between.

    Args:
        blocks: the page.
        room: characters that may stand open; a page that is hardly longer stands open whole.
    """
    everything = tuple(blocks)
    if length(everything) <= room + WORTH:
        return (Part(everything),) if everything else ()
    shown, rest = _first(everything, room)
    while shown and isinstance(shown[-1], Heading):  # a heading goes with what stands below it
        shown, rest = shown[:-1], (shown[-1], *rest)
    if length(rest) <= WORTH:
        return (Part(everything),)
    return (*((Part(shown),) if shown else ()), Part(rest, folded=True))


def _first(blocks: tuple[Block, ...], room: int) -> tuple[tuple[Block, ...], tuple[Block, ...]]:
    """The blocks, and entries of a list, that fit into some characters, and what is left."""
    shown: list[Block] = []
    for number, block in enumerate(blocks):
        size = length((block,))
        if size <= room:
            shown.append(block)
            room -= size
            continue
        head, tail = _split(block, room)
        left = (*((tail,) if tail is not None else ()), *blocks[number + 1 :])
        return (*shown, *((head,) if head is not None else ())), left
    return tuple(shown), ()


def _split(block: Block, room: int) -> tuple[Block | None, Block | None]:
    if not isinstance(block, Bullets | Steps):
        return None, block
    count = 0
    for item in block.items:
        room -= length(item.blocks)
        if room < 0:
            break
        count += 1
    if not count or count == len(block.items):
        return (block, None) if count else (None, block)
    if isinstance(block, Bullets):
        return Bullets(block.items[:count]), Bullets(block.items[count:])
    return Steps(block.items[:count], block.start), Steps(block.items[count:], block.start + count)
