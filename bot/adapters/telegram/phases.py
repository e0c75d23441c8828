"""The phases of a movement, counted: where one is in a form is seen at a glance."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

from bot.core.guides.text import Block, Bullets, Heading, Span, plain_line

_FEWEST = 2


def counted(blocks: Sequence[Block]) -> tuple[Block, ...]:
    """The headings of phases with their numbers; one above a mere list ("Cues") heads no phase.

    Nothing is counted where there is but one phase, or where the author counts.
    """
    phases = {
        at: block
        for at, (block, below) in enumerate(pairwise(blocks))
        if isinstance(block, Heading) and not isinstance(below, Bullets | Heading)
    }
    if len(phases) < _FEWEST or any(plain_line(one.spans)[:1].isdigit() for one in phases.values()):
        return tuple(blocks)
    numbers = {at: number for number, at in enumerate(phases, 1)}
    return tuple(
        Heading((Span(f"{numbers[at]}. "), *block.spans)) if isinstance(block, Heading) and at in numbers else block
        for at, block in enumerate(blocks)
    )
