"""Texts that go on about the guide of the last answer: "and the mistakes?", "what about with dumbbells"."""

from __future__ import annotations

from collections.abc import Sequence

from bot.core.search.lexicon import CHATTER, FILLER
from bot.core.search.match import Match
from bot.core.search.tokens import Token

_AMENDING = frozenset(
    """
    barbell dumbbell kettlebell band cable machine bodyweight smith bar bench rack box plate home gym beginner easy hard
    weight load heavy light knee back shoulder elbow wrist hip ankle neck leg arm foot hand grip depth breathe brace
    warm warmup up rest set rep tempo volume frequency failure pain form belt shoe strap foot range motion long short
    """.split()
)
"""Words that amend what was asked before, though a guide may be called so."""

_TURNING = frozenset({"how", "about", "what", "and", "now", "try", "show", "me", "then", "instead"})


def names_another(best: Match | None, tokens: Sequence[Token], consumed: set[int], enough: float) -> bool:
    """Whether a text names a guide of its own rather than going on about the last one.

    Args:
        best: the best match of the text's words, if any.
        tokens: the text's.
        consumed: the places of words that ask for a section, speak of pain or rule something out.
        enough: the score from which a name is taken to be meant.
    """
    if best is None or best.score < enough:
        return False
    own = [at for at in range(len(tokens)) if best.places >> at & 1]
    return not all(at in consumed or tokens[at].word in _AMENDING or tokens[at].word in FILLER for at in own)


def is_chatter(tokens: Sequence[Token]) -> bool:
    """Whether a text is small talk and nothing else."""
    heard = [token.word for token in tokens if token.word not in FILLER or token.word in CHATTER]
    return bool(heard) and all(word in CHATTER for word in heard)
