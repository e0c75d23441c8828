"""Names that stand next to a word or to one another: "squat or deadlift for a bigger butt", "pull ups chin ups"."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from bot.core.search.names.match import Match
from bot.core.search.reading.tokens import Token

Find = Callable[[Sequence[Token]], Sequence[Match]]
"""The guides that some tokens name, best first."""

CLEAR = 0.85
"""The score from which a name is clear."""

NOTHING = 0.05
"""What may be left beside a clear name."""

_LONGEST = 4
"""Words of the longest name that is looked for next to another word."""

_BARELY = 8
"""Words of the longest text that may be two names with nothing between them."""


def clear(found: Sequence[Match]) -> Match | None:
    """The best match where some words are its name and nothing else."""
    best = found[0] if found else None
    if best is None or not best.whole or best.score < CLEAR or best.left > NOTHING:
        return None
    return best


def ending(tokens: Sequence[Token], find: Find) -> tuple[Match, int] | None:
    """The longest name that some words end with, and of how many words."""
    for length in range(min(_LONGEST, len(tokens)), 0, -1):
        match = clear(find(tokens[-length:]))
        if match is not None and match.places >> (length - 1) & 1:
            return match, length
    return None


def beginning(tokens: Sequence[Token], find: Find) -> tuple[Match, int] | None:
    """The longest name that some words begin with, and of how many words."""
    for length in range(min(_LONGEST, len(tokens)), 0, -1):
        match = clear(find(tokens[:length]))
        if match is not None and match.places & 1:
            return match, length
    return None


def two_names(tokens: Sequence[Token], find: Find) -> tuple[int, int] | None:
    """The numbers of two guides of which some words are the names and nothing else: "pull up chin up"."""
    best: tuple[float, tuple[int, int]] | None = None
    for cut in range(1, len(tokens)) if len(tokens) <= _BARELY else ():
        first, second = clear(find(tokens[:cut])), clear(find(tokens[cut:]))
        if first is not None and second is not None and first.guide != second.guide:
            score = first.score + second.score
            if best is None or score > best[0]:
                best = score, (first.guide, second.guide)
    return best[1] if best is not None else None


def two_leading(tokens: Sequence[Token], find: Find) -> tuple[int, int] | None:
    """The numbers of two guides whose names some words begin with: "pull ups chin ups same thing"."""
    if (first := beginning(tokens, find)) is None:
        return None
    second = beginning(tokens[first[1] :], find)
    return (first[0].guide, second[0].guide) if second is not None and second[0].guide != first[0].guide else None
