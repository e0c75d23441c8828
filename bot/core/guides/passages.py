"""The passages of a section: what can be read on its own, and so be put first in an answer."""

from __future__ import annotations

from collections.abc import Iterator

from bot.core.guides.model import Section
from bot.core.guides.text import Block, Bullets, Heading, Paragraph, Steps, plain


def split(section: Section) -> tuple[tuple[Block, ...], ...]:
    """The passages of a section, in order; together they are exactly the section's blocks.

    A passage is a heading with all that stands below it, or before the first heading one block, a list being as many
    passages as it has items: each is then a list of one item, a numbered one with its own number. A list that only ends
    the sentence before it ("See a doctor if you:" - "feel numb;") is one passage with it: its items alone say nothing.
    """
    return tuple(_passages(section.blocks))


def _passages(blocks: tuple[Block, ...]) -> Iterator[tuple[Block, ...]]:
    headed: list[Block] = []
    introduced: Block | None = None
    for block, behind in zip(blocks, (*blocks[1:], None), strict=False):
        if not headed and _ends(block, behind):
            introduced = block
            continue
        if introduced is not None:
            yield introduced, block
            introduced = None
            continue
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


def _ends(block: Block, behind: Block | None) -> bool:
    """Whether a paragraph is the beginning of a sentence that the list behind it ends."""
    if not isinstance(block, Paragraph) or not isinstance(behind, Bullets | Steps):
        return False
    return plain((block,)).rstrip().endswith(":") and plain((behind,))[:1].islower()
