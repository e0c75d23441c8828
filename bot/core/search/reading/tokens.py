"""What a word of a query may be, and what it costs to leave it unexplained."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from bot.core.search.asks.section_phrases import SECTIONS
from bot.core.search.words import lexicon
from bot.core.search.words.words import lemma

Option = tuple[int, float]
"""A word's number in the vocabulary, and how sure it is that this word was meant: 1 as typed, less for a correction."""

# What a word costs that no name explains, in the units of `Vocabulary.weight` (0.3 for a word of every guide, about 5
# for a word of one).
FREE, _GYM, PHRASE, _MODIFIER, PART, ORDINARY, _CHATTER, UNKNOWN = 0.0, 0.15, 0.3, 0.35, 0.7, 2.4, 3.5, 4.5

NUMBER = _GYM
"""What a number costs."""

_PARTS = {
    word
    for table in (lexicon.MUSCLES, lexicon.EQUIPMENT, lexicon.JOINTS, lexicon.LEVELS, lexicon.MECHANICS)
    for word in table
    if " " not in word
}


def _costs() -> dict[str, float]:
    costs: dict[str, float] = {}
    for words, cost in (
        (lexicon.CHATTER, _CHATTER),
        (_PARTS, PART),
        (lexicon.MODIFIERS, _MODIFIER),
        (lexicon.BRANDS, _GYM),
        (SECTIONS.words, PHRASE),
        (lexicon.GYM, _GYM),
        (lexicon.FILLER, FREE),
    ):
        costs.update(dict.fromkeys(sorted(words), cost))
        costs.update(dict.fromkeys((lemma(word) for word in sorted(words)), cost))
    return costs


COSTS = _costs()
"""The cost of every word that the tables know."""


@dataclass(slots=True)
class Token:
    """One word of a query, in dictionary form; after a correction the word that was most probably meant.

    Attributes:
        word: what it is.
        options: the words of the vocabulary that it may be.
        cost: what it costs when no name explains it.
        typed: it stands as it was typed.
        heard: the word as typed, where no table holds it or where it is an ordinary word of no name.
        near: what a word that no table holds may have been, as (cost, number), see `mending`; None for other words.
        meant: the word as typed and as it was meant, where it stands as if it had been typed well.
    """

    word: str
    options: tuple[Option, ...]
    cost: float
    typed: bool = True
    heard: str = ""
    near: Sequence[tuple[float, int]] | None = None
    meant: tuple[str, str] | None = None
