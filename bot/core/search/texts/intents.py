"""Which kind of section a question is about, as the questions tell that authors foresee ("is it bad for …": safety).

The words and pairs of words of the questions to exercises tell it, a guide's own name being one word: what has been
said of the sections of one lift holds for those of another.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from itertools import chain, pairwise

from bot.core.guides.model import Guide, GuideKind, Question, SectionKind
from bot.core.guides.questions import ASKED_FOR, NAMED
from bot.core.search.asks.sections import NAME
from bot.core.search.texts.foreseen import Foreseen
from bot.core.search.texts.learned import Known, Learned
from bot.core.search.words.stems import stem, stems_of

_EDGE = "\1"

_SMOOTH = 0.3

_OF_ANY = 3.0
"""How many questions to one lift a question to any of them counts as."""


class Intents:
    """What is known of the questions to the exercises of a library; nothing where no author foresaw any.

    Args:
        guides: of the library.
        asked: the questions to each, in their order.
        of_any: the questions to any exercise.
    """

    def __init__(
        self, guides: Sequence[Guide], asked: Sequence[Iterable[Foreseen]], of_any: Iterable[Question] = ()
    ) -> None:
        self._names = {guide.slug: _name_of(guide) for guide in guides if guide.kind is GuideKind.EXERCISE}
        known = chain(self._asked(guides, asked), _asked_of_any(of_any))
        self._learned = Learned(known, len(ASKED_FOR), _SMOOTH, ends=True)

    def _asked(self, guides: Sequence[Guide], asked: Sequence[Iterable[Foreseen]]) -> Iterator[Known]:
        for guide, questions in zip(guides, asked, strict=True):
            own = self._names.get(guide.slug)
            for question in questions if own is not None else ():
                if own is not None and question.kind in ASKED_FOR:
                    said = without_name(map(stem, question.typed), own)
                    yield Known(said, ASKED_FOR.index(question.kind))

    def likely(self, slug: str, words: Sequence[str]) -> dict[SectionKind, float]:
        """How likely each kind is what some words ask of an exercise: logarithms, that of the likeliest 0.

        {} where nothing is known.

        Args:
            slug: of the exercise.
            words: of the whole question, folded; its name may be `NAME`.
        """
        if not self._learned.anything:
            return {}
        own = self._names.get(slug, frozenset())
        likely = self._learned.likely(without_name([stem(word) for word in words if word], own))
        return dict(zip(ASKED_FOR, likely, strict=True))


def _name_of(guide: Guide) -> frozenset[str]:
    return frozenset(stems_of(f"{guide.name} {guide.slug.replace('-', ' ')}"))


def _asked_of_any(questions: Iterable[Question]) -> Iterator[Known]:
    for question in questions:
        if question.kind in ASKED_FOR:
            said: list[str] = []
            for part in question.text.split(NAMED):
                said += [NAME, *stems_of(part)]
            yield Known(without_name(said[1:], frozenset()), ASKED_FOR.index(question.kind), _OF_ANY)


def signs(stems: Iterable[str], name: frozenset[str]) -> list[str]:
    """The words of a question and its pairs of neighbours, its ends being neighbours too and a guide's name one word.

    Each comes once, in an order that is the same in every run: sums of fractions depend on it.
    """
    said = without_name(stems, name)
    pairs = [f"{first} {second}" for first, second in pairwise((_EDGE, *said, _EDGE))]
    return list(dict.fromkeys((*said, *pairs)))


def without_name(stems: Iterable[str], name: frozenset[str]) -> list[str]:
    """The words of a question, a guide's name being one word wherever words of it stand."""
    said: list[str] = []
    for word in stems:
        if word != NAME and word not in name:
            said.append(word)
        elif not said or said[-1] != NAME:
            said.append(NAME)
    return said
