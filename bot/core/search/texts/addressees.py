"""Which guide a question is to, as the words tell of the questions that authors foresee, and what each guide is called.

The little words count too: "come up" is asked of other lifts than "come out".
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence

from bot.core.guides.model import Guide
from bot.core.search.names.called import names_of
from bot.core.search.texts.foreseen import Foreseen
from bot.core.search.texts.learned import Known, Learned
from bot.core.search.words.stems import stem
from bot.core.search.words.words import words

_SMOOTH = 0.1


class Addressees:
    """What is known of the questions to some guides.

    Args:
        guides: in the order of their numbers.
        asked: the questions to each that tell which guide is meant.
    """

    def __init__(self, guides: Sequence[Guide], asked: Sequence[Iterable[Foreseen]]) -> None:
        known = (
            Known(_stems(said), number)
            for number, (guide, questions) in enumerate(zip(guides, asked, strict=True))
            for said in _said_to(guide, questions)
        )
        self._learned = Learned(known, len(guides), _SMOOTH)

    def likely(self, said: Iterable[str]) -> list[float]:
        """How likely a question is to each guide: logarithms by the guides' numbers, that of the likeliest 0.

        Args:
            said: the words of the whole question, in dictionary form.
        """
        return self._learned.likely(_stems(said))


def _said_to(guide: Guide, asked: Iterable[Foreseen]) -> Iterator[Sequence[str]]:
    """The words of the questions to a guide, and of all that it is called."""
    yield from (question.typed for question in asked)
    yield from (words(called.text) for called in names_of(guide))


def _stems(said: Iterable[str]) -> list[str]:
    return [stem(word) for word in said if word]
