"""Words by which somebody is only addressed: "hey bot, show me how to bench", "good morning, how are you?"."""

from __future__ import annotations

from collections.abc import Sequence

from bot.core.search.reading.tokens import Token
from bot.core.search.words.lexicon import CHATTER, FILLER

_ADDRESSING = frozenset("hey hi hello yo sup ok okay alright bot bro dude guys guy coach mate question quick".split())

_GREETED_FROM = 3
"""Words that must follow: "hey guys, bench day" is talk."""

_WELFARE = (
    "how are you",
    "how are u",
    "how are ya",
    "how r u",
    "how r you",
    "how you doing",
    "hows it going",
    "how is it going",
    "whats up",
    "what is up",
    "hows everyone",
    "how is everyone",
    "hows everybody",
    "how are things",
)
"""Questions after somebody's welfare."""

_ASKING_AFTER = frozenset(asked.split()[0] for asked in _WELFARE)

_FIRST = CHATTER | {"good", "morning", "gm"}
"""Words that a greeting to us opens with; "do i need a spotter" is none."""

_HAIL = CHATTER | FILLER | {"good", "morning", "gm", "there", "doing"}
"""Words that may stand before and behind them in a greeting, a lift's name among them."""


_OUR_NAME = "spotter"
"""What we are called, and what lifters call who stands by."""


def asks_after(typed: Sequence[str]) -> bool:
    """Whether a text only greets, or asks after somebody: "hey spotter", "good morning, how are you guys?"."""
    if _OUR_NAME in typed[1:] and typed[0] in _FIRST and (_HAIL | {_OUR_NAME}).issuperset(typed):
        return True
    if _ASKING_AFTER.isdisjoint(typed):
        return False
    said = " ".join(typed)
    return any(asked in said and _HAIL.issuperset(said.replace(asked, " ").split()) for asked in _WELFARE)


def greeted(tokens: list[Token]) -> list[Token]:
    """The tokens of a text without those that it begins with and that only address somebody."""
    at = 0
    while at < len(tokens) and (tokens[at].word in _ADDRESSING or (at and tokens[at].word == _OUR_NAME)):
        at += 1
    return tokens[at:] if len(tokens) - at >= _GREETED_FROM else tokens
