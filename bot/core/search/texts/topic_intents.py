"""Which section of a topic's guide a question is about, as its foreseen questions, its headings and its text tell.

Naive Bayes over the words and pairs of words, the little ones too: "how often" and "how long" ask for different
sections. What is said of one topic's sections tells nothing of another's, as they share no kinds (see `Intents`).
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Sequence

from bot.core.guides.model import Guide, GuideKind, Section, SectionKind
from bot.core.guides.passages import split
from bot.core.guides.text import plain
from bot.core.search.texts.bayes import likely
from bot.core.search.texts.foreseen import Foreseen
from bot.core.search.texts.intents import signs
from bot.core.search.texts.tally import BITS, Tally, sign_key
from bot.core.search.words.stems import stem, stems_of

_ASKED, _HEADED, _SAID = 2, 6, 1
"""What a question, a heading and a passage with a sign count."""

_SMOOTH = 4.0
"""As many counts as these, in which a sign is as usual as in the whole guide, are added to those of each section."""

_UNLIKELY = -12.0
"""No section is less likely than this."""

_SILENT = (SectionKind.OVERVIEW, SectionKind.RELATED, SectionKind.PARTNERS)


class TopicIntents:
    """What is known of the questions to the topics of a library.

    Signs are filed by a checksum: two share one by a chance of one in billions, in every run alike.

    Args:
        guides: of the library.
        asked: the questions to each, in their order.
    """

    def __init__(self, guides: Sequence[Guide], asked: Sequence[Iterable[Foreseen]]) -> None:
        self._sections: dict[int, list[str]] = {}
        self._counts: dict[int, list[int]] = {}
        self._own: dict[int, frozenset[str]] = {}
        self._tally = Tally()
        for number, (guide, questions) in enumerate(zip(guides, asked, strict=True)):
            if guide.kind is not GuideKind.TOPIC:
                continue
            sections = {section.key: section for section in guide.sections if section.kind not in _SILENT}
            own = self._own[number] = _name_of(guide.name, sections.values())
            self._sections[number] = list(sections)
            counts = self._counts[number] = [_ASKED] * len(sections)
            of = {key: _signs_of(section, own) for key, section in sections.items()}
            for question in questions:
                if question.section in of:
                    counts[list(of).index(question.section)] += _ASKED
                    of[question.section] += _ASKED * signs(question.said, own)
            counted: dict[int, int] = {}
            for at, every in enumerate(of.values()):
                for sign, count in Counter(every).items():
                    counted[sign_key(sign, number) << BITS | at] = count
            self._tally.add(counted)

    def unsaid(self, guide: int) -> frozenset[str]:
        """The stems of a topic's name that tell nothing of which section is asked for."""
        return self._own.get(guide, frozenset())

    def likely(self, guide: int, said: Iterable[str]) -> dict[str, float]:
        """How likely each section is what some words ask of a topic: logarithms by the sections' keys, the likeliest 0.

        {} where the guide is about no topic, or has no sections.

        Args:
            guide: its number.
            said: the words of the whole text, in dictionary form.
        """
        counts = self._counts.get(guide)
        if not counts:
            return {}
        every = signs([stem(word) for word in said if word], self._own[guide])
        scores = likely(counts, [self._tally.of(sign_key(sign, guide)) for sign in every], _SMOOTH)
        return {key: max(_UNLIKELY, score) for key, score in zip(self._sections[guide], scores, strict=True)}


def _name_of(name: str, sections: Iterable[Section]) -> frozenset[str]:
    """The stems of a name that do not tell sections apart, as "upper" and "lower" do in the upper/lower split."""
    titles = [set(stems_of(section.title)) for section in sections if section.kind is not SectionKind.MISTAKES]
    heads = {word: [at for at, title in enumerate(titles) if word in title] for word in stems_of(name)}
    return frozenset(
        word
        for word, own in heads.items()
        if not own or not any(other and set(own).isdisjoint(other) for other in heads.values())
    )


def _signs_of(section: Section, name: frozenset[str]) -> list[str]:
    """The signs of a section's heading and of each of its passages, as often as they count."""
    said = [sign for passage in split(section) for sign in signs(stems_of(plain(passage)), name)]
    return _HEADED * signs(stems_of(section.title), name) + _SAID * said
