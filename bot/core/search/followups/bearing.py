"""How a text bears on the last answer of its conversation: whether it leaves that guide, and whether it wants anything.

Both are weighed up from signs in the text (see `signs`).
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import NamedTuple

from bot.core.search.followups import going_on
from bot.core.search.heard import Heard
from bot.core.search.reading import sentences
from bot.core.search.signs import LEAVING, WANTING, Leaving, Wanting, weigh
from bot.core.search.texts.content import content
from bot.core.search.texts.placing import Placing
from bot.core.search.words.lexicon import JOINTS, MUSCLES

_LEAVES, _WANTS = 7.6, -1.6
"""What must speak for a text to leave the last guide, and for one that stays to want anything of it."""

_RETURNS, _RETURNS_TOLD, _RETURNS_FROM_LIFT, _RETURNS_TO_TOPIC = 1.6, -0.9, 2.2, 4.0
"""What must speak for a text to go back to a guide before the last one: to an exercise after a topic, the same where it
tells what happens to the body, to any guide after an exercise, and to a topic after another.
Tried on some 1,000 further texts with another guide between: of those that go on about an exercise 1 to 3 % leave it,
of those about a topic 6 and 1 %; of those that go on about the guide before, two in five go back, and two in three
after a topic."""

_SAYING_MOST, _OURS_MOST, _PAIRED_MOST, _FEW = 6, 3, 40.0, 6


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
        likely: how likely they are asked of the guide: a logarithm, that of the likeliest 0.
    """

    about: float
    paired: float
    passage: float
    likely: float


_WHOLLY = _Spoken(1.0, 1.0, 1.0, 0.0)


class _Scores(NamedTuple):
    """How much each guide, by its number, is about a text's words and is asked in pairs of them.

    Attributes:
        about: how much it is about them.
        paired: how often it is asked in pairs of them.
        most: the most of `about`, 1 where there is none.
        likely: how likely the text is asked of it (see `addressees`).
    """

    about: dict[int, float]
    paired: dict[int, float]
    most: float
    likely: list[float]


class Bearing:
    """How one text bears on the guide of the last answer.

    Args:
        placing: finds places in guides.
        about: the slug of that guide.
        heard: what is heard in the text.
        questioned: whether it has a question mark.

    Attributes:
        tells_of_the_body: whether it tells, rather than asks, what happens to the body; never beside a topic.
    """

    def __init__(self, placing: Placing, about: str, heard: Heard, *, questioned: bool) -> None:
        self._placing, self._about, self._heard, self._questioned = placing, about, heard, questioned
        self._said = content(heard.said)
        self._told = self._tells_of_the_body()
        self.tells_of_the_body = self._told and not placing.is_topic(about)
        self._scored: _Scores | None = None
        self._on_its_own: Leaving | None = None
        self._heard_of: dict[str, _Spoken] = {}

    def _tells_of_the_body(self) -> bool:
        if len(self._said) > _TOLD:
            return False
        said = self._heard.said
        return not sentences.asks(said) and any(word in MUSCLES or word in JOINTS or word in _LIMBS for word in said)

    def may_leave(self) -> bool:
        """Whether the text would leave the last guide if another one spoke of it as well as one can."""
        return weigh(LEAVING, self._leaving(_WHOLLY, named=True)) > _LEAVES

    def leaves(self, other: str, *, named: bool) -> bool:
        """Whether the text leaves the last guide for another that would answer it.

        Args:
            other: the slug of that guide.
            named: whether any guide's name is wholly in the text.
        """
        return weigh(LEAVING, self._leaving(self._spoken(other), named=named)) > _LEAVES

    def returns(self, before: str) -> float:
        """How much more than it must speaks for a text that goes back to a guide before the last one; below 0 it stays.

        Args:
            before: the slug of that guide.
        """
        if not self._placing.is_topic(self._about):
            must = _RETURNS_FROM_LIFT
        elif self._placing.is_topic(before):
            must = _RETURNS_TO_TOPIC
        else:
            must = _RETURNS_TOLD if self._told else _RETURNS
        return weigh(LEAVING, self._leaving(self._spoken(before), named=False)) - must

    def _leaving(self, there: _Spoken, *, named: bool) -> Leaving:
        """The signs that the text leaves the last guide for one that speaks so much of it."""
        if self._on_its_own is None:
            self._on_its_own = self._alone()
        return self._on_its_own._replace(
            named=named,
            about_other=there.about,
            paired_other=there.paired,
            passage_other=there.passage,
            likelier=there.likely - self._spoken(self._about).likely,
        )

    def _alone(self) -> Leaving:
        """The signs that the text leaves the last guide, whatever other one would answer it."""
        heard, last = self._heard, self._spoken(self._about)
        return Leaving(
            saying=min(_SAYING_MOST, len(self._said)),
            of_the_gym=min(_OURS_MOST, heard.of_the_gym()),
            about=last.about,
            paired=last.paired,
            passage=last.passage,
            questioned=self._questioned,
            short=max(0, _FEW - len(heard.tokens)),
            points=going_on.presupposes(heard.tokens),
            opened=self._heard.goes_on,
            body=self.tells_of_the_body,
            named=False,
            about_other=0.0,
            paired_other=0.0,
            passage_other=0.0,
            likelier=0.0,
            topic=self._placing.is_topic(self._about),
        )

    def wants_something(self) -> bool:
        """Whether the text wants something of the last guide rather than being talk."""
        heard, last, said = self._heard, self._spoken(self._about), self._said
        aboutness, number = self._placing.ranking().aboutness, self._placing.number(self._about)
        signs = Wanting(
            about=last.about,
            paired=last.paired,
            asks=heard.kind is not None,
            plainly=heard.plain,
            sentence=heard.in_sentence,
            tells=self.tells_of_the_body,
            hurts=heard.hurts,
            asks_of_it=sentences.asks(heard.said) and going_on.presupposes(heard.tokens),
            goes_on=self._heard.goes_on,
            saying=min(_SAYING_MOST, len(said)),
            unknown=sum([not aboutness.knows(number, stem) for stem in said]),
            unspoken=sum([not aboutness.speaks(number, stem) for stem in said]),
            small_talk=heard.chatter() - heard.said.count(_ALLOWED),
            of_lifters=self._placing.ranking().parlance.of_lifters(content(heard.said, every=True)),
            chatted=self._placing.ranking().small_talk.likely(heard.said),
        )
        return weigh(WANTING, signs) > _WANTS

    def _spoken(self, slug: str) -> _Spoken:
        """How much a guide speaks of the text."""
        if slug not in self._heard_of:
            scores, number = self._scores(), self._placing.number(slug)
            found = self._placing.within(slug, self._said, None, sentence=True, hurts=self._heard.hurts)
            self._heard_of[slug] = _Spoken(
                scores.about.get(number, 0.0) / scores.most,
                min(1.0, scores.paired.get(number, 0.0) / _PAIRED_MOST),
                found.confidence if found is not None else 0.0,
                scores.likely[number] if scores.likely else 0.0,
            )
        return self._heard_of[slug]

    def _scores(self) -> _Scores:
        """How much each guide is about the text's words and is asked in pairs of them."""
        if self._scored is None:
            ranking = self._placing.ranking()
            about = ranking.aboutness.scores(self._said)
            most = max(about.values(), default=0.0) or 1.0
            likely = ranking.addressees.likely(self._heard.said)
            self._scored = _Scores(about, ranking.pairs.scores(self._said), most, likely)
        return self._scored
