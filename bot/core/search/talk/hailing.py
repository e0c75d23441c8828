"""A greeting that is also the name of a lift, before something else: "good morning, may i help you"."""

from __future__ import annotations

import re
from collections.abc import Sequence

from bot.core.search.heard import asks_nothing
from bot.core.search.names.names import Names
from bot.core.search.reading.tokens import Token
from bot.core.search.thresholds import PLAINLY
from bot.core.search.words.english import ordinary
from bot.core.search.words.lexicon import CHATTER, FILLER, LIFTERS, MODIFIERS, PATTERNS

_HAIL = ["good", "morning"]

_OURS, _ANYBODYS = LIFTERS | MODIFIERS | set(PATTERNS), FILLER | CHATTER

_SET_OFF = re.compile(r"\W*good\s+morning\s*[,.!]", re.IGNORECASE)


def unhailed(names: Names, text: str, tokens: list[Token]) -> list[Token]:
    """The tokens of a text without the greeting that it opens with; all of them where that is rather a lift.

    It is a greeting where what follows is nobody's question to a coach ("good morning kate"), or where a mark sets it
    off from another lift ("good morning! how do i squat").
    """
    rest = tokens[len(_HAIL) :]
    if not rest or [token.word for token in tokens[: len(_HAIL)]] != _HAIL:
        return tokens
    if _says_nothing_of_lifts(rest):
        return rest
    named = _SET_OFF.match(text) and any(match.score >= PLAINLY for match in names.whole(rest))
    return rest if named else tokens


def _says_nothing_of_lifts(tokens: Sequence[Token]) -> bool:
    said = [token.word for token in tokens]
    return asks_nothing(said) and not any(word in _OURS or not (word in _ANYBODYS or ordinary(word)) for word in said)
