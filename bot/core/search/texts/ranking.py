"""The passages of all guides, ranked by how well they answer a question (BM25 over stemmed words).

Robertson and Zaragoza, "The Probabilistic Relevance Framework: BM25 and Beyond" (2009): k1 and b below are its usual
values; the words of headings count as said more than once.
"""

from __future__ import annotations

import math
from array import array
from bisect import bisect_left
from collections import Counter
from collections.abc import Iterable, Mapping, Sequence

from bot.core.guides.model import Guide, GuideKind, SectionKind
from bot.core.guides.text import Heading, plain, plain_line
from bot.core.search.asks.muscles import Trainers
from bot.core.search.texts.aboutness import Aboutness
from bot.core.search.texts.askings import Askings
from bot.core.search.texts.foreseen import Read, foreseen, in_dictionary_form
from bot.core.search.texts.intents import Intents
from bot.core.search.texts.pairs import Pairs
from bot.core.search.texts.passages import split
from bot.core.search.texts.speaking import KINDS, Place, Ranked, Speaking
from bot.core.search.words.likewise import LIKEWISE
from bot.core.search.words.stems import stem, stems_of

_K1 = 1.2
_B = 0.6
_HEADING = 2
"""How often a word of a section's heading counts, and once more for each passage's own heading."""

_LIKE = 0.45
"""What a word in other words is worth."""

_UNSPOKEN = 7.0
"""What a word tells that no passage has."""

_BUDGET = 3500
"""Entries of the index that a question put to all guides may look at, its rarest words first."""

_COMMON = 500
"""Passages from which a word is too common to stand for another one."""

_SILENT = (SectionKind.RELATED, SectionKind.PARTNERS)


class Ranking:
    """An index of the words of all passages, and of what authors foresee that is asked.

    Args:
        guides: of the library.
        read: brings the words of questions to the forms that queries are read in.
    """

    def __init__(self, guides: Mapping[str, Guide], read: Read = in_dictionary_form) -> None:
        self.places: list[Place] = []
        self._begin = array("I")
        counted: list[Counter[str]] = []
        for number, guide in enumerate(guides.values()):
            self._begin.append(len(self.places))
            for section in guide.sections:
                if section.kind in _SILENT:
                    continue
                # Any section of a topic guide is one of its topic: none is looked for by its kind.
                kind = SectionKind.TOPIC if guide.kind is GuideKind.TOPIC else section.kind
                title = stems_of(section.title)
                for at, passage in enumerate(split(section)):
                    words = Counter(stems_of(plain(passage)))
                    words.update(title)
                    if isinstance(passage[0], Heading):
                        for word in stems_of(plain_line(passage[0].spans)):
                            words[word] += _HEADING
                    self.places.append(Place(number, section.key, kind, at))
                    counted.append(words)
        self._begin.append(len(self.places))
        self._kinds = bytes([KINDS.index(place.kind) for place in self.places])
        self._file(counted)
        # A library without text has nothing to answer from: its names alone need not be read again.
        speaking = list(guides.values()) if self.places else []
        said = [
            sum(counted[self._begin[number] : self._begin[number + 1]], Counter[str]())
            for number in range(len(speaking))
        ]
        asked = [foreseen(guide, read) for guide in speaking]
        self.aboutness = Aboutness(speaking, said, asked)
        self.pairs = Pairs(asked)
        self.askings = Askings(asked)
        self.intents = Intents(speaking)
        self.trainers = Trainers(speaking)

    def _file(self, counted: Sequence[Mapping[str, int]]) -> None:
        lengths = [sum(said.values()) for said in counted]
        usual = sum(lengths) / max(1, len(lengths))
        where: dict[str, list[int]] = {}
        for number, said in enumerate(counted):
            for word in said:
                where.setdefault(word, []).append(number)
        self.tells: dict[str, float] = {}
        self._where: dict[str, array[int]] = {}
        self._worth: dict[str, array[float]] = {}
        count = len(counted)
        for word in sorted(where):
            numbers = where[word]
            tells = math.log(1 + (count - len(numbers) + 0.5) / (len(numbers) + 0.5))
            self.tells[word] = tells
            self._where[word] = array("I", numbers)
            self._worth[word] = array(
                "f",
                [
                    tells * said * (_K1 + 1) / (said + _K1 * (1 - _B + _B * lengths[number] / usual))
                    for number in numbers
                    for said in (counted[number][word],)
                ],
            )

    def knows(self, word: str) -> bool:
        """Whether a folded word occurs in any guide, in any form."""
        return stem(word) in self.tells

    def rank(
        self,
        stems: Iterable[str],
        guide: int | None = None,
        favour: Mapping[SectionKind, float] | None = None,
        limit: int = 30,
    ) -> list[Ranked]:
        """The passages that speak of some stems, best first; at most so many. The others are those of `speaking`."""
        return self.speaking(stems, guide, favour).best(limit)

    def passages(self, guide: int) -> tuple[int, int]:
        """The number of a guide's first passage, and that of the next guide's."""
        return self._begin[guide], self._begin[guide + 1]

    def speaking(
        self, stems: Iterable[str], guide: int | None = None, favour: Mapping[SectionKind, float] | None = None
    ) -> Speaking:
        """The passages that speak of some stems.

        Args:
            stems: of the words that say something, each once.
            guide: the number of the only guide to look in, None for all.
            favour: factors for the kinds of sections, 1 where it names none.
        """
        begin, end = (0, len(self.places)) if guide is None else self.passages(guide)
        scores: dict[int, float] = {}
        known = scores.get
        every: list[tuple[dict[int, float], float]] = []
        whole = 0.0
        budget = _BUDGET
        for less, word in sorted((-self.tells.get(word, 0.0), word) for word in stems):
            tells = -less
            whole += tells or _UNSPOKEN
            heard: dict[int, float] = {}
            for other, worth in ((word, 1.0), *[(like, _LIKE) for like in LIKEWISE.get(word, ())]):
                numbers, full = self._where.get(other), self._worth.get(other)
                if numbers is None or full is None:
                    continue
                if guide is None:
                    last = len(numbers)
                    if last > budget if worth == 1.0 else last > min(budget, _COMMON):
                        continue
                    budget -= last
                else:
                    first, last = bisect_left(numbers, begin), bisect_left(numbers, end)
                    numbers, full = numbers[first:last], full[first:last]
                if worth == 1.0:
                    heard = dict(zip(numbers, full, strict=True))
                    continue
                for number, alone in zip(numbers, full, strict=True):
                    score = alone * worth
                    if number not in heard or score > heard[number]:
                        heard[number] = score
            for number, score in heard.items():
                scores[number] = known(number, 0.0) + score
            every.append((heard, tells or 1.0))
        return Speaking(scores, every, whole, self.places, self._kinds, favour or {})
