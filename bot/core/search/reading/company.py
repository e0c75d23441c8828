"""What words may be beside others, and could not be alone: synonyms, slips, halves of one word."""

from __future__ import annotations

import math
from collections.abc import Callable, Sequence

from bot.core.search.reading.mending import Mending
from bot.core.search.reading.tokens import PART, Token
from bot.core.search.reading.vocabulary import Vocabulary
from bot.core.search.words.lexicon import CHATTER
from bot.core.search.words.synonyms import SYNONYMS

_SOFT = 0.8
"""How sure a word is that stands for another."""

_MEANT, _BEYOND, _MEANT_FROM = 0.85, 0.1, 5
"""How sure a correction is that leaves no doubt, how much surer than the next one, and the letters it takes."""


class Company:
    """Reads words by the company that they keep.

    Args:
        vocabulary: of the names' words.
        mending: knows what a word may have been.
        exact: the token of a word of names, and how sure that word is.
    """

    def __init__(self, vocabulary: Vocabulary, mending: Mending, exact: Callable[[str, float], Token]) -> None:
        self._vocabulary, self._mending, self._exact = vocabulary, mending, exact

    def as_meant(self, tokens: list[Token]) -> list[Token]:
        """The tokens, mistyped words of which there is no doubt as if they had been typed well.

        A word alone, or among others that are all strange, stays doubtful: "rupe" may be anything.
        """
        if not any(token.typed and token.cost and not token.heard for token in tokens):
            return tokens
        return [self._meant(token) if self._beyond_doubt(token) else token for token in tokens]

    def _meant(self, token: Token) -> Token:
        typed, written, *_ = self.written(token)
        exact = self._exact(token.word, 1.0)
        return Token(exact.word, exact.options, exact.cost, meant=(typed, written))

    def written(self, token: Token) -> Sequence[str]:
        """A mistyped word as it was typed, and what may have been meant as it is written, the likeliest first."""
        return token.meant or (token.heard, *[word for _, word in self._mending.slipped(token, math.inf)])

    def _beyond_doubt(self, token: Token) -> bool:
        if len(token.heard) < _MEANT_FROM or not token.options or token.options[0][1] < _MEANT:
            return False
        rival = token.options[1][1] if len(token.options) > 1 else 0.0
        if rival > token.options[0][1] - _BEYOND or self._vocabulary.spelled[token.options[0][0]] != token.word:
            return False
        return not (token.near and self._mending.may_be_several(token.near))

    def softened(self, tokens: Sequence[Token]) -> list[Token] | None:
        """The tokens with the words that lifters use for theirs, None when there are none."""
        ids = self._vocabulary.ids
        other: list[Token] = []
        for token in tokens:
            has = {number for number, _ in token.options}
            alike = SYNONYMS.get(token.word, ()) if token.typed else ()
            more = [ids[word] for word in alike if word in ids and ids[word] not in has]
            options = (*token.options, *[(number, _SOFT) for number in more])
            other.append(Token(token.word, options, token.cost, token.typed) if more else token)
        return other if any(a is not b for a, b in zip(tokens, other, strict=True)) else None

    def slipped(self, tokens: Sequence[Token]) -> list[Token] | None:
        """The tokens with words that name nothing taken for slips ("hip trust"), None where that changes nothing.

        In company a word may be farther from what was meant than alone.
        """
        if sum(1 for token in tokens if token.cost) < 2:  # noqa: PLR2004 - one ordinary word alone is itself
            return None
        other: list[Token] = []
        for token in tokens:
            mendable = token.cost >= PART and not token.options and token.word not in CHATTER
            options = self._mending.in_company(token) if mendable else ()
            other.append(Token(token.word, options, token.cost, typed=False) if options else token)
        return self.composed(other) if any(a is not b for a, b in zip(tokens, other, strict=True)) else None

    def composed(self, tokens: Sequence[Token]) -> list[Token]:
        """The tokens, two neighbours made one where some of what they may be is one word in names."""
        vocabulary = self._vocabulary
        spelled, ids = vocabulary.spelled, vocabulary.ids
        made: list[Token] = []
        for token in tokens:
            if made and not (made[-1].typed and token.typed):
                both = [
                    (ids[joined[0]], min(likely, other))
                    for one, likely in made[-1].options
                    for two, other in token.options
                    if (joined := vocabulary.compounds.together(spelled[one], spelled[two])) and len(joined) == 1
                    if joined[0] in ids
                ]
                if both:
                    made[-1] = Token(spelled[both[0][0]], tuple(both), max(made[-1].cost, token.cost), typed=False)
                    continue
                if any(vocabulary.compounds.together(made[-1].word, spelled[two]) for two, _ in token.options):
                    made[-1] = self._exact("single", 1.0)
            made.append(token)
        return made
