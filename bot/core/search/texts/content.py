"""The words of a text that say something, as stems."""

from __future__ import annotations

from collections.abc import Sequence

from bot.core.search.words.lexicon import CHATTER, FILLER, GYM
from bot.core.search.words.stems import stem

TELLING = frozenset(
    "more most less before after between during over off out up down good best long first still".split()
)
"""Little words that tell one question from another."""

_UNASKED = (FILLER - TELLING) | GYM | CHATTER
_UNHEARD = (FILLER - TELLING) | CHATTER


def content(said: Sequence[str], taken: int = 0, *, every: bool = False) -> list[str]:
    """The stems of the words that say something, each once, without those whose place is a bit of `taken`.

    With `every` the words of the gym that name no exercise ("weight", "day") are among them.
    """
    left_out = _UNHEARD if every else _UNASKED
    kept = {stem(word): None for at, word in enumerate(said) if word and not taken >> at & 1 and word not in left_out}
    return list(kept)
