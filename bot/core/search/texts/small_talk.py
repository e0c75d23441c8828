"""How much a text is small talk rather than a question, as the words tell of what is known to be either."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from itertools import chain, islice

from bot.core.guides.model import Guide, Question
from bot.core.guides.questions import NAMED
from bot.core.search.names.called import names_of
from bot.core.search.texts.foreseen import Foreseen
from bot.core.search.texts.learned import Known, Learned
from bot.core.search.words.stems import stem, stems_of

_ASKS, _TALKS = 0, 1

_SMOOTH = 0.1

_RATHER_ASKED = -0.5
"""How much likelier it is where no small talk is known: most of what a bot is told asks something."""

_EACH = 3
"""Of so many questions to a guide one is enough to know how is asked."""


class SmallTalk:
    """What is known of small talk; nothing is where none is known.

    Args:
        guides: what is called so is asked for.
        asked: the questions to each.
        of_any: the questions to any exercise.
        talk: what is said that asks nothing.
    """

    def __init__(
        self,
        guides: Sequence[Guide],
        asked: Sequence[Iterable[Foreseen]],
        of_any: Iterable[Question],
        talk: Sequence[str],
    ) -> None:
        called = (stems_of(name.text) for guide in guides for name in names_of(guide))
        foreseen = (list(map(stem, question.typed)) for own in asked for question in islice(own, 0, None, _EACH))
        any_lift = (stems_of(question.text.replace(NAMED, "")) for question in of_any)
        asks = (Known(said, _ASKS) for said in chain(called, foreseen, any_lift))
        talks = (Known(stems_of(text), _TALKS) for text in talk)
        self._learned = Learned(chain(asks, talks), 2, _SMOOTH) if talk else None

    def likely(self, said: Iterable[str]) -> float:
        """How much likelier some words in dictionary form are said in small talk than asked; a logarithm."""
        if self._learned is None:
            return _RATHER_ASKED
        asks, talks = self._learned.likely([stem(word) for word in said if word])
        return talks - asks
