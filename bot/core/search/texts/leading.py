"""Which passage of a section answers a question, to be read first.

What the passages say tells it (see `Speaking`), and the questions that authors foresee to each: naive Bayes over their
words and pairs of words, the little ones too.
"""

from __future__ import annotations

import math
from collections import Counter
from collections.abc import Iterable, Mapping, Sequence

from bot.core.guides.model import Guide
from bot.core.guides.passages import split
from bot.core.guides.text import Block, plain
from bot.core.search.texts.bayes import likely
from bot.core.search.texts.content import content
from bot.core.search.texts.foreseen import Foreseen
from bot.core.search.texts.intents import signs
from bot.core.search.texts.speaking import Place
from bot.core.search.texts.tally import BITS, Tally, sign_key
from bot.core.search.words.stems import stem, stems_of

_ASKED, _HEADED = 2, 3
"""What a question with a sign counts, and the words that a passage begins with."""

_SMOOTH = 4.0
"""As many counts as these, in which a sign is as usual as in the whole section, are added to those of each passage."""

_UNLIKELY = -8.0
"""No passage is less likely than this."""

_SPEAKS, _LIKELY, _FIRST = 1.8, 0.45, 1.15
"""What speaks for a passage: what it says (as a share of what the best one does), how likely it is by the questions (a
logarithm), and that it is the first. Learned (softmax loss, in two folds) from 480 labelled questions, and rounded."""

_SURE = 0.4
"""How likely a passage must be beside the others of its section to be read before them."""

_BEGINNING = 90
"""Letters within which the beginning of a passage ends with a colon: what a mistake looks like."""

_OF_THE_WHOLE = frozenset(
    map(
        stem,
        """
        mistake error fault wrong common commonly typical usual usually screw mess up butcher botch blunder people ppl
        folk form technique proper properly correct correctly right perform guide tutorial step show exercise
        variation version kind type different way list fix go get do
        """.split(),
    )
)
"""Words that ask for a section and for nothing particular in it: "common mistakes", "what do people screw up"."""


class Leading:
    """What is known of the passages of a library.

    Args:
        guides: of the library.
        asked: the questions to each, in their order.
        places: of all passages.
    """

    def __init__(self, guides: Sequence[Guide], asked: Sequence[Iterable[Foreseen]], places: Sequence[Place]) -> None:
        self._names = [frozenset(stems_of(f"{guide.name} {guide.slug.replace('-', ' ')}")) for guide in guides]
        self._counts: dict[tuple[int, str], tuple[int, list[int]]] = {}
        to = {
            (number, question.section)
            for number, questions in enumerate(asked)
            for question in questions
            if question.passage is not None
        }
        for at, place in enumerate(places):
            if (place.guide, place.section) in to:
                self._counts.setdefault((place.guide, place.section), (at, []))[1].append(_ASKED)
        self._tally = Tally()
        for number, (guide, questions) in enumerate(zip(guides, asked, strict=True)):
            own = self._names[number]
            # Guide by guide: the signs of all together would take most of the memory that a start needs.
            counted: Counter[int] = Counter()
            for section in guide.sections:
                if (number, section.key) in self._counts:
                    first = self._counts[number, section.key][0]
                    for at, piece in enumerate(split(section), first):
                        counted.update(_HEADED * self._entries(signs(stems_of(_beginning(piece)), own), number, at))
            for question in questions:
                known = self._counts.get((number, question.section or ""))
                if known is not None and question.passage is not None:
                    first, counts = known
                    counts[question.passage] += _ASKED
                    at = first + question.passage
                    counted.update(_ASKED * self._entries(signs(question.said, own), number, at))
            self._tally.add(counted)

    @staticmethod
    def _entries(said: Iterable[str], guide: int, passage: int) -> list[int]:
        """What is filed of the signs of one passage."""
        return [sign_key(sign, guide) << BITS | passage for sign in said]

    def knows(self, guide: int, section: str) -> bool:
        """Whether questions to single passages of a section are foreseen."""
        return (guide, section) in self._counts

    def telling(self, guide: int, said: Sequence[str]) -> list[str]:
        """The stems of words that tell one passage of a guide from another: without its name; [] where none does."""
        name = self._names[guide]
        stems = [stem for stem in content(said, every=True) if stem not in name]
        return [] if _OF_THE_WHOLE.issuperset(stems) else stems

    def passage(self, guide: int, section: str, said: Iterable[str], speaking: Mapping[int, float]) -> int | None:
        """The passage of a section that surely answers some words; None where none does, or nothing is known.

        Args:
            guide: its number.
            section: the section's key.
            said: the words, in dictionary form.
            speaking: how much passages say of them, by their numbers among all.
        """
        known = self._counts.get((guide, section))
        if known is None:
            return None
        first, counts = known
        asked = self._likely(guide, first, counts, [stem(word) for word in said if word])
        speaks = [speaking.get(at, 0.0) for at in range(first, first + len(counts))]
        most = max(speaks) or 1.0
        scores = [_SPEAKS * own / most + _LIKELY * least for own, least in zip(speaks, asked, strict=True)]
        scores[0] += _FIRST
        best = max(scores)
        return scores.index(best) if math.exp(best) >= _SURE * sum(map(math.exp, scores)) else None

    def _likely(self, guide: int, first: int, counts: Sequence[int], said: Sequence[str]) -> list[float]:
        """How likely each passage is by the questions: logarithms, the likeliest 0."""
        end = first + len(counts)
        found = [
            [(at - first, often) for at, often in self._tally.of(sign_key(sign, guide)) if first <= at < end]
            for sign in signs(said, self._names[guide])
        ]
        return [max(_UNLIKELY, score) for score in likely(counts, found, _SMOOTH)]


def _beginning(passage: tuple[Block, ...]) -> str:
    """The heading of a passage, or what stands before the colon in its first words; "" where it has neither."""
    text = plain(passage)
    head, colon, _ = text[:_BEGINNING].partition(":")
    heading, line, _ = text.partition("\n")
    return heading if line and len(heading) < _BEGINNING and heading != text else head if colon else ""
