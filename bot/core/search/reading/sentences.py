"""Whether a text is a sentence, which says much else, or a name and a few words."""

from __future__ import annotations

from collections.abc import Sequence

from bot.core.search.reading.tokens import Token

_LONG = 6
"""Words from which a text is taken for a sentence."""

_STRANGE = 2
"""Words that no name has, from which such a text is a sentence though it asks nothing."""

_LINKING = frozenset("on in during at off out not while and into over".split())

ASKING = frozenset(
    """
    why how what when where which who is are do does did can could should my i im if will am any whats cant dont
    doesnt me you mine myself it they them
    """.split()
)
"""Words that make a text a question or a sentence rather than a name."""

_OPENING = frozenset("why how what when where which who whats is are do does did can could should will am".split())


def asks(said: Sequence[str]) -> bool:
    """Whether words in dictionary form open as a question does; "" stands for a word that says nothing."""
    return next((word for word in said if word), "") in _OPENING


def sentence(tokens: Sequence[Token], text: str) -> bool:
    """Whether a text is a sentence rather than a name and a few words ("Seated Palms-Down Barbell Wrist Curl")."""
    if "?" in text or any(token.word in ASKING for token in tokens if token.typed):
        return True
    strange = sum(1 for token in tokens if token.cost and not token.options)
    if len(tokens) >= _LONG:
        return strange >= _STRANGE
    return len(tokens) >= _LONG - 1 and any(token.word in _LINKING for token in tokens)
