"""What the words of a text cost that are no part of a name which it may mean."""

from __future__ import annotations

from collections.abc import Callable, Container, Sequence
from functools import lru_cache
from typing import NamedTuple

from bot.core.guides.model import Facts
from bot.core.search.reading.tokens import ORDINARY, PART, PHRASE, UNKNOWN, Token
from bot.core.search.words.lexicon import CHATTER, EQUIPMENT, MUSCLES

_CONSUMED, _CONSUMED_UNSURE = 0.03, PART
"""What a word costs that asks for a section, and one that may as well be a mistyped word of a name ("decine bench")."""

_EXPLAINED = 0.2
"""The part of its cost that a word keeps which the guide's facts explain ("barbell" for a barbell lift)."""

_UNSAID = 1.4
"""What a word costs that only asks for something with others, beside a name of one word ("crunch time")."""

_VERBS = frozenset("think know need want make give tell let find".split())
"""Words that say nothing in a sentence and much beside one word ("lateral thinking")."""

_EXPLAINABLE = frozenset(word for table in (MUSCLES, EQUIPMENT) for phrase in table for word in phrase.split())
"""Words that the facts of some exercise may account for."""

# In a sentence most words are about something else than the guide's name.
_IN_SENTENCE = {ORDINARY: 0.5, UNKNOWN: 1.8, PART: 0.15}
_NAMED_IN_SENTENCE = 0.35


@lru_cache(maxsize=4096)
def _explained(muscles: tuple[str, ...], equipment: tuple[str, ...]) -> frozenset[str]:
    return frozenset(
        word
        for table, terms in ((MUSCLES, muscles), (EQUIPMENT, equipment))
        for phrase, meant in table.items()
        if not set(terms).isdisjoint(meant)
        for word in phrase.split()
    )


def explained(facts: Facts) -> frozenset[str]:
    """The words that an exercise's facts account for, in dictionary form."""
    return _explained(facts.primary_muscles + facts.secondary_muscles, facts.equipment + facts.equipment_alternatives)


class Cost(NamedTuple):
    """What a word costs beside a name: its place as a bit, and the cost where an exercise's facts account for it.

    `word` is None where they cannot.
    """

    bit: int
    word: str | None
    cost: float
    explained: float


def costs(tokens: Sequence[Token], consumed: Container[int], *, in_sentence: bool, alone: bool) -> list[Cost]:
    """What each word of a text costs that is no part of a name.

    Args:
        tokens: of the text.
        consumed: places of words that say something else (a section, pain, what is ruled out).
        in_sentence: whether the text is a sentence: most of its words are about something else.
        alone: whether the name is one word, the text being none.
    """
    found: list[Cost] = []
    for at, token in enumerate(tokens):
        verb = alone and token.word in _VERBS
        if not (token.cost or verb):
            continue
        bit = 1 << at
        if at in consumed:
            unsure = token.options and not token.typed
            found.append(Cost(bit, None, _CONSUMED_UNSURE if unsure else min(_CONSUMED, token.cost), 0.0))
        elif verb or (alone and token.cost == PHRASE):
            found.append(Cost(bit, None, _UNSAID, 0.0))
        else:
            word = token.word if token.word in _EXPLAINABLE else None
            cost = _in_sentence(token) if in_sentence and token.word not in CHATTER else token.cost
            found.append(Cost(bit, word, cost, token.cost * _EXPLAINED))
    return found


def _in_sentence(token: Token) -> float:
    usual = _IN_SENTENCE.get(token.cost)
    return usual if usual is not None else token.cost * (_NAMED_IN_SENTENCE if token.options else 1.0)


def left(of: Sequence[Cost], places: int, facts: Callable[[], Facts]) -> float:
    """What the words cost together that are not at some places; `facts` are those of the name's guide."""
    cost = 0.0
    own: frozenset[str] | None = None
    for bit, word, unexplained, with_facts in of:
        if places & bit:
            continue
        if word is None:
            cost += unexplained
            continue
        if own is None:
            own = explained(facts())
        cost += with_facts if word in own else unexplained
    return cost
