"""What the guide of the last answer says to a text that goes on about it."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from bot.core.guides.model import Guide, SectionKind
from bot.core.search.asks.section_phrases import ASPECTS
from bot.core.search.decisions.titles import headed, titled
from bot.core.search.followups import going_on, straying
from bot.core.search.followups.barely import Barely, barely_asks
from bot.core.search.followups.bearing import Bearing
from bot.core.search.heard import Asked, Heard
from bot.core.search.meaning import Decision, Found, NotFound, Target
from bot.core.search.reading import sentences
from bot.core.search.texts.content import content
from bot.core.search.texts.placing import Placing
from bot.core.search.words.lexicon import FILLER, MUSCLES
from bot.core.search.words.words import words

_OF_WAYS = (None, SectionKind.VARIATIONS)
"""What a text may ask for that says a way of doing the lift."""

_AMISS = (SectionKind.MISTAKES, SectionKind.SAFETY)
"""Sections that may speak of the equipment which a text asks about, and answer something else."""

_TELLING = 2
"""Words that say something in a text that wants something of the last guide though it asks nothing."""

_SHORT = 4
"""Words of the longest text that only says a heading."""


class Continuation:
    """One text that goes on about a guide, or is talk.

    Args:
        guides: all guides.
        placing: finds places in guides.
        about: the slug of the guide.
        heard: what is heard in the text.
        bearing: how it bears on the guide.
        questioned: whether it ends with a question mark.
    """

    def __init__(
        self,
        guides: Mapping[str, Guide],
        placing: Placing,
        about: str,
        heard: Heard,
        bearing: Bearing,
        *,
        questioned: bool,
    ) -> None:
        self._guides, self._placing, self._about, self._heard = guides, placing, about, heard
        self._bearing, self._questioned = bearing, questioned
        self._aboutness, self._number = placing.ranking().aboutness, placing.number(about)
        self._topic = placing.is_topic(about)

    def decision(self, asked: Asked, borrowed: str | None, *, wanted: bool) -> Decision:
        """The place that answers, if the text wants any.

        Args:
            asked: what the text asks for.
            borrowed: the slug of a guide that it names with words of the last one's name.
            wanted: whether a command asks for it.
        """
        heard = self._heard
        said = wanted or asked.hurts or (asked.plain and not self._topic)
        if not said and (barely := barely_asks(heard.tokens)) is not None:
            return Found(self._barely_asked(barely))
        if not wanted and self._talks(asked):
            return NotFound()
        if borrowed is not None:
            return Found(self._in_other(borrowed, asked))
        if not wanted and not asked.hurts and asked.kind in _OF_WAYS and (way := self._way()) is not None:
            return Found(way)
        aspect = self._of_an_aspect(asked)
        wanted, asked = wanted or aspect is not asked, aspect
        other_way = self._other_way()
        # A "no" may be an answer, and a "what" asks nothing.
        hints = asked.kind not in (None, SectionKind.ALTERNATIVES) and not self._topic and bool(content(heard.said))
        outright = (asked.plain or hints) and not heard.says_more(0)
        wants = wanted or other_way or outright or bool(heard.without)
        if not wants and (self._hardly_asks(asked) or not self._bearing.wants_something()):
            return NotFound()
        swaps = going_on.INSTEAD in heard.said
        if other_way and (swaps or not asked.plain) and not asked.hurts and not heard.without:
            asked = Asked(SectionKind.VARIATIONS)
        rest = content(heard.said, heard.asking)
        compares = asked.kind is SectionKind.COMPARISON and bool(rest) and not wanted
        if compares:
            # No other guide is named: a passage tells high feet from low ones.
            asked = Asked(None, hurts=asked.hurts)
        place = self._place(asked, rest, wanted=wanted, other_way=other_way)
        if place is None and compares and self._questioned:
            place = Target(self._about)
        return Found(place) if place is not None else NotFound()

    def _barely_asked(self, barely: Barely) -> Target:
        """The place that hardly a word asks for: a section of an exercise, of a topic what it says to that word."""
        if self._topic:
            by_title = titled(self._guides[self._about], barely.opening)
            return by_title or self._placing.of_topic(self._about, self._heard.said)
        if barely.kind is not None:
            return self._placing.section(self._about, barely.kind)
        rest = content(self._heard.said)
        found = self._placing.within(self._about, rest, None, sentence=True, hurts=False) if rest else None
        return found or Target(self._about)

    def _way(self) -> Target | None:
        """The variation of the lift whose heading a short text says: "neutral grip", "behind the neck?"."""
        said = [word for word in self._heard.said if word]
        tells = any(word not in FILLER and word not in ASPECTS and word not in MUSCLES for word in said)
        if self._topic or self._heard.without or len(said) > _SHORT or not tells:
            return None
        return headed(self._guides[self._about], content(said, every=True))

    def _of_an_aspect(self, asked: Asked) -> Asked:
        """What is asked for, or the section that tells of the one thing which is said: "grip?"."""
        said = content(self._heard.said)
        aspect = ASPECTS.get(said[0]) if len(said) == 1 and not self._topic else None
        return asked if aspect is None or asked.kind is not None else Asked(aspect, plain=True, hurts=asked.hurts)

    def _talks(self, asked: Asked) -> bool:
        """Whether the text ends the talk, speaks of something else, or is small talk."""
        heard = self._heard
        ends = going_on.is_farewell(heard.tokens) and not asked.hurts and not self._questioned
        if ends or straying.strays(heard, asked, self._aboutness):
            return True
        of_it = sentences.asks(heard.said) and going_on.points(heard.tokens)
        asks = asked.kind is not None or asked.hurts or self._questioned or of_it
        return not asks and going_on.is_chatter(heard.tokens, heard.of_the_gym())

    def _hardly_asks(self, asked: Asked) -> bool:
        return straying.hardly_asks(self._heard, asked, self._aboutness, self._number)

    def _other_way(self) -> bool:
        """Whether the text asks for another way of doing the lift: "rope or bar", "what about with dumbbells"."""
        tokens = self._heard.tokens
        return going_on.ways(tokens) or (not self._topic and going_on.other_equipment(tokens))

    def _place(self, asked: Asked, rest: Sequence[str], *, wanted: bool, other_way: bool) -> Target | None:
        """The place in the guide that the text asks for.

        Args:
            asked: what it asks for.
            rest: the stems of the words that do not ask for a section.
            wanted: whether a command asks for the section.
            other_way: whether it asks for another way of doing the lift.
        """
        about, heard, placing, topic = self._about, self._heard, self._placing, self._topic
        likely: Target | None = None
        if topic:
            likely = placing.of_topic(about, heard.said, asked.outright)
        elif rest and not (other_way and not heard.in_sentence) and not asked.hurts:
            likely = placing.asked_for(about, heard.said, rest, asked.kind, plain=asked.plain)
        hints_only = asked.kind is not None and not heard.says_more(0)
        if asked.kind is not None and (wanted or ((asked.plain or hints_only) and not topic)):
            told = asked.kind is heard.kind and not wanted and not hints_only
            return (likely if told else None) or placing.section(about, asked.kind, rest)
        if rest and (found := placing.within(about, rest, asked.kind, sentence=True, hurts=asked.hurts)):
            asks_a_way = other_way and found.kind in _AMISS and going_on.other_equipment(heard.tokens)
            return likely or (placing.section(about, SectionKind.VARIATIONS, rest) if asks_a_way else found)
        if asked.kind is not None:
            return likely if topic else placing.section(about, asked.kind, rest)
        if not topic and going_on.other_equipment(heard.tokens):
            return placing.section(about, SectionKind.ALTERNATIVES)
        asks, knows = sentences.asks(heard.said), self._knows(rest)
        asks_of_it = (asks and heard.of_the_gym()) or ((asks or self._questioned) and knows)
        if going_on.points(heard.tokens) or asks_of_it or (likely is not None and heard.of_the_gym()):
            return likely or Target(about)
        if heard.chatter() or not rest or not (self._asks_on() or len(rest) >= _TELLING):
            return None
        return likely or (Target(about) if self._asks_on() else None)

    def _asks_on(self) -> bool:
        """Whether the text wants to know something, or gives a number to go by: "25 is boring already"."""
        heard = self._heard
        return self._questioned or sentences.wonders(heard.said) or any(word.isdecimal() for word in heard.said)

    def _knows(self, stems: Sequence[str]) -> bool:
        """Whether the guide says all of some stems or is asked in them."""
        return bool(stems) and all(self._aboutness.knows(self._number, stem) for stem in stems)

    def _in_other(self, slug: str, asked: Asked) -> Target:
        """The place in another guide that the text asks for: the section, else what its words say."""
        own = set(content(words(self._guides[slug].name)))
        rest = [word for word in content(self._heard.said, self._heard.asking) if word not in own]
        if asked.kind is None and rest and self._heard.in_sentence:
            likely = self._placing.asked_for(slug, self._heard.said, rest, None, plain=False)
            return likely or Target(slug)
        return self._placing.section(slug, asked.kind)
