"""Words written without blanks between them: "hipthrust", "latpulldwon"."""

from __future__ import annotations

from collections.abc import Callable, Container

from bot.core.search.reading.tokens import COSTS, PART
from bot.core.search.reading.vocabulary import UNHEARD, Vocabulary
from bot.core.search.words.english import ordinary
from bot.core.search.words.words import lemma

RUN_FROM = 6
"""Letters that such a run has at least."""

_PIECE = 3
"""Letters of the shortest word in it, unless the run is a whole name."""

_HEAD, _HEAD_TELLS = 5, 3.5
"""Letters of the shortest word that may stand for one which begins with it, and what it must tell."""

_CLEAR = 8
"""Letters from which a word that says little may be in it, too ("gymsetup")."""


class Runs:
    """Takes runs of words apart.

    Args:
        vocabulary: of the words.
        whole: the keys of all names.
        slip: the words that a word with one slip may have been.
    """

    def __init__(self, vocabulary: Vocabulary, whole: Container[int], slip: Callable[[str], list[int]]) -> None:
        self._vocabulary, self._whole, self._slip = vocabulary, whole, slip

    def apart(self, word: str) -> list[int]:
        """The words that a text without blanks is made of, one of two perhaps with a slip; [] when it is no run."""
        if len(word) < RUN_FROM:
            return []
        if parts := self._pieces(word):
            return parts
        ids, key = self._vocabulary.ids, self._vocabulary.key
        for cut in range(_PIECE, len(word) - _PIECE + 1):
            for exact, rest, first in ((word[:cut], word[cut:], True), (word[cut:], word[:cut], False)):
                number = ids.get(lemma(exact))
                if number is None:
                    continue
                for meant in () if self._is_word(rest) else self._slip(rest):
                    if key[number] + key[meant] in self._whole:
                        return [number, meant] if first else [meant, number]
        return []

    @staticmethod
    def _is_word(piece: str) -> bool:
        """Whether a piece is a word of English, so hardly a slip; of three letters nearly all are somebody's."""
        return len(piece) > _PIECE and ordinary(piece, as_typed=True)

    def head(self, word: str) -> int | None:
        """The word that a longer one begins with, where it tells much ("skullbusters")."""
        vocabulary = self._vocabulary
        for end in range(len(word) - _PIECE, _HEAD - 1, -1):
            numbers = vocabulary.forms.get(word[:end])
            if numbers and len(numbers) == 1 and vocabulary.weight[numbers[0]] >= _HEAD_TELLS:
                return numbers[0]
        return None

    def _pieces(self, word: str) -> list[int]:
        """The fewest forms of the vocabulary that a text is made of.

        A piece of less than three letters counts only where all pieces are a whole name, or where no key holds it.
        """
        forms, key = self._vocabulary.forms, self._vocabulary.key
        # For each place: the pieces up to there, how many, and whether one is short.
        best: list[tuple[int, ...] | None] = [()] + [None] * len(word)
        short = [False] * (len(word) + 1)
        count = [0] * (len(word) + 1)
        for end in range(2, len(word) + 1):
            for begin in range(end - 1):
                before = best[begin]
                if before is None:
                    continue
                piece = word[begin:end]
                numbers = forms.get(piece)
                if numbers is None:
                    if piece not in UNHEARD and not (begin and len(piece) > _PIECE and piece in COSTS):
                        continue
                    numbers = ()
                if best[end] is None or count[begin] + 1 < count[end]:
                    best[end] = before + numbers
                    count[end] = count[begin] + 1
                    little = len(piece) == _PIECE and len(word) < _CLEAR and COSTS.get(piece, PART) < PART
                    slight = little or len(piece) < _PIECE
                    short[end] = short[begin] or (slight and piece not in UNHEARD)
        parts = best[-1]
        if not parts or count[-1] < 2:  # noqa: PLR2004 - one piece is the word itself
            return []
        if short[-1] and sum([key[part] for part in parts]) not in self._whole:
            return []
        return list(parts)
