"""How a text bears on the last answer of its conversation: whether it leaves that guide, and whether it wants anything.

Both are weighed up from what is known of the text. The weights were learned (logistic regression) from some 1,350
texts that follow on an answer, 2,400 questions of their own set behind answers to others, and 2,900 lines of other
talk, all labelled.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property

from bot.core.search import followups
from bot.core.search.heard import Heard
from bot.core.search.reading import sentences
from bot.core.search.texts.content import content
from bot.core.search.texts.placing import Placing
from bot.core.search.words.lexicon import JOINTS, MUSCLES

_LEAVES, _WANTS = 5.75, -0.4
"""What must speak for a text to leave the last guide, and for one that stays to want anything of it."""

# What speaks for a text to leave the last guide for another that would answer it: each word that says something, each
# word of the gym, that it names a guide at all, how much that other one is about its words, is asked in pairs of them
# and says them in one passage; and against it, the same of the last guide, that it has a question mark, each word
# that it lacks to six, one that stands for the last guide, one that only goes on, or that it tells of the body.
_SAYING, _OF_THE_GYM, _NAMES = 0.8, 1.25, 1.2
_ABOUT_OTHER, _PAIRED_OTHER, _SPOKEN_OTHER = 2.1, 3.3, 3.1
_ABOUT, _PAIRED, _SPOKEN = -5.15, -6.6, -3.5
_QUESTIONED, _SHORT, _POINTS, _OPENED, _BODY = -1.75, -1.5, -1.1, -1.55, -0.95
_SAYING_MOST, _OURS_MOST, _PAIRED_MOST, _FEW = 6, 3, 40.0, 6

# What speaks for a text to want something of the last guide: that this one is about its words, is asked in pairs of
# them, that it asks for a section (plainly), is a sentence, tells of the body or of pain, asks of what it points to or
# goes on, and each word that says something; and against it, each word that this guide is not asked in, that it does
# not say, and of small talk.
_IS_ABOUT, _IS_PAIRED, _ASKS, _PLAINLY, _SENTENCE = 3.7, 8.05, 1.15, 2.2, 0.65
_TELLS, _HURTS, _ASKS_OF_IT, _GOES_ON, _SAYS = 1.65, 1.25, 1.75, 0.3, 0.35
_UNKNOWN, _UNSPOKEN, _SMALL_TALK = -1.1, -0.55, -2.15

_ALLOWED = "ok"
"""A word of small talk that also asks whether something may be: "daily ok?"."""

_LIMBS = frozenset("arm leg hand foot heel head side".split())
"""Parts of the body, beside muscles and joints, of which a text tells what goes wrong."""

_TOLD = 6
"""Words of the longest text that tells what happens to the body."""


@dataclass(frozen=True)
class _Spoken:
    """How much a guide speaks of a text.

    Attributes:
        about: of how much the guide is that is most about the text's words, how much this one is.
        paired: how well it is asked in pairs of them, up to 1.
        passage: of how much of them its best passage speaks.
    """

    about: float
    paired: float
    passage: float


class Bearing:
    """How one text bears on the guide of the last answer.

    Args:
        placing: finds places in guides.
        about: the slug of that guide.
        heard: what is heard in the text.
        questioned: whether it has a question mark.
    """

    def __init__(self, placing: Placing, about: str, heard: Heard, *, questioned: bool) -> None:
        self._placing, self._about, self._heard, self._questioned = placing, about, heard, questioned
        self._said = content(heard.said)
        self._opened = bool(heard.tokens) and not heard.tokens[0].word

    @cached_property
    def tells_of_the_body(self) -> bool:
        """Whether the text tells, rather than asks, what happens to the body after an answer about an exercise."""
        if len(self._said) > _TOLD or self._placing.is_topic(self._about):
            return False
        said = self._heard.said
        return not sentences.asks(said) and any(word in MUSCLES or word in JOINTS or word in _LIMBS for word in said)

    def may_leave(self) -> bool:
        """Whether the text would leave the last guide if another one spoke of it as well as one can."""
        return self._speaks_to_leave + _NAMES + _ABOUT_OTHER + _PAIRED_OTHER + _SPOKEN_OTHER > _LEAVES

    def leaves(self, other: str, *, named: bool) -> bool:
        """Whether the text leaves the last guide for another that would answer it.

        Args:
            other: the slug of that guide.
            named: whether any guide's name is wholly in the text.
        """
        there = self._spoken(other)
        for_other = _ABOUT_OTHER * there.about + _PAIRED_OTHER * there.paired + _SPOKEN_OTHER * there.passage
        return self._speaks_to_leave + _NAMES * named + for_other > _LEAVES

    @cached_property
    def _speaks_to_leave(self) -> float:
        """What speaks for the text to leave the last guide, whatever other one would answer it."""
        heard, last = self._heard, self._last
        return (
            _SAYING * min(_SAYING_MOST, len(self._said))
            + _OF_THE_GYM * min(_OURS_MOST, heard.of_the_gym())
            + _ABOUT * last.about
            + _PAIRED * last.paired
            + _SPOKEN * last.passage
            + _QUESTIONED * self._questioned
            + _SHORT * max(0, _FEW - len(heard.tokens))
            + _POINTS * followups.presupposes(heard.tokens)
            + _OPENED * self._opened
            + _BODY * self.tells_of_the_body
        )

    def wants_something(self) -> bool:
        """Whether the text wants something of the last guide rather than being talk."""
        heard, last, said = self._heard, self._last, self._said
        aboutness, number = self._placing.ranking().aboutness, self._placing.number(self._about)
        speaks = (
            _IS_ABOUT * last.about
            + _IS_PAIRED * last.paired
            + _ASKS * (heard.kind is not None)
            + _PLAINLY * heard.plain
            + _SENTENCE * heard.in_sentence
            + _TELLS * self.tells_of_the_body
            + _HURTS * heard.hurts
            + _ASKS_OF_IT * (sentences.asks(heard.said) and followups.presupposes(heard.tokens))
            + _GOES_ON * self._opened
            + _SAYS * min(_SAYING_MOST, len(said))
            + _UNKNOWN * sum([not aboutness.knows(number, stem) for stem in said])
            + _UNSPOKEN * sum([not aboutness.speaks(number, stem) for stem in said])
            + _SMALL_TALK * (heard.chatter() - heard.said.count(_ALLOWED))
        )
        return speaks > _WANTS

    @cached_property
    def _last(self) -> _Spoken:
        return self._spoken(self._about)

    @cached_property
    def _scores(self) -> tuple[dict[int, float], dict[int, float], float]:
        """How much each guide is about the text's words and is asked in pairs of them, and the most of the former."""
        ranking = self._placing.ranking()
        about = ranking.aboutness.scores(self._said)
        return about, ranking.pairs.scores(self._said), max(about.values(), default=0.0) or 1.0

    def _spoken(self, slug: str) -> _Spoken:
        about, paired, most = self._scores
        number = self._placing.number(slug)
        found = self._placing.within(slug, self._said, None, sentence=True, hurts=self._heard.hurts)
        return _Spoken(
            about.get(number, 0.0) / most,
            min(1.0, paired.get(number, 0.0) / _PAIRED_MOST),
            found.confidence if found is not None else 0.0,
        )
