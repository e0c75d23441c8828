"""Which part of a long answer stands open and which waits in an expandable quote."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from bot.core.guides.text import Block, Bullets, Heading, Steps, plain

OPEN = 900
"""Characters that are read without a tap: about a screen of a phone."""
WORTH = 260
"""A quote shows three lines before it is opened: fewer characters than this gain nothing by being folded."""


@dataclass(frozen=True, slots=True)
class Part:
    """Blocks that stand open or folded together."""

    blocks: tuple[Block, ...]
    folded: bool = False


def _length(blocks: Sequence[Block]) -> int:
    return len(plain(blocks))


def fold(blocks: Sequence[Block], *, after_lead: bool = False) -> tuple[Part, ...]:
    """Divides a page into parts, in order, nothing lost.

    A short page stands open. Under headings, each longer passage folds beneath its heading, so that the headings read
    as an outline. Without headings the first screen stands open and the rest folds. Behind a passage that already
    answers the question (`after_lead`), all that is long enough folds.
    """
    everything = tuple(blocks)
    if _length(everything) <= (WORTH if after_lead else OPEN):
        return (Part(everything),) if everything else ()
    return tuple(_merged(_parts(everything, 0 if after_lead else OPEN)))


def _parts(blocks: tuple[Block, ...], room: int) -> Iterator[Part]:
    groups = list(_groups(blocks))
    outline = sum(heading is not None for heading, _ in groups) > 1
    for heading, body in groups:
        if heading is not None:
            yield Part((heading,))
        if outline and heading is not None:
            yield Part(body, folded=_length(body) > WORTH)
            continue
        shown, rest = _first(body, room)
        room = max(0, room - _length(shown))
        if _length(rest) <= WORTH:
            yield Part(body)
            continue
        yield Part(shown)
        yield Part(rest, folded=True)


def _groups(blocks: Sequence[Block]) -> Iterator[tuple[Heading | None, tuple[Block, ...]]]:
    heading: Heading | None = None
    body: list[Block] = []
    for block in blocks:
        if isinstance(block, Heading):
            if heading is not None or body:
                yield heading, tuple(body)
            heading, body = block, []
        else:
            body.append(block)
    yield heading, tuple(body)


def _first(blocks: tuple[Block, ...], room: int) -> tuple[tuple[Block, ...], tuple[Block, ...]]:
    """The blocks, and entries of a list, that fit into some characters, and what is left."""
    shown: list[Block] = []
    for number, block in enumerate(blocks):
        length = _length((block,))
        if length <= room:
            shown.append(block)
            room -= length
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
        room -= _length(item.blocks)
        if room < 0:
            break
        count += 1
    if not count or count == len(block.items):
        return (block, None) if count else (None, block)
    if isinstance(block, Bullets):
        return Bullets(block.items[:count]), Bullets(block.items[count:])
    return Steps(block.items[:count], block.start), Steps(block.items[count:], block.start + count)


def _merged(parts: Iterator[Part]) -> Iterator[Part]:
    """Open neighbours as one part, empty ones left out."""
    held: tuple[Block, ...] = ()
    for part in parts:
        if not part.blocks:
            continue
        if not part.folded:
            held += part.blocks
            continue
        if held:
            yield Part(held)
            held = ()
        yield part
    if held:
        yield Part(held)
