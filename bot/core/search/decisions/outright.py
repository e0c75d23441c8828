"""A text that is a guide's name, just as its author writes it, and a phrase that asks for a section: nothing else."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import NamedTuple

from bot.core.guides.model import SectionKind
from bot.core.search.asks import sections
from bot.core.search.asks.section_phrases import SECTIONS
from bot.core.search.words.lexicon import EQUIPMENT, FILLER
from bot.core.search.words.words import lemma

_AROUND = SECTIONS.words | FILLER
"""Words that may stand around the name."""

_MOST = 6
"""Words that are tried as the name's at most."""

_HINTED = frozenset({SectionKind.ABOUT, SectionKind.WHY})
_LITTLE = frozenset("a an the do does to i you me is are it some please".split())
"""Sections that need no plain words beside a name, and what else may then be said: "what is a X", "why do X"."""

Called = Callable[[str], int | None]
"""The number of the guide that is called so, blanks left out."""


class Outright(NamedTuple):
    """The number of a guide, and the section of it that is asked for."""

    guide: int
    kind: SectionKind


def outright(typed: Sequence[str], called: Called) -> Outright | None:
    """The guide that a text names and the section that it asks for outright, None where it says anything else.

    The longest name is taken: "step up step by step".

    Args:
        typed: the words of the text.
        called: tells names.
    """
    if called("".join(typed)) is not None:
        return None
    words = [lemma(word) for word in typed]
    first = next((at for at, word in enumerate(words) if word not in _AROUND), len(words) - 1)
    last = next((at for at in range(len(words) - 1, -1, -1) if words[at] not in _AROUND), 0)
    spans = [
        (start, end)
        for start in range(first + 1)
        for end in range(max(last, start) + 1, len(words) + 1)
        if end - start <= _MOST and end - start < len(words) and not (end == start + 1 and words[start] in EQUIPMENT)
    ]
    for start, end in sorted(spans, key=lambda span: span[0] - span[1]):
        if (number := called("".join(typed[start:end]))) is not None:
            free = [not start <= at < end for at in range(len(words))]
            kind, plain, places = sections.asked(words, free)
            little = FILLER if plain else _LITTLE
            others = any(free[at] and at not in places and word not in little for at, word in enumerate(words))
            asks = not others and (plain or kind in _HINTED)
            return Outright(number, kind) if kind is not None and asks else None
    return None
