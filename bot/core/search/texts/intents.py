"""Which kind of section a question is about, as the questions tell that authors foresee ("is it bad for …": safety).

Naive Bayes over the words and pairs of words of the questions to exercises, a guide's own name being one word: what has
been said of the sections of one lift holds for those of another.
"""

from __future__ import annotations

import math
from array import array
from collections import Counter
from collections.abc import Iterable, Sequence
from itertools import pairwise

from bot.core.guides.model import Guide, GuideKind, SectionKind
from bot.core.search.words.stems import stem, stems_of

_KINDS = (
    SectionKind.WHY,
    SectionKind.ABOUT,
    SectionKind.FORM,
    SectionKind.VARIATIONS,
    SectionKind.MISTAKES,
    SectionKind.PROGRAMMING,
    SectionKind.MUSCLES,
    SectionKind.SAFETY,
    SectionKind.ALTERNATIVES,
)
_NAME = "\0"
_EDGE = "\1"

_SEEN = 2
"""In how many questions a word or a pair must be to tell anything."""

_SMOOTH = 20.0
"""As many questions as these, in which it is as usual as everywhere, are thought to have been asked of each kind."""

_UNLIKELY = -5.0
"""No kind is less likely than this: words that depend on each other make such a reckoning too sure of itself."""

_DEPENDENT = 0.7
"""What is left of what each word tells: they do not speak independently of each other."""


class Intents:
    """What is known of the questions to the exercises of a library; nothing where no author foresaw any.

    Args:
        guides: of the library.
    """

    def __init__(self, guides: Iterable[Guide]) -> None:
        self._names: dict[str, frozenset[str]] = {}
        asked: list[Counter[str]] = [Counter() for _ in _KINDS]
        count = [0] * len(_KINDS)
        for guide in guides:
            if guide.kind is not GuideKind.EXERCISE:
                continue
            own = self._names[guide.slug] = frozenset(stems_of(f"{guide.name} {guide.slug.replace('-', ' ')}"))
            for question in guide.questions:
                if question.kind in _KINDS:
                    at = _KINDS.index(question.kind)
                    count[at] += 1
                    asked[at].update(signs(stems_of(question.text), own))
        total = sum(count)
        self._before = [math.log((number + 1) / (total + len(_KINDS))) for number in count] if total else []
        self._row: dict[str, int] = {}
        self._tells = array("f")
        every: Counter[str] = sum(asked, Counter())
        for sign in sorted(sign for sign, often in every.items() if often >= _SEEN):
            usual = every[sign] / total
            self._row[sign] = len(self._tells)
            for own_count, number in zip(asked, count, strict=True):
                share = (own_count[sign] + _SMOOTH * usual) / (number + _SMOOTH)
                self._tells.append(_DEPENDENT * math.log(share / usual))

    def likely(self, slug: str, words: Sequence[str]) -> dict[SectionKind, float]:
        """How likely each kind is what some words ask of an exercise: logarithms, that of the likeliest 0.

        {} where nothing is known.

        Args:
            slug: of the exercise.
            words: of the whole question, folded.
        """
        if not self._before:
            return {}
        scores = self._before.copy()
        row, tells, kinds = self._row, self._tells, len(_KINDS)
        for sign in signs([stem(word) for word in words if word], self._names.get(slug, frozenset())):
            at = row.get(sign)
            if at is not None:
                scores = [score + told for score, told in zip(scores, tells[at : at + kinds], strict=True)]
        most = max(scores)
        return {kind: max(_UNLIKELY, score - most) for kind, score in zip(_KINDS, scores, strict=True)}


def signs(stems: Sequence[str], name: frozenset[str]) -> list[str]:
    """The words of a question and its pairs of neighbours, its ends being neighbours too and a guide's name one word.

    Each comes once, in an order that is the same in every run: sums of fractions depend on it.
    """
    said: list[str] = []
    for word in stems:
        if word not in name:
            said.append(word)
        elif not said or said[-1] != _NAME:
            said.append(_NAME)
    pairs = [f"{first} {second}" for first, second in pairwise((_EDGE, *said, _EDGE))]
    return list(dict.fromkeys((*said, *pairs)))
