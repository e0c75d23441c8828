"""Which kind of section a question is about, as the questions tell that authors foresee ("is it bad for …": safety).

Naive Bayes over the words and pairs of words of the questions to exercises, a guide's own name being one word: what has
been said of the sections of one lift holds for those of another. A question counts as a whole, whatever its length, and
in it a sign the more the fewer questions have it: counts weighed so (tf-idf, of unit length) tell as much as a linear
classifier does (Rennie et al., "Tackling the Poor Assumptions of Naive Bayes Text Classifiers", 2003).
"""

from __future__ import annotations

import math
from array import array
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from itertools import pairwise

from bot.core.guides.model import Guide, GuideKind, Question, SectionKind
from bot.core.guides.questions import ASKED_FOR, NAMED
from bot.core.search.asks.sections import NAME
from bot.core.search.texts.foreseen import Foreseen
from bot.core.search.words.stems import stem, stems_of

_EDGE = "\1"

_SEEN = 2
"""In how many questions a word or a pair must be to tell anything."""

_SMOOTH = 0.3
"""What is added to the weight of each sign in each kind (Lidstone)."""

_OF_ANY = 3.0
"""How many questions to one lift a question to any of them counts as."""

_Filed = tuple[list[str], int, float]
"""The signs of a question, the kind that it asks for, and what it counts."""


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
        filed = [*self._asked(guides, asked), *_asked_of_any(of_any)]
        often = Counter(sign for said, _, _ in filed for sign in said)
        most = 1 + math.log(max(1, len(filed)))
        self._unheard = most**2
        kept = sorted(sign for sign, count in often.items() if count >= _SEEN)
        self._row = {sign: at for at, sign in enumerate(kept)}
        self._rare = array("f", [most - math.log(often[sign]) for sign in kept])
        self._tells = self._learned(filed)

    def _asked(self, guides: Sequence[Guide], asked: Sequence[Iterable[Foreseen]]) -> Iterator[_Filed]:
        for guide, questions in zip(guides, asked, strict=True):
            own = self._names.get(guide.slug)
            for question in questions if own is not None else ():
                if own is not None and question.kind in ASKED_FOR:
                    yield signs([stem(word) for word in question.typed], own), ASKED_FOR.index(question.kind), 1.0

    def _learned(self, filed: Sequence[_Filed]) -> array[float]:
        """What each sign tells for each kind, sign by sign: logarithms, the mean of each sign's 0, times its rarity."""
        weights = [array("d", bytes(8 * len(self._row))) for _ in ASKED_FOR]
        for said, kind, counts in filed:
            rows, length = self._known(said)
            for at in rows:
                weights[kind][at] += counts * self._rare[at] / length
        totals = [math.log(sum(own) + _SMOOTH * len(own)) if own else 0.0 for own in weights]
        learned = array("f")
        for at, rare in enumerate(self._rare):
            tells = [math.log(own[at] + _SMOOTH) - total for own, total in zip(weights, totals, strict=True)]
            usual = sum(tells) / len(tells)
            learned.extend([rare * (tell - usual) for tell in tells])
        return learned

    def _known(self, said: Sequence[str]) -> tuple[list[int], float]:
        """The rows of the signs that are known, and the length of the question that all of them make."""
        rows = [at for sign in said if (at := self._row.get(sign)) is not None]
        square = sum([self._rare[at] ** 2 for at in rows]) + self._unheard * (len(said) - len(rows))
        return rows, math.sqrt(square) or 1.0

    def likely(self, slug: str, words: Sequence[str]) -> dict[SectionKind, float]:
        """How likely each kind is what some words ask of an exercise: logarithms, that of the likeliest 0.

        {} where nothing is known.

        Args:
            slug: of the exercise.
            words: of the whole question, folded; its name may be `NAME`.
        """
        if not self._row:
            return {}
        own = self._names.get(slug, frozenset())
        rows, length = self._known(signs([stem(word) for word in words if word], own))
        scores, tells, kinds = [0.0] * len(ASKED_FOR), self._tells, len(ASKED_FOR)
        for at in rows:
            told = tells[at * kinds : (at + 1) * kinds]
            scores = [score + tell for score, tell in zip(scores, told, strict=True)]
        most = max(scores)
        return {kind: (score - most) / length for kind, score in zip(ASKED_FOR, scores, strict=True)}


def _name_of(guide: Guide) -> frozenset[str]:
    return frozenset(stems_of(f"{guide.name} {guide.slug.replace('-', ' ')}"))


def _asked_of_any(questions: Iterable[Question]) -> Iterator[_Filed]:
    for question in questions:
        if question.kind in ASKED_FOR:
            said: list[str] = []
            for part in question.text.split(NAMED):
                said += [NAME, *stems_of(part)]
            yield signs(said[1:], frozenset()), ASKED_FOR.index(question.kind), _OF_ANY


def signs(stems: Sequence[str], name: frozenset[str]) -> list[str]:
    """The words of a question and its pairs of neighbours, its ends being neighbours too and a guide's name one word.

    Each comes once, in an order that is the same in every run: sums of fractions depend on it.
    """
    said: list[str] = []
    for word in stems:
        if word != NAME and word not in name:
            said.append(word)
        elif not said or said[-1] != NAME:
            said.append(NAME)
    pairs = [f"{first} {second}" for first, second in pairwise((_EDGE, *said, _EDGE))]
    return list(dict.fromkeys((*said, *pairs)))
