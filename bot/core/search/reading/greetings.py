"""Words by which somebody is only addressed: "hey bot, show me how to bench"."""

from __future__ import annotations

from bot.core.search.reading.tokens import Token

_ADDRESSING = frozenset("hey hi hello yo sup ok okay alright bot bro dude guys guy coach mate question quick".split())

_GREETED_FROM = 3
"""Words that must follow: "hey guys, bench day" is talk."""


def greeted(tokens: list[Token]) -> list[Token]:
    """The tokens of a text without those that it begins with and that only address somebody."""
    at = 0
    while at < len(tokens) and tokens[at].word in _ADDRESSING:
        at += 1
    return tokens[at:] if len(tokens) - at >= _GREETED_FROM else tokens
