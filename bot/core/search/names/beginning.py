"""A text that is the beginning of names, its last word perhaps not typed to its end: "hip thrust on", "rope ju"."""

from __future__ import annotations

from collections.abc import Sequence

from bot.core.search.names.match import Match
from bot.core.search.names.names import Names
from bot.core.search.reading.tokens import Token
from bot.core.search.reading.vocabulary import UNHEARD
from bot.core.search.words.english import ordinary
from bot.core.search.words.lexicon import CHATTER, FILLER
from bot.core.search.words.words import lemma

_BESIDE_BEGUN = 0.72
"""What is left of other readings' scores where the text is the beginning of names."""

_WORDS_MISSING = 0.87
"""What is left of a beginning's score where the last word is typed to its end, so that whole words are missing."""

_ONLY_BEGUN = 0.75
"""What is left of it where the text is an ordinary word ("over", "door")."""


class Beginning:
    """One text, taken for the beginning of names.

    Args:
        names: to look in.
        tokens: of the text.
        typed: its words.
        consumed: the places of words that ask for a section, speak of pain or rule something out.
        in_sentence: whether the text is a sentence.
    """

    def __init__(
        self, names: Names, tokens: Sequence[Token], typed: Sequence[str], consumed: set[int], *, in_sentence: bool
    ) -> None:
        self._names, self._tokens, self._typed = names, tokens, typed
        self._consumed, self._in_sentence = consumed, in_sentence

    def may_go_on(self, found: Sequence[Match]) -> bool:
        """Whether the text may go on though it names a guide: for its last word, or because the best name lacks it."""
        return not self._tokens[-1].typed or self._unfinished() or self._leaves_the_last(found)

    def names(self) -> list[Match]:
        """The guides whose names the text is the beginning of.

        An ordinary word alone may well be just that: such a beginning is worth an offer, no answer.
        """
        typed, alone = self._typed[-1], len(self._tokens) == 1
        if (alone and (typed in CHATTER or typed in FILLER)) or not self._tokens[0].word:
            return []
        begun = self._names.begun(self._tokens, self._typed)
        if alone and ordinary(lemma(typed)):
            return [match._replace(score=match.score * _ONLY_BEGUN) for match in begun]
        if not self._unfinished() and (typed in self._names.vocabulary.forms or typed in FILLER):
            return [match._replace(score=match.score * _WORDS_MISSING, whole=False) for match in begun]
        return begun

    def beside(self, found: Sequence[Match]) -> list[Match]:
        """Other readings of a text that is the beginning of names: they count less, save names that are the text."""
        heard = sum(1 << at for at, token in enumerate(self._tokens) if token.cost)
        last = 1 << len(self._tokens) - 1
        if self._unfinished():
            heard |= last
        mended = last if not self._tokens[-1].typed and self._names.begun_within(self._tokens, self._typed) else 0
        return [
            match
            if match.whole and not heard & ~match.places and not mended & match.places
            else match._replace(score=match.score * _BESIDE_BEGUN)
            for match in found
        ]

    def _unfinished(self) -> bool:
        """Whether the last of some words is none with which a text ends: "hip thrust on", "reps in the t"."""
        last = self._typed[-1]
        several = len(self._tokens) - 1
        return several > (last in UNHEARD) and (last in UNHEARD or (len(last) == 1 and last.isalpha()))

    def _leaves_the_last(self, found: Sequence[Match]) -> bool:
        """Whether the best name leaves out the last of some words, which asks for nothing: perhaps it begins one."""
        last = len(self._tokens) - 1
        if not last or last in self._consumed or self._in_sentence or not found:
            return False
        return not max(found, key=lambda match: match.score).places >> last & 1
