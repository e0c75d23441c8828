"""Names that a text borrows from the guide of the last answer: "and incline?", "the seated one", "same with bands"."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise, takewhile

from bot.core.search.asks.section_phrases import ASPECTS
from bot.core.search.followups.going_on import LIKEWISE, NO_NAME, POINTING
from bot.core.search.names.match import Match
from bot.core.search.names.names import Names
from bot.core.search.reading.tokens import FREE, Token
from bot.core.search.texts.content import TELLING
from bot.core.search.words.lexicon import EQUIPMENT, FILLER, MODIFIERS

ONES = frozenset({"one", "kind", "version"})
"""What stands for the kind of lift: "the incline one", "the walking kind"."""

_ARTICLES, _LINKING = frozenset({"the", "a", "an"}), frozenset({"on", "with"})
"""Words that may stand before that, and those that may stand before or between the words which change a name: "on the
side", "incline with dumbbells"."""

_OPENING = _ARTICLES | {"is", "are"}
"""Words that may stand before those which open a text: "or is seated better"."""

_CHANGING = MODIFIERS | {"leg", "arm", "hand"}
"""Words that change a name: "the single leg one"."""

_OR = "or"
"""Stands between two ways of the last lift, unless it opens the text: "toes in or out" names no toe raise."""

_OF_ANY_KIND = TELLING | frozenset(EQUIPMENT)
"""Words of a name that alone tell no kind of lift: "up" of the step-up, "bar" of the parallel bar dip."""

_POINTING_BACK = frozenset({"it", "them", "em"})
"""Words for the last guide behind which no word changes its name: "how do i make it more chest"."""


def borrowed(names: Names, about: int, tokens: Sequence[Token], *, asks: bool, same: bool = False) -> Match | None:
    """The guide that a text names with words of the last one's name: "and incline?" after the bench press.

    None where the text says more than that, unless it opens with these words ("and incline, how steep?") or says "one"
    (or "kind") behind them, or where it only names equipment, which rather amends what was asked.

    Args:
        names: all names.
        about: the number of the last guide.
        tokens: the text's.
        asks: whether the text asks for something; then its words are rather what it asks than a name's.
        same: whether it says that it wants the same of another lift: "same but with dumbbells" names one.
    """
    if any(token.word == _OR for token in tokens):
        return None
    own = _set_apart(tokens)
    if not own:
        own = [token for token in tokens if token.word not in POINTING and _may_name(token, asks=asks)]
        if own and (_points_back(tokens, own[0]) or _set_against(tokens, own[0])):
            own = []
        if any(token.cost and token not in own and token.word not in FILLER for token in tokens):
            own = []
    if same and not own:
        own = [token for token in tokens if token.word in EQUIPMENT]
    if len(own) == 1 and own[0].word in ASPECTS:
        return None
    if not own or (not same and all(token.word in EQUIPMENT for token in own)):
        return None
    vocabulary = names.vocabulary
    lent = [Token(vocabulary.spelled[word], ((word, 1.0),), FREE) for word in names.own_name(about)]
    wanted = (1 << len(own)) - 1
    kind = sum(1 << at for at, token in enumerate(lent, len(own)) if token.word not in _OF_ANY_KIND)
    found = [
        match
        for match in names.whole([*own, *lent])
        if match.guide < len(names.slugs) and match.places & wanted == wanted and match.places & kind
    ]
    best = max(found, key=lambda match: (match.places.bit_count(), match.score, -match.name), default=None)
    return best if best is not None and best.guide != about else None


def _set_apart(tokens: Sequence[Token]) -> list[Token]:
    """The words that a text opens with, or that stand before "one", and that may change a name."""
    first = next((at for at, token in enumerate(tokens) if token.word), 0)
    spans = [(first, len(tokens))] if first else []
    spans += [(0, at) for at, token in enumerate(tokens) if token.word in ONES]
    for begin, end in spans:
        run: list[Token] = []
        for token in tokens[begin:end] if begin else reversed(tokens[:end]):
            changes = token.word in _CHANGING or (not begin and token.word not in NO_NAME)
            if changes and token.word not in ONES and token.options:
                run.append(token)
            elif token.word not in _LINKING and (run or token.word not in (_OPENING if begin else _ARTICLES)):
                break
        if run:
            return run if begin else run[::-1]
    return []


def _points_back(tokens: Sequence[Token], first: Token) -> bool:
    """Whether a word for the last guide stands before one: "how do i make it more chest"."""
    return any(token.word in _POINTING_BACK for token in takewhile(lambda token: token is not first, tokens))


def _set_against(tokens: Sequence[Token], first: Token) -> bool:
    """Whether something is set against a word: "how much less than flat"."""
    return any(before.word == "than" and token is first for before, token in pairwise(tokens))


def _may_name(token: Token, *, asks: bool) -> bool:
    """Whether a word may be one of a name that lacks the last guide's words."""
    return bool(token.options) and (token.word in MODIFIERS or (token.word not in NO_NAME and not asks))


def wants_the_same(typed: Sequence[str]) -> bool:
    """Whether a text says that it wants of something else what was asked before."""
    return LIKEWISE in typed
