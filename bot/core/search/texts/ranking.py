"""All that is known of the guides' texts: what their passages say, and what authors foresee that is asked."""

from __future__ import annotations

from array import array
from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from itertools import pairwise

from bot.core.guides.model import Guide, GuideKind, Question, SectionKind
from bot.core.guides.passages import split
from bot.core.guides.text import Heading, plain, plain_line
from bot.core.search.asks.muscles import Trainers
from bot.core.search.texts.aboutness import Aboutness
from bot.core.search.texts.addressees import Addressees
from bot.core.search.texts.askings import Askings
from bot.core.search.texts.foreseen import Read, foreseen, in_dictionary_form
from bot.core.search.texts.intents import Intents
from bot.core.search.texts.leading import Leading
from bot.core.search.texts.pairs import Pairs
from bot.core.search.texts.parlance import Parlance
from bot.core.search.texts.postings import Postings
from bot.core.search.texts.small_talk import SmallTalk
from bot.core.search.texts.speaking import KINDS, Place, Ranked, Speaking
from bot.core.search.texts.topic_intents import TopicIntents
from bot.core.search.texts.word_for_word import WordForWord
from bot.core.search.words.stems import stems_of

_HEADING = 2
"""How often a word of a section's heading counts, and once more for each passage's own heading."""

_SILENT = (SectionKind.RELATED, SectionKind.PARTNERS)


class Ranking:
    """An index of the words of all passages, and of what authors foresee that is asked.

    Args:
        guides: of the library.
        read: brings the words of questions to the forms that queries are read in.
        asked_of_any: the questions to any exercise.
        talk: what is said that asks nothing.
    """

    def __init__(
        self,
        guides: Mapping[str, Guide],
        read: Read = in_dictionary_form,
        asked_of_any: Sequence[Question] = (),
        talk: Sequence[str] = (),
    ) -> None:
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
        self._postings = Postings(counted, self._begin)
        self.tells = self._postings.tells
        # A library without text has nothing to answer from: its names alone need not be read again.
        speaking = list(guides.values()) if self.places else []
        said = [_together(counted[first:last]) for first, last in pairwise(self._begin)] if speaking else []
        asked = [foreseen(guide, read) for guide in speaking]
        first = [[question for question in own if not question.follows] for own in asked]
        self.aboutness = Aboutness(speaking, said, first)
        self.addressees = Addressees(speaking, first)
        self.pairs = Pairs(first)
        self.askings = Askings(asked)
        self.intents = Intents(speaking, asked, asked_of_any)
        self.small_talk = SmallTalk(speaking, asked, asked_of_any, talk)
        self.topic_intents = TopicIntents(speaking, asked)
        self.word_for_word = WordForWord(asked)
        self.leading = Leading(speaking, asked, self.places)
        self.trainers = Trainers(speaking)
        questions = [question.stems for own in first for question in own]
        self.parlance = Parlance(questions or counted)

    def speaking(self, stems: Iterable[str], favour: Mapping[SectionKind, float] | None = None) -> Speaking:
        """The passages that speak of some stems, each once, which say something.

        Args:
            stems: of the words of a question.
            favour: factors for the kinds of sections, 1 where it names none.
        """
        return Speaking(self._postings, self.places, self._kinds, stems, favour or {})

    def rank(
        self, stems: Iterable[str], guide: int, favour: Mapping[SectionKind, float] | None = None, limit: int = 30
    ) -> list[Ranked]:
        """The passages of a guide that speak of some stems, best first; at most so many. See `speaking`."""
        return self.speaking(stems, favour).ranked(guide, limit)

    def saying(self, guide: int, stems: Iterable[str]) -> Iterable[int]:
        """The numbers of a guide's passages that say some stems."""
        return self._postings.worths(guide, list(stems))

    def leads(self, guide: int, section: str, said: Sequence[str]) -> int | None:
        """The passage of a section that answers some words, to be read first; see `Leading`.

        Args:
            guide: its number.
            section: the section's key, of which `leading` knows.
            said: the words, in dictionary form.
        """
        telling = self.leading.telling(guide, said)
        if not telling:
            return None
        return self.leading.passage(guide, section, said, self._postings.worths(guide, telling))


def _together(counts: Sequence[Counter[str]]) -> Counter[str]:
    """Some counts in one: adding them up would copy the sum for each."""
    together: Counter[str] = Counter()
    for count in counts:
        together.update(count)
    return together
