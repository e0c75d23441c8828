"""How far a name accounts for a whole text: what the other words say for and against it."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import lru_cache

from bot.core.guides.model import Facts
from bot.core.search.lexicon import CHATTER, EQUIPMENT, MUSCLES
from bot.core.search.names import Match
from bot.core.search.tokens import ORDINARY, PART, UNKNOWN, Token
from bot.core.search.vocabulary import UNHEARD

ASKING = frozenset(
    """
    why how what when where which who is are do does did can could should my i im if will am any whats cant dont
    doesnt me you mine myself it they them
    """.split()
)
"""Words that make a text a question or a sentence rather than a name."""

_CONSUMED = 0.03
_EXPLAINED = 0.2
"""The part of its cost that a word keeps which the guide's facts explain ("barbell" for a barbell lift)."""

_SPLIT = 0.9
"""What each word that stands between the words of a name leaves of its score."""

# In a sentence most words are about something else than the guide's name.
_IN_SENTENCE = {ORDINARY: 0.5, UNKNOWN: 1.8, PART: 0.15}
_NAMED_IN_SENTENCE = 0.35


def sentence(said: Sequence[str], text: str) -> bool:
    """Whether a text is a sentence rather than a name and a few words."""
    return "?" in text or any(word in ASKING for word in said)


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
    return _explained(
        facts.primary_muscles + facts.secondary_muscles, facts.equipment + facts.equipment_alternatives
    )


def weigh(
    matches: Sequence[Match],
    tokens: Sequence[Token],
    consumed: set[int],
    facts: Callable[[int], Facts],
    *,
    in_sentence: bool,
) -> list[Match]:
    """Matches with their scores set right by all the other words, the best of each guide, best first.

    Args:
        matches: of some tokens.
        tokens: of the whole text.
        consumed: places of tokens that say something else (a section, pain, what is ruled out).
        facts: of the guide of a number.
        in_sentence: whether the text is a sentence.
    """
    best: dict[int, Match] = {}
    for match in matches:
        left = 0.0
        own: frozenset[str] | None = None
        places = match.places
        for at, token in enumerate(tokens):
            if places >> at & 1 or not token.cost:
                continue
            if at in consumed:
                left += min(_CONSUMED, token.cost)
                continue
            if own is None:
                own = explained(facts(match.guide))
            if token.word in own:
                left += token.cost * _EXPLAINED
            elif in_sentence and token.word not in CHATTER:
                usual = _IN_SENTENCE.get(token.cost)
                left += usual if usual is not None else token.cost * (_NAMED_IN_SENTENCE if token.options else 1.0)
            else:
                left += token.cost
        score = match.score * (match.told + match.left) / (match.told + left)
        if gaps := _gaps(places, tokens):
            score *= _SPLIT**gaps
        weighed = match._replace(score=score, left=left)
        known = best.get(match.guide)
        if known is None or weighed.score > known.score:
            best[match.guide] = weighed
    return sorted(best.values(), key=lambda match: (-match.score, match.name))


def _gaps(places: int, tokens: Sequence[Token]) -> int:
    """How many words that count stand between a name's words."""
    first = (places & -places).bit_length() - 1
    span = places >> first
    if not span & (span + 1):
        return 0
    return sum(
        1
        for at in range(first, places.bit_length())
        if not places >> at & 1 and tokens[at].word not in UNHEARD
    )
