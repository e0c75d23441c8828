"""Names whose words have a meaning outside the gym too, or say little of which lift is meant."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from bot.core.search.reading.tokens import Token
from bot.core.search.reading.vocabulary import Vocabulary
from bot.core.search.words.lexicon import CHATTER, EQUIPMENT, EVERYDAY, FILLER, GYM, JOINTS, MODIFIERS, MUSCLES

_WEAK = EVERYDAY | FILLER | CHATTER | GYM
_WEAK_IN_SENTENCE = _WEAK | MODIFIERS | set(JOINTS) | set(MUSCLES) | set(EQUIPMENT)


def telling(tokens: Sequence[Token], *, in_sentence: bool) -> int:
    """A bit for each place of a word of a text that means nothing else."""
    weak = _WEAK_IN_SENTENCE if in_sentence else _WEAK
    return sum([1 << at for at, token in enumerate(tokens) if token.word not in weak])


class Everyday:
    """The everyday words of a vocabulary.

    Args:
        vocabulary: of the names' words.
    """

    def __init__(self, vocabulary: Vocabulary) -> None:
        ids = vocabulary.ids
        self._words, self._in_sentence = (
            frozenset([ids[word] for word in weak if word in ids]) for weak in (_WEAK, _WEAK_IN_SENTENCE)
        )

    def every(self, words: Iterable[int], *, in_sentence: bool) -> bool:
        """Whether some words, by their numbers, are all such; a sentence has more of them."""
        return (self._in_sentence if in_sentence else self._words).issuperset(words)
