"""The passages of a section: what can be read on its own, and so be put first in an answer."""

from __future__ import annotations

from collections.abc import Iterator

from bot.core.guides.model import Section
from bot.core.guides.text import Block, Bullets, Heading, Steps


def split(section: Section) -> tuple[tuple[Block, ...], ...]:
    """The passages of a section, in order; together they are exactly the section's blocks.

    A passage is a heading with all that stands below it, or before the first heading one block, a list being as many
    passages as it has items: each is then a list of one item, a numbered one with its own number.
    """
    return tuple(_passages(section.blocks))


def _passages(blocks: tuple[Block, ...]) -> Iterator[tuple[Block, ...]]:
    headed: list[Block] = []
    for block in blocks:
        if isinstance(block, Heading):
            if headed:
                yield tuple(headed)
            headed = [block]
        elif headed:
            headed.append(block)
        elif isinstance(block, Bullets):
            for item in block.items:
                yield (Bullets((item,)),)
        elif isinstance(block, Steps):
            for number, item in enumerate(block.items, block.start):
                yield (Steps((item,), number),)
        else:
            yield (block,)
    if headed:
        yield tuple(headed)
